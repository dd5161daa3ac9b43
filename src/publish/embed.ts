import { gzipSync } from 'node:zlib';
import { finding } from '@/charts/model/finding';
import { summary } from '@/charts/model/summary';
import { languages, type Language } from '@/i18n/language';
import { chartAddress, printAddress } from '@/url/address';
import type { ChartContent } from './content';
import { embedBody } from './embedBody';
import { html, htmlDocument, htmlMarkup, type HtmlNode } from './embedHtml';
import { numberedSources, type NumberedSources } from './embedSources';
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

function head({ subject }: ChartContent, address: string, language: Language): HtmlNode {
  const style = html('style', {}, [embedStyle]);
  const policy = metaPolicyFor('embed', inlineHashes(htmlMarkup(style)));
  return html('head', {}, [
    html('meta', { charset: 'utf-8' }),
    html('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    html('meta', { name: 'viewport', content: 'width=device-width' }),
    html('title', {}, [finding(subject, language)]),
    html('meta', { name: 'description', content: summary(subject, language) }),
    html('link', { rel: 'canonical', href: address }),
    // A frame can be left only through a new window: no host lets itself be replaced.
    html('base', { target: '_blank' }),
    style,
  ]);
}

function weightOf(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function embedPage(content: ChartContent, site: Site, language: Language): SiteFile {
  const { chart, subject } = content;
  const address = site.origin + printAddress(chartAddress(chart.id, language), site.base);
  const path = embedPath(chart.id, language);
  const write = (sources: NumberedSources): string => {
    const body = embedBody(subject, { address, language, sources });
    return htmlDocument(html('html', { lang: language }, [head(content, address, language), body]));
  };
  // A hundred addresses weigh 3 kB whatever is done to them; then the list names publishers and leads to the chart's page.
  const linked = write(numberedSources(subject, 'document'));
  const text = weightOf(linked) <= embedBudget ? linked : write(numberedSources(subject, 'publisher'));
  const weight = weightOf(text);
  if (weight > embedBudget)
    throw new Error(`${path} weighs ${weight} bytes in gzip; an embed may weigh ${embedBudget}`);
  return { path, content: text };
}

/** The live embed of a chart in each language: a document that needs nothing else. Throws when one is too heavy. */
export function embedPages(content: ChartContent, site: Site): readonly SiteFile[] {
  return languages.map((language) => embedPage(content, site, language));
}
