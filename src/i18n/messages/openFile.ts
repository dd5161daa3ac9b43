import type { Language } from '@/i18n/language';

const id = {
  title: 'Buka berkas data',
  lead: 'Gambar data Anda sendiri di samping tonggak kampanye: pilih berkas, lalu tekan “Gambar”.',
  privacy: 'Berkas dibaca di peramban ini. Tidak ada yang dikirim ke mana pun.',
  needsScript: 'Halaman ini memerlukan JavaScript untuk membaca berkas.',

  choose: 'Pilih berkas …',
  dropHere: 'Atau letakkan berkas di halaman ini, atau tempel dengan Ctrl+V (⌘V).',
  formats:
    'JSON-stat (Eurostat, PxWeb), SDMX-JSON (OECD, ECB), Bank Dunia, DBnomics, FRED, Web API BPS, CSV, Our World in Data, Frictionless, umpan data Pendopo. Tabel dan berkas penjelasnya boleh dipilih sekaligus.',
  paste: 'Tempel teks atau tabel',
  pasteField: 'Teks, atau sel yang disalin dari Excel atau Google Sheets',
  pasteHint: 'Sertakan baris judul kolomnya: kolom waktu, lalu kolom-kolom angka.',
  pasteRead: 'Baca teks ini',
  pastedName: 'tempelan',

  reading: (names: string) => `Membaca ${names} …`,
  decoding: (names: string) => `Mengenali isi ${names} …`,
  cancel: 'Batalkan',

  refusedTitle: (names: string) => `${names}: tidak dapat dibuka`,
  refusedKept: 'Yang sudah dibuka sebelumnya tetap ada di bawah.',
  notText: {
    workbook: {
      what: 'Ini buku kerja Excel atau dokumen lain (berkas ZIP), bukan teks.',
      wayOut: 'Di Excel atau Google Sheets simpan lembarnya sebagai “CSV UTF-8”, lalu buka berkas CSV itu.',
    },
    'old-workbook': {
      what: 'Ini buku kerja Excel lama (XLS), bukan teks.',
      wayOut: 'Buka di Excel atau LibreOffice, simpan sebagai “CSV UTF-8”, lalu buka berkas CSV itu.',
    },
    archive: {
      what: 'Ini arsip terkompresi (ZIP, GZ, RAR).',
      wayOut: 'Ekstrak dulu, lalu buka berkas di dalamnya.',
    },
    pdf: {
      what: 'Ini PDF. Angka di dalamnya tidak dapat dibaca dengan pasti.',
      wayOut: 'Cari versi CSV, JSON, atau Excel di situs penerbitnya, atau salin tabelnya ke lembar kerja.',
    },
    picture: {
      what: 'Ini gambar, bukan data.',
      wayOut: 'Jika gambar ini dari Pendopo, halaman “Periksa berkas” dapat membaca data di dalamnya.',
    },
    empty: { what: 'Berkas ini kosong.', wayOut: 'Unduh lagi dari sumbernya.' },
    gone: {
      what: 'Peramban tidak dapat membaca berkas ini: mungkin sebuah folder, atau berkasnya sudah dipindahkan.',
      wayOut: 'Pilih berkasnya lagi.',
    },
  },
  failed: {
    what: 'Kode untuk membaca berkas tidak dapat dimuat.',
    wayOut: 'Periksa sambungan internet, lalu pilih berkasnya lagi.',
  },
  unexpected: {
    what: 'Halaman ini gagal karena sebab yang tidak terduga; belum tentu berkas Anda yang salah.',
    wayOut: 'Muat ulang halaman ini, lalu pilih berkasnya lagi.',
  },
  tooLong: (most: string) => ({
    what: `Seri ini memuat lebih dari ${most} periode.`,
    wayOut: 'Pilih rentang tahun yang lebih pendek di sumbernya.',
  }),
  refusedFeed: 'Data ini tidak dapat digambar',

  recognised: 'Yang dikenali',
  facts: {
    file: 'Berkas',
    format: 'Bentuk berkas',
    titled: 'Judul',
    publisher: 'Penerbit',
    updated: 'Diperbarui',
    series: 'Seri',
    periods: 'Periode',
    licence: 'Lisensi',
    address: 'Alamat',
    unknown: 'tidak disebut',
  },
  fromTo: (from: string, to: string) => `${from} sampai ${to}`,
  doubts: (count: string) => `Yang perlu diketahui (${count})`,
  notes: (count: string) => `Catatan dalam berkas (${count})`,

  questions: 'Perlu jawaban Anda',
  questionsOpen: 'Dianggap dulu; ubah bila keliru',
  questionsAnswered: 'Jawaban Anda; dapat diubah',
  blocking: 'Jawab dulu pertanyaan di atas: tanpa itu tidak ada yang dapat digambar.',
  examples: (cells: string) => `Dalam berkas: ${cells}`,
  readAs: (cell: string, number: string) => `“${cell}” dibaca ${number}`,
  readAsDate: (cell: string, date: string) => `“${cell}” dibaca ${date}`,
  useName: 'Pakai nama ini',

  choice: 'Seri yang digambar',
  choiceHint: (most: string) => `Paling banyak ${most}, dengan satuan dan frekuensi yang sama.`,
  filter: 'Cari seri',
  chosen: (count: string, all: string) => `${count} dari ${all} seri dipilih`,
  found: (count: string) => `${count} seri cocok.`,
  noneFound: 'Tidak ada seri yang cocok. Kosongkan pencarian untuk melihat semuanya.',
  more: (count: string) => `Tampilkan ${count} lagi`,
  numbers: (count: string) => `${count} angka`,
  missing: (count: string) => `${count} kosong`,
  noUnit: 'satuan tidak disebut',
  noFreq: 'frekuensi tidak diketahui',
  misfits: {
    unit: 'satuannya lain daripada yang sudah dipilih, jadi tidak dapat berbagi sumbu',
    freq: 'frekuensinya lain daripada yang sudah dipilih',
    empty: 'tidak memuat angka',
    full: 'grafik ini sudah penuh',
    time: 'periodenya belum diketahui',
  },

  draw: 'Gambar',
  willDraw: (names: string) => `Yang akan digambar: ${names}`,
  drawing: 'Menyiapkan grafik …',
  noneChosen: 'Pilih dulu seri yang dapat digambar.',
  names: 'Nama, satuan, dan sumber (sudah terisi)',
  namesLead: 'Semua sudah diisi dari berkas. Ubah bila perlu; grafik dapat langsung digambar.',
  fields: {
    title: 'Judul grafik',
    otherTitle: 'Judul dalam bahasa Inggris',
    otherHint: 'Kosong = sama.',
    label: (position: string) => `Nama seri ${position}`,
    otherLabel: (position: string) => `Nama seri ${position} dalam bahasa Inggris`,
    unit: 'Satuan',
    ownUnit: 'Tulis sendiri',
    unitWords: 'Kata satuan, seperti “orang” atau “%”',
    otherUnit: 'Kata satuan dalam bahasa Inggris',
    unitHint: 'Pilih satuan yang ada di situs ini agar dapat dibandingkan dengan serinya.',
    nature: 'Jenis angka',
    natures: {
      stock: 'Tingkat pada suatu saat (jumlah penduduk)',
      flow: 'Jumlah dalam periode (ekspor sebulan)',
      index: 'Indeks',
      rate: 'Persentase atau laju',
    },
    form: 'Bentuk',
    forms: { line: 'Garis', step: 'Tangga', columns: 'Kolom', points: 'Titik' },
    publisher: 'Penerbit data',
    address: 'Alamat sumber (https://…)',
    addressHint: 'Kosong bila tidak tahu: grafiknya akan mengatakan begitu.',
    addressWrong: 'Bukan alamat web; harus diawali https:// atau http://.',
    kind: 'Dari mana berkas ini',
    kinds: {
      'press-release': 'Dari penerbit datanya sendiri',
      'news-report': 'Dari laporan atau pemberitaan',
      aggregator: 'Dari pengumpul data atau orang lain',
    },
  },
  save: 'Simpan',

  sameTitle: 'Berkas ini tampaknya versi lain dari grafik Anda',
  sameText: (name: string) => `“${name}” dibuat dari sumber yang sama.`,
  sameUpdate: 'Perbarui yang ada',
  sameNew: 'Simpan sebagai baru',
  updateHint:
    'Angka yang berubah menjadi baris baru bila berkas ini menyebut tanggal yang lebih baru; bila tidak, angka lama diganti. Nama dan alamatnya tetap.',

  mine: 'Berkas saya',
  mineLead: 'Hanya ada di peramban ini. Unduh umpan datanya bila ingin memindahkannya ke perangkat lain.',
  mineLoading: 'Memuat daftar …',
  mineEmpty: 'Belum ada grafik dari berkas Anda.',
  openedOn: (date: string, file: string) => `Dibuka ${date} dari ${file}`,
  notKept: 'Tidak tersimpan: hilang bila halaman ditutup.',
  remove: 'Hapus',
  removeOf: (name: string) => `Hapus ${name}`,
  removed: (name: string) => `“${name}” dihapus.`,
  notRemoved: (name: string) =>
    `“${name}” belum terhapus: peramban menolaknya. Muat ulang halaman ini, lalu coba lagi.`,
  undo: 'Urungkan',
  restored: 'Dikembalikan.',

  own: 'Grafik Anda sendiri',
  ownText: (file: string, date: string) =>
    `Dari berkas ${file}, dibuka ${date}. Hanya ada di peramban ini; Pendopo tidak memeriksa angkanya.`,
  ownKeptNotTitle: 'Peramban menolak menyimpan grafik ini',
  ownKeptNot: 'Grafik ini hanya ada selama halaman terbuka. Unduh umpan datanya bila ingin menyimpannya.',
  ownWithout:
    'Grafik sendiri tidak dapat disematkan, tidak punya tautan untuk orang lain, edisi beku, atau pernyataan pejabat, dan tidak masuk paparan: semua itu hanya untuk data yang diterbitkan situs ini. Bagikan gambar atau berkasnya.',
  beforeCampaign: (date: string) => `Tidak ada tonggak di rentang ini: kampanye baru dimulai pada ${date}.`,
  ownUnit: 'Pembanding dari situs ini tersedia hanya bila satuan, kelipatan, dan jenis angkanya sama.',
  files: 'Gambar dan berkas',
  filesText: 'Berkas dibuat di peramban ini dan memuat angka yang tampil, sumbernya, dan tonggaknya.',
  exportFeed: 'Unduh umpan data (JSON)',
  exportHint: 'Dalam kontrak Pendopo: dapat dibuka lagi di halaman ini, di perangkat mana pun.',
  exportLarge: (size: string) =>
    `Umpan data ini lebih besar daripada ${size}: dapat dibuka lagi di sini, tetapi tidak dapat diterbitkan.`,
  exported: (file: string) => `Sudah diserahkan kepada peramban: ${file}`,
  rename: 'Ubah nama dan satuan',
  renamed: 'Perubahan disimpan.',
  back: 'Buka berkas lain',
  loading: 'grafik Anda',

  unknownTitle: 'Grafik ini tidak ada di peramban ini',
  unknownText:
    'Grafik dari berkas sendiri hanya dapat dibuka di peramban yang membuatnya. Mungkin sudah dihapus, atau alamatnya dari orang lain.',
  brokenTitle: 'Grafik ini tidak dapat dibaca lagi',
  brokenText: 'Yang tersimpan rusak atau dibuat versi lain. Anda dapat mengunduhnya apa adanya, atau menghapusnya.',
  downloadRaw: 'Unduh apa adanya',

  citation: ({ owner, title, address, date }: OwnCitation) =>
    `${owner}. “${title}”${address === undefined ? '' : `. ${address}`}${date === undefined ? '' : ` (dibaca ${date})`}.`,
  quoted: (sentence: string, sources: string, known: string) => `${sentence}. Sumber: ${sources}. Data per ${known}.`,

  feed: {
    noOwner: 'Penerbit tidak disebut dalam berkas',
    rights: 'Grafik pribadi dari berkas pembaca; angkanya tidak diperiksa Pendopo.',
    licence: (name: string) => `Lisensi menurut berkas: ${name}.`,
    noAddress: (file: string) =>
      `Alamat asalnya tidak diketahui. Angka dibaca dari berkas “${file}” milik pembaca; tautan ini hanya menuju halaman pembuka berkas.`,
    description: (title: string, file: string) => `${title}. Dari berkas “${file}”.`,
  },

  can: 'Yang perlu diketahui',
  canText: {
    read: 'Format dikenali dari isinya, bukan dari namanya. Berkas yang rusak atau saling bertentangan ditolak seluruhnya, dengan sebab dan letaknya; tidak ada yang ditebak diam-diam.',
    excel: 'Buku kerja Excel (XLSX) tidak dibaca. Simpan lembarnya sebagai “CSV UTF-8”, atau salin selnya dan tempel.',
    limits: (bytes: string, series: string) =>
      `Berkas paling besar ${bytes} MB; dalam grafik paling banyak ${series} seri.`,
    kept: 'Yang digambar disimpan di peramban ini saja. Menghapus data situs di peramban menghapusnya juga.',
  },
};

