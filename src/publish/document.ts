import type { Language } from '@/i18n/language';
import type { Page } from '@/url/page';
import type { ChartContent, SiteContent } from './content';
import { templateParts } from './documentTemplate';
import { dataBlock, escapeHtml, voidElement } from './headMarkup';
import { headTags, type Described } from './headTags';
import { inlineHashes } from './inlineHashes';
import { headScript } from './inlineScript';
import { jsonLd } from './jsonLd';
import { opening } from './pageWords';
import { metaPolicyFor } from './securityPolicy';
import type { Site } from './site';

/** A page whose markup is there. */
export interface RenderedPage {
  readonly page: Page;
  readonly language: Language;
  /** Markup inside `#root`. */
  readonly body: string;
  /** Heading of the page, such as a chart's finding. */
  readonly title: string;
  /** What the page says in a sentence or more; of a chart, its summary. */
  readonly description: string;
  /** The files that the page was rendered from. */
  readonly data: readonly { readonly path: string; readonly text: string }[];
  /** The part of `state.json` about the files that the page was rendered from, whether or not it holds them. */
  readonly state: string;
  /** The day of the build in Jakarta, `YYYY-MM-DD`. */
  readonly builtOn: string;
}

/** What all pages share. */
export interface Shell {
  /** The built `index.html`. */
  readonly template: string;
  /** All style of the site. */
  readonly style: string;
  readonly site: Site;
}

/** Refuses what would break the document or what its policy would block in the reader's browser. */
function check({ body, builtOn, page }: RenderedPage, { style }: Shell): void {
  const where = page.name === 'chart' ? `chart/${page.id}` : page.name;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(builtOn)) throw new RangeError(`${where}: not a day: ${builtOn}`);
  if (style.trim() === '') throw new Error('the site has no style to inline');
  if (/<\/style/iu.test(style)) throw new Error('the style would close its own element');
  // The build writes addresses from the root; a relative one would point elsewhere from every page.
  const relative = /url\(\s*["']?(?!["']?(?:\/|data:|#|https?:))[^)]*\)/iu.exec(style);
  if (relative) throw new Error(`the style holds a relative address: ${relative[0]}`);
  const attribute = /<[a-z][^<>]*\sstyle="[^"]*"/iu.exec(body);
  if (attribute) throw new Error(`${where}: the policy blocks a style attribute: ${attribute[0].slice(-120)}`);
  const inline = inlineHashes(body);
  if (inline.scripts.length + inline.styles.length > 0) {
    throw new Error(`${where}: the policy blocks a script or style inside #root`);
  }
}

/**
 * The complete document of a page: readable without a script, with its own head, all style, and the data that it was
 * rendered from. Throws when the template or the markup cannot give a page that works.
 */
export function documentOf(
  rendered: RenderedPage,
  shell: Shell,
  content: SiteContent & { readonly chart?: ChartContent },
): string {
  check(rendered, shell);
  const { page, language } = rendered;
  const parts = templateParts(shell.template);
  const described: Described = {
    page,
    language,
    site: shell.site,
    heading: rendered.title,
    description: opening(rendered.description, language),
    ...(page.name === 'chart' && content.chart ? { chart: content.chart } : {}),
  };
  const { title, tags } = headTags(described);
  const graph = jsonLd(described, content);
  const head = [
    // Before anything is fetched: it may lead to another page.
    `<script>${headScript(shell.site.base)}</script>`,
    `<title>${escapeHtml(title)}</title>`,
    parts.head,
    `<style>${shell.style}</style>`,
    ...tags,
  ].join('\n');
  // What only machines read comes after what readers wait for.
  const data = [
    ...(graph === undefined ? [] : [dataBlock({ type: 'application/ld+json' }, graph)]),
    dataBlock({ type: 'application/json', 'data-state': '' }, rendered.state),
    ...rendered.data.map(({ path, text }) => dataBlock({ type: 'application/json', 'data-file': path }, text)),
  ];
  const policy = metaPolicyFor('page', inlineHashes(head), shell.site);
  return [
    '<!doctype html>',
    `<html lang="${language}" data-built="${rendered.builtOn}">`,
    '<head>',
    '<meta charset="utf-8">',
    voidElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    head,
    '</head>',
    '<body>',
    `${parts.before}${rendered.body}${parts.after}`,
    ...data,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
