import type { Language } from '@/i18n/language';

const id = {
  byName: {
    FeedNetworkError: {
      what: 'Berkas data tidak dapat diambil karena sambungan ke peladen terputus atau tidak ada.',
      wayOut: 'Periksa sambungan internet, lalu coba lagi.',
    },
    FeedTimeoutError: {
      what: 'Peladen tidak mengirim berkas data dalam batas waktu.',
      wayOut: 'Sambungan mungkin lambat. Tunggu sebentar, lalu coba lagi.',
    },
    FeedHttpError: {
      what: 'Peladen menolak permintaan atau tidak memiliki berkas data.',
      wayOut: 'Coba lagi nanti. Jika tetap gagal, beri tahu pengelola situs dengan menyertakan rincian di bawah.',
    },
    FeedContentTypeError: {
      what: 'Yang dikirim peladen bukan berkas data, misalnya halaman masuk jaringan Wi-Fi.',
      wayOut: 'Jika jaringan ini meminta masuk, masuklah dahulu di tab lain, lalu coba lagi.',
    },
    FeedTooLargeError: {
      what: 'Berkas data lebih besar daripada batas aman, jadi tidak dibaca.',
      wayOut: 'Beri tahu pengelola situs dengan menyertakan rincian di bawah.',
    },
    FeedEncodingError: {
      what: 'Berkas data memuat huruf yang rusak (bukan UTF-8), jadi tidak dipakai.',
      wayOut: 'Coba lagi. Jika tetap gagal, beri tahu pengelola situs dengan menyertakan rincian di bawah.',
    },
    FeedParseError: {
      what: 'Berkas data tidak utuh atau rusak, jadi tidak dipakai.',
      wayOut: 'Coba lagi. Jika tetap gagal, beri tahu pengelola situs dengan menyertakan rincian di bawah.',
    },
    FeedSchemaError: {
      what: 'Isi berkas data tidak sesuai dengan bentuk yang disepakati, jadi seluruh berkas ditolak.',
      wayOut: 'Kesalahannya ada pada berkas, bukan pada perangkat Anda. Beri tahu pengelola situs.',
    },
    FeedVersionError: {
      what: 'Berkas data memakai versi yang belum dikenal halaman ini.',
      wayOut: 'Muat ulang halaman untuk memperoleh versi terbaru.',
    },
    FeedSemanticError: {
      what: 'Angka dalam berkas data saling bertentangan atau mustahil, jadi seluruh berkas ditolak.',
      wayOut: 'Kesalahannya ada pada berkas, bukan pada perangkat Anda. Beri tahu pengelola situs.',
    },
    FeedUrlError: {
      what: 'Alamat berkas data dalam katalog tidak diizinkan.',
      wayOut: 'Beri tahu pengelola situs dengan menyertakan rincian di bawah.',
    },
    FeedOlderError: {
      what: 'Peladen mengirim berkas yang lebih lama daripada yang sudah ditampilkan, jadi tidak dipakai.',
      wayOut: 'Tidak perlu berbuat apa-apa: data yang lebih baru tetap ditampilkan.',
    },
    FeedDigestError: {
      what: 'Berkas yang dikirim tidak cocok dengan yang diumumkan peladen, jadi tidak dipakai.',
      wayOut: 'Mungkin berkas sedang diperbarui. Halaman ini mencoba lagi dengan sendirinya.',
    },
  },
  /** Instead of `FeedHttpError` where the status is 500 or more. */
  serverFault: (status: string) => ({
    what: `Peladen sedang bermasalah (${status}), jadi berkas data tidak dapat diambil.`,
    wayOut: 'Kesalahannya ada pada peladen, bukan pada perangkat Anda. Tunggu sebentar, lalu coba lagi.',
  }),
  /** Instead of `FeedHttpError` where the server sent another status. */
  refused: (status: string) => ({
    what: `Peladen menolak permintaan atau tidak memiliki berkas data (${status}).`,
    wayOut: 'Coba lagi nanti. Jika tetap gagal, beri tahu pengelola situs dengan menyertakan rincian di bawah.',
  }),
  panel: {
    what: 'Datanya terbaca, tetapi halaman ini gagal menampilkannya.',
    wayOut: 'Coba lagi. Jika tetap gagal, muat ulang halaman.',
  },
  feedFailed: (name: string) => `${name}: data tidak terbaca`,
  catalogueFailed: 'Daftar grafik tidak terbaca',
  milestonesFailed: 'Tonggak kampanye tidak terbaca',
  panelFailed: (name: string) => `${name}: tidak dapat ditampilkan`,
  retry: 'Coba lagi',
  retrying: 'Sedang mencoba …',
  retryAll: 'Coba lagi semuanya',
  technical: 'Rincian teknis',
  file: 'Berkas',
  place: 'Letak',
  detail: 'Keterangan',
  status: 'Status HTTP',
  time: 'Waktu',
  errorName: 'Nama kesalahan',
};

