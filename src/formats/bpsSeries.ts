import { freqOf, type Freq } from '@/series/period';

import type { BpsLists } from './bpsAnswer';
import type { BpsFigure } from './bpsFigures';
import type { BpsPlace } from './bpsKeys';
import { bpsTime, isWholeYear, type BpsTime } from './bpsPeriods';
import type { ForeignReading, KeyPart } from './foreign';
import type { Notice } from './notice';

/** Readings of one vertical item, variable and derived variable that come equally often. */
interface Group {
  readonly place: BpsPlace;
  readonly freq: Freq | null;
  readonly readings: ForeignReading[];
}

/** A series before its unit and label are known. */
export interface BpsGroup extends Group {
  /** In the order of keys: `vervar`, `var` where there are several, `turvar`. */
  readonly key: readonly KeyPart[];
}

/** The series of a table, and what was left out of them. */
export interface BpsGroups {
  readonly groups: readonly BpsGroup[];
  readonly notices: readonly Notice[];
}

/** Labels of a year and its part are read once, not for each figure. */
function timeReader(): (place: BpsPlace) => BpsTime {
  const known = new Map<string, BpsTime>();
  return ({ tahun, turtahun }) => {
    const id = `${tahun.val}|${turtahun.val}`;
    const before = known.get(id);
    if (before) return before;
    const time = bpsTime(tahun, turtahun);
    known.set(id, time);
    return time;
  };
}

function readingOf({ time, period }: BpsTime, { value, statuses, statusRaw }: BpsFigure): ForeignReading {
  return { time, period, value, statuses, ...(statusRaw === undefined ? {} : { statusRaw }) };
}

/** Groups by place, then by frequency; a table may hold months and quarters of one item. */
type Families = Map<string, Map<Freq | null, Group>>;

function familiesOf(figures: Iterable<readonly [BpsPlace, BpsFigure]>): Families {
  const families: Families = new Map();
  const timeOf = timeReader();
  for (const [place, figure] of figures) {
    const id = `${place.vervar.val}|${place.var.val}|${place.turvar.val}`;
    const family = families.get(id) ?? new Map<Freq | null, Group>();
    families.set(id, family);
    const time = timeOf(place);
    const freq = time.period === null ? null : freqOf(time.period);
    const group = family.get(freq) ?? { place, freq, readings: [] };
    family.set(freq, group);
    group.readings.push(readingOf(time, figure));
  }
  return families;
}

/** Yearly figures among months or quarters are totals or averages of theirs; alone they are the series. */
function withoutTotals(family: ReadonlyMap<Freq | null, Group>): readonly Group[] {
  const groups = [...family.values()];
  const isWithin = groups.some(({ freq }) => freq !== null && freq !== 'A');
  return isWithin ? groups.filter(({ freq }) => freq !== 'A') : groups;
}

/** Times that nobody can read go with the series whose times can be read. */
function withUnread(groups: readonly Group[]): readonly Group[] {
  const unread = groups.find(({ freq }) => freq === null);
  const [first, ...others] = groups.filter(({ freq }) => freq !== null);
  if (unread === undefined || first === undefined) return groups;
  return [{ ...first, readings: [...first.readings, ...unread.readings] }, ...others];
}

/** How the lists are named in a key; the file names its vertical list itself. */
export interface BpsNames {
  readonly vervar: string | null;
}

function keyOf(
  { place, freq }: Group,
  shape: { lists: BpsLists; names: BpsNames; isMixed: boolean },
): readonly KeyPart[] {
  const { lists, names, isMixed } = shape;
  const variable = { dimension: 'var', value: place.var.val, label: place.var.label };
  return [
    {
      dimension: 'vervar',
      value: place.vervar.val,
      label: place.vervar.label,
      ...(names.vervar === null ? {} : { dimensionLabel: names.vervar }),
    },
    ...(lists.var.length > 1 ? [variable] : []),
    { dimension: 'turvar', value: place.turvar.val, label: place.turvar.label },
    ...(isMixed ? [{ dimension: 'turtahun', value: freq ?? '?' }] : []),
  ];
}

/** Names of the yearly totals that are left out because the same item has shorter periods. */
function totalNotices(families: Families, lists: BpsLists): readonly Notice[] {
  const dropped = [...families.values()].some(
    (family) => family.has('A') && withoutTotals(family).length < family.size,
  );
  if (!dropped) return [];
  const names = lists.turtahun.filter(isWholeYear).map(({ label }) => label);
  return names.map((name) => ({ name: 'TotalDropped', values: { name }, path: 'turtahun' }));
}

/** Sorts the figures of a table into series of one frequency each, in the order of its lists. */
export function bpsGroups(
  figures: Iterable<readonly [BpsPlace, BpsFigure]>,
  lists: BpsLists,
  names: BpsNames,
): BpsGroups {
  const families = familiesOf(figures);
  const groups = [...families.values()].flatMap((family): BpsGroup[] => {
    const kept = withUnread(withoutTotals(family));
    return kept.map((group) => ({ ...group, key: keyOf(group, { lists, names, isMixed: kept.length > 1 }) }));
  });
  return { groups, notices: totalNotices(families, lists) };
}