/** What a citation of one's own chart is made of. */
interface OwnCitation {
  readonly owner: string;
  readonly title: string;
  readonly address?: string;
  readonly date?: string;
}

const en: typeof id = {
  title: 'Open a data file',
  lead: 'Chart your own data beside the campaign’s milestones: choose a file, then press “Chart it”.',
  privacy: 'Files are read in this browser. Nothing is sent anywhere.',
  needsScript: 'This page needs JavaScript to read files.',

  choose: 'Choose files …',
  dropHere: 'Or drop files anywhere on this page, or paste with Ctrl+V (⌘V).',
  formats:
    'JSON-stat (Eurostat, PxWeb), SDMX-JSON (OECD, ECB), World Bank, DBnomics, FRED, BPS Web API, CSV, Our World in Data, Frictionless, Pendopo feeds. A table and its descriptor may be chosen together.',
  paste: 'Paste text or a table',
  pasteField: 'Text, or cells copied from Excel or Google Sheets',
  pasteHint: 'Include the row of headings: a column of times, then columns of figures.',
  pasteRead: 'Read this text',
  pastedName: 'pasted',

  reading: (names) => `Reading ${names} …`,
  decoding: (names) => `Recognising what is in ${names} …`,
  cancel: 'Cancel',

  refusedTitle: (names) => `${names}: cannot be opened`,
  refusedKept: 'What was opened before is still below.',
  notText: {
    workbook: {
      what: 'This is an Excel workbook or another document (a ZIP file), not text.',
      wayOut: 'In Excel or Google Sheets save the sheet as “CSV UTF-8”, then open that CSV file.',
    },
    'old-workbook': {
      what: 'This is an old Excel workbook (XLS), not text.',
      wayOut: 'Open it in Excel or LibreOffice, save it as “CSV UTF-8”, then open that CSV file.',
    },
    archive: {
      what: 'This is a compressed archive (ZIP, GZ, RAR).',
      wayOut: 'Unpack it, then open the file inside.',
    },
    pdf: {
      what: 'This is a PDF. The figures in it cannot be read with certainty.',
      wayOut: 'Look for a CSV, JSON or Excel version on the publisher’s site, or copy the table into a spreadsheet.',
    },
    picture: {
      what: 'This is a picture, not data.',
      wayOut: 'If it comes from Pendopo, the page “Check a file” can read the data inside.',
    },
    empty: { what: 'This file is empty.', wayOut: 'Download it again from its source.' },
    gone: {
      what: 'The browser cannot read this file: it may be a folder, or the file has been moved.',
      wayOut: 'Choose the file again.',
    },
  },
  failed: {
    what: 'The code that reads files could not be loaded.',
    wayOut: 'Check your internet connection, then choose the file again.',
  },
  unexpected: {
    what: 'This page failed for a reason that nobody expected; your file may be sound.',
    wayOut: 'Reload this page, then choose the file again.',
  },
  tooLong: (most) => ({
    what: `This series holds more than ${most} periods.`,
    wayOut: 'Choose a shorter range of years at its source.',
  }),
  refusedFeed: 'These data cannot be charted',

  recognised: 'What was recognised',
  facts: {
    file: 'File',
    format: 'Format',
    titled: 'Title',
    publisher: 'Publisher',
    updated: 'Updated',
    series: 'Series',
    periods: 'Periods',
    licence: 'Licence',
    address: 'Address',
    unknown: 'not stated',
  },
  fromTo: (from, to) => `${from} to ${to}`,
  doubts: (count) => `What to know (${count})`,
  notes: (count) => `Notes in the file (${count})`,

  questions: 'Your answer is needed',
  questionsOpen: 'Assumed for now; change it if it is wrong',
  questionsAnswered: 'Your answers; you can change them',
  blocking: 'Answer the question above: until then nothing can be charted.',
  examples: (cells) => `In the file: ${cells}`,
  readAs: (cell, number) => `“${cell}” is read as ${number}`,
  readAsDate: (cell, date) => `“${cell}” is read as ${date}`,
  useName: 'Use this name',

  choice: 'Series to chart',
  choiceHint: (most) => `At most ${most}, of the same unit and frequency.`,
  filter: 'Find a series',
  chosen: (count, all) => `${count} of ${all} series chosen`,
  found: (count) => (count === '1' ? '1 series fits.' : `${count} series fit.`),
  noneFound: 'No series fits. Empty the search to see them all.',
  more: (count) => `Show ${count} more`,
  numbers: (count) => (count === '1' ? '1 figure' : `${count} figures`),
  missing: (count) => `${count} missing`,
  noUnit: 'unit not stated',
  noFreq: 'frequency not known',
  misfits: {
    unit: 'in another unit than what is chosen: cannot share its axis',
    freq: 'of another frequency than what is chosen',
    empty: 'has no figures',
    full: 'this chart is full',
    time: 'its periods are not known yet',
  },

  draw: 'Chart it',
  willDraw: (names) => `To be charted: ${names}`,
  drawing: 'Preparing the chart …',
  noneChosen: 'Choose a series that can be charted.',
  names: 'Names, unit and source (filled in already)',
  namesLead: 'Everything is filled in from the file. Change what you like; the chart can be drawn right away.',
  fields: {
    title: 'Title of the chart',
    otherTitle: 'Title in Indonesian',
    otherHint: 'Empty = the same.',
    label: (position) => `Name of series ${position}`,
    otherLabel: (position) => `Name of series ${position} in Indonesian`,
    unit: 'Unit',
    ownUnit: 'In your own words',
    unitWords: 'Words of the unit, such as “people” or “%”',
    otherUnit: 'Words of the unit in Indonesian',
    unitHint: 'Choose a unit of this site to compare with its series.',
    nature: 'Kind of figure',
    natures: {
      stock: 'Level at a moment (population)',
      flow: 'Amount in a period (a month’s exports)',
      index: 'Index',
      rate: 'Percentage or rate',
    },
    form: 'Form',
    forms: { line: 'Line', step: 'Steps', columns: 'Columns', points: 'Points' },
    publisher: 'Publisher of the data',
    address: 'Address of the source (https://…)',
    addressHint: 'Leave empty if you do not know it: the chart will say so.',
    addressWrong: 'This is no web address; it must start with https:// or http://.',
    kind: 'Where the file comes from',
    kinds: {
      'press-release': 'From the publisher of the data',
      'news-report': 'From a report or the news',
      aggregator: 'From a collector of data or somebody else',
    },
  },
  save: 'Save',

  sameTitle: 'This file looks like another version of a chart of yours',
  sameText: (name) => `“${name}” was made from the same source.`,
  sameUpdate: 'Update that chart',
  sameNew: 'Save as a new chart',
  updateHint:
    'Figures that changed become new rows if this file states a later date; if not, the old figures are replaced. Its names and address stay.',

  mine: 'My files',
  mineLead: 'They are in this browser only. Download a feed to take it to another device.',
  mineLoading: 'Loading the list …',
  mineEmpty: 'No charts of your files yet.',
  openedOn: (date, file) => `Opened ${date} from ${file}`,
  notKept: 'Not kept: gone when the page is closed.',
  remove: 'Delete',
  removeOf: (name) => `Delete ${name}`,
  removed: (name) => `“${name}” was deleted.`,
  notRemoved: (name) => `“${name}” was not deleted: the browser refused. Reload this page and try again.`,
  undo: 'Undo',
  restored: 'Put back.',

  own: 'A chart of your own',
  ownText: (file, date) =>
    `From the file ${file}, opened ${date}. It is in this browser only; Pendopo has not checked its figures.`,
  ownKeptNotTitle: 'The browser refuses to keep this chart',
  ownKeptNot: 'The chart is there only while the page is open. Download its feed if you want to keep it.',
  ownWithout:
    'A chart of your own cannot be embedded, has no link for others, no frozen edition and no statements of officials, and is not part of briefings: these are only for data that this site publishes. Share its picture or its files.',
  beforeCampaign: (date) => `No milestones in this range: the campaign began only on ${date}.`,
  ownUnit: 'Series of this site can be compared only where unit, multiplier and kind of figure are the same.',
  files: 'Pictures and files',
  filesText: 'Files are made in this browser and hold the figures shown, their source and the milestones.',
  exportFeed: 'Download the feed (JSON)',
  exportHint: 'In Pendopo’s contract: it can be opened again on this page, on any device.',
  exportLarge: (size) => `This feed is larger than ${size}: it can be opened again here, but not published.`,
  exported: (file) => `Handed to the browser: ${file}`,
  rename: 'Change names and unit',
  renamed: 'The changes were saved.',
  back: 'Open another file',
  loading: 'your chart',

  unknownTitle: 'This chart is not in this browser',
  unknownText:
    'A chart from a reader’s own file can be opened only in the browser that made it. It may have been deleted, or the address comes from somebody else.',
  brokenTitle: 'This chart can no longer be read',
  brokenText: 'What was kept is damaged or was made by another version. You can download it as it is, or delete it.',
  downloadRaw: 'Download it as it is',

  citation: ({ owner, title, address, date }) =>
    `${owner}. “${title}”${address === undefined ? '' : `. ${address}`}${date === undefined ? '' : ` (read on ${date})`}.`,
  quoted: (sentence, sources, known) => `${sentence}. Source: ${sources}. Data as of ${known}.`,

  feed: {
    noOwner: 'Publisher not stated in the file',
    rights: 'A private chart from a reader’s file; Pendopo has not checked its figures.',
    licence: (name) => `Licence according to the file: ${name}.`,
    noAddress: (file) =>
      `The address that it comes from is not known. The figures were read from the reader’s file “${file}”; this link leads only to the page that opens files.`,
    description: (title, file) => `${title}. From the file “${file}”.`,
  },

  can: 'Good to know',
  canText: {
    read: 'A format is recognised by what is in the file, not by its name. A file that is damaged or contradicts itself is refused whole, with the reason and the place; nothing is guessed silently.',
    excel: 'Excel workbooks (XLSX) are not read. Save the sheet as “CSV UTF-8”, or copy its cells and paste them.',
    limits: (bytes, series) => `Files of at most ${bytes} MB; at most ${series} series in a chart.`,
    kept: 'What you chart is kept in this browser only. Clearing the site’s data in the browser deletes it, too.',
  },
};

/** Words of the page that opens data files, in both languages. Functions take text that is formatted already. */
export const openFileMessages: Readonly<Record<Language, typeof id>> = { id, en };
