import { gzipSync } from 'node:zlib';
import { finding } from '@/charts/model/finding';
import { summary } from '@/charts/model/summary';
import { embedMain, embedModels } from '@/exports/document/embedBody';
import { embedData, embedDataId, type EmbedEdition } from '@/exports/document/embedData';
import { dataBlock, html, htmlDocument, htmlMarkup, ownScript, type HtmlNode } from '@/exports/document/embedHtml';
import { numberedSources, type SourceUnit } from '@/exports/document/embedSources';
import { embedStyle } from '@/exports/document/embedStyle';
import { languages, type Language } from '@/i18n/language';
import { chartAddress, printAddress, withView } from '@/url/address';
import type { ChartContent } from './content';
import type { EmbedClient } from './embedClient';
import { embedTags } from './embedTags';
import { oembedPath } from './headTags';
import { inlineHashes } from './inlineHashes';
import { metaPolicyFor } from './securityPolicy';
import { absolute, type Site } from './site';
import type { SiteFile } from './siteFile';

/** What one embed may weigh on the wire, in bytes of gzip: without its script and the script's data, and with the data. */
export const embedBudgets = { still: 8192, withData: 10_240 } as const;

/** The path of a chart's embed below the base: live, or of an edition. */
export function embedPath(id: string, language: Language, edition?: string): string {
  const folder = edition === undefined ? id : `${id}/${edition}`;
  return `${language === 'en' ? 'en/' : ''}embed/${folder}/index.html`;
}

/** What embeds are made with besides their content. */
export interface EmbedOptions {
  /** The script; without it the documents hold none and no data for it. */
  readonly client?: EmbedClient;
  /** The edition that `content` was made from; without it the embed is live. */
  readonly edition?: EmbedEdition;
}

interface Wanted extends EmbedOptions {
  readonly content: ChartContent;
  readonly site: Site;
  readonly language: Language;
  /** The chart's page, absolute. */
  readonly address: string;
}

/** The address that a post of an embed leads to. Some networks take its words and its picture from there, and of an edition only its embed has them. */
function postedAddress({ content, language, address, site, edition }: Wanted): string {
  if (edition === undefined) return address;
  return absolute(site, embedPath(content.chart.id, language, edition.name).replace(/index\.html$/u, ''));
}

function head(wanted: Wanted): HtmlNode {
  const { content, address, language, site, client, edition } = wanted;
  const { chart, subject } = content;
  const named = edition === undefined ? {} : { edition: edition.name };
  const answer = absolute(site, oembedPath(chart.id, language, edition?.name));
  const style = html('style', {}, [embedStyle]);
  const dress = client && ownScript(client.dress);
  const inline = [style, dress, client && ownScript(client.script)].filter((part) => part !== undefined);
  const policy = metaPolicyFor('embed', inlineHashes(inline.map(htmlMarkup).join('')), site);
  return html('head', {}, [
    html('meta', { charset: 'utf-8' }),
    html('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    html('meta', { name: 'viewport', content: 'width=device-width' }),
    // For browsers that let a frame be as high as its content; the others are told by the script.
    html('meta', { name: 'responsive-embedded-sizing' }),
    html('title', {}, [finding(subject, language)]),
    html('meta', { name: 'description', content: summary(subject, language) }),
    ...embedTags({ content, language, site, url: postedAddress(wanted), ...named }),
    html('link', { rel: 'canonical', href: address }),
    html('link', { rel: 'alternate', type: 'application/json+oembed', href: answer }),
    html('link', { rel: 'icon', href: `${site.base}icon.svg` }),
    // A frame can be left only through a new window: no host lets itself be replaced.
    html('base', { target: '_blank' }),
    style,
    // Before the body: the theme of the address must be there before the first paint. The other script comes after it.
    dress,
  ]);
}

/** What is left out where all would be too many: addresses of sources, rows of the table, what the script can say. */
interface Attempt {
  readonly unit: SourceUnit;
  readonly newest?: number;
  readonly brief?: boolean;
  readonly silent?: boolean;
}

// A hundred addresses weigh 3 kB whatever is done to them; then the list names publishers and leads to the chart's
// page. A series that has grown too long even so keeps its newest rows and says so.
const attempts: readonly Attempt[] = [
  { unit: 'document' },
  { unit: 'publisher' },
  ...[120, 60, 24].map((newest): Attempt => ({ unit: 'publisher', newest })),
  { unit: 'publisher', newest: 24, brief: true },
  { unit: 'publisher', newest: 24, silent: true },
];

function weightOf(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

interface Written {
  readonly text: string;
  /** In bytes of gzip, without the script. */
  readonly still: number;
  readonly withData: number;
}

function written(wanted: Wanted, { unit, newest, ...less }: Attempt): Written {
  const { content, language, address, client, edition, site } = wanted;
  const { subject } = content;
  const models = embedModels(subject, language);
  const kept = { ...(newest === undefined ? {} : { newest }), ...(edition === undefined ? {} : { edition }) };
  const main = embedMain(subject, models, { address, language, sources: numberedSources(subject, unit), ...kept });
  const root = (start: HtmlNode, ...after: readonly HtmlNode[]): string =>
    htmlDocument(html('html', { lang: language }, [start, html('body', {}, [main, ...after])]));
  const { client: _script, ...stillWanted } = wanted;
  const still = root(head(stillWanted));
  if (!client) return { text: still, still: weightOf(still), withData: weightOf(still) };
  const told = embedData(subject, models, { language, base: site.base, view: client.view, ...kept, ...less });
  const data = dataBlock(embedDataId, told);
  const text = root(head(wanted), data, ownScript(client.script));
  const bare = text.replace(client.dress, '').replace(client.script, '');
  return { text, still: weightOf(still), withData: weightOf(bare) };
}

function embedPage(wanted: Wanted): SiteFile {
  const path = embedPath(wanted.content.chart.id, wanted.language, wanted.edition?.name);
  let last: Written | undefined;
  for (const attempt of attempts) {
    last = written(wanted, attempt);
    if (last.still <= embedBudgets.still && last.withData <= embedBudgets.withData) {
      return { path, content: last.text };
    }
  }
  const { still, withData } = embedBudgets;
  throw new Error(
    `${path} weighs ${last?.still} bytes in gzip and ${last?.withData} with its data; an embed may weigh ${still} and ${withData}`,
  );
}

/**
 * A chart's embed in each language: a document that needs nothing else. With an edition it is frozen, and `content` has to
 * be that edition's. Throws when one is too heavy.
 */
export function embedPages(content: ChartContent, site: Site, options: EmbedOptions = {}): readonly SiteFile[] {
  if (content.chart.id === 'test') throw new Error('A chart cannot be named test: embed/test/ tests the host');
  return languages.map((language) => {
    const page = withView(chartAddress(content.chart.id, language), { edition: options.edition?.name });
    const address = site.origin + printAddress(page, site.base);
    return embedPage({ ...options, content, site, language, address });
  });
}
