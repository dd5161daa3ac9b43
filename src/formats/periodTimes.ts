import { freqOf, type Period } from '@/series/period';

import type { Notice } from './notice';
import { readNumbered } from './numberedTimes';
import { periodsMeant, quarterOfTrimester } from './periodWords';
import type { Answers, Question } from './question';

/** What a column or list of times means. */
export interface TimesRead {
  /** The period of each spelling that has one; those that have none, or wait for an answer, are absent. */
  readonly periods: ReadonlyMap<string, Period>;
  /** About `dates`, `trimester` and, of years with a number, `freq`, each blocking: its spellings have no period until it is answered. */
  readonly questions: readonly Question[];
  /** Two-digit years taken for this century or the last. */
  readonly notices: readonly Notice[];
}

type Order = 'day-first' | 'month-first';

/** A date in digits such as 03/04/2021, by the order in which it is read. */
interface OpenDate {
  readonly text: string;
  readonly 'day-first'?: Period;
  readonly 'month-first'?: Period;
}

const openDate = /^\s*(\d{1,2}) ?[/-] ?(\d{1,2}) ?[/-] ?\d{4}(?:\s|$|T)/u;

/** `undefined` for every spelling in which the order is not open. */
function openDateOf(text: string, meant: readonly Period[]): OpenDate | undefined {
  const match = openDate.exec(text);
  if (!match) return undefined;
  const [first, second] = meant;
  if (first === undefined) return { text };
  if (second !== undefined) return { text, 'day-first': first, 'month-first': second };
  if (match[1] === match[2]) return { text, 'day-first': first, 'month-first': first };
  // The middle of a canonical day is its month: only one order put it there.
  return Number(match[2]) === Number(first.slice(5, 7)) ? { text, 'day-first': first } : { text, 'month-first': first };
}

function isRising(dates: readonly OpenDate[], order: Order): boolean {
  return dates.every((date, index) => {
    const before = dates[index - 1]?.[order];
    const now = date[order];
    return before === undefined || (now !== undefined && before < now);
  });
}

function examplesOf(texts: readonly string[]): readonly string[] {
  return texts.slice(0, 3).map((text) => text.trim().slice(0, 60));
}

function orderOf(dates: readonly OpenDate[], answers: Answers): Order | Question | undefined {
  if (answers.dates) return answers.dates;
  const unread = (order: Order) => dates.filter((date) => date[order] === undefined).length;
  const [dayFirst, monthFirst] = [unread('day-first'), unread('month-first')];
  if ((dayFirst === 0) !== (monthFirst === 0)) return dayFirst === 0 ? 'day-first' : 'month-first';
  const differing = dates.filter((date) => date['day-first'] !== date['month-first']);
  if (differing.length === 0) return 'day-first';
  const isMonthFirst = isRising(dates, 'month-first') && !isRising(dates, 'day-first');
  return {
    about: 'dates',
    options: isMonthFirst ? ['month-first', 'day-first'] : ['day-first', 'month-first'],
    examples: examplesOf(differing.map(({ text }) => text)),
    blocking: true,
  };
}

/** `2021T4` settles that T is a quarter, as there are three thirds in a year. */
function trimesterMeaning(texts: readonly string[], answers: Answers): 'quarter' | 'third' | Question {
  if (answers.trimester) return answers.trimester;
  if (texts.some((text) => quarterOfTrimester(text)?.endsWith('4'))) return 'quarter';
  const years = new Set(texts.map((text) => quarterOfTrimester(text)?.slice(0, 4)));
  // Several whole years without a fourth one are more likely thirds.
  const options = years.size > 1 ? ['third', 'quarter'] : ['quarter', 'third'];
  return { about: 'trimester', options, examples: examplesOf(texts), blocking: true };
}

const weekday = /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu)\b/iu;
const sunday = /^minggu (?=\d)/iu;

/** Beside other weekdays `Minggu 3 Januari 2021` is the Sunday and no week. */
function meaningsIn(texts: readonly string[]): (text: string) => readonly Period[] {
  if (!texts.some((text) => weekday.test(text.trim()))) return periodsMeant;
  return (text) => periodsMeant(text.trim().replace(sunday, 'Minggu, '));
}

const yearAndTwo = /^\s*\d{2}(\d{2}) ?[/-] ?(\d{2})\s*$/u;

/**
 * Whether `2010/11`, `2011/12` … are fiscal years: every second number is the year after the first. With a hyphen
 * (`2010-11`) they are so only where nothing else among them is a month.
 */
function areFiscalYears(texts: readonly string[]): boolean {
  const matches = texts.map((text) => yearAndTwo.exec(text));
  if (matches.filter((match) => match !== null).length < 2) return false;
  const isMonth = (text: string) => periodsMeant(text).some((period) => freqOf(period) === 'M');
  const isHyphened = texts.some((text, index) => matches[index] && text.includes('-'));
  if (isHyphened && texts.some((text, index) => !matches[index] && isMonth(text))) return false;
  return matches.every((match) => match === null || (Number(match[1]) + 1) % 100 === Number(match[2]));
}

interface Sorted {
  readonly periods: Map<string, Period>;
  readonly dates: OpenDate[];
  readonly trimesters: string[];
  readonly centuries: string[];
}

function sortOut(texts: readonly string[]): Sorted {
  const sorted: Sorted = { periods: new Map(), dates: [], trimesters: [], centuries: [] };
  const isFiscal = areFiscalYears(texts);
  const meaningsOf = meaningsIn(texts);
  for (const text of texts) {
    if (isFiscal && yearAndTwo.test(text)) continue;
    const meant = meaningsOf(text);
    const date = openDateOf(text, meant);
    const [first] = meant;
    if (date !== undefined) sorted.dates.push(date);
    else if (first !== undefined) sorted.periods.set(text, first);
    else if (quarterOfTrimester(text) !== undefined) sorted.trimesters.push(text);
    if (date === undefined && meant.length > 1) sorted.centuries.push(text);
  }
  return sorted;
}

/**
 * Decides what the spellings of one column or dimension mean, together: one date that fits one order only decides for
 * all of them. Asks where two readings fit. `Apr-21` is taken for 2021 with a notice. Give each spelling once.
 */
export function readTimes(given: readonly string[], answers: Answers): TimesRead {
  const texts = given.filter((text) => text.trim() !== '');
  const numbered = texts.length === 0 ? undefined : readNumbered(texts, answers);
  return numbered ? { ...numbered, notices: [] } : readEach(texts, answers);
}

function readEach(texts: readonly string[], answers: Answers): TimesRead {
  const { periods, dates, trimesters, centuries } = sortOut(texts);
  const order = dates.length === 0 ? 'day-first' : orderOf(dates, answers);
  if (typeof order === 'string') for (const date of dates) setIfKnown(periods, date.text, date[order]);
  const meaning = trimesters.length === 0 ? 'third' : trimesterMeaning(trimesters, answers);
  if (meaning === 'quarter') for (const text of trimesters) setIfKnown(periods, text, quarterOfTrimester(text));
  const questions = [order, meaning].filter((each) => typeof each === 'object');
  return { periods, questions, notices: centuries.slice(0, 1).map((text) => assumed(text, periods.get(text))) };
}

function assumed(text: string, period: Period | undefined): Notice {
  return { name: 'Assumed', values: { what: `${text.trim()} = ${period ?? ''}` } };
}

function setIfKnown(periods: Map<string, Period>, text: string, period: Period | undefined): void {
  if (period !== undefined) periods.set(text, period);
}