const en: typeof id = {
  byName: {
    FeedNetworkError: {
      what: 'The data file could not be fetched: the connection to the server is missing or was cut.',
      wayOut: 'Check your internet connection, then try again.',
    },
    FeedTimeoutError: {
      what: 'The server did not send the data file in time.',
      wayOut: 'The connection may be slow. Wait a moment, then try again.',
    },
    FeedHttpError: {
      what: 'The server refused the request or does not have the data file.',
      wayOut: 'Try again later. If it keeps failing, tell the site’s maintainers and include the details below.',
    },
    FeedContentTypeError: {
      what: 'What the server sent is not a data file; it may be the sign-in page of a Wi-Fi network.',
      wayOut: 'If this network asks you to sign in, do so in another tab, then try again.',
    },
    FeedTooLargeError: {
      what: 'The data file is larger than the safe limit and was not read.',
      wayOut: 'Tell the site’s maintainers and include the details below.',
    },
    FeedEncodingError: {
      what: 'The data file holds broken text (not UTF-8) and is not used.',
      wayOut: 'Try again. If it keeps failing, tell the site’s maintainers and include the details below.',
    },
    FeedParseError: {
      what: 'The data file is cut off or damaged and is not used.',
      wayOut: 'Try again. If it keeps failing, tell the site’s maintainers and include the details below.',
    },
    FeedSchemaError: {
      what: 'The data file does not have the agreed form, so the whole file was refused.',
      wayOut: 'The fault is in the file, not in your device. Tell the site’s maintainers.',
    },
    FeedVersionError: {
      what: 'The data file uses a version that this page does not know yet.',
      wayOut: 'Reload the page to get its latest version.',
    },
    FeedSemanticError: {
      what: 'Figures in the data file contradict each other or are impossible, so the whole file was refused.',
      wayOut: 'The fault is in the file, not in your device. Tell the site’s maintainers.',
    },
    FeedUrlError: {
      what: 'The catalogue names an address for the data file that is not allowed.',
      wayOut: 'Tell the site’s maintainers and include the details below.',
    },
    FeedOlderError: {
      what: 'The server sent a file that is older than what is shown already, so it is not used.',
      wayOut: 'Nothing needs to be done: the newer data stays.',
    },
    FeedDigestError: {
      what: 'What came is not the file that the server announced, so it is not used.',
      wayOut: 'It may be changing at this moment. This page tries again by itself.',
    },
  },
  serverFault: (status) => ({
    what: `The server has a fault (${status}), so the data file could not be fetched.`,
    wayOut: 'The fault is in the server, not in your device. Wait a moment, then try again.',
  }),
  refused: (status) => ({
    what: `The server refused the request or does not have the data file (${status}).`,
    wayOut: 'Try again later. If it keeps failing, tell the site’s maintainers and include the details below.',
  }),
  panel: {
    what: 'The data was read, but this page failed to show it.',
    wayOut: 'Try again. If it keeps failing, reload the page.',
  },
  feedFailed: (name) => `${name}: data could not be read`,
  catalogueFailed: 'The list of charts could not be read',
  milestonesFailed: 'The campaign’s milestones could not be read',
  panelFailed: (name) => `${name}: cannot be shown`,
  retry: 'Try again',
  retrying: 'Trying …',
  retryAll: 'Try all again',
  technical: 'Technical details',
  file: 'File',
  place: 'Place',
  detail: 'Detail',
  status: 'HTTP status',
  time: 'Time',
  errorName: 'Name of the error',
};

/** Words for things that went wrong, in both languages; `byName` has one entry for each name of a `FeedError`. Functions take text that is formatted already. */
export const errorMessages: Readonly<Record<Language, typeof id>> = { id, en };
