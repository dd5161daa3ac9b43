import { dayOf, endDay, parsePeriod, startDay, type Day } from '@/series/period';
import type { Source } from '@/series/series';
import type { Findings } from './problem';

/** The days that a date covers, inclusive. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** The days of `YYYY-MM-DD`, of a month or of a year; `undefined` when the date is not in the calendar. */
export function daysOf(date: string): Days | undefined {
  const period = parsePeriod(date);
  if (!period) return undefined;
  const first = startDay(period);
  return { first, last: date.length === 10 ? first : endDay(period) };
}

/** Publication dates that can be meant in a file. */
export interface PublicationWindow {
  readonly earliest: Day;
  /** A day after the change of the file: somewhere it is tomorrow already. */
  readonly latest: Day;
  /** Day on which the file was last changed, as it is written. */
  readonly modified: string;
}

/** The window of a file that was changed on a day; open at the end when that day does not exist. */
export function windowOf(modified: string): PublicationWindow {
  return { earliest: dayOf(1990, 1, 1), latest: (daysOf(modified)?.last ?? Infinity) + 1, modified };
}

/** The days of a date, or `undefined` after noting that it does not exist. */
export function checkDate(date: string, path: string, findings: Findings): Days | undefined {
  const days = daysOf(date);
  if (!days) findings.add('date-real', path, `${date} is not in the calendar`);
  return days;
}

/** Checks a publication date against the calendar and the window; gives its days where it is known. */
export function checkPublished(
  at: { readonly published: string | null; readonly path: string },
  window: PublicationWindow,
  findings: Findings,
): Days | undefined {
  if (at.published === null) return undefined;
  const days = checkDate(at.published, at.path, findings);
  if (days && days.last < window.earliest) {
    findings.add('published-early', at.path, `${at.published} is before 1990`);
  }
  if (days && days.first > window.latest) {
    findings.add('published-late', at.path, `${at.published} is after the file was modified (${window.modified})`);
  }
  return days;
}

/** The sources of a file by id, and which of them were asked for. */
export class SourceBook {
  readonly #sources = new Map<string, Source>();
  readonly #used = new Set<string>();
  readonly #findings: Findings;

  constructor(sources: readonly Source[], window: PublicationWindow, findings: Findings) {
    this.#findings = findings;
    sources.forEach((source, index) => {
      const path = `sources[${index}]`;
      if (this.#sources.has(source.id)) findings.add('source-repeated', `${path}.id`, `${source.id} is there twice`);
      checkPublished({ published: source.published, path: `${path}.published` }, window, findings);
      this.#sources.set(source.id, source);
    });
  }

  /** The source with this id, or `undefined` after noting that there is none. */
  find(id: string, path: string): Source | undefined {
    const source = this.#sources.get(id);
    if (source) this.#used.add(id);
    else this.#findings.add('source-unknown', path, `${id} is not in sources`);
    return source;
  }

  /** Notes the sources that nothing rests on. */
  checkUnused(): void {
    [...this.#sources.keys()].forEach((id, index) => {
      if (!this.#used.has(id)) this.#findings.add('source-unused', `sources[${index}]`, `${id} is not used`);
    });
  }
}

/** Notes every value that was there before. `what` writes the path of the one at an index. */
export function checkUnique(
  values: readonly string[],
  what: { readonly rule: Parameters<Findings['add']>[0]; readonly path: (index: number) => string },
  findings: Findings,
): void {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (seen.has(value)) findings.add(what.rule, what.path(index), `${value} is there twice`);
    seen.add(value);
  });
}
