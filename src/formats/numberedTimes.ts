import { parsePeriod, type Freq, type Period } from '@/series/period';

import type { Answers, Question } from './question';
import { tidyText } from './tidyText';

/** A year with the number of a part of it, which may be a month, a quarter or a half. */
interface Numbered {
  readonly text: string;
  readonly year: string;
  readonly part: number;
  readonly shape: 'roman' | 'colon' | 'point' | 'hyphen';
}

const romans: readonly string[] = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const roman = '(I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)';
const yearFirst = new RegExp(`^(\\d{4}) ?[ /.-] ?${roman}$`, 'iu');
const yearLast = new RegExp(`^${roman} ?[ /.-] ?(\\d{4})$`, 'iu');
const colon = /^(\d{4}):(\d{1,2})$/u;
/** Of two digits it is a month by itself; beside one of one digit the two are of one kind. */
const hyphen = /^((?:1[6-9]|20|21)\d{2})-(\d{1,2})$/u;
/** Elsewhere such digits are a figure. */
const point = /^((?:1[89]|20|21)\d{2})\.(\d{2})$/u;

function inRoman(text: string): Omit<Numbered, 'text'> | undefined {
  const [, year = '', behind = ''] = yearFirst.exec(text) ?? [];
  const [, before = '', last = ''] = yearLast.exec(text) ?? [];
  const part = romans.indexOf((behind || before).toUpperCase()) + 1;
  return part > 0 ? { year: year || last, part, shape: 'roman' } : undefined;
}

function inDigits(text: string): Omit<Numbered, 'text'> | undefined {
  const shapes = [
    ['colon', colon],
    ['point', point],
    ['hyphen', hyphen],
  ] as const;
  for (const [shape, spelled] of shapes) {
    const [, year = '', number = ''] = spelled.exec(text) ?? [];
    const part = Number(number);
    if (part >= 1 && part <= 12) return { year, part, shape };
  }
  return undefined;
}

function numberedOf(text: string): Numbered | undefined {
  const tidied = tidyText(text);
  const found = inRoman(tidied) ?? inDigits(tidied);
  return found && { text, ...found };
}

/** Whether a spelling is a year with a number of its part (`2021-I`, `2021:1`, `2021-1`); `2021.01` is a figure unless its column says otherwise. */
export function isNumbered(text: string): boolean {
  const found = text.length > 12 ? undefined : numberedOf(text);
  return found !== undefined && found.shape !== 'point';
}

/** Whether digits may be a year and its month or quarter (`2021.01`) in a column that is known to be of times. */
export function isPointed(text: string): boolean {
  return numberedOf(text)?.shape === 'point';
}

/** What the parts of years may be where none is above four: one frequency, or several, the more probable first. */
const upToFour: Readonly<Record<Numbered['shape'], (most: number, years: number) => readonly [Freq, ...Freq[]]>> = {
  // Nobody counts months in roman numbers up to four only.
  roman: (most) => (most > 2 ? ['Q'] : ['Q', 'S']),
  // Or has four months of each of several years.
  colon: (most, years) => (most === 4 && years > 1 ? ['Q'] : ['Q', 'M', ...(most > 2 ? [] : (['S'] as const))]),
  point: (most) => ['M', 'Q', ...(most > 2 ? [] : (['S'] as const))],
  hyphen: (most, years) => {
    // As with a colon, or two halves of each of several years.
    if (years > 1 && most === 2) return ['S', 'M', 'Q'];
    if (years > 1 && most === 4) return ['Q', 'M'];
    return ['M', 'Q', ...(most > 2 ? [] : (['S'] as const))];
  },
};

function freqsOf(all: readonly Numbered[]): readonly [Freq, ...Freq[]] {
  const most = all.reduce((max, { part }) => Math.max(max, part), 0);
  const [first] = all;
  if (most > 4 || !first) return ['M'];
  return upToFour[first.shape](most, new Set(all.map(({ year }) => year)).size);
}

const lettersOf: Readonly<Partial<Record<Freq, string>>> = { M: '', Q: 'Q', S: 'S' };

function periodOf({ year, part }: Numbered, freq: Freq): Period | undefined {
  const letter = lettersOf[freq];
  if (letter === undefined) return undefined;
  return parsePeriod(`${year}-${letter}${letter === '' ? String(part).padStart(2, '0') : part}`);
}

/** What spellings such as `2021-I`, `2021:1` and `2021.01` mean together, or what must be asked. */
export interface NumberedRead {
  readonly periods: ReadonlyMap<string, Period>;
  readonly questions: readonly Question[];
}

/** Whether a spelling is a month in its own right, which needs no others beside it: `2021-01`. */
function isPlainMonth(text: string): boolean {
  return /^\s*\d{4}-\d{2}\s*$/u.test(text);
}

/** Reads years with the number of a part, where all of some texts are such of one shape; `undefined` where they are not. */
export function readNumbered(texts: readonly string[], answers: Answers): NumberedRead | undefined {
  const all = texts.flatMap((text) => (text.length > 60 ? [] : (numberedOf(text) ?? [])));
  const isOne = all.length === texts.length && new Set(all.map(({ shape }) => shape)).size === 1;
  if (!isOne || all.every(({ text }) => isPlainMonth(text))) return undefined;
  const options = freqsOf(all);
  const [first, ...others] = options;
  const freq = others.length === 0 ? first : options.find((each) => each === answers.freq);
  if (freq === undefined) {
    const examples = all.slice(0, 3).map(({ text }) => text.trim());
    return { periods: new Map(), questions: [{ about: 'freq', options, examples, blocking: true }] };
  }
  const periods = new Map(
    all.flatMap((one): readonly (readonly [string, Period])[] => {
      const period = periodOf(one, freq);
      return period === undefined ? [] : [[one.text, period]];
    }),
  );
  return { periods, questions: [] };
}
