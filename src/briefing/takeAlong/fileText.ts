import { sha256Hex } from '@/editions/digest';
import { dataBlock, htmlMarkup, ownScript } from '@/exports/document/embedHtml';
import { base64 } from '@/exports/files/base64';
import { pick } from '@/i18n/language';
import { takeAlongMessages } from '@/i18n/messages/takeAlong';
import { briefingOf } from '@/briefing/data/pack';
import { heldBlock, type Held } from './held';

/** The program of a file, as publishing bundled it. */
export interface FileParts {
  /** A classic script: a page from a disk may load no module. */
  readonly script: string;
  /** Style sheet that holds the typeface. */
  readonly style: string;
}

/** What a policy names a text by. */
function hashOf(text: string): string {
  const hex = sha256Hex(text).match(/../gu) ?? [];
  return `'sha256-${base64(Uint8Array.from(hex, (pair) => Number.parseInt(pair, 16)))}'`;
}

/** Nothing from outside, and of what is inside only the very texts that were written here. */
function policyOf({ script, style }: FileParts): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** Throws a `RangeError` on a style sheet that could end its element early. */
function styleElement(style: string): string {
  if (/<\/style|<!--/iu.test(style)) throw new RangeError('a style sheet must not hold </style or <!--');
  return `<style>${style}</style>`;
}

/** The whole file. The same parts and the same data always give the same text. */
export function fileText(parts: FileParts, held: Held): string {
  const { language, pack } = held;
  const words = takeAlongMessages[language];
  const title = pick(briefingOf(pack).story.title, language);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(parts)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    `<title>${htmlMarkup(title)}</title>`,
    styleElement(parts.style),
    '</head>',
    '<body>',
    `<div id="root"><p>${htmlMarkup(words.loading)}</p><noscript><p>${htmlMarkup(words.needsScript)}</p></noscript></div>`,
    htmlMarkup(dataBlock(heldBlock, held)),
    htmlMarkup(ownScript(parts.script)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Name of the file, of the briefing and of the edition that it holds. */
export function fileNameOf({ storyId, pack }: Held): string {
  return `${storyId}-${pack.edition}.html`;
}
