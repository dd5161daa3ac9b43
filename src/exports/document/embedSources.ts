import type { Subject } from '@/charts/model/subject';
import { comparePeriods } from '@/series/period';
import type { Source } from '@/series/series';
import { html, isWebAddress, type HtmlNode } from './embedHtml';

/** What a number in the table stands for: one document, or all documents of one publisher. */
export type SourceUnit = 'document' | 'publisher';

/** The sources of an embed, each once, under the number that the table refers to. */
export interface NumberedSources {
  readonly unit: SourceUnit;
  readonly all: readonly Source[];
  readonly numberOf: (source: Source) => number;
}

/** Numbers the sources of everything that is shown: readings in order of time with what contradicts them, then targets. */
export function numberedSources(subject: Subject, unit: SourceUnit): NumberedSources {
  const rows = subject.shown.flatMap((entry) => entry.rows).toSorted((a, b) => comparePeriods(a.period, b.period));
  const figures = [
    ...rows.flatMap((row) => [row, ...row.conflicts]),
    ...subject.shown.flatMap((entry) => entry.targets),
  ];
  const keyOf = (source: Source): string => (unit === 'document' ? source.url : source.publisher);
  const numbers = new Map<string, number>();
  const all: Source[] = [];
  for (const { source } of figures) {
    if (numbers.has(keyOf(source))) continue;
    all.push(source);
    numbers.set(keyOf(source), all.length);
  }
  return { unit, all, numberOf: (source) => numbers.get(keyOf(source)) ?? 0 };
}

/** A text that leads to an address; the text alone where the address is no web address. */
function linkTo(url: string, text: string): HtmlNode | string {
  return isWebAddress(url) ? html('a', { href: url }, [text]) : text;
}

/** The list that the numbers in the table refer to: documents with their addresses, or publishers by name. */
export function sourceList({ unit, all }: NumberedSources): HtmlNode {
  const items = all.map(({ url, publisher }) =>
    html('li', {}, [unit === 'document' ? linkTo(url, publisher) : publisher]),
  );
  return html('ol', { class: 'c' }, items);
}
