import type { Language } from '@/i18n/language';

const id = {
  ready: 'Tanpa jaringan: siap. Paparan ini dapat dibuka lagi di peramban ini.',
  partial: (have: string, want: string) => `Tanpa jaringan: baru ${have} dari ${want} berkas tersimpan.`,
  busy: (have: string, want: string) => `Menyiapkan untuk tanpa jaringan: ${have} dari ${want} berkas …`,
  none: 'Tanpa jaringan: belum siap.',
  unsupported: 'Peramban ini tidak dapat menyimpan paparan untuk tanpa jaringan. Pakai berkas bawaan.',
  inFile: 'Berkas ini tidak memerlukan jaringan.',
  problems: {
    full: 'Ruang penyimpanan peramban penuh. Kosongkan data situs lain, lalu coba lagi; paparan tetap berjalan selama ada jaringan.',
    denied:
      'Peramban menolak menyimpan, misalnya dalam jendela penyamaran. Paparan tetap berjalan selama ada jaringan; untuk tanpa jaringan, pakai berkas bawaan.',
    unreachable: 'Sebagian berkas tidak dapat diambil. Periksa jaringan, lalu coba lagi.',
    off: 'Situs ini mematikan penyimpanan untuk tanpa jaringan. Pakai berkas bawaan.',
  },
  again: 'Coba siapkan lagi',
};

const en: typeof id = {
  ready: 'Without a network: ready. This briefing can be opened again in this browser.',
  partial: (have, want) => `Without a network: only ${have} of ${want} files are kept so far.`,
  busy: (have, want) => `Preparing for no network: ${have} of ${want} files …`,
  none: 'Without a network: not ready.',
  unsupported: 'This browser cannot keep a briefing for when there is no network. Take the file along.',
  inFile: 'This file needs no network.',
  problems: {
    full: 'The browser’s storage is full. Clear the data of other sites and try again; the briefing still works while there is a network.',
    denied:
      'The browser refuses to keep anything, as in a private window. The briefing still works while there is a network; for other places take the file along.',
    unreachable: 'Some files cannot be fetched. Check the network and try again.',
    off: 'This site has switched off keeping files for when there is no network. Take the file along.',
  },
  again: 'Try to prepare again',
};

/** Whether a briefing works without a network. */
export const offlineMessages: Readonly<Record<Language, typeof id>> = { id, en };
