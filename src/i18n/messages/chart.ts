import type { Language } from '@/i18n/language';

/** Words around a chart. Functions take text that is formatted already. */
export interface ChartMessages {
  readonly range: string;
  readonly oneYear: string;
  readonly fiveYears: string;
  readonly sinceBbi: string;
  readonly wholeRange: string;
  readonly from: string;
  readonly to: string;
  readonly periodHint: string;
  readonly notAPeriod: (text: string) => string;
  readonly wrongOrder: string;
  readonly tooShort: string;
  readonly strip: string;
  readonly stripStart: string;
  readonly stripEnd: string;
  readonly view: string;
  readonly chart: string;
  readonly table: string;
  readonly cursor: (name: string) => string;
  readonly keys: string;
  readonly atEnd: string;
  readonly ranged: (finding: string, from: string, to: string) => string;
  readonly pinHint: string;
  readonly noReadingYet: string;
  readonly close: string;
  readonly source: string;
  readonly sourceOf: (publisher: string) => string;
  readonly targets: string;
  readonly target: (period: string, value: string) => string;
  readonly targetWithin: (period: string, value: string) => string;
  readonly seriesKey: string;
  readonly flags: string;
  readonly flag: (number: string, title: string, date: string) => string;
  readonly flagHeading: (numbers: string) => string;
  readonly sharedFlag: (numbers: string, count: string) => string;
  readonly milestones: string;
  readonly noMilestones: string;
  readonly milestoneNumber: (number: string) => string;
  readonly actors: (names: string) => string;
  readonly tableCaption: (name: string, from: string, to: string) => string;
  readonly sortHint: string;
  readonly seriesColumn: string;
  readonly period: string;
  readonly value: string;
  readonly change: string;
  readonly status: string;
  readonly conflicts: string;
  readonly milestoneColumn: string;
  readonly labelled: (label: string, text: string) => string;
  readonly missing: (from: string, to: string) => string;
  readonly missingOne: (period: string) => string;
  readonly missingOf: (label: string, text: string) => string;
  readonly noNumber: string;
  readonly csv: string;
  readonly csvInternational: string;
  readonly csvIndonesian: string;
  /** `kinds` is empty where nobody said them. */
  readonly sources: (count: string, kinds: string) => string;
  readonly kinds: Readonly<Record<'press-release' | 'news-report' | 'aggregator', (count: string) => string>>;
  /** Documents of a reader's own chart of which nobody said that they are reports or releases. */
  readonly otherKind: (count: string) => string;
  readonly owner: (name: string) => string;
  readonly rights: (note: string) => string;
  /** The site of a further document with the same figure. */
  readonly alsoAt: (site: string) => string;
  readonly dataUntil: (period: string) => string;
  readonly dataPublished: (period: string, date: string) => string;
  readonly timing: string;
  readonly decimated: string;
  readonly address: string;
  readonly note: string;
  readonly missingSeries: (names: string) => string;
  readonly emptyTitle: string;
  readonly emptyBefore: (first: string) => string;
  readonly emptyAfter: (last: string) => string;
  readonly emptyBetween: (first: string, last: string) => string;
  readonly emptyNumbers: string;
  readonly emptyNumbersText: string;
  readonly showAll: string;
  readonly rowsLeftOut: (shown: string, all: string) => string;
  readonly cardAsOf: (period: string, age: string) => string;
  readonly cardLatest: (period: string) => string;
  readonly cardNext: (date: string) => string;
  readonly cardScheduled: (date: string) => string;
  readonly cardDue: (date: string) => string;
}

