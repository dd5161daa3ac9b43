import { parsePeriod } from '@/series/period';

import { onlyPeriod } from './periodWords';

/** Parts of a moment that a format may name, each by its letter. */
type Part = 'Y' | 'y' | 'm' | 'd' | 'b' | 'B' | 'H' | 'I' | 'M' | 'S' | 'f' | 'p' | 'z';

const shapes: Readonly<Record<Part, string>> = {
  Y: '\\d{4}',
  y: '\\d{2}',
  m: '\\d{1,2}',
  d: '\\d{1,2}',
  b: '\\p{L}+\\.?',
  B: '\\p{L}+',
  H: '\\d{1,2}',
  M: '\\d{2}',
  I: '\\d{1,2}',
  S: '\\d{2}(?:\\.\\d+)?',
  f: '\\d{1,6}',
  p: '[AP]M',
  z: 'Z|[+-]\\d{2}:?\\d{2}',
};

/** Short forms of several parts. */
const joint: readonly (readonly [RegExp, string])[] = [
  [/%F/gu, '%Y-%m-%d'],
  [/%D/gu, '%m/%d/%y'],
  [/%T/gu, '%H:%M:%S'],
  [/%R/gu, '%H:%M'],
];

function escaped(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
}

/** A format taken apart: what its spellings look like, and which part each bracket of that holds. */
interface Pattern {
  readonly shape: RegExp;
  readonly parts: readonly Part[];
}

/** Longer texts are no times. */
const longest = 60;
const directive = /(%-?[a-zA-Z%])/u;

function isPart(letter: string): letter is Part {
  return Object.hasOwn(shapes, letter);
}

/** Numbers with nothing between them have all their digits, as nothing else tells where one ends. */
function shapeOf(part: Part, isJoined: boolean): string {
  return isJoined ? shapes[part].replace('{1,2}', '{2}') : shapes[part];
}

/** `undefined` where it names anything else than years, months, days and times of day, such as weeks (`%U`) or days of the year (`%j`). */
function patternOf(format: string): Pattern | undefined {
  const spelled = joint.reduce((text, [short, long]) => text.replaceAll(short, long), format);
  const pieces = spelled
    .trim()
    .split(directive)
    .filter((piece) => piece !== '');
  const parts: Part[] = [];
  let shape = '';
  for (const [index, piece] of pieces.entries()) {
    if (!directive.test(piece)) shape += escaped(piece);
    else {
      const letter = piece.slice(-1);
      // Each once: nothing is said twice, and patterns stay quick.
      if (!isPart(letter) || parts.includes(letter)) return undefined;
      const isJoined = [pieces[index - 1], pieces[index + 1]].some(
        (near) => near !== undefined && directive.test(near),
      );
      shape += `(${shapeOf(letter, isJoined)})`;
      parts.push(letter);
    }
  }
  return { shape: new RegExp(`^${shape}$`, 'iu'), parts };
}

const two = (digits: string) => digits.padStart(2, '0');

/** POSIX takes 00 to 68 for this century. */
function yearOf(found: ReadonlyMap<Part, string>): string | undefined {
  const short = found.get('y');
  return found.get('Y') ?? (short === undefined ? undefined : `${Number(short) <= 68 ? '20' : '19'}${short}`);
}

function monthOf(found: ReadonlyMap<Part, string>): string | undefined {
  const name = found.get('B') ?? found.get('b');
  return found.get('m') ?? (name === undefined ? undefined : onlyPeriod(`${name} 2021`)?.slice(5));
}

/** The time of day behind a date, as written: no zone moves the date. */
function clockOf(found: ReadonlyMap<Part, string>): string {
  const hour = found.get('H') ?? found.get('I');
  if (hour === undefined || !found.has('d')) return '';
  const half = found.get('p');
  const digits = [hour, found.get('M') ?? '00', found.get('S') ?? '00'].map(two).join(':');
  return half === undefined ? ` ${digits}` : ` ${digits} ${half}`;
}

function isoOf(found: ReadonlyMap<Part, string>): string | undefined {
  const hasMonth = (['m', 'b', 'B'] as const).some((part) => found.has(part));
  const [year, month, day] = [yearOf(found), monthOf(found), found.get('d')];
  if (year === undefined || (month === undefined && (hasMonth || day !== undefined))) return undefined;
  const date = [year, month, day].flatMap((part) => (part === undefined ? [] : two(part))).join('-');
  return parsePeriod(date) === undefined ? undefined : `${date}${clockOf(found)}`;
}

/**
 * Reads the times of a field by its format as `strptime` has it, such as `%d/%m/%y`, into ISO spellings. `undefined` of
 * a spelling that does not fit, and of all where the format names something that is not read.
 */
export function timeReader(format: string): (spelled: string) => string | undefined {
  const pattern = patternOf(format);
  if (!pattern) return () => undefined;
  return (spelled) => {
    const match = spelled.length > longest ? null : pattern.shape.exec(spelled.trim());
    return match ? isoOf(new Map(pattern.parts.map((part, index) => [part, match[index + 1] ?? '']))) : undefined;
  };
}
