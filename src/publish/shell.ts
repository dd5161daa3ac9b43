import type { Language } from '@/i18n/language';
import type { PageWords } from './pageWords';

function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/gu, (character) => names[character] ?? character);
}

interface Edit {
  readonly what: string;
  readonly find: RegExp;
  readonly put: string;
}

/**
 * The built `index.html` with the language, title and description of one page. Throws when the template has lost one
 * of the three, or has one twice.
 */
export function shell(template: string, language: Language, words: PageWords): string {
  const edits: readonly Edit[] = [
    { what: '<html lang>', find: /<html lang="[^"]*"/gu, put: `<html lang="${language}"` },
    { what: '<title>', find: /<title>[^<]*<\/title>/gu, put: `<title>${escapeHtml(words.title)}</title>` },
    {
      what: '<meta name="description">',
      find: /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/gu,
      put: `<meta name="description" content="${escapeHtml(words.description)}" />`,
    },
  ];
  return edits.reduce((html, { what, find, put }) => {
    const found = html.match(find)?.length ?? 0;
    if (found !== 1) throw new Error(`index.html must hold ${what} once, not ${found} times`);
    return html.replace(find, () => put);
  }, template);
}
