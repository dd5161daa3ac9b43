import { finding } from '@/charts/model/finding';
import { summary } from '@/charts/model/summary';
import { sha256Hex } from '@/editions/digest';
import { embedMain, embedModels } from '@/exports/document/embedBody';
import { embedData, embedDataId, type EmbedEdition } from '@/exports/document/embedData';
import { dataBlock, html, htmlDocument, ownScript, type HtmlNode } from '@/exports/document/embedHtml';
import { numberedSources } from '@/exports/document/embedSources';
import { embedStyle } from '@/exports/document/embedStyle';
import { printAddress, withView } from '@/url/address';
import { base64 } from './base64';
import type { FileRequest } from './fileRequest';
import { fontFamily } from './fontStyle';

/** What a document holds besides the chart. */
export interface DocumentParts {
  /** Style sheet that holds the typeface. */
  readonly font: string;
  /** The script of embeds; without it the document does not answer to a pointer. */
  readonly client?: string;
}

/** What a policy names a text by. */
function hashOf(text: string): string {
  const hex = sha256Hex(text).match(/../gu) ?? [];
  return `'sha256-${base64(Uint8Array.from(hex, (pair) => Number.parseInt(pair, 16)))}'`;
}

/** Nothing from outside, and of what is inside only the very texts that were written here. */
function policyOf(style: string, client: string | undefined): string {
  return [
    "default-src 'none'",
    `script-src ${client === undefined ? "'none'" : hashOf(client)}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function headOf({ subject, language }: FileRequest, address: string, { font, client }: DocumentParts): HtmlNode {
  const family = `'${fontFamily}',system-ui,sans-serif`;
  const style = `${font}${embedStyle}:root{--font:${family}}html{font-family:${family}}`;
  return html('head', {}, [
    html('meta', { charset: 'utf-8' }),
    html('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(style, client) }),
    html('meta', { name: 'viewport', content: 'width=device-width' }),
    html('title', {}, [finding(subject, language)]),
    html('meta', { name: 'description', content: summary(subject, language) }),
    html('link', { rel: 'canonical', href: address }),
    html('base', { target: '_blank' }),
    html('style', {}, [style]),
    client === undefined ? undefined : ownScript(client),
  ]);
}

/** An edition has its own day, whatever day it is when its figures are taken along. */
function editionIn({ edition }: FileRequest): { readonly edition?: EmbedEdition } {
  return edition === null ? {} : { edition: { name: edition, asOf: edition.slice(0, 10) } };
}

/** The data of the script without what it would fetch: a file from a disk asks nobody for anything. */
function dataOf(request: FileRequest, models: ReturnType<typeof embedModels>): HtmlNode {
  const { subject, language, site } = request;
  const wanted = { language, base: site.base, view: '', ...editionIn(request) };
  const { changes: _changes, ...data } = embedData(subject, models, wanted);
  return dataBlock(embedDataId, data);
}

/**
 * The chart as one document that is complete without a network and opens from a disk: the embed's, with the typeface and
 * the script inside. Every source is listed and every row is in the table; a file has no budget.
 */
export function chartDocument(request: FileRequest, parts: DocumentParts): string {
  const { subject, language, site } = request;
  const page = withView(request.address, { foreign: [], edition: request.edition ?? undefined });
  const address = site.origin + printAddress(page, site.base);
  const models = embedModels(subject, language);
  const sources = numberedSources(subject, 'document');
  const main = embedMain(subject, models, { address, language, sources, ...editionIn(request) });
  const data = parts.client === undefined ? undefined : dataOf(request, models);
  const root = html('html', { lang: language }, [headOf(request, address, parts), html('body', {}, [main, data])]);
  return htmlDocument(root);
}
