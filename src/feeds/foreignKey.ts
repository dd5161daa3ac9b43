import type { ForeignSeries, KeyPart } from '@/formats/foreign';

/** What of a series its key is made of. */
type Keyed = Pick<ForeignSeries, 'key' | 'label'>;

/** Commas and equals signs part a key, so that a name which holds one is quoted as in a CSV file. */
function quoted(name: string): string {
  return /[,="]|^\s|\s$|^$/u.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

/** The key of a series on one line, `geo=IT,unit=CP_MEUR`; empty where the file has no dimensions but time. */
export function keyText({ key }: Pick<Keyed, 'key'>): string {
  return key.map(({ dimension, value }) => `${quoted(dimension)}=${quoted(value)}`).join(',');
}

/** One condition of a key as it was typed: a dimension's value, or a value of any dimension. */
interface Condition {
  readonly dimension?: string;
  readonly value: string;
}

/** A name, quoted or not, at a place of a key. */
const name = /\s*(?:"((?:[^"]|"")*)"|([^,="]*))\s*(?=[,=]|$)/uy;

/** The conditions of a key, or `undefined` where it is not one. */
function conditionsOf(text: string): readonly Condition[] | undefined {
  const names: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    name.lastIndex = at;
    const match = name.exec(text);
    if (!match) return undefined;
    names.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? (match[2] ?? '').trim());
    at = name.lastIndex + 1;
    if (text[name.lastIndex] === ',') names.push([]);
  }
  if (names.some((part) => part.length > 2)) return undefined;
  return names.map(([first = '', second]) =>
    second === undefined ? { value: first } : { dimension: first, value: second },
  );
}

function same(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

function meets(key: readonly KeyPart[], { dimension, value }: Condition): boolean {
  if (dimension === undefined) return key.some((part) => same(part.value, value) || same(part.label ?? '', value));
  return key.some((part) => same(part.dimension, dimension) && same(part.value, value));
}

/** Every series that a key fits; several where the key leaves open which. */
function fitting<T extends Keyed>(all: readonly T[], conditions: readonly Condition[]): readonly T[] {
  const found = all.filter(({ key }) => conditions.every((condition) => meets(key, condition)));
  // A key that names everything a series has means that one, also where another has more dimensions.
  const whole = found.filter(({ key }) => key.length === conditions.length);
  return whole.length === 1 ? whole : found;
}

/** Series whose name is this text, or else whose name or a value of whose key holds it. */
function called<T extends Keyed>(all: readonly T[], text: string): readonly T[] {
  const named = all.filter(({ label }) => same(label, text));
  if (named.length > 0) return named;
  const part = text.toLowerCase();
  const words = ({ key, label }: Keyed): string[] => [label, ...key.flatMap((each) => [each.value, each.label ?? ''])];
  return all.filter((series) => words(series).some((word) => word.toLowerCase().includes(part)));
}

/**
 * The series that a key means: all of `dimension=value`, or as many as tell it from the others; a value or its name alone
 * stands for any dimension, and where nothing is called so, a part of a name. Case does not matter. Several or none where
 * the key does not decide.
 */
export function seriesOfKey<T extends Keyed>(all: readonly T[], text: string): readonly T[] {
  if (text.trim() === '') return all;
  const exact = all.filter((series) => keyText(series) === text);
  if (exact.length === 1) return exact;
  const conditions = conditionsOf(text);
  const found = conditions ? fitting(all, conditions) : [];
  return found.length > 0 ? found : called(all, text.trim());
}
