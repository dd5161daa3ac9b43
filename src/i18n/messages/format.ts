import type { Language } from '@/i18n/language';

/** Words of the formatters. Functions take text that is formatted already. */
export interface FormatMessages {
  /** Words of powers of ten, by exponent. */
  readonly multipliers: Readonly<Record<number, string>>;
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly halves: readonly string[];
  readonly halvesShort: readonly string[];
  readonly quarters: readonly string[];
  readonly quartersShort: readonly string[];
  /** `part` is one of the names above. */
  readonly partOfYear: (part: string, year: string) => string;
  readonly partOfYearShort: (part: string, year: string) => string;
  readonly week: (week: string, year: string) => string;
  readonly weekShort: (week: string) => string;
  /** `time` holds hours and minutes as two digits each. */
  readonly timestamp: (date: string, time: readonly [string, string]) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly daysAgo: (count: string) => string;
  readonly monthsAgo: (count: string) => string;
  /** `months` over the whole years; empty when there are none. */
  readonly yearsAgo: (count: string, months: string) => string;
  readonly points: (count: string) => string;
  readonly percentagePoints: (count: string) => string;
  readonly rises: (amount: string) => string;
  readonly falls: (amount: string) => string;
  /** A rise too large for a percentage; `factor` is what the earlier figure is multiplied with. */
  readonly multiplied: (factor: string) => string;
  readonly unchanged: string;
  /** A change too small for the digits shown. */
  readonly lessThan: (amount: string) => string;
  /** Between the last two items of a list of two, and of a longer list. */
  readonly pairJoin: string;
  readonly lastJoin: string;
  /** The unit of a series that has none, by nature. */
  readonly bareUnits: Readonly<Record<'index' | 'rate' | 'stock' | 'flow', string>>;
}

/** Words of the formatters in both languages. */
export const formatMessages: Readonly<Record<Language, FormatMessages>> = {
  id: {
    multipliers: { 3: 'ribu', 6: 'juta', 9: 'miliar', 12: 'triliun' },
    months: [
      'Januari',
      'Februari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'November',
      'Desember',
    ],
    monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    halves: ['Semester I', 'Semester II'],
    halvesShort: ['Smt I', 'Smt II'],
    quarters: ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'],
    quartersShort: ['Tw I', 'Tw II', 'Tw III', 'Tw IV'],
    partOfYear: (part, year) => `${part}-${year}`,
    partOfYearShort: (part, year) => `${part}-${year}`,
    week: (week, year) => `Minggu ke-${week} ${year}`,
    weekShort: (week) => `Mg ${week}`,
    timestamp: (date, [hours, minutes]) => `${date} pukul ${hours}.${minutes} WIB`,
    today: 'hari ini',
    yesterday: 'kemarin',
    daysAgo: (count) => `${count} hari yang lalu`,
    monthsAgo: (count) => `${count} bulan yang lalu`,
    yearsAgo: (count, months) =>
      months === '' ? `${count} tahun yang lalu` : `${count} tahun ${months} bulan yang lalu`,
    points: (count) => `${count} poin`,
    percentagePoints: (count) => `${count} poin persen`,
    rises: (amount) => `naik ${amount}`,
    falls: (amount) => `turun ${amount}`,
    multiplied: (factor) => `menjadi ${factor} kali lipat`,
    unchanged: 'tidak berubah',
    lessThan: (amount) => `kurang dari ${amount}`,
    pairJoin: ' dan ',
    lastJoin: ', dan ',
    bareUnits: { index: 'indeks', rate: 'tingkat', stock: '', flow: '' },
  },
  en: {
    multipliers: { 3: 'thousand', 6: 'million', 9: 'billion', 12: 'trillion' },
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    halves: ['H1', 'H2'],
    halvesShort: ['H1', 'H2'],
    quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
    quartersShort: ['Q1', 'Q2', 'Q3', 'Q4'],
    partOfYear: (part, year) => `${part} ${year}`,
    partOfYearShort: (part, year) => `${part} ${year}`,
    week: (week, year) => `week ${week} of ${year}`,
    weekShort: (week) => `W${week}`,
    timestamp: (date, [hours, minutes]) => `${date} at ${hours}:${minutes} WIB`,
    today: 'today',
    yesterday: 'yesterday',
    daysAgo: (count) => `${count} days ago`,
    monthsAgo: (count) => `${count} months ago`,
    yearsAgo: (count, months) => {
      if (months === '') return `${count} years ago`;
      return `${count} years ${months} ${months === '1' ? 'month' : 'months'} ago`;
    },
    points: (count) => (count.replace(/^[+\u2212]/u, '') === '1' ? `${count} point` : `${count} points`),
    percentagePoints: (count) =>
      count.replace(/^[+\u2212]/u, '') === '1' ? `${count} percentage point` : `${count} percentage points`,
    rises: (amount) => `up ${amount}`,
    falls: (amount) => `down ${amount}`,
    multiplied: (factor) => `multiplied by ${factor}`,
    unchanged: 'unchanged',
    lessThan: (amount) => `less than ${amount}`,
    pairJoin: ' and ',
    lastJoin: ' and ',
    bareUnits: { index: 'index', rate: 'rate', stock: '', flow: '' },
  },
};
