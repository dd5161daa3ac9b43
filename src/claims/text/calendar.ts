import { calendarOf, freqOf, parsePeriod, startDay } from '@/series/period';
import type { Period } from '@/series/period';
import { openingDate } from './dateline';
import type { Assumption } from './found';
import type { Item } from './item';
import {
  anchorsIn,
  isAkin,
  subjectOf,
  yearByDays,
  yearCompared,
  yearNear,
  type Anchor,
  type Naming,
} from './monthYear';
import { wordsOf, type Wording } from './wording';
import type { Earlier, Raw } from './whenPhrases';

/** A time as it is meant; none of the fields is there when it is no single period. */
export interface When {
  readonly period?: Period;
  /** The end of the period is meant. */
  readonly end: boolean;
  readonly earlier?: Earlier;
  readonly assumed?: Assumption;
}

type WhenItem = Item & { readonly kind: 'when' };

/** Where a time stands, its words, and the months around it. */
interface Place {
  readonly items: readonly Item[];
  readonly index: number;
  readonly words: string;
  readonly anchors: readonly Anchor[];
}

const unknown: When = { end: false };

function spelled(year: number, month: number): Period | undefined {
  return parsePeriod(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
}

function yearOf(period: Period): number {
  return calendarOf(startDay(period)).year;
}

/** "April last year", "tahun lalu pada April": the words for a year beside a month. */
function yearBeside(items: readonly Item[], index: number): Raw | undefined {
  const next = items[index + 1];
  if (next?.kind === 'when' && next.raw.is !== 'at' && next.raw.is !== 'month') return next.raw;
  const before = items.slice(Math.max(0, index - 3), index).findLast(({ kind }) => kind !== 'cue');
  return before?.kind === 'when' && before.raw.is === 'relative' ? before.raw : undefined;
}

/** "last year" behind "April": the year of that month, and no time of its own. */
function isYearOfMonth(items: readonly Item[], index: number): boolean {
  const [before, item] = [items[index - 1], items[index]];
  const year = item?.kind === 'when' && item.raw.is === 'relative' && item.raw.to.endsWith('year');
  return year && before?.kind === 'when' && before.raw.is === 'month';
}

/** Follows the dates of a text from sentence to sentence, so that "this year" and "March" can be read. */
export class Calendar {
  readonly #written: Period | undefined;
  readonly #naming: Naming;
  #datelines: readonly Period[] = [];
  #latest: number | undefined;
  #before: Anchor | undefined;

  /** `written`: the article's date, where it is known. */
  constructor(written: Period | undefined, naming: Naming) {
    this.#written = written;
    this.#naming = naming;
  }

  /** Takes note of days on which the text says that it was written. */
  note(datelines: readonly Period[]): void {
    this.#datelines = [...this.#datelines, ...datelines];
  }

  /** The times of a sentence, by item; the one that opens a report is none of its figures'. Sentences must come in the order of the text. */
  read(items: readonly Item[], wording: Wording): ReadonlyMap<Item, When> {
    const whens = new Map<Item, When>();
    const opening = openingDate(wording.tokens);
    const anchors = anchorsIn(items, this.#naming).filter(({ index }) => items[index]?.from !== opening?.from);
    items.forEach((item, index) => {
      if (item.kind !== 'when' || item.from === opening?.from || isYearOfMonth(items, index)) return;
      const words = wordsOf(wording, item);
      whens.set(item, this.#meaning(item, { items, index, words, anchors }));
      if (item.raw.is === 'at') this.#latest = Math.max(this.#latest ?? 0, yearOf(item.raw.period));
    });
    this.#before = anchors.findLast(({ released }) => !released);
    return whens;
  }

  #meaning(item: WhenItem, place: Place): When {
    const { raw } = item;
    switch (raw.is) {
      case 'at':
        return { period: raw.period, end: raw.end };
      case 'earlier':
        return { end: false, earlier: raw.by };
      case 'month':
        return this.#month(raw.month, raw.end, place);
      case 'relative':
        return this.#relative(raw.to, place.words);
      case 'vague':
        return unknown;
      default:
        return raw satisfies never;
    }
  }

  /** The article's date, or the days that the text names as such. */
  #days(): readonly Period[] {
    return this.#written === undefined ? this.#datelines : [this.#written];
  }

  #month(month: number, end: boolean, place: Place): When {
    const beside = yearBeside(place.items, place.index);
    const year = beside ? this.#besideYear(beside) : this.#yearOf(month, place);
    const read = year?.value === undefined ? undefined : spelled(year.value, month);
    if (!read || !year) return unknown;
    return { period: read, end, assumed: { kind: 'assumed-date', words: place.words, read, from: year.from } };
  }

  #besideYear(raw: Raw): Year | undefined {
    if (raw.is !== 'relative' || !raw.to.endsWith('year') || this.#written === undefined) return undefined;
    return { value: yearOf(this.#written) - (raw.to === 'last-year' ? 1 : 0), from: 'written' };
  }

  /** By a month of its own sentence; else by the article's date, or by a month of the sentence before. */
  #yearOf(month: number, place: Place): Year | undefined {
    const subject = subjectOf(place.items, place.index, this.#naming);
    const akin = place.anchors.filter((each) => isAkin(subject, each));
    const anchor = akin.findLast(({ index }) => index < place.index) ?? akin[0];
    return anchor ? this.#besideAnchor(month, anchor, place) : this.#alone(month, subject);
  }

  /** Where neither is compared with the other, the article's date must not tell otherwise. */
  #besideAnchor(month: number, anchor: Anchor, place: Place): Year | undefined {
    const compared = yearCompared(month, anchor, place);
    if (compared !== undefined || anchor.released) return { value: compared, from: 'named' };
    const dated = yearByDays(month, this.#days());
    const near = yearNear(month, anchor, anchor.index < place.index);
    return dated === undefined || dated === near ? { value: near, from: 'named' } : undefined;
  }

  #alone(month: number, subject: string | undefined): Year | undefined {
    const dated = yearByDays(month, this.#days());
    if (dated !== undefined) return { value: dated, from: this.#written === undefined ? 'named' : 'written' };
    const before = this.#before && isAkin(subject, this.#before) ? this.#before : undefined;
    return before && { value: yearNear(month, before, true), from: 'named' };
  }

  #relative(to: (Raw & { readonly is: 'relative' })['to'], words: string): When {
    const earlier: Partial<When> =
      to === 'last-month' ? { earlier: 'month' } : to === 'last-year' ? { earlier: 'year' } : {};
    const from = this.#written === undefined ? 'named' : 'written';
    const read = to.endsWith('year') ? this.#year(to === 'last-year') : this.#writtenMonth(to === 'last-month');
    if (!read) return { end: false, ...earlier };
    return { period: read, end: false, ...earlier, assumed: { kind: 'assumed-date', words, read, from } };
  }

  /** The article's year, or the latest that the text has named; last year only by the article's date. */
  #year(last: boolean): Period | undefined {
    const written = this.#written && yearOf(this.#written);
    const year = written ?? (last ? undefined : this.#latest);
    return year === undefined ? undefined : parsePeriod(String(last ? year - 1 : year).padStart(4, '0'));
  }

  #writtenMonth(last: boolean): Period | undefined {
    if (!this.#written || freqOf(this.#written) === 'A') return undefined;
    const { year, month } = calendarOf(startDay(this.#written));
    if (!last) return spelled(year, month);
    return month === 1 ? spelled(year - 1, 12) : spelled(year, month - 1);
  }
}

/** The year of a month and where it was taken from. */
interface Year {
  readonly value: number | undefined;
  readonly from: 'written' | 'named';
}
