import type { Language } from '@/i18n/language';

const id = {
  frozen: (date: string) => `Edisi beku ${date}`,
  code: 'kode',
  unchanging: 'Angkanya tidak pernah berubah.',
  minted: (date: string) => `Dibekukan pada ${date} dari laporan yang sudah terbit pada tanggal edisi.`,
  tabTitle: (finding: string, date: string) => `${finding} (seperti diketahui pada ${date})`,
  sinceLoading: 'Mencari apa yang berubah sejak itu …',
  sinceUnknown: 'Apa yang berubah sejak itu tidak diketahui: data terbaru tidak terbaca.',
  noCompare: 'Edisi hanya memuat seri milik grafik ini, jadi pembandingnya tidak digambar.',
  ways: 'Tentang edisi ini',
  live: 'Grafik dengan data terbaru',
  embed: 'Bingkai untuk artikel',
  json: 'Datanya (JSON)',
  picture: 'Gambarnya (PNG)',
  verify: 'Periksa berkas dari edisi ini',
  milestones: 'Tonggak pada edisi ini',
  loading: 'edisi',
  ledgerFailed: 'Daftar edisi tidak terbaca',
  editionFailed: (date: string) => `Edisi ${date} tidak terbaca`,
  unknownTitle: (name: string) => `Tidak ada edisi ${name}`,
  unknownText:
    'Grafik ini tidak memiliki edisi dengan nama itu. Alamatnya mungkin salah ketik atau terpotong. Data terbaru tidak ditampilkan sebagai gantinya.',
  existing: 'Edisi grafik ini',
  option: (date: string, code: string) => `${date}, kode ${code}`,
  none: 'Grafik ini belum memiliki edisi.',
};

const en: typeof id = {
  frozen: (date) => `Frozen edition of ${date}`,
  code: 'code',
  unchanging: 'Its figures never change.',
  minted: (date) => `Frozen on ${date} from the reports that were out by the day of the edition.`,
  tabTitle: (finding, date) => `${finding} (as known on ${date})`,
  sinceLoading: 'Looking for what has changed since …',
  sinceUnknown: 'What has changed since is not known: the latest data could not be read.',
  noCompare: 'An edition holds only the chart’s own series, so the series to compare with is not drawn.',
  ways: 'About this edition',
  live: 'The chart with the latest data',
  embed: 'Frame for an article',
  json: 'Its data (JSON)',
  picture: 'Its picture (PNG)',
  verify: 'Check a file of this edition',
  milestones: 'Milestones in this edition',
  loading: 'the edition',
  ledgerFailed: 'The list of editions could not be read',
  editionFailed: (date) => `The edition of ${date} could not be read`,
  unknownTitle: (name) => `There is no edition ${name}`,
  unknownText:
    'This chart has no edition of that name. The address may be mistyped or cut. The latest data are not shown in its place.',
  existing: 'Editions of this chart',
  option: (date, code) => `${date}, code ${code}`,
  none: 'This chart has no edition yet.',
};

/** Words about a frozen edition of a chart, in both languages. Functions take text that is formatted already. */
export const editionMessages: Readonly<Record<Language, typeof id>> = { id, en };
