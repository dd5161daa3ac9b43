import { parsePeriod } from '@/series/period';
import { doubtfulMonths, monthNames } from './monthNames';
import type { Token } from './token';
import { fixedTimes, type RawHit } from './whenPhrases';

const vagueWords = new Set('awal pertengahan early mid late beginning start semester paruh half'.split(' '));
const halves = new Set(['semester', 'paruh', 'half']);
const endWords = new Set(['akhir', 'end']);
const fillers = new Set(['bulan', 'tanggal', 'tgl', 'tahun', 'year', 'of', 'the', 'month', '-', ',']);
/** Which half, before its year. */
const parts = new Set([...fillers, ...'i ii 1 2 pertama kedua first second'.split(' ')]);
const quarterWords = new Set(['triwulan', 'kuartal', 'tw', 'kw', 'quarter']);
const quarterNumbers: ReadonlyMap<string, number> = new Map(
  ['i pertama kesatu first 1', 'ii kedua second 2', 'iii ketiga third 3', 'iv keempat fourth 4'].flatMap(
    (list, index) => list.split(' ').map((word) => [word, index + 1] as const),
  ),
);
const ranges = new Set(['-', 'hingga', 'sampai', 'to', 'until', 's', 'dan', 'and', '/']);
/** Words that make a bare year of the number behind them. */
const yearAfter = new Set(
  'pada di dalam tahun sejak semenjak hingga sampai sepanjang selama untuk in of by since until for from to during throughout end year akhir dibanding dibandingkan dari than vs per dengan with ( target targetnya'.split(
    ' ',
  ),
);

/** Said before a date, and part of it. */
const leads = new Set(['bulan', 'tanggal', 'tgl', 'tahun']);
const articles = new Set(['of', 'the', 'dari']);

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** Whether the digits of a token are those of a year of our time. */
export function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/u.test(token.text);
}

function skip(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  let at = from;
  while (words.has(textAt(tokens, at))) at += 1;
  return at;
}

function hit(to: number, spelling: string): RawHit {
  const period = parsePeriod(spelling);
  return { to, raw: period === undefined ? { is: 'vague' } : { is: 'at', period, end: false } };
}

function two(number: number | string): string {
  return String(number).padStart(2, '0');
}

function monthAt(tokens: readonly Token[], at: number): number | undefined {
  return monthNames.get(textAt(tokens, at));
}

function isDayNumber(text: string): boolean {
  return /^\d{1,2}$/u.test(text) && Number(text) >= 1 && Number(text) <= 31;
}

/** "14 Mei 2020", "14 Mei". */
function readDayFirst(tokens: readonly Token[], at: number): RawHit | undefined {
  const month = monthAt(tokens, at + 1);
  if (!isDayNumber(textAt(tokens, at)) || month === undefined) return undefined;
  const year = skip(tokens, at + 2, fillers);
  if (!isYear(tokens[year])) return { to: at + 2, raw: { is: 'vague' } };
  return hit(year + 1, `${textAt(tokens, year)}-${two(month)}-${two(textAt(tokens, at))}`);
}

/** "May 14, 2020", "April 2021", "April". */
function readMonthFirst(tokens: readonly Token[], at: number): RawHit | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  if (isDayNumber(textAt(tokens, at + 1))) return readMonthDay(tokens, at, month);
  const year = skip(tokens, at + 1, fillers);
  // "In April, 2021 companies": a comma parts the two.
  const named = isYear(tokens[year]) && textAt(tokens, at + 1) !== ',';
  return named ? hit(year + 1, `${textAt(tokens, year)}-${two(month)}`) : readMonthAlone(tokens, at, month);
}

function readMonthDay(tokens: readonly Token[], at: number, month: number): RawHit {
  const year = skip(tokens, at + 2, fillers);
  if (!isYear(tokens[year])) return { to: at + 2, raw: { is: 'vague' } };
  return hit(year + 1, `${textAt(tokens, year)}-${two(month)}-${two(textAt(tokens, at + 1))}`);
}

function readMonthAlone(tokens: readonly Token[], at: number, month: number): RawHit | undefined {
  const sure = tokens[at]?.capital === true || !doubtfulMonths.has(textAt(tokens, at));
  return sure ? { to: at + 1, raw: { is: 'month', month, end: false } } : undefined;
}

