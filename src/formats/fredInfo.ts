import type { Freq } from '@/series/period';

import { adjustmentOf } from './adjustment';
import type { ForeignSeries } from './foreign';
import { Refused } from './refusal';
import { dayOfStamp } from './stamps';
import { fieldsOf, labelOf, listOf, notesOf, own, type Fields } from './unknownParts';

/** What FRED's `series` answer says of one series. */
export interface FredInfo {
  readonly id: string | null;
  readonly title: string | null;
  /** `null` for frequencies that are no period here, such as every two weeks. */
  readonly freq: Freq | null;
  readonly units: string | null;
  readonly adjustment: ForeignSeries['adjustment'];
  readonly updated: string | null;
  /** How it is adjusted in words, then the publisher's own notes. */
  readonly notes: readonly string[];
}

/** Of a file without a description. */
const unknown: FredInfo = {
  id: null,
  title: null,
  freq: null,
  units: null,
  adjustment: null,
  updated: null,
  notes: [],
};

const shortFreqs: ReadonlyMap<string, Freq> = new Map<string, Freq>([
  ['D', 'D'],
  ['W', 'W'],
  ['M', 'M'],
  ['Q', 'Q'],
  ['SA', 'S'],
  ['A', 'A'],
]);

function infoOf(series: Fields): FredInfo {
  return {
    id: labelOf(own(series, 'id')),
    title: labelOf(own(series, 'title')),
    freq: shortFreqs.get(labelOf(own(series, 'frequency_short')) ?? '') ?? null,
    units: labelOf(own(series, 'units')) ?? labelOf(own(series, 'units_short')),
    adjustment: adjustmentOf(labelOf(own(series, 'seasonal_adjustment_short'))),
    updated: dayOfStamp(own(series, 'last_updated')),
    notes: notesOf([own(series, 'seasonal_adjustment'), own(series, 'notes')]),
  };
}

/** Whether parsed JSON is FRED's description of series (`seriess`), which holds no figures. */
export function isFredInfo(input: unknown): boolean {
  return listOf(own(input, 'seriess')) !== null;
}

/**
 * The one series that a description is of; all unknown where there is no description. With several, the one whose id the
 * observations themselves tell. `FeedSemanticError` where none or several fit.
 */
export function fredInfo(input: unknown, id: string | null): FredInfo {
  if (!isFredInfo(input)) return { ...unknown, id };
  const all = (listOf(own(input, 'seriess')) ?? []).map(fieldsOf).filter((each) => each !== null);
  const infos = all.map(infoOf);
  const fitting = id === null ? infos : infos.filter((each) => each.id?.toUpperCase() === id.toUpperCase());
  const [info, ...others] = fitting;
  if (info !== undefined && others.length === 0) return info;
  const what = id === null ? 'one series' : `the series ${id}`;
  throw new Refused('FeedSemanticError', `describes ${infos.length} series, and not just ${what}`, 'seriess');
}