/** Words around a chart in both languages. */
export const chartMessages: Readonly<Record<Language, ChartMessages>> = {
  id: {
    range: 'Rentang waktu',
    oneYear: '1 tahun',
    fiveYears: '5 tahun',
    sinceBbi: 'Sejak BBI',
    wholeRange: 'Semua',
    from: 'Dari',
    to: 'Sampai',
    periodHint: 'Misalnya 2021, 2021-04, atau 2021-Q2. Tekan Enter untuk menerapkan.',
    notAPeriod: (text) =>
      `“${text}” bukan periode. Tulis tahun, bulan, atau triwulan, misalnya 2021, 2021-04, atau 2021-Q2.`,
    wrongOrder: 'Awal rentang harus sebelum akhirnya.',
    tooShort: 'Rentang harus memuat sedikitnya dua periode.',
    strip: 'Seluruh data dan rentang yang ditampilkan',
    stripStart: 'Awal rentang',
    stripEnd: 'Akhir rentang',
    view: 'Grafik atau tabel',
    chart: 'Grafik',
    table: 'Tabel',
    cursor: (name) => `Baca grafik titik demi titik: ${name}`,
    keys: 'Papan ketik: ← → titik, ↑ ↓ seri, Home dan End ke ujung, PageUp setahun lebih baru, PageDown setahun lebih lama, M tonggak berikutnya (sesudah yang terakhir kembali ke yang pertama), Shift+M tonggak sebelumnya, Enter menyematkan, T grafik atau tabel, Esc menutup.',
    atEnd: 'sudah di ujung',
    ranged: (finding, from, to) => `${finding}. Rentang: ${from} sampai ${to}.`,
    pinHint: 'Arahkan penunjuk atau sentuh grafik untuk membaca angka; klik untuk menyematkan.',
    noReadingYet: 'belum ada titik yang dipilih',
    close: 'Tutup',
    source: 'Sumber',
    sourceOf: (publisher) => `Sumber: ${publisher}`,
    targets: 'Target',
    target: (period, value) => `Target ${period}: ${value}.`,
    targetWithin: (period, value) => `Target selama ${period}: ${value}.`,
    seriesKey: 'Keterangan seri',
    flags: 'Tonggak pada grafik',
    flag: (number, title, date) => `Tonggak ${number}: ${title}, ${date}`,
    flagHeading: (numbers) => `Tonggak ${numbers}`,
    sharedFlag: (numbers, count) => `Tonggak ${numbers}: ${count} peristiwa berdekatan`,
    milestones: 'Tonggak kampanye',
    noMilestones: 'Tidak ada tonggak terpilih dalam rentang ini.',
    milestoneNumber: (number) => `Tonggak ${number}`,
    actors: (names) => `Pihak: ${names}`,
    tableCaption: (name, from, to) => `${name}, ${from} sampai ${to}.`,
    sortHint: 'Pilih judul kolom untuk mengurutkan.',
    seriesColumn: 'Seri',
    period: 'Periode',
    value: 'Nilai',
    change: 'Perubahan',
    status: 'Status',
    conflicts: 'Angka lain',
    milestoneColumn: 'Tonggak',
    labelled: (label, text) => `${label}: ${text}`,
    missing: (from, to) => `tidak ada angka: ${from}–${to}`,
    missingOne: (period) => `tidak ada angka: ${period}`,
    missingOf: (label, text) => `${label}, ${text}`,
    noNumber: 'tidak ada angka',
    csv: 'Unduh data',
    csvInternational: 'CSV (internasional)',
    csvIndonesian: 'CSV (lembar kerja Indonesia)',
    sources: (count, kinds) => `${count} dokumen sumber untuk angka yang tampil${kinds === '' ? '' : `: ${kinds}`}`,
    otherKind: (count) => `${count} lainnya`,
    kinds: {
      'press-release': (count) => `${count} siaran resmi`,
      'news-report': (count) => `${count} laporan berita`,
      aggregator: (count) => `${count} situs pengumpul data`,
    },
    owner: (name) => `Pemilik data: ${name}`,
    rights: (note) => `Hak penggunaan: ${note}`,
    alsoAt: (site) => `juga ${site}`,
    dataUntil: (period) => `Angka terakhir: ${period}`,
    dataPublished: (period, date) => `Angka terakhir: ${period}, terbit ${date}`,
    timing: 'Penanda menunjukkan waktu, bukan sebab-akibat.',
    decimated:
      'Titik lebih rapat daripada piksel: tiap kolom piksel menampilkan nilai pertama, terendah, tertinggi, dan terakhir. Tabel memuat semuanya.',
    address: 'Alamat tampilan ini',
    note: 'Catatan',
    missingSeries: (names) => `Tidak ada dalam data: ${names}.`,
    emptyTitle: 'Tidak ada angka dalam rentang ini',
    emptyBefore: (first) => `Rentang yang dipilih berakhir sebelum angka pertama, ${first}.`,
    emptyAfter: (last) => `Rentang yang dipilih mulai setelah angka terakhir, ${last}.`,
    emptyBetween: (first, last) =>
      `Angka tersedia antara ${first} dan ${last}, tetapi tidak dalam rentang yang dipilih.`,
    emptyNumbers: 'Belum ada angka',
    emptyNumbersText: 'Data memuat periode, tetapi belum satu pun memiliki angka.',
    showAll: 'Tampilkan semua',
    rowsLeftOut: (shown, all) => `Tabel ini memuat ${shown} dari ${all} baris; semuanya ada di berkas CSV dan JSON.`,
    cardAsOf: (period, age) => `Angka terakhir: ${period}, ${age}`,
    cardLatest: (period) => `Angka terakhir: ${period}`,
    cardNext: (date) => `rilis berikutnya ${date}`,
    cardScheduled: (date) => `rilis sesudahnya dijadwalkan ${date}`,
    cardDue: (date) => `seharusnya diperbarui ${date}`,
  },
  en: {
    range: 'Time range',
    oneYear: '1 year',
    fiveYears: '5 years',
    sinceBbi: 'Since BBI',
    wholeRange: 'All',
    from: 'From',
    to: 'To',
    periodHint: 'For example 2021, 2021-04 or 2021-Q2. Press Enter to apply.',
    notAPeriod: (text) =>
      `“${text}” is not a period. Write a year, a month or a quarter, such as 2021, 2021-04 or 2021-Q2.`,
    wrongOrder: 'The range must start before it ends.',
    tooShort: 'The range must hold at least two periods.',
    strip: 'All data and the range shown',
    stripStart: 'Start of range',
    stripEnd: 'End of range',
    view: 'Chart or table',
    chart: 'Chart',
    table: 'Table',
    cursor: (name) => `Read the chart point by point: ${name}`,
    keys: 'Keyboard: ← → points, ↑ ↓ series, Home and End to the ends, PageUp a year later, PageDown a year earlier, M next milestone (after the last, the first), Shift+M the one before, Enter pins, T chart or table, Esc closes.',
    atEnd: 'already at the end',
    ranged: (finding, from, to) => `${finding}. Range: ${from} to ${to}.`,
    pinHint: 'Point at or touch the chart to read a figure; click to pin it.',
    noReadingYet: 'no point chosen yet',
    close: 'Close',
    source: 'Source',
    sourceOf: (publisher) => `Source: ${publisher}`,
    targets: 'Targets',
    target: (period, value) => `Target for ${period}: ${value}.`,
    targetWithin: (period, value) => `Target within ${period}: ${value}.`,
    seriesKey: 'Key to series',
    flags: 'Milestones on the chart',
    flag: (number, title, date) => `Milestone ${number}: ${title}, ${date}`,
    flagHeading: (numbers) => (/[^\d]/u.test(numbers) ? `Milestones ${numbers}` : `Milestone ${numbers}`),
    sharedFlag: (numbers, count) => `Milestones ${numbers}: ${count} events close together`,
    milestones: 'Campaign milestones',
    noMilestones: 'No chosen milestone falls into this range.',
    milestoneNumber: (number) => `Milestone ${number}`,
    actors: (names) => `Actors: ${names}`,
    tableCaption: (name, from, to) => `${name}, ${from} to ${to}.`,
    sortHint: 'Choose a column heading to sort.',
    seriesColumn: 'Series',
    period: 'Period',
    value: 'Value',
    change: 'Change',
    status: 'Status',
    conflicts: 'Other figure',
    milestoneColumn: 'Milestones',
    labelled: (label, text) => `${label}: ${text}`,
    missing: (from, to) => `no figures: ${from}–${to}`,
    missingOne: (period) => `no figure: ${period}`,
    missingOf: (label, text) => `${label}, ${text}`,
    noNumber: 'no figure',
    csv: 'Download the data',
    csvInternational: 'CSV (international)',
    csvIndonesian: 'CSV (Indonesian spreadsheet)',
    sources: (count, kinds) =>
      `${count === '1' ? '1 source document' : `${count} source documents`} for the figures shown${kinds === '' ? '' : `: ${kinds}`}`,
    otherKind: (count) => `${count} other`,
    kinds: {
      'press-release': (count) => (count === '1' ? '1 official release' : `${count} official releases`),
      'news-report': (count) => (count === '1' ? '1 news report' : `${count} news reports`),
      aggregator: (count) => (count === '1' ? '1 data-collecting site' : `${count} data-collecting sites`),
    },
    owner: (name) => `Owner of the data: ${name}`,
    rights: (note) => `Rights: ${note}`,
    alsoAt: (site) => `also ${site}`,
    dataUntil: (period) => `Latest figure: ${period}`,
    dataPublished: (period, date) => `Latest figure: ${period}, published ${date}`,
    timing: 'Markers show timing, not cause.',
    decimated:
      'Points are closer than pixels: each pixel column shows its first, lowest, highest and last value. The table holds them all.',
    address: 'Address of this view',
    note: 'Note',
    missingSeries: (names) => `Not in the data: ${names}.`,
    emptyTitle: 'No figures in this range',
    emptyBefore: (first) => `The chosen range ends before the first figure, ${first}.`,
    emptyAfter: (last) => `The chosen range starts after the latest figure, ${last}.`,
    emptyBetween: (first, last) => `There are figures between ${first} and ${last}, but none in the chosen range.`,
    emptyNumbers: 'No figures yet',
    emptyNumbersText: 'The data name periods, but none of them has a figure yet.',
    showAll: 'Show all',
    rowsLeftOut: (shown, all) => `This table holds ${shown} of ${all} rows; the CSV and JSON files hold them all.`,
    cardAsOf: (period, age) => `Latest figure: ${period}, ${age}`,
    cardLatest: (period) => `Latest figure: ${period}`,
    cardNext: (date) => `next release ${date}`,
    cardScheduled: (date) => `the release after it is scheduled for ${date}`,
    cardDue: (date) => `was due on ${date}`,
  },
};
