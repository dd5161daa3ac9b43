import { parsePeriod } from '@/series/period';

/** What an edition is called: `YYYY-MM-DD.<first 8 hex digits of the SHA-256 of its file>`. */
export interface EditionName {
  /** The day up to which its data count, `YYYY-MM-DD`. */
  readonly date: string;
  /** The eight digits, in lower case, that a picture prints. */
  readonly code: string;
}

const nameShape = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f]{8})$/u;

/** Reads a name; `undefined` for anything else. */
export function parseEditionName(text: string): EditionName | undefined {
  const [, date, code] = nameShape.exec(text) ?? [];
  return date === undefined || code === undefined ? undefined : { date, code };
}

/** Writes a name. */
export function printEditionName({ date, code }: EditionName): string {
  return `${date}.${code}`;
}

/** Letters that are taken for digits when a code is read off a picture. */
const misread: Readonly<Record<string, string>> = { o: '0', q: '0', i: '1', l: '1', z: '2', s: '5', g: '9' };

const named = /\d{4}-\d{2}-\d{2}\.([0-9a-f]{8})(?![0-9a-z])/u;
/** As the foot of a picture prints it. */
const announced = /(?<![a-z])(?:kode|code)[\s:·]+((?:[0-9a-foqilzsg][\s-]?){7}[0-9a-foqilzsg])(?![0-9a-z])/u;
const bareDay = /^\d{4}-\d{2}-\d{2}$/u;
const anyDay = /(?<![\d.-])(\d{4}-\d{2}-\d{2})(?![\d.-])/u;

function hexIn(text: string): string | undefined {
  const code = text.replace(/[\s-]+/gu, '').replace(/[oqilzsg]/gu, (letter) => misread[letter] ?? letter);
  return /^[0-9a-f]{8}$/u.test(code) ? code : undefined;
}

/**
 * What a person typed as a code, as the eight digits, or `undefined`: a whole name or a code after the word for it,
 * anywhere in a text, or the code alone, in any case, with blanks or hyphens in it, and with letters that look like digits.
 */
export function typedCode(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const code = named.exec(typed)?.[1] ?? announced.exec(typed)?.[1];
  if (code !== undefined) return hexIn(code);
  // A date has as many digits as a code.
  return bareDay.test(typed) ? undefined : hexIn(typed);
}

/** The day of an edition, `YYYY-MM-DD`, in a text that has no code; `undefined` without one. */
export function typedDay(text: string): string | undefined {
  const [, day] = anyDay.exec(text) ?? [];
  if (day === undefined || typedCode(text) !== undefined) return undefined;
  return parsePeriod(day) === day ? day : undefined;
}
