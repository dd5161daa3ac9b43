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
  readonly frozen: (date: string, edition: string) => string;
  readonly live: (data: string) => string;
  readonly liveUntil: (period: string) => string;
  readonly asKnown: (date: string, data: string) => string;
  readonly keys: string;
  readonly failed: string;
  readonly noEdition: string;
  readonly noEditionTitle: string;
  readonly noEditionText: (chart: string) => string;
  readonly openChart: (chart: string) => string;
  readonly noChartTitle: string;
  readonly noChartText: string;
  readonly openSite: string;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
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
    noMilestone: 'Tidak ada tonggak pilihan dalam rentang ini.',
    open: 'Buka grafik lengkap di Pendopo',
    frozen: (date, edition) => `Data per ${date} · edisi ${edition}`,
    live: (data) => joined('Mengikuti data terbaru', data),
    liveUntil: (period) => `Mengikuti data terbaru, sampai ${period}`,
    asKnown: (date, data) => joined(`Menurut data yang diketahui pada ${date}`, data),
    keys: 'Papan ketik: ← → titik, ↑ ↓ seri, Home dan End ke ujung, PageUp setahun lebih baru, PageDown setahun lebih lama, M tonggak berikutnya, Shift+M tonggak sebelumnya, Enter menyematkan, Esc menutup.',
    failed: 'Pilihan dalam alamat ini tidak dapat dimuat; yang tampil grafik bawaan.',
    noEdition: 'Edisi yang disebut alamat ini tidak ada; yang tampil grafik yang mengikuti data terbaru.',
    noEditionTitle: 'Edisi ini tidak ada',
    noEditionText: (chart) =>
      `Bingkai ini meminta edisi grafik ${chart} yang tidak pernah kami terbitkan. Mungkin alamatnya terpotong atau salah ketik.`,
    openChart: (chart) => `Buka grafik ${chart} di Pendopo`,
    noChartTitle: 'Grafik ini tidak ada',
    noChartText: 'Tidak ada grafik di alamat bingkai ini. Mungkin alamatnya terpotong atau salah ketik.',
    openSite: 'Buka Pendopo',
  },
  en: {
    table: (figures) => `Table: ${figures} figures with their sources`,
    source: 'Source',
    documents: 'Sources by number',
    publishers: 'Publishers of the sources by number; the address of each document is on the chart’s page',
    notes: (count) => `Notes on ${count} figures are on the chart’s page.`,
    newest: (count) => `This table holds the newest ${count} rows; all of them are on the chart’s page.`,
    noMilestone: 'None of the chosen milestones falls into this range.',
    open: 'Open the full chart on Pendopo',
    frozen: (date, edition) => `Data as of ${date} · edition ${edition}`,
    live: (data) => joined('Follows the newest data', data),
    liveUntil: (period) => `Follows the newest data, up to ${period}`,
    asKnown: (date, data) => joined(`According to what was known on ${date}`, data),
    keys: 'Keyboard: ← → points, ↑ ↓ series, Home and End to the ends, PageUp a year later, PageDown a year earlier, M next milestone, Shift+M previous milestone, Enter pins, Esc closes.',
    failed: 'The choice in this address could not be loaded; this is the chart as it opens.',
    noEdition: 'The edition that this address names does not exist; this is the chart that follows the newest data.',
    noEditionTitle: 'This edition does not exist',
    noEditionText: (chart) =>
      `This frame asks for an edition of the chart ${chart} that we never published. Its address may be cut off or mistyped.`,
    openChart: (chart) => `Open the chart ${chart} on Pendopo`,
    noChartTitle: 'This chart does not exist',
    noChartText: 'There is no chart at the address of this frame. It may be cut off or mistyped.',
    openSite: 'Open Pendopo',
  },
};
