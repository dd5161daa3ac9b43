import { unitWords } from '@/i18n/measure';
import { pick } from '@/i18n/language';
import { findingMessages } from '@/i18n/messages/finding';
import { endDay, periodOf, startDay } from '@/series/period';
import { isReading } from '@/series/reading';
import type { Series } from '@/series/series';
import type { Subject } from '@/charts/model/subject';
import type { ChartContent, SiteContent } from './content';
import { addressOf, pictureOf, type Described } from './headTags';
import { pagePath } from './pages';
import { opening, siteWords } from './pageWords';
import { absolute } from './site';

/** A node of schema.org's graph; `undefined` values are left out when it is written. */
type Node = Readonly<Record<string, unknown>>;

/** First and last day that the chart's figures speak of, as ISO 8601 writes an interval. */
function temporalCoverage({ shown }: Subject): string | undefined {
  const periods = shown.flatMap(({ all }) => all.filter(isReading).map(({ period }) => period));
  if (periods.length === 0) return undefined;
  // Not by spreading: a series may have more readings than a call takes arguments.
  const first = periods.reduce((least, period) => Math.min(least, startDay(period)), Number.POSITIVE_INFINITY);
  const last = periods.reduce((most, period) => Math.max(most, endDay(period)), Number.NEGATIVE_INFINITY);
  return `${periodOf({ freq: 'D', n: first })}/${periodOf({ freq: 'D', n: last })}`;
}

function variable(series: Series, { language }: Described): Node {
  const adjustment = findingMessages[language].adjustment[series.adjustment];
  return {
    '@type': 'PropertyValue',
    name: pick(series.title, language),
    unitText: unitWords(series, language),
    description: series.note && pick(series.note, language),
    measurementTechnique: adjustment === '' ? undefined : adjustment,
  };
}

function feedPath({ catalogue, chart }: ChartContent): string | undefined {
  const entry = catalogue.feeds.find(({ id }) => id === chart.feed);
  return entry && `feeds/${entry.path}`;
}

function distribution(described: Described, content: ChartContent): Node | undefined {
  const path = feedPath(content);
  if (path === undefined) return undefined;
  return {
    '@type': 'DataDownload',
    name: siteWords[described.language].feedFile,
    encodingFormat: 'application/json',
    contentUrl: absolute(described.site, path),
    dateModified: content.feed.modified,
  };
}

/** The site's own address in a language, by which other nodes refer to it. */
function frontOf({ site, language }: Described): string {
  return absolute(site, pagePath({ name: 'overview' }, language));
}

function dataset(described: Described, content: ChartContent): Node {
  const { language } = described;
  const { feed, chart, subject } = content;
  const owner: Node = { '@type': 'Organization', name: pick(feed.rights.owner, language) };
  const name = pick(feed.title, language);
  const short = pick(chart.name, language);
  return {
    '@type': 'Dataset',
    '@id': `${addressOf(described)}#data`,
    name,
    alternateName: short === name ? undefined : short,
    description: pick(feed.description, language),
    url: addressOf(described),
    inLanguage: language,
    isAccessibleForFree: true,
    creator: owner,
    publisher: owner,
    license: feed.rights.licence?.url,
    usageInfo: { '@type': 'CreativeWork', text: pick(feed.rights.note, language) },
    dateModified: feed.modified,
    temporalCoverage: temporalCoverage(subject),
    spatialCoverage: { '@type': 'Country', name: 'Indonesia' },
    variableMeasured: subject.shown.map(({ series }) => variable(series, described)),
    distribution: distribution(described, content),
    includedInDataCatalog: { '@id': `${frontOf(described)}#catalogue` },
    image: pictureOf(described).url,
  };
}

function shortName({ page, language, heading, chart }: Described): string {
  if (chart) return pick(chart.chart.name, language);
  const { name } = page;
  const isUnnamed = name === 'overview' || name === 'chart' || name === 'briefing' || name === 'not-found';
  return isUnnamed ? heading : siteWords[language][name].name;
}

function breadcrumbs(described: Described): Node {
  const crumbs = [
    { name: siteWords[described.language].name, item: frontOf(described) },
    { name: shortName(described), item: addressOf(described) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, ...crumb })),
  };
}

function front(described: Described, { catalogue }: SiteContent): readonly Node[] {
  const { language, site, description } = described;
  const url = frontOf(described);
  const title = pick(catalogue.title, language);
  return [
    {
      '@type': 'WebSite',
      '@id': `${url}#site`,
      name: siteWords[language].name,
      url,
      inLanguage: language,
      description,
    },
    {
      '@type': 'DataCatalog',
      '@id': `${url}#catalogue`,
      name: title,
      description: opening(siteWords[language].overview.description, language),
      url,
      inLanguage: language,
      isAccessibleForFree: true,
      dateModified: catalogue.modified,
      dataset: catalogue.charts.map(({ id }) => ({
        '@id': `${absolute(site, pagePath({ name: 'chart', id }, language))}#data`,
      })),
    },
  ];
}

/** What a page tells machines about itself in schema.org's terms, as one JSON text; only what the feeds say. */
export function jsonLd(described: Described, content: SiteContent): string | undefined {
  const { page, chart } = described;
  if (page.name === 'not-found') return undefined;
  const own = chart ? [dataset(described, chart)] : [];
  const graph = page.name === 'overview' ? front(described, content) : [...own, breadcrumbs(described)];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
}
