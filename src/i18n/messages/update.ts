import type { Language } from '@/i18n/language';

const id = {
  region: 'Pembaruan situs',
  ready: 'Versi baru tersedia.',
  gone: 'Situs telah diperbarui; bagian halaman ini tidak dapat dibuka lagi. Tulisan yang belum disimpan hilang saat halaman dimuat ulang.',
  reload: 'Muat ulang',
  later: 'Nanti',
};

const en: typeof id = {
  region: 'Site update',
  ready: 'A new version is available.',
  gone: 'The site has been updated; this part of the page can no longer be opened. Text that is not saved is lost when the page is reloaded.',
  reload: 'Reload',
  later: 'Later',
};

/** The offer of a new version of the site. */
export const updateMessages: Readonly<Record<Language, typeof id>> = { id, en };
