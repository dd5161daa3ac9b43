import { freqOf, type Freq, type Period } from '@/series/period';

import type { BpsItem, BpsLists } from './bpsAnswer';
import type { BpsFigure } from './bpsFigures';
import type { BpsPlaced, BpsSubject, BpsWhen } from './bpsKeys';
import { bpsTime, isWholeYear, type BpsTime } from './bpsPeriods';
import type { ForeignReading, KeyPart } from './foreign';
import { keyPart } from './keyPart';
import type { Notice } from './notice';
import { statusesInWords, statusesOfFlag } from './statusFlags';

/** Readings of one subject that come equally often. */
interface Group {
  readonly subject: BpsSubject;
  readonly freq: Freq | null;
  /** True of times whose part of the year cannot be read: of another length than all others. */
  readonly isOtherPart: boolean;
  readonly readings: readonly ForeignReading[];
}

/** A series before its unit and label are known. */
export interface BpsGroup extends Group {
  /** In the order of keys: `vervar`, `var` where there are several, `turvar`. */
  readonly key: readonly KeyPart[];
}

/** The series of a table, and what was left out of them. */
interface BpsGroups {
  readonly groups: readonly BpsGroup[];
  readonly notices: readonly Notice[];
}

/** Labels of a year and its part are read once, not for each figure. */
function timeReader(): (when: BpsWhen) => BpsTime {
  const known = new Map<BpsWhen, BpsTime>();
  return (when) => {
    const before = known.get(when);
    if (before) return before;
    const time = bpsTime(when.tahun, when.turtahun);
    known.set(when, time);
    return time;
  };
}

/** A figure in its time. Of a number without a mark of its own that of the year is the status. */
function readingOf({ time, period, mark }: BpsTime, { value, statuses, statusRaw }: BpsFigure): ForeignReading {
  if (mark !== undefined && value !== null && statusRaw === undefined) {
    const flagged = statusesOfFlag(mark, 'bps');
    return { time, period, value, statuses: flagged.length > 0 ? flagged : statusesInWords(mark), statusRaw: mark };
  }
  return statusRaw === undefined ? { time, period, value, statuses } : { time, period, value, statuses, statusRaw };
}

/** Groups of one subject; a table may hold months and quarters of one item. */
type Family = readonly Group[];
type Families = ReadonlyMap<BpsSubject, Family>;

function familiesOf(placed: readonly BpsPlaced[], figures: readonly BpsFigure[]): Families {
  const families = new Map<BpsSubject, Map<string, Group & { readonly readings: ForeignReading[] }>>();
  const timeOf = timeReader();
  for (const [index, figure] of figures.entries()) {
    const at = placed[index];
    if (at === undefined) break;
    const family = families.get(at.subject) ?? new Map<string, Group & { readonly readings: ForeignReading[] }>();
    families.set(at.subject, family);
    const time = timeOf(at.when);
    const freq = time.period === null ? null : freqOf(time.period);
    const isOtherPart = time.isOtherPart === true;
    const kind = `${freq}${isOtherPart}`;
    const group = family.get(kind) ?? { subject: at.subject, freq, isOtherPart, readings: [] };
    family.set(kind, group);
    group.readings.push(readingOf(time, figure));
  }
  return new Map(Array.from(families, ([subject, family]) => [subject, [...family.values()]]));
}

const yearOf = (period: Period | null) => period?.slice(0, 4) ?? '';

/** Yearly figures among months or quarters are totals or averages of theirs; those of years without any are a series. */
function withoutTotals(family: Family): Family {
  const within = family.filter(({ freq }) => freq !== null && freq !== 'A').flatMap(({ readings }) => readings);
  if (within.length === 0) return family;
  const divided = new Set(within.filter(({ value }) => value !== null).map(({ period }) => yearOf(period)));
  const isAlone = ({ period }: ForeignReading) => !divided.has(yearOf(period));
  return family.flatMap((group) => {
    if (group.freq !== 'A') return [group];
    const readings = group.readings.filter(isAlone);
    // Empty places of years that have nothing at all are no series.
    return readings.some(({ value }) => value !== null) ? [{ ...group, readings }] : [];
  });
}

/** Years that nobody can read go with the series whose times can be read; other parts of years are a series of their own. */
function withUnread(groups: Family): Family {
  const unread = groups.find(({ freq, isOtherPart }) => freq === null && !isOtherPart);
  const rest = groups.filter((group) => group !== unread);
  const first = rest.find(({ freq }) => freq !== null);
  if (unread === undefined || first === undefined) return groups;
  const joined = { ...first, readings: [...first.readings, ...unread.readings] };
  return rest.map((group) => (group === first ? joined : group));
}

function keyOf(
  { subject, freq }: Group,
  shape: { lists: BpsLists; vervarLabel: string | null; isMixed: boolean },
): readonly KeyPart[] {
  const { lists, vervarLabel, isMixed } = shape;
  const part = (id: string, item: BpsItem, label: string | null = null) =>
    keyPart({ id, label }, { id: item.val, label: item.label });
  return [
    part('vervar', subject.vervar, vervarLabel),
    ...(lists.var.length > 1 ? [part('var', subject.var)] : []),
    part('turvar', subject.turvar),
    ...(isMixed ? [keyPart({ id: 'turtahun' }, { id: freq ?? '?' })] : []),
  ];
}

/** Names of the yearly totals that are left out because the same item has shorter periods. */
function totalNotices(families: Families, lists: BpsLists): readonly Notice[] {
  const yearly = (family: Family) => family.find(({ freq }) => freq === 'A')?.readings.length ?? 0;
  const dropped = [...families.values()].some((family) => yearly(withoutTotals(family)) < yearly(family));
  if (!dropped) return [];
  const names = lists.turtahun.filter(isWholeYear).map(({ label }) => label);
  return names.map((name) => ({ name: 'TotalDropped', values: { name }, path: 'turtahun' }));
}

/** Sorts the figures of a table, one beside each place, into series of one frequency each in the order of its lists. */
export function bpsGroups(
  placed: readonly BpsPlaced[],
  figures: readonly BpsFigure[],
  table: { readonly lists: BpsLists; readonly vervarLabel: string | null },
): BpsGroups {
  const families = familiesOf(placed, figures);
  const groups = [...families.values()].flatMap((family): BpsGroup[] => {
    const kept = withUnread(withoutTotals(family));
    return kept.map((group) => ({ ...group, key: keyOf(group, { ...table, isMixed: kept.length > 1 }) }));
  });
  return { groups, notices: totalNotices(families, table.lists) };
}
