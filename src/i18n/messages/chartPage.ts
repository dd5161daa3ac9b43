import type { Language } from '@/i18n/language';

/** What a citation is made of. */
interface Citation {
  readonly owner: string;
  readonly title: string;
  readonly address: string;
  /** The day it was read, where that is known. */
  readonly date?: string;
}

const id = {
  options: 'Sesuaikan grafik',
  compare: 'Bandingkan dengan',
  compareNone: 'Tanpa pembanding',
  compareHint: (unit: string) => `Hanya seri dengan satuan yang sama (${unit}).`,
  bareNumber: 'indeks',
  compareUnknown: 'Seri pembanding pada alamat ini tidak ada atau satuannya berbeda, jadi tidak digambar.',
  asOf: 'Tampilkan yang diketahui pada',
  asOfHint:
    'Angka yang laporannya terbit setelah tanggal ini disembunyikan. Yang dihitung laporan yang dikutip; pemilik data bisa menerbitkannya lebih dulu.',
  asOfNow: 'Kembali ke angka terbaru',
  asOfShown: (date: string) => `Seperti diketahui pada ${date}.`,
  asOfHidden: 'Angka yang laporannya terbit sesudahnya tidak ditampilkan.',
  asOfEmpty: (date: string) => `Belum ada angka yang diketahui pada ${date}.`,
  milestones: 'Tonggak pada grafik',
  milestoneSets: { main: 'Utama', all: 'Semua', none: 'Tanpa tonggak' },
  byKind: 'Menurut jenis',
  oneByOne: (count: string) => `Pilih satu per satu (${count})`,
  chosen: (shown: string, all: string) => `${shown} dari ${all} tonggak dipilih`,
  missingTitle: 'Sebagian seri tidak ada',
  missing: (names: string) =>
    `Katalog menyebut seri yang tidak terdapat dalam umpan data: ${names}. Seri lain tetap digambar.`,
  latest: (period: string, age: string) => `Angka terakhir ${period}, ${age}.`,
  latestFigure: (period: string) => `Angka terakhir ${period}.`,
  old: (period: string, age: string) => `Angka ini sudah lama: terakhir ${period}, ${age}.`,
  next: (date: string) => `Rilis berikutnya ${date}.`,
  scheduled: (date: string) => `Rilis sesudahnya dijadwalkan ${date}.`,
  nextMissed: (date: string) => `Angka dari rilis ${date} belum masuk.`,
  noNext: 'Rilis berikutnya tidak diumumkan.',
  withoutMilestones: 'Grafik tetap digambar, tetapi tanpa penanda tonggak.',
  noReadings: 'Tidak ada angka dalam rentang ini.',
  readings: (count: string) => `Tabel: ${count} angka dengan sumbernya`,
  about: 'Sumber dan cara baca',
  owner: 'Pemilik data',
  rights: 'Hak penggunaan',
  licence: 'Lisensi',
  file: 'Umpan data (JSON)',
  noLicence: 'tidak dinyatakan',
  actors: 'Pihak yang terlibat',
  others: 'Angka lain dalam umpan ini',
  othersLead: 'Dikumpulkan dari sumber yang sama, tetapi tidak digambar pada grafik ini.',
  sources: (count: string) => `Semua sumber (${count})`,
  showSources: 'Tampilkan daftar sumber',
  textKit: 'Kalimat dan kutipan siap salin',
  citation: 'Cara mengutip',
  citationText: ({ owner, title, address, date }: Citation) =>
    `${owner}. “${title}”. Pendopo, ${address}${date === undefined ? '' : ` (dibaca ${date})`}.`,
  copy: 'Salin kutipan',
  copied: 'Kutipan sudah disalin.',
  selected: 'Peramban tidak mengizinkan penyalinan. Kutipan sudah dipilih: tekan Ctrl+C atau ⌘C untuk menyalinnya.',
  allReadings: (count: string) => `Semua angka (${count})`,
  columns: { measure: 'Yang diukur', period: 'Periode', value: 'Nilai', source: 'Sumber' },
  noValue: 'tidak ada angka',
  otherCharts: 'Grafik lain',
};

const en: typeof id = {
  options: 'Adjust the chart',
  compare: 'Compare with',
  compareNone: 'Nothing',
  compareHint: (unit) => `Only series with the same unit (${unit}).`,
  bareNumber: 'index',
  compareUnknown: 'The series to compare in this address does not exist or has another unit, so it is not drawn.',
  asOf: 'Show what was known on',
  asOfHint:
    'Figures whose report came out after this date are left out. What counts is the report cited here; the owner may have published earlier.',
  asOfNow: 'Back to the latest figures',
  asOfShown: (date) => `As known on ${date}.`,
  asOfHidden: 'Figures whose report came out later are not shown.',
  asOfEmpty: (date) => `No figure was known yet on ${date}.`,
  milestones: 'Milestones on the chart',
  milestoneSets: { main: 'Main', all: 'All', none: 'None' },
  byKind: 'By kind',
  oneByOne: (count) => `Choose one by one (${count})`,
  chosen: (shown, all) => `${shown} of ${all} milestones chosen`,
  missingTitle: 'Some series are missing',
  missing: (names) => `The catalogue names series that the feed does not hold: ${names}. The others are drawn.`,
  latest: (period, age) => `Latest figure ${period}, ${age}.`,
  latestFigure: (period) => `Latest figure ${period}.`,
  old: (period, age) => `These figures are old: the latest is for ${period}, ${age}.`,
  next: (date) => `Next release ${date}.`,
  scheduled: (date) => `The release after it is scheduled for ${date}.`,
  nextMissed: (date) => `The figure of the release on ${date} is not in yet.`,
  noNext: 'No next release is announced.',
  withoutMilestones: 'The chart is drawn all the same, without milestone markers.',
  noReadings: 'There are no figures in this range.',
  readings: (count) => `Table: ${count} figures with their sources`,
  about: 'Source and how to read',
  owner: 'Owner of the data',
  rights: 'Rights',
  licence: 'Licence',
  file: 'Data feed (JSON)',
  noLicence: 'not stated',
  actors: 'Who is involved',
  others: 'Other figures in this feed',
  othersLead: 'Collected from the same sources, but not drawn on this chart.',
  sources: (count) => `All sources (${count})`,
  showSources: 'Show the list of sources',
  textKit: 'Sentences and citations to copy',
  citation: 'How to cite',
  citationText: ({ owner, title, address, date }) =>
    `${owner}. “${title}”. Pendopo, ${address}${date === undefined ? '' : ` (read on ${date})`}.`,
  copy: 'Copy the citation',
  copied: 'The citation has been copied.',
  selected: 'The browser does not allow copying. The citation is selected: press Ctrl+C or ⌘C to copy it.',
  allReadings: (count) => `All figures (${count})`,
  columns: { measure: 'What is measured', period: 'Period', value: 'Value', source: 'Source' },
  noValue: 'no figure',
  otherCharts: 'Other charts',
};

/** Words around a chart on its page, in both languages. Functions take text that is formatted already. */
export const chartPageMessages: Readonly<Record<Language, typeof id>> = { id, en };
