import type { Names } from './names';

/** Names that somebody wrote. */
export interface Written {
  /** The series that they are of, by their index. */
  readonly chosen: readonly number[];
  readonly names: Names;
  /** What stood there before anything was written: what is still that very object was not written. */
  readonly suggested: Names;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((index, at) => other[at] === index);
}

/** What was written so far and what is written now. */
export function writtenNow(before: Written | undefined, now: Written): Written {
  return before && isSame(before.chosen, now.chosen) ? { ...now, suggested: before.suggested } : now;
}

/** Labels that were written stay with their series. */
function labelsFor(
  { chosen: before, names, suggested }: Written,
  chosen: readonly number[],
  now: Names,
): Names['labels'] {
  return now.labels.map((label, at) => {
    const was = before.indexOf(chosen[at] ?? -1);
    const written = names.labels[was];
    return written === undefined || written === suggested.labels[was] ? label : written;
  });
}

/**
 * The names of the series that are chosen: what is suggested for them, and what somebody wrote as far as it is true of them
 * too. Publisher and address are the file's, whatever is chosen of it; the rest is of a chart that has a series in common.
 */
export function namesFor(written: Written | undefined, chosen: readonly number[], suggested: Names): Names {
  if (!written) return suggested;
  const { names, suggested: before } = written;
  if (isSame(written.chosen, chosen)) return names;
  const kept = <K extends keyof Names>(key: K): Names[K] => (names[key] === before[key] ? suggested[key] : names[key]);
  const file = { publisher: kept('publisher'), address: kept('address'), confidence: kept('confidence') };
  if (!chosen.some((index) => written.chosen.includes(index))) return { ...suggested, ...file };
  // Series of one chart have one unit, so that what is said of one's figures holds for the others'.
  return {
    ...file,
    title: kept('title'),
    labels: labelsFor(written, chosen, suggested),
    unitCode: kept('unitCode'),
    unitWords: kept('unitWords'),
    nature: kept('nature'),
    form: kept('form'),
  };
}
