import type { Language } from '@/i18n/language';

const id = {
  /** Beside the page: how current all of it is. */
  label: 'Kemutakhiran data',
  /** "Menampilkan data terakhir yang berhasil dimuat: 17 Agustus 2025 pukul 10.05 WIB (3 jam yang lalu)." */
  lastGood: (when: string, age: string) => `Menampilkan data terakhir yang berhasil dimuat: ${when} (${age}).`,
  failed: (why: string) => `Pembaruan gagal: ${why}.`,
  /** Short reasons, after a colon. */
  why: {
    FeedNetworkError: 'tidak ada sambungan ke peladen',
    FeedTimeoutError: 'peladen tidak menjawab dalam batas waktu',
    FeedHttpError: 'peladen menolak permintaan',
    FeedContentTypeError: 'yang dikirim peladen bukan berkas data',
    FeedTooLargeError: 'berkas melebihi batas aman',
    FeedEncodingError: 'berkas memuat huruf yang rusak',
    FeedParseError: 'berkas tidak utuh atau rusak',
    FeedSchemaError: 'isi berkas tidak sesuai bentuk yang disepakati',
    FeedVersionError: 'berkas memakai versi yang belum dikenal halaman ini',
    FeedSemanticError: 'angka dalam berkas saling bertentangan',
    FeedUrlError: 'alamat berkas tidak diizinkan',
    FeedOlderError: 'peladen mengirim berkas yang lebih lama',
    FeedDigestError: 'berkas berubah saat diambil dan tidak cocok dengan yang diumumkan',
  },
  serverFault: (status: string) => `peladen sedang bermasalah (${status})`,
  refused: (status: string) => `peladen menolak permintaan (${status})`,
  unknown: 'sebabnya tidak diketahui',
  /** The state of a panel that is not simply current, one of these. */
  state: { stale: 'Belum diperbarui.', update: 'Aplikasi perlu diperbarui.', older: 'Data terbaru dipertahankan.' },
  older: 'Peladen mengirim berkas yang lebih lama, jadi tidak dipakai.',
  needsUpdate: 'Berkas terbaru memakai versi yang belum dikenal halaman ini. Muat ulang untuk memperbarui aplikasi.',
  reload: 'Muat ulang halaman',
  /** The device's clock against the server's. */
  ahead: (span: string) =>
    `Jam perangkat tidak sesuai: lebih cepat ${span} daripada jam peladen. Umur data dapat keliru.`,
  behind: (span: string) =>
    `Jam perangkat tidak sesuai: lebih lambat ${span} daripada jam peladen. Umur data dapat keliru.`,
  news: (list: string) => `Data baru: ${list}.`,
  feedNews: (name: string, changes: string) => `${name} (${changes})`,
  added: (count: string) => `${count} angka ditambah`,
  revised: (count: string) => `${count} angka direvisi`,
  withdrawn: (count: string) => `${count} angka ditarik`,
  close: 'Tutup',
  /** What changed since a reader was here. */
  sinceVisit: (when: string, changes: string) => `Sejak kunjungan terakhir Anda (${when}): ${changes}.`,
  sinceOpened: (when: string, changes: string) => `Sejak data dimuat (${when}): ${changes}.`,
  dataRevised: 'Data direvisi.',
  dataNew: 'Data baru.',
  showChanges: 'Lihat angka yang berubah',
  /** The page of sources. */
  eachFile: 'Kapan tiap berkas dimuat',
  loaded: (when: string, age: string) => `${when} (${age})`,
  kept: 'Salinan di peramban ini',
  keptSome: (count: string, when: string) =>
    `${count} berkas data tersimpan di peramban ini, jadi grafik tetap dapat dibuka tanpa jaringan. Yang terlama dimuat ${when}.`,
  keptNone: 'Belum ada berkas data yang tersimpan di peramban ini.',
  keptPromise: 'Peramban dapat menghapusnya kapan saja; yang tersimpan selalu diperiksa lagi sebelum ditampilkan.',
  checked: (when: string) => `Peladen terakhir ditanya: ${when}.`,
  problem: {
    denied: 'Peramban ini tidak mengizinkan penyimpanan: tanpa jaringan, data tidak dapat dibuka lagi.',
    full: 'Penyimpanan peramban penuh: sebagian data tidak tersimpan.',
    hangs: 'Penyimpanan peramban tidak menjawab: data tidak tersimpan.',
    newer: 'Versi situs yang lebih baru memakai penyimpanan ini: data tidak tersimpan oleh halaman ini.',
  },
  discarded: (count: string) => `${count} salinan rusak atau usang telah dibuang dan tidak ditampilkan.`,
  forget: 'Hapus salinan',
  forgotten: 'Salinan dihapus.',
};

