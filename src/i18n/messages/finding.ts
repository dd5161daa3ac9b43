import type { Language } from '@/i18n/language';

/** Words of titles, summaries and readings. Arguments are formatted already. */
export interface FindingMessages {
  readonly level: (name: string, value: string, when: string) => string;
  /** For counts, whose names do not run into a number. */
  readonly countLevel: (name: string, value: string, when: string) => string;
  readonly besides: (title: string) => string;
  readonly card: (value: string, when: string) => string;
  /** A period with its preposition, by frequency. */
  readonly when: Readonly<Record<'A' | 'S' | 'Q' | 'M' | 'W' | 'D', (period: string) => string>>;
  readonly undated: (count: string) => string;
  readonly highestSince: (period: string) => string;
  readonly lowestSince: (period: string) => string;
  readonly highestOnRecord: (first: string) => string;
  readonly lowestOnRecord: (first: string) => string;
  readonly changeFrom: (change: string, period: string) => string;
  readonly changeOnYear: (change: string) => string;
  readonly targetShare: (share: string, target: string) => string;
  readonly targetTimes: (times: string, target: string) => string;
  /** How a number is hedged. */
  readonly hedge: Readonly<
    Record<'about' | 'almost' | 'more-than' | 'at-least' | 'less-than' | 'at-most', (value: string) => string>
  >;
  readonly comparedWith: (period: string) => string;
  readonly run: Readonly<Record<'above' | 'below', (threshold: string, name: string, periods: string) => string>>;
  readonly periods: Readonly<Record<'A' | 'S' | 'Q' | 'M' | 'W' | 'D', (count: string) => string>>;
  /** A sentence about a run, with the last period of it. */
  readonly runUntil: (run: string, period: string) => string;
  readonly atLeast: (count: string) => string;
  readonly frequency: Readonly<Record<'A' | 'S' | 'Q' | 'M' | 'W' | 'D', string>>;
  readonly irregular: string;
  readonly adjustment: Readonly<Record<'N' | 'S' | 'W' | 'Y', string>>;
  readonly natures: Readonly<Record<'stock' | 'flow' | 'index' | 'rate', string>>;
  readonly side: Readonly<Record<'above' | 'below' | 'at', (threshold: string, name: string) => string>>;
  readonly span: (from: string, to: string, count: string) => string;
  readonly spanOne: (period: string) => string;
  readonly latest: (name: string, value: string, period: string) => string;
  readonly highest: (value: string, period: string) => string;
  readonly lowest: (value: string, period: string) => string;
  readonly missing: (periods: string) => string;
  readonly milestones: (count: string) => string;
  readonly conflicting: (count: string) => string;
  readonly noReadings: (name: string) => string;
  readonly asKnownOn: (date: string) => string;
  readonly upwards: (name: string) => string;
  readonly downwards: (name: string) => string;
  readonly targetMark: (value: string) => string;
  readonly targetRow: (value: string) => string;
  readonly conflict: (value: string, period: string, publisher: string) => string;
  readonly speaksOf: (date: string) => string;
  readonly countedBy: (who: string) => string;
  readonly milestoneSpoken: (number: string, title: string) => string;
  readonly status: Readonly<Record<string, string>>;
}