/** The number of a quarter and where it ends: "triwulan II", "Q2", "second quarter". */
function readQuarterNumber(tokens: readonly Token[], at: number): readonly [number, number] | undefined {
  const [first, second] = [textAt(tokens, at), textAt(tokens, at + 1)];
  if (first === 'q' && /^[1-4]$/u.test(second)) return [Number(second), at + 2];
  if (quarterWords.has(first)) {
    const number = skip(tokens, at + 1, new Set(['ke', '-']));
    const found = quarterNumbers.get(textAt(tokens, number));
    return found === undefined ? undefined : [found, number + 1];
  }
  const named = quarterNumbers.get(first);
  return named !== undefined && second === 'quarter' ? [named, at + 2] : undefined;
}

function readQuarter(tokens: readonly Token[], at: number): RawHit | undefined {
  const found = readQuarterNumber(tokens, at);
  if (!found) return undefined;
  const [number, to] = found;
  const year = skip(tokens, to, new Set([...fillers, '/']));
  return isYear(tokens[year]) ? hit(year + 1, `${textAt(tokens, year)}-Q${number}`) : { to, raw: { is: 'vague' } };
}

function readYear(tokens: readonly Token[], at: number): RawHit | undefined {
  return isYear(tokens[at]) ? hit(at + 1, textAt(tokens, at)) : undefined;
}

/** "2020-05-14", "2020-05" */
function readIso(tokens: readonly Token[], at: number): RawHit | undefined {
  const joined = tokens
    .slice(at, at + 5)
    .map(({ text }) => text)
    .join('');
  if (/^\d{4}-\d{2}-\d{2}$/u.test(joined)) return hit(at + 5, joined);
  return /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?!\d)/u.test(joined) ? hit(at + 3, joined.slice(0, 7)) : undefined;
}

function readCore(tokens: readonly Token[], at: number): RawHit | undefined {
  return (
    readIso(tokens, at) ??
    readDayFirst(tokens, at) ??
    readQuarter(tokens, at) ??
    readMonthFirst(tokens, at) ??
    readYear(tokens, at)
  );
}

/** "Januari-Mei 2021", "2020/2021", "11-12 Desember 2020": no single period. */
function readStretch(tokens: readonly Token[], at: number): RawHit | undefined {
  const first = readCore(tokens, at);
  const middle = first?.to ?? (isDayNumber(textAt(tokens, at)) ? at + 1 : undefined);
  if (middle === undefined) return undefined;
  const next = skip(tokens, middle, ranges);
  const second = next > middle ? readCore(tokens, next) : undefined;
  return second ? { to: second.to, raw: { is: 'vague' } } : first;
}

function withEnd({ to, raw }: RawHit): RawHit {
  return raw.is === 'at' || raw.is === 'month' ? { to, raw: { ...raw, end: true } } : { to, raw: { is: 'vague' } };
}

function mayBeYear(tokens: readonly Token[], at: number, named: boolean): boolean {
  return named || yearAfter.has(textAt(tokens, at - 1));
}

/** "awal tahun ini", "the end of last year": no single period. */
function readLedPhrase(tokens: readonly Token[], from: number): RawHit | undefined {
  const phrase = fixedTimes.longest(tokens, skip(tokens, from + 1, articles));
  return phrase && { to: phrase.to, raw: { is: 'vague' } };
}

/** "awal 2021", "akhir Desember 2020", "by the end of 2020" from its "end". */
function readLed(tokens: readonly Token[], from: number): RawHit | undefined {
  const phrase = readLedPhrase(tokens, from);
  if (phrase) return phrase;
  const found = readStretch(tokens, skip(tokens, from + 1, halves.has(textAt(tokens, from)) ? parts : fillers));
  if (!found) return undefined;
  return endWords.has(textAt(tokens, from)) ? withEnd(found) : { to: found.to, raw: { is: 'vague' } };
}

/**
 * Reads the words for a time that begin at a token. `named`: what stands before is the name of a series or event, as in "Harbolnas 2021";
 * a year needs that or a word such as "in" before it.
 */
export function readWhen(tokens: readonly Token[], from: number, named: boolean): RawHit | undefined {
  const phrase = fixedTimes.longest(tokens, from);
  if (phrase) return { to: phrase.to, raw: phrase.means };
  const word = textAt(tokens, from);
  if (vagueWords.has(word) || endWords.has(word)) return readLed(tokens, from);
  const core = skip(tokens, from, leads);
  const found = readStretch(tokens, core);
  const bareYear = core === from && isYear(tokens[from]) && found?.to === from + 1;
  return bareYear && !mayBeYear(tokens, from, named) ? undefined : found;
}
