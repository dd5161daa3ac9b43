import type { Language } from '@/i18n/language';

const id = {
  title: 'Sumber di luar situs ini',
  /** Which series, when there are several. */
  into: (series: string) => `Untuk deret ${series}:`,
  live: (publisher: string) =>
    `${publisher} ditanyai langsung oleh peramban Anda: peladennya mengizinkan (CORS) dan tidak meminta kunci.`,
  keyed: (publisher: string) =>
    `Angka ${publisher} diambil saat situs ini dibuat, bukan oleh peramban Anda: sumbernya meminta kunci rahasia.`,
  built: (publisher: string) =>
    `Angka ${publisher} diambil saat situs ini dibuat, bukan oleh peramban Anda: belum pasti peladennya mengizinkan situs lain membacanya (CORS).`,
  page: (host: string) => `Lihat data di ${host}`,
  waiting: 'Belum ditanyai.',
  asking: 'Sedang ditanyai…',
  same: 'Terbaca langsung: tidak ada yang baru.',
  newer: (added: string, revised: string) => `Terbaca langsung: ${added} angka baru, ${revised} revisi.`,
  refused: (count: string) =>
    `Angka yang berbeda dari angka situs ini, tetapi tanggalnya tidak menunjukkan mana yang lebih baru, jadi tidak dipakai: ${count}.`,
  failed: 'Gagal dibaca langsung.',
  /** Follows a failure and its reason. */
  own: 'Yang ditampilkan adalah angka dari berkas situs ini.',
};

const en: typeof id = {
  title: 'Sources outside this site',
  into: (series) => `For the series ${series}:`,
  live: (publisher) => `${publisher} is asked by your browser itself: its server allows that (CORS) and needs no key.`,
  keyed: (publisher) =>
    `Figures of ${publisher} are fetched when this site is built and not by your browser: the source asks for a secret key.`,
  built: (publisher) =>
    `Figures of ${publisher} are fetched when this site is built and not by your browser: it is not certain that the server lets other sites read it (CORS).`,
  page: (host) => `See the data at ${host}`,
  waiting: 'Not asked yet.',
  asking: 'Being asked…',
  same: 'Read directly: nothing new.',
  newer: (added, revised) => `Read directly: new figures: ${added}; revisions: ${revised}.`,
  refused: (count) =>
    `Figures that differ from those of this site, and whose dates do not tell which is later, are not used: ${count}.`,
  failed: 'Could not be read directly.',
  own: 'What is shown are the figures of this site’s own file.',
};

/** Words for where figures come from beside the site's own files. Functions take text that is formatted already. */
export const remotesMessages: Readonly<Record<Language, typeof id>> = { id, en };
