import type { Part } from './options';

/** Tables of one part of the bench, as Markdown. */
export interface Section {
  readonly part: Part;
  readonly heading: string;
  readonly text: string;
}

/** The page with the tables of these parts in place of its old ones; other parts keep what they have. Throws where the page has no place for a part. */
export function withTables(markdown: string, sections: readonly Section[], machine: string): string {
  return sections.reduce((page, { part, heading, text }) => {
    const [open, close] = [`<!-- bench ${part} -->`, `<!-- /bench ${part} -->`];
    const [start, end] = [page.indexOf(open), page.indexOf(close)];
    if (start < 0 || end < start) throw new Error(`docs/performance.md has no place for ${part}: ${open} … ${close}`);
    const tables = `${open}\n\n### ${heading}\n\n${machine}.\n\n${text}\n\n`;
    return page.slice(0, start) + tables + page.slice(end);
  }, markdown);
}
