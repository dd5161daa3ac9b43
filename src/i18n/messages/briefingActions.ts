import type { Language } from '@/i18n/language';

const id = {
  present: 'Presentasikan ini',
  presentAll: 'Presentasikan semua grafik',
  add: 'Tambahkan ke paparan saya',
  addAll: 'Tambahkan semua ke paparan saya',
  failed:
    'Tidak berhasil: bagian halaman yang diperlukan tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.',
};

const en: typeof id = {
  present: 'Present this',
  presentAll: 'Present all charts',
  add: 'Add to my briefing',
  addAll: 'Add all to my briefing',
  failed:
    'That did not work: the part of the page that it needs could not be loaded. Check the internet connection and try again.',
};

/** Words of what leads from a chart to a briefing, in both languages. */
export const briefingActionMessages: Readonly<Record<Language, typeof id>> = { id, en };
