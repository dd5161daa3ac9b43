import type { Catalogue, ChartEntry } from '@/catalogue/catalogue';
import type { Language } from '@/i18n/language';
import type { Bilingual } from '@/series/series';
import type { Page } from '@/url/page';

/** What a page says about itself before its code has run. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
}

/** Which charts there are, and what the feed of each says it holds, by feed id. */
export interface SiteContent {
  readonly catalogue: Catalogue;
  readonly descriptions: ReadonlyMap<string, Bilingual>;
}

interface Words {
  readonly overview: string;
  readonly milestones: PageWords;
  readonly sources: PageWords;
  readonly notFound: PageWords;
}

const words: Readonly<Record<Language, Words>> = {
  id: {
    overview:
      'Indikator ekonomi Indonesia berdampingan dengan tonggak Gerakan Nasional Bangga Buatan Indonesia. Setiap angka dapat ditelusuri sampai ke sumbernya.',
    milestones: {
      title: 'Tonggak',
      description: 'Peristiwa Gerakan Nasional Bangga Buatan Indonesia menurut waktu, masing-masing dengan sumbernya.',
    },
    sources: {
      title: 'Sumber data',
      description: 'Asal setiap angka: penerbit, tanggal terbit, hak penggunaan, dan umur data.',
    },
    notFound: {
      title: 'Halaman tidak ditemukan',
      description: 'Tidak ada halaman di alamat ini.',
    },
  },
  en: {
    overview:
      'Indonesian economic indicators beside the milestones of the Bangga Buatan Indonesia campaign. Every number can be traced to its source.',
    milestones: {
      title: 'Milestones',
      description: 'The events of the Bangga Buatan Indonesia campaign in order of time, each with its source.',
    },
    sources: {
      title: 'Data sources',
      description: 'Where every number comes from: publisher, date of publication, rights and age of the data.',
    },
    notFound: {
      title: 'Page not found',
      description: 'There is no page at this address.',
    },
  },
};

/** What a list of search results shows of a description. */
const longest = 200;

/** The first sentences of a text, as many as fit; at least one. */
function opening(text: string, language: Language): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    if (kept !== '' && kept.length + segment.trimEnd().length > longest) break;
    kept += segment;
  }
  return kept.trimEnd();
}

function chartDescription(chart: ChartEntry, content: SiteContent, language: Language): string {
  const description = content.descriptions.get(chart.feed) ?? chart.note;
  return description ? opening(description[language], language) : words[language].overview;
}

function ownWords(page: Page, content: SiteContent, language: Language): PageWords | undefined {
  const own = words[language];
  switch (page.name) {
    case 'overview':
      return undefined;
    case 'chart': {
      const chart = content.catalogue.charts.find((entry) => entry.id === page.id);
      if (!chart) return own.notFound;
      return { title: chart.name[language], description: chartDescription(chart, content, language) };
    }
    case 'milestones':
      return own.milestones;
    case 'sources':
      return own.sources;
    case 'not-found':
      return own.notFound;
    default:
      return page satisfies never;
  }
}

/** Title (`page · site`) and description of a page. */
export function pageWords(page: Page, content: SiteContent, language: Language): PageWords {
  const site = content.catalogue.title[language];
  const own = ownWords(page, content, language);
  return own
    ? { title: `${own.title} · ${site}`, description: own.description }
    : { title: site, description: words[language].overview };
}
