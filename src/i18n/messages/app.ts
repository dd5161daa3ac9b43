import type { Language } from '@/i18n/language';

const id = {
  siteName: 'Pendopo',
  skip: 'Langsung ke isi',
  mainNavigation: 'Navigasi utama',
  pages: { overview: 'Ikhtisar', milestones: 'Tonggak', statements: 'Pernyataan', sources: 'Sumber' },
  otherLanguage: 'English',
  theme: 'Tema',
  themes: { auto: 'Ikut perangkat', light: 'Terang', dark: 'Gelap' },
  switchTo: { light: 'Ganti ke tema terang', dark: 'Ganti ke tema gelap' },
  about:
    'Pendopo menyajikan indikator ekonomi Indonesia di samping tonggak kampanye Bangga Buatan Indonesia. Tiap angka dapat ditelusuri ke laporan asalnya.',
  timing: 'Penanda menunjukkan waktu, bukan sebab-akibat.',
  loading: (name: string) => `Memuat ${name} …`,
  slow: 'Sambungan lambat. Data tetap dimuat; halaman tidak perlu dimuat ulang.',
  overview: {
    lead: 'Indikator ekonomi Indonesia di samping tonggak kampanye Bangga Buatan Indonesia. Tiap angka membawa sumbernya.',
    name: 'Indikator ekonomi dan tonggak Bangga Buatan Indonesia',
    nothingRead: 'Tidak satu pun umpan data dapat dibaca',
    charts: 'Grafik',
    campaign: 'Tonggak kampanye',
    allMilestones: (count: string) => `Lihat ${count} tonggak`,
    health: (read: string, all: string) => `${read} dari ${all} umpan data terbaca.`,
    healthLoading: (read: string, all: string) => `${read} dari ${all} umpan data terbaca; sisanya sedang dimuat.`,
    failedFeeds: (names: string) => `Gagal dibaca: ${names}.`,
    newest: (name: string, period: string) => `Angka terbaru: ${name}, ${period}.`,
    next: (name: string, date: string) => `Rilis berikutnya: ${name}, ${date}.`,
    noNext: 'Rilis berikutnya tidak diumumkan.',
    toSources: 'Keadaan tiap umpan',
  },
  confidences: { 'press-release': 'siaran resmi', 'news-report': 'laporan berita', aggregator: 'situs pengumpul data' },
  notFound: {
    title: 'Halaman tidak ditemukan',
    chartTitle: 'Grafik tidak ditemukan',
    lead: 'Alamat ini tidak mengarah ke halaman mana pun. Mungkin salah ketik atau terpotong saat disalin.',
    chartLead: (id: string) => `Tidak ada grafik dengan nama “${id}”. Yang ada:`,
    charts: 'Grafik yang ada',
    pages: 'Halaman yang ada',
  },
};

const en: typeof id = {
  siteName: 'Pendopo',
  skip: 'Skip to content',
  mainNavigation: 'Main navigation',
  pages: { overview: 'Overview', milestones: 'Milestones', statements: 'Statements', sources: 'Sources' },
  otherLanguage: 'Bahasa Indonesia',
  theme: 'Theme',
  themes: { auto: 'Same as device', light: 'Light', dark: 'Dark' },
  switchTo: { light: 'Switch to the light theme', dark: 'Switch to the dark theme' },
  about:
    'Pendopo shows Indonesian economic indicators beside the milestones of the Bangga Buatan Indonesia campaign. Every figure can be traced to the report it came from.',
  timing: 'Markers show timing, not cause.',
  loading: (name) => `Loading ${name} …`,
  slow: 'The connection is slow. The data is still loading; there is no need to reload.',
  overview: {
    lead: 'Indonesian economic indicators beside the milestones of the Bangga Buatan Indonesia campaign. Every figure carries its source.',
    name: 'Economic indicators and the milestones of Bangga Buatan Indonesia',
    nothingRead: 'None of the data feeds could be read',
    charts: 'Charts',
    campaign: 'Campaign milestones',
    allMilestones: (count) => `See ${count} milestones`,
    health: (read, all) => `${read} of ${all} data feeds read.`,
    healthLoading: (read, all) => `${read} of ${all} data feeds read; the rest are loading.`,
    failedFeeds: (names) => `Could not be read: ${names}.`,
    newest: (name, period) => `Newest figure: ${name}, ${period}.`,
    next: (name, date) => `Next release: ${name}, ${date}.`,
    noNext: 'No next release is announced.',
    toSources: 'State of each feed',
  },
  confidences: {
    'press-release': 'official release',
    'news-report': 'news report',
    aggregator: 'data-collecting site',
  },
  notFound: {
    title: 'Page not found',
    chartTitle: 'Chart not found',
    lead: 'This address does not lead to a page. It may be mistyped or was cut when it was copied.',
    chartLead: (id) => `There is no chart called “${id}”. These exist:`,
    charts: 'Charts that exist',
    pages: 'Pages that exist',
  },
};

/** Words of the frame, the overview and the not-found page, in both languages. Functions take text that is formatted already. */
export const appMessages: Readonly<Record<Language, typeof id>> = { id, en };