const en: typeof id = {
  label: 'How current the data is',
  lastGood: (when, age) => `Showing the data last loaded successfully: ${when} (${age}).`,
  failed: (why) => `Updating failed: ${why}.`,
  why: {
    FeedNetworkError: 'there is no connection to the server',
    FeedTimeoutError: 'the server did not answer in time',
    FeedHttpError: 'the server refused the request',
    FeedContentTypeError: 'what the server sent is not a data file',
    FeedTooLargeError: 'the file is larger than the safe limit',
    FeedEncodingError: 'the file holds broken text',
    FeedParseError: 'the file is cut off or damaged',
    FeedSchemaError: 'the file does not have the agreed form',
    FeedVersionError: 'the file uses a version that this page does not know yet',
    FeedSemanticError: 'figures in the file contradict each other',
    FeedUrlError: 'the address of the file is not allowed',
    FeedOlderError: 'the server sent an older file',
    FeedDigestError: 'the file changed while it was fetched and does not match what was announced',
  },
  serverFault: (status) => `the server has a fault (${status})`,
  refused: (status) => `the server refused the request (${status})`,
  unknown: 'the reason is not known',
  state: { stale: 'Not renewed.', update: 'The app needs an update.', older: 'The newest data stays.' },
  older: 'The server sent an older file, so it is not used.',
  needsUpdate: 'The newest file uses a version that this page does not know yet. Reload to update the app.',
  reload: 'Reload the page',
  ahead: (span) => `This device’s clock is wrong: ${span} ahead of the server’s. Ages may be wrong.`,
  behind: (span) => `This device’s clock is wrong: ${span} behind the server’s. Ages may be wrong.`,
  news: (list) => `New data: ${list}.`,
  feedNews: (name, changes) => `${name} (${changes})`,
  added: (count) => `${count} ${count === '1' ? 'figure' : 'figures'} added`,
  revised: (count) => `${count} ${count === '1' ? 'figure' : 'figures'} revised`,
  withdrawn: (count) => `${count} ${count === '1' ? 'figure' : 'figures'} withdrawn`,
  close: 'Close',
  sinceVisit: (when, changes) => `Since your last visit (${when}): ${changes}.`,
  sinceOpened: (when, changes) => `Since the data was loaded (${when}): ${changes}.`,
  dataRevised: 'Data revised.',
  dataNew: 'New data.',
  showChanges: 'Show the figures that changed',
  eachFile: 'When each file was loaded',
  loaded: (when, age) => `${when} (${age})`,
  kept: 'Copies in this browser',
  keptSome: (count, when) =>
    `${count} data ${count === '1' ? 'file is' : 'files are'} kept in this browser, so that charts open without a network. The oldest was loaded ${when}.`,
  keptNone: 'No data file is kept in this browser yet.',
  keptPromise: 'The browser may delete them at any time; what is kept is always checked again before it is shown.',
  checked: (when) => `The server was last asked: ${when}.`,
  problem: {
    denied: 'This browser does not allow storage: without a network the data cannot be opened again.',
    full: 'The browser’s storage is full: some data is not kept.',
    hangs: 'The browser’s storage does not answer: the data is not kept.',
    newer: 'A newer version of the site uses this storage: this page keeps no data.',
  },
  discarded: (count) =>
    `${count} damaged or outdated ${count === '1' ? 'copy was' : 'copies were'} thrown away and not shown.`,
  forget: 'Delete the copies',
  forgotten: 'Copies deleted.',
};

/** Words about how current the data is and what is kept of it, in both languages. Functions take text that is formatted already. */
export const liveMessages: Readonly<Record<Language, typeof id>> = { id, en };
