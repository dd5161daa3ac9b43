import type { Language } from '@/i18n/language';

/** Words of an embed. Functions take text that is formatted already. */
interface EmbedMessages {
  readonly table: (figures: string) => string;
  readonly source: string;
  readonly documents: string;
  readonly publishers: string;
  readonly notes: (count: string) => string;
  readonly newest: (count: string) => string;
  readonly noMilestone: string;
  readonly open: string;
}

/** Words of an embed in both languages. */
export const embedMessages: Readonly<Record<Language, EmbedMessages>> = {
  id: {
    table: (figures) => `Tabel: ${figures} angka dengan sumbernya`,
    source: 'Sumber',
    documents: 'Sumber menurut nomor',
    publishers: 'Penerbit sumber menurut nomor; alamat tiap dokumen ada di halaman grafik',
    notes: (count) => `Catatan untuk ${count} angka dapat dibaca di halaman grafik.`,
    newest: (count) => `Tabel ini memuat ${count} baris terbaru; semuanya ada di halaman grafik.`,
    noMilestone: 'Tidak ada tonggak dalam rentang ini.',
    open: 'Buka grafik lengkap di Pendopo',
  },
  en: {
    table: (figures) => `Table: ${figures} figures with their sources`,
    source: 'Source',
    documents: 'Sources by number',
    publishers: 'Publishers of the sources by number; the address of each document is on the chart’s page',
    notes: (count) => `Notes on ${count} figures are on the chart’s page.`,
    newest: (count) => `This table holds the newest ${count} rows; all of them are on the chart’s page.`,
    noMilestone: 'No milestone falls into this range.',
    open: 'Open the full chart on Pendopo',
  },
};
