import { gzipSync } from 'node:zlib';
import { finding } from '@/charts/model/finding';
import { summary } from '@/charts/model/summary';
import { languages, type Language } from '@/i18n/language';
import { chartAddress, printAddress } from '@/url/address';
import type { ChartContent } from './content';
import { embedBody } from './embedBody';
import { html, htmlDocument, htmlMarkup, type HtmlNode } from './embedHtml';
import { numberedSources, type SourceUnit } from './embedSources';
import { embedStyle } from './embedStyle';
import { inlineHashes } from './inlineHashes';
import { metaPolicyFor } from './securityPolicy';
import type { Site } from './site';
import type { SiteFile } from './siteFile';

/** What one embed may weigh on the wire, in bytes of gzip. */
export const embedBudget = 8192;

/** The path of a chart's live embed below the base. */
export function embedPath(id: string, language: Language): string {
  return `${language === 'en' ? 'en/' : ''}embed/${id}/index.html`;
}

interface HeadOf {
  readonly content: ChartContent;
  /** The chart's page, absolute. */
  readonly address: string;
  readonly language: Language;
  readonly site: Site;
}

function head({ content: { subject }, address, language, site }: HeadOf): HtmlNode {
  const style = html('style', {}, [embedStyle]);
  const policy = metaPolicyFor('embed', inlineHashes(htmlMarkup(style)));
  return html('head', {}, [
    html('meta', { charset: 'utf-8' }),
    html('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    html('meta', { name: 'viewport', content: 'width=device-width' }),
    html('title', {}, [finding(subject, language)]),
    html('meta', { name: 'description', content: summary(subject, language) }),
    html('link', { rel: 'canonical', href: address }),
    html('link', { rel: 'icon', href: `${site.base}icon.svg` }),
    // A frame can be left only through a new window: no host lets itself be replaced.
    html('base', { target: '_blank' }),
    style,
  ]);
}

/** Rows of the table that are tried one after the other when all would be too many. */
const shorterTables = [120, 60, 24] as const;

function weightOf(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function embedPage(content: ChartContent, site: Site, language: Language): SiteFile {
  const { chart, subject } = content;
  const address = site.origin + printAddress(chartAddress(chart.id, language), site.base);
  const path = embedPath(chart.id, language);
  const write = (unit: SourceUnit, newest?: number): string => {
    const sources = numberedSources(subject, unit);
    const kept = newest === undefined ? {} : { newest };
    const body = embedBody(subject, { address, language, sources, ...kept });
    return htmlDocument(html('html', { lang: language }, [head({ content, address, language, site }), body]));
  };
  // A hundred addresses weigh 3 kB whatever is done to them; then the list names publishers and leads to the chart's
  // page. A series that has grown too long even so keeps its newest rows and says so.
  const attempts: readonly (() => string)[] = [
    () => write('document'),
    () => write('publisher'),
    ...shorterTables.map((rows) => () => write('publisher', rows)),
  ];
  let weight = 0;
  for (const attempt of attempts) {
    const text = attempt();
    weight = weightOf(text);
    if (weight <= embedBudget) return { path, content: text };
  }
  throw new Error(`${path} weighs ${weight} bytes in gzip; an embed may weigh ${embedBudget}`);
}

/** The live embed of a chart in each language: a document that needs nothing else. Throws when one is too heavy. */
export function embedPages(content: ChartContent, site: Site): readonly SiteFile[] {
  return languages.map((language) => embedPage(content, site, language));
}
