import type { Language } from '@/i18n/language';
import type { Page } from '@/url/page';
import { splitStyle } from './briefingStyle';
import { templateParts } from './documentTemplate';
import { dataBlock, escapeHtml, voidElement } from './headMarkup';
import { headTags } from './headTags';
import { inlineHashes } from './inlineHashes';
import { briefingHeadScript } from './inlineScript';
import type { Workshop } from './job';
import { opening } from './pageWords';
import { metaPolicyFor } from './securityPolicy';

/** A page of a briefing whose markup is there. */
export interface BriefingDocument {
  readonly page: Page;
  readonly language: Language;
  /** Markup inside `#root`. */
  readonly body: string;
  readonly title: string;
  readonly description: string;
  /** Style that no page of the app carries. */
  readonly style: string;
  /** JSON that the page's script reads, and the id of its element. */
  readonly data: { readonly id: string; readonly text: string };
}

/** What only pages of the app fetch ahead, or what would keep a stage from being painted: a script, which moves to the end, and a font. */
const appsOwn = /<meta name="pendopo-(?:later|build)"[^>]*>\n?|<link rel="preload" as="font"[^>]*>\n?/gu;
const script = /<script type="module"[^>]*><\/script>\n?/u;

function scriptIn(head: string): string {
  const [found] = script.exec(head) ?? [];
  if (found === undefined) throw new Error('index.html has lost its module script');
  return found.trim();
}

/**
 * The complete document of a page of a briefing: its first step can be read before a script runs. What it is painted with
 * stands first; script and controls are fetched afterwards. Throws when the template has lost something.
 */
export function briefingDocument(given: BriefingDocument, { shell, site, builtOn }: Workshop): string {
  const { page, language, title: heading, description } = given;
  const parts = templateParts(shell.template);
  const about = { page, language, site, heading, description: opening(description, language) };
  const { title, tags } = headTags(about);
  const { first, path } = splitStyle(shell.style);
  const head = [
    `<script>${briefingHeadScript()}</script>`,
    `<title>${escapeHtml(title)}</title>`,
    parts.head.replace(appsOwn, '').replace(script, ''),
    // A stage may change its typeface once: what is laid out for one must not be told in another for an hour.
    `<style>${first.replaceAll(/font-display:\s*optional/gu, 'font-display:swap')}</style>`,
    `<style data-briefing>${given.style.trim()}</style>`,
    ...tags,
  ].join('\n');
  return [
    '<!doctype html>',
    `<html lang="${language}" data-built="${builtOn}" data-controls="${site.base}${path}">`,
    '<head>',
    '<meta charset="utf-8">',
    voidElement('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: metaPolicyFor('briefing', inlineHashes(head), site),
    }),
    head,
    '</head>',
    '<body>',
    `${parts.before}${given.body}${parts.after}`,
    dataBlock({ type: 'application/json', id: given.data.id }, given.data.text),
    scriptIn(parts.head),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
