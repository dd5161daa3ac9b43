import type { Period } from '@/series/period';

/** A series as two states of it are compared; rows without a number count as absent. */
export interface Figures {
  /** `feed.series` */
  readonly key: string;
  readonly rows: readonly { readonly period: Period; readonly value: number | null }[];
}

/** A figure in two states; `null` = not there. Values are in the series' unit and multiplier. */
export interface FigureChange {
  /** `feed.series` */
  readonly key: string;
  readonly period: Period;
  readonly before: number | null;
  readonly after: number | null;
}

/** What became of the figures between two states, each list in order of series and time. */
export interface Changes {
  readonly added: readonly FigureChange[];
  readonly revised: readonly FigureChange[];
  readonly withdrawn: readonly FigureChange[];
}

function numbersIn(figures: Figures | undefined): ReadonlyMap<Period, number> {
  const numbers = new Map<Period, number>();
  for (const { period, value } of figures?.rows ?? []) if (value !== null) numbers.set(period, value);
  return numbers;
}

function changesIn(key: string, before: Figures | undefined, after: Figures | undefined): readonly FigureChange[] {
  const [old, fresh] = [numbersIn(before), numbersIn(after)];
  const periods = [...new Set([...old.keys(), ...fresh.keys()])].toSorted();
  return periods.flatMap((period) => {
    const change = { key, period, before: old.get(period) ?? null, after: fresh.get(period) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

/** What was added, revised and withdrawn between two states of the same chart. */
export function changesBetween(before: readonly Figures[], after: readonly Figures[]): Changes {
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  const find = (list: readonly Figures[], key: string): Figures | undefined => list.find((each) => each.key === key);
  const all = keys.flatMap((key) => changesIn(key, find(before, key), find(after, key)));
  return {
    added: all.filter((change) => change.before === null),
    revised: all.filter((change) => change.before !== null && change.after !== null),
    withdrawn: all.filter((change) => change.after === null),
  };
}

/** Whether every figure still stands as it was; others may have been added. */
export function isKept({ revised, withdrawn }: Changes): boolean {
  return revised.length + withdrawn.length === 0;
}

/** Whether nothing changed. */
export function isUnchanged(changes: Changes): boolean {
  return isKept(changes) && changes.added.length === 0;
}
