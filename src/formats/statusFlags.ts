import type { ObsStatus } from '@/series/series';

/** How a provider flags figures: `sdmx` = CL_OBS_STATUS as is; `letters` = small letters of Eurostat and of JSON-stat files (codes of CL_OBS_STATUS work too); `bps` = signs of Badan Pusat Statistik. */
export type FlagTable = 'sdmx' | 'letters' | 'bps';

/** CL_OBS_STATUS, the code that says most first: a break before a missing number before how sure it is. */
const codes = [
  'B',
  'Q',
  'L',
  'M',
  'H',
  'O',
  'S',
  'F',
  'E',
  'P',
  'I',
  'U',
  'D',
  'J',
  'G',
  'N',
  'V',
  'K',
  'W',
  'A',
] as const satisfies readonly ObsStatus[];

const ranks: ReadonlyMap<string, number> = new Map(codes.map((code, index) => [code, index]));
const ofCode: ReadonlyMap<string, ObsStatus> = new Map(codes.map((code) => [code, code]));

/** Letters of Eurostat where they are not the code of CL_OBS_STATUS in small: c confidential, z not applicable, s Eurostat's own estimate. */
const letters: ReadonlyMap<string, ObsStatus> = new Map<string, ObsStatus>([
  ...codes.map((code) => [code.toLowerCase(), code] as const),
  ['c', 'Q'],
  ['z', 'M'],
  ['s', 'E'],
]);

/** Signs and words (lower case) that stand where there is no number and give no reason that CL_OBS_STATUS knows (PxWeb, Eurostat, BPS, spreadsheets). */
export const missingSigns: ReadonlySet<string> = new Set(
  ': . .. ... … - -- --- – — n/a n.a. n.a na #n/a nan null none nil x (x) tad t.a.d. t/a'.split(' '),
);

const openSigns: ReadonlySet<string> = new Set(['-', '--', '---', '–', '—', 'nil', 'null', 'none']);

/** Whether a sign of a missing number stands for zero elsewhere: BPS's `–` is "none or zero". */
export function mayBeZero(sign: string): boolean {
  return openSigns.has(sign.trim().toLowerCase());
}

const bpsSigns: ReadonlyMap<string, ObsStatus> = new Map<string, ObsStatus>([
  ['*', 'P'],
  ['**', 'P'],
  ['***', 'P'],
  ['e', 'E'],
]);

function oneFlag(flag: string, table: FlagTable): ObsStatus | undefined {
  if (table === 'bps') return bpsSigns.get(flag);
  return ofCode.get(flag) ?? (table === 'letters' ? letters.get(flag) : undefined);
}

/** Eurostat's letters: any two, and the threes that it writes; others (`pie`) are words. */
const together = /^(?:[bcdefinpsuz]{2}|bde|bdp|bep|dep)$/u;

/** `ep` means both e and p; a word such as `low` or `Naik` means none of its letters. */
function runTogether(flag: string, table: FlagTable): readonly (ObsStatus | undefined)[] {
  return table === 'letters' && together.test(flag) ? Array.from(flag, (letter) => oneFlag(letter, table)) : [];
}

/** Statuses each once, the one that says most first. */
export function inOrder(statuses: readonly (ObsStatus | undefined)[]): readonly ObsStatus[] {
  const known = new Set(statuses.filter((status) => status !== undefined));
  // Beside another code "normal" says nothing.
  if (known.size > 1) known.delete('A');
  return [...known].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/**
 * What a flag means in CL_OBS_STATUS, the one that says most first; empty where nobody knows it (never A). `B; E` gives B
 * and E, Eurostat's `ep` E and P. Of several flags in one the known ones count.
 */
export function statusesOfFlag(flag: string, table: FlagTable): readonly ObsStatus[] {
  const name = `${table} ${flag}`;
  const known = flagsKnown.get(name);
  if (known) return known;
  const meaning = meaningOf(flag, table);
  // A hostile file may have as many flags as figures; those of the next one are to be kept all the same.
  if (flagsKnown.size >= mostFlagsKept) flagsKnown.clear();
  flagsKnown.set(name, meaning);
  return meaning;
}

const words: readonly (readonly [RegExp, ObsStatus])[] = [
  [/\bbreak\b/iu, 'B'],
  [/confidential|suppress/iu, 'Q'],
  [/sementara|provisional|preliminary|vorl(?:ä|ae)ufig/iu, 'P'],
  [/perkiraan|estimasi|estimat/iu, 'E'],
  [/proyeksi|prakiraan|projection|forecast/iu, 'F'],
  [/\b(?:low reliability|unreliable)\b/iu, 'U'],
  [/imputed/iu, 'I'],
  [/^(?:angka |data )?(?:final|tetap|normal|normal value)$/iu, 'A'],
];

/** The statuses that words name, such as "Angka sementara", the one that says most first; empty where they name none. */
export function statusesInWords(text: string): readonly ObsStatus[] {
  return inOrder(words.filter(([shape]) => shape.test(text.trim())).map(([, status]) => status));
}

/** Files have a few flags many times, and what one means never changes. */
const flagsKnown = new Map<string, readonly ObsStatus[]>();
const mostFlagsKept = 500;

function meaningOf(flag: string, table: FlagTable): readonly ObsStatus[] {
  const trimmed = flag.trim();
  const whole = oneFlag(trimmed, table);
  if (whole) return [whole];
  const parts = trimmed.split(/[\s;,|/+]+/u).filter((part) => part !== '');
  // Among longer words `di` or `is` is a word too.
  const isSentence = parts.some(({ length }) => length > 3);
  return inOrder(parts.flatMap((part) => [oneFlag(part, table), ...(isSentence ? [] : runTogether(part, table))]));
}

/** The statuses of a reading: of its flag where it has one, else A for a number and M for none. A mere sign of a missing number (`:`, `..`) is no reason and gives M. */
export function statusesOfReading(
  value: number | null,
  flag: string | undefined,
  table: FlagTable,
): readonly ObsStatus[] {
  const said = flag?.trim() ?? '';
  if (said === '') return value === null ? missing : normal;
  return value === null && isMissingSign(said) ? missing : statusesOfFlag(said, table);
}

/** Whether a cell's text is a known sign of a missing number and nothing else. */
export function isMissingSign(text: string): boolean {
  return missingSigns.has(text.trim().toLowerCase());
}

/** Of a missing number without a reason. */
export const missing: readonly ObsStatus[] = ['M'];
/** Of a number without a flag. */
export const normal: readonly ObsStatus[] = ['A'];
