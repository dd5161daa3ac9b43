import { numberWords } from './figureWords';
import type { Token } from './token';

/** "six months in a row": how many periods of which kind. */
export interface Run {
  readonly length: number;
  readonly per: 'M' | 'Q' | 'A';
}

/** A run read from tokens, the end exclusive. */
export interface RunHit {
  readonly to: number;
  readonly run: Run;
}

const ordinals: ReadonlyMap<string, number> = new Map(
  [
    'kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas',
    'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  ].flatMap((list) => list.split(' ').map((word, index) => [word, index + 2] as const)),
);
const kinds: ReadonlyMap<string, Run['per']> = new Map([
  ...'bulan month months'.split(' ').map((word) => [word, 'M'] as const),
  ...'kuartal triwulan quarter quarters'.split(' ').map((word) => [word, 'Q'] as const),
  ...'tahun year years'.split(' ').map((word) => [word, 'A'] as const),
]);
const straight = new Set(['straight', 'consecutive', 'successive']);
/** "in a row", "berturut-turut" and the like, as tokens. */
const inARow: readonly (readonly string[])[] = [
  ['secara', 'berturut', '-', 'turut'],
  ['secara', 'beruntun'],
  ['berturut', '-', 'turut'],
  ['beruntun'],
  ['in', 'a', 'row'],
  ['running'],
];

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

function rowAt(tokens: readonly Token[], at: number): number | undefined {
  const words = inARow.find((each) => each.every((word, index) => textAt(tokens, at + index) === word));
  return words && at + words.length;
}

interface Counted {
  readonly to: number;
  readonly length: number;
}

function cardinalAt(tokens: readonly Token[], at: number): Counted | undefined {
  const text = textAt(tokens, at);
  const length = /^\d{1,3}$/u.test(text) ? Number(text) : numberWords.get(text);
  return length === undefined ? undefined : { to: at + 1, length };
}

/** "keenam", "ke-6", "sixth", "6th". */
function ordinalAt(tokens: readonly Token[], at: number): Counted | undefined {
  const text = textAt(tokens, at);
  const named = ordinals.get(text);
  if (named !== undefined) return { to: at + 1, length: named };
  if (text === 'ke' && textAt(tokens, at + 1) === '-') return cardinalAt(tokens, at + 2);
  const english = /^\d{1,3}$/u.test(text) && /^(?:st|nd|rd|th)$/u.test(textAt(tokens, at + 1));
  return english ? { to: at + 2, length: Number(text) } : undefined;
}

function made(to: number, length: number, kind: string): RunHit | undefined {
  const per = kinds.get(kind);
  return per === undefined || length < 1 ? undefined : { to, run: { length, per } };
}

/** "bulan keenam berturut-turut", "bulan berturut-turut ke-6". */
function readKindFirst(tokens: readonly Token[], at: number): RunHit | undefined {
  if (!kinds.has(textAt(tokens, at))) return undefined;
  const row = rowAt(tokens, at + 1);
  const ordinal = ordinalAt(tokens, row ?? at + 1);
  const to = row === undefined ? ordinal && rowAt(tokens, ordinal.to) : ordinal?.to;
  return ordinal && to !== undefined ? made(to, ordinal.length, textAt(tokens, at)) : undefined;
}

/** "sixth straight month", "six consecutive months", "enam bulan berturut-turut", "sixth month in a row". */
function readCountFirst(tokens: readonly Token[], at: number): RunHit | undefined {
  const counted = ordinalAt(tokens, at) ?? cardinalAt(tokens, at);
  if (!counted) return undefined;
  const led = straight.has(textAt(tokens, counted.to));
  const kind = led ? counted.to + 1 : counted.to;
  const to = led ? kind + 1 : rowAt(tokens, kind + 1);
  return to === undefined ? undefined : made(to, counted.length, textAt(tokens, kind));
}

/** Reads the words for a run of periods that begin at a token. */
export function readRun(tokens: readonly Token[], from: number): RunHit | undefined {
  return readKindFirst(tokens, from) ?? readCountFirst(tokens, from);
}