/** Words of titles, summaries and readings in both languages. */
export const findingMessages: Readonly<Record<Language, FindingMessages>> = {
  id: {
    level: (name, value, when) => `${name} ${value} ${when}`,
    countLevel: (name, value, when) => `${name}: ${value} ${when}`,
    besides: (title) => `dibandingkan dengan ${title}, yang bukan ukuran yang sama`,
    card: (value, when) => `${value} ${when}`,
    when: {
      A: (period) => `pada ${period}`,
      S: (period) => `pada ${period}`,
      Q: (period) => `pada ${period}`,
      M: (period) => `pada ${period}`,
      W: (period) => `pada ${period}`,
      D: (period) => `pada ${period}`,
    },
    undated: (count) => `${count} angka tanpa tanggal terbit dianggap diketahui sejak periodenya berakhir`,
    highestSince: (period) => `tertinggi sejak ${period}`,
    lowestSince: (period) => `terendah sejak ${period}`,
    highestOnRecord: (first) => `tertinggi dalam catatan ini sejak ${first}`,
    lowestOnRecord: (first) => `terendah dalam catatan ini sejak ${first}`,
    changeFrom: (change, period) => `${change} dari ${period}`,
    changeOnYear: (change) => `${change} dari setahun sebelumnya`,
    targetShare: (share, target) => `${share} dari target ${target}`,
    targetTimes: (times, target) => `${times} kali target ${target}`,
    hedge: {
      about: (value) => `sekitar ${value}`,
      almost: (value) => `hampir ${value}`,
      'more-than': (value) => `lebih dari ${value}`,
      'at-least': (value) => `setidaknya ${value}`,
      'less-than': (value) => `kurang dari ${value}`,
      'at-most': (value) => `paling banyak ${value}`,
    },
    comparedWith: (period) => `dibandingkan ${period}`,
    run: {
      above: (threshold, name, periods) => `di atas ${threshold} (${name}) selama ${periods} berturut-turut`,
      below: (threshold, name, periods) => `di bawah ${threshold} (${name}) selama ${periods} berturut-turut`,
    },
    periods: {
      A: (count) => `${count} tahun`,
      S: (count) => `${count} semester`,
      Q: (count) => `${count} triwulan`,
      M: (count) => `${count} bulan`,
      W: (count) => `${count} minggu`,
      D: (count) => `${count} hari`,
    },
    runUntil: (run, period) => `${run} hingga ${period}`,
    atLeast: (count) => `setidaknya ${count}`,
    frequency: { A: 'tahunan', S: 'semesteran', Q: 'triwulanan', M: 'bulanan', W: 'mingguan', D: 'harian' },
    irregular: 'pada tanggal laporan',
    adjustment: { N: '', S: 'disesuaikan musim', W: 'disesuaikan hari kerja', Y: 'disesuaikan musim dan hari kerja' },
    natures: { stock: 'jumlah kumulatif', flow: 'jumlah dalam periode', index: 'indeks', rate: 'laju pertumbuhan' },
    side: {
      above: (threshold, name) => `di atas ${threshold}: ${name}`,
      below: (threshold, name) => `di bawah ${threshold}: ${name}`,
      at: (threshold) => `tepat ${threshold}`,
    },
    span: (from, to, count) => `Dari ${from} sampai ${to} ada ${count} angka`,
    spanOne: (period) => `Ada satu angka, untuk ${period}`,
    latest: (name, value, period) => `${name}: terbaru ${value} (${period})`,
    highest: (value, period) => `tertinggi ${value} (${period})`,
    lowest: (value, period) => `terendah ${value} (${period})`,
    missing: (periods) => `${periods} tidak ada angkanya`,
    milestones: (count) => `${count} tonggak kampanye ditandai`,
    conflicting: (count) => `${count} angka lain yang pernah disebut dicatat di tabel`,
    noReadings: (name) => `${name}: tidak ada angka dalam rentang ini`,
    asKnownOn: (date) => `seperti diketahui pada ${date}`,
    upwards: (name) => `↑ ${name}`,
    downwards: (name) => `↓ ${name}`,
    targetMark: (value) => `target ${value}`,
    targetRow: (value) => `target ${value}`,
    conflict: (value, period, publisher) => `${publisher} menyebut ${value} untuk ${period}`,
    speaksOf: (date) => `keadaan ${date}`,
    countedBy: (who) => `dihitung oleh ${who}`,
    milestoneSpoken: (number, title) => `tonggak ${number}: ${title}`,
    status: {
      B: 'putus deret',
      D: 'definisi berbeda',
      E: 'angka perkiraan',
      F: 'ramalan',
      G: 'percobaan',
      I: 'imputasi',
      N: 'tidak signifikan',
      O: 'nilai hilang',
      P: 'angka sementara',
      S: 'peristiwa khusus',
      U: 'keandalan rendah',
      V: 'belum divalidasi',
      L: 'tidak dikumpulkan',
      M: 'tidak mungkin ada',
      Q: 'dirahasiakan',
      H: 'hari libur',
    },
  },
  en: {
    level: (name, value, when) => `${name} ${value} ${when}`,
    countLevel: (name, value, when) => `${name}: ${value} ${when}`,
    besides: (title) => `compared with ${title}, which is not the same measure`,
    card: (value, when) => `${value} ${when}`,
    when: {
      A: (period) => `in ${period}`,
      S: (period) => `in ${period}`,
      Q: (period) => `in ${period}`,
      M: (period) => `in ${period}`,
      W: (period) => `in ${period}`,
      D: (period) => `on ${period}`,
    },
    undated: (count) =>
      `${count} ${count === '1' ? 'figure' : 'figures'} without a date of publication counted as known once the period ended`,
    highestSince: (period) => `the highest since ${period}`,
    lowestSince: (period) => `the lowest since ${period}`,
    highestOnRecord: (first) => `the highest in this record since ${first}`,
    lowestOnRecord: (first) => `the lowest in this record since ${first}`,
    changeFrom: (change, period) => `${change} from ${period}`,
    changeOnYear: (change) => `${change} from a year earlier`,
    targetShare: (share, target) => `${share} of the ${target} target`,
    targetTimes: (times, target) => `${times} times the ${target} target`,
    hedge: {
      about: (value) => `about ${value}`,
      almost: (value) => `almost ${value}`,
      'more-than': (value) => `more than ${value}`,
      'at-least': (value) => `at least ${value}`,
      'less-than': (value) => `less than ${value}`,
      'at-most': (value) => `at most ${value}`,
    },
    comparedWith: (period) => `compared with ${period}`,
    run: {
      above: (threshold, name, periods) => `above ${threshold} (${name}) for ${periods} in a row`,
      below: (threshold, name, periods) => `below ${threshold} (${name}) for ${periods} in a row`,
    },
    periods: {
      A: (count) => (count === '1' ? '1 year' : `${count} years`),
      S: (count) => (count === '1' ? '1 half-year' : `${count} half-years`),
      Q: (count) => (count === '1' ? '1 quarter' : `${count} quarters`),
      M: (count) => (count === '1' ? '1 month' : `${count} months`),
      W: (count) => (count === '1' ? '1 week' : `${count} weeks`),
      D: (count) => (count === '1' ? '1 day' : `${count} days`),
    },
    runUntil: (run, period) => `${run} to ${period}`,
    atLeast: (count) => `at least ${count}`,
    frequency: { A: 'annual', S: 'half-yearly', Q: 'quarterly', M: 'monthly', W: 'weekly', D: 'daily' },
    irregular: 'on the dates of reports',
    adjustment: {
      N: '',
      S: 'seasonally adjusted',
      W: 'working-day adjusted',
      Y: 'seasonally and working-day adjusted',
    },
    natures: { stock: 'cumulative count', flow: 'amount in the period', index: 'index', rate: 'growth rate' },
    side: {
      above: (threshold, name) => `above ${threshold}: ${name}`,
      below: (threshold, name) => `below ${threshold}: ${name}`,
      at: (threshold) => `exactly ${threshold}`,
    },
    span: (from, to, count) => `From ${from} to ${to} there are ${count} figures`,
    spanOne: (period) => `There is one figure, for ${period}`,
    latest: (name, value, period) => `${name}: latest ${value} (${period})`,
    highest: (value, period) => `highest ${value} (${period})`,
    lowest: (value, period) => `lowest ${value} (${period})`,
    missing: (periods) => `${periods} without a figure`,
    milestones: (count) =>
      count === '1' ? '1 campaign milestone is marked' : `${count} campaign milestones are marked`,
    conflicting: (count) =>
      count === '1'
        ? '1 other figure that was given is kept in the table'
        : `${count} other figures that were given are kept in the table`,
    noReadings: (name) => `${name}: no figure in this range`,
    asKnownOn: (date) => `as known on ${date}`,
    upwards: (name) => `↑ ${name}`,
    downwards: (name) => `↓ ${name}`,
    targetMark: (value) => `target ${value}`,
    targetRow: (value) => `target ${value}`,
    conflict: (value, period, publisher) => `${publisher} gives ${value} for ${period}`,
    speaksOf: (date) => `as of ${date}`,
    countedBy: (who) => `counted by ${who}`,
    milestoneSpoken: (number, title) => `milestone ${number}: ${title}`,
    status: {
      B: 'break in series',
      D: 'definition differs',
      E: 'estimate',
      F: 'forecast',
      G: 'experimental',
      I: 'imputed',
      N: 'not significant',
      O: 'missing value',
      P: 'provisional',
      S: 'special event',
      U: 'low reliability',
      V: 'unvalidated',
      L: 'not collected',
      M: 'cannot exist',
      Q: 'suppressed',
      H: 'holiday',
    },
  },
};
