import { dayOf, parsePeriod, periodAt, startDay, type Day, type Freq, type Period } from '@/series/period';

import type { ForeignFile, ForeignReading } from './foreign';
import { Refused } from './refusal';
import { checkSize, finished } from './seriesFacts';
import { dayOfStamp } from './stamps';
import { statusesOfReading } from './statusFlags';
import { unitIn } from './unitWords';
import { labelOf, listOf, noteOf, own } from './unknownParts';
import { webAddress } from './webAddress';

const lists = ['values', 'years', 'entities'] as const;

/** Whether parsed JSON is the `.data.json` of an indicator of Our World in Data: three lists of one length. */
export function isOwidData(input: unknown): boolean {
  return lists.every((name) => listOf(own(input, name)) !== null);
}

/** Whether parsed JSON is the `.metadata.json` of such an indicator. */
export function isOwidIndicator(input: unknown): boolean {
  return listOf(own(own(own(input, 'dimensions'), 'entities'), 'values')) !== null;
}

/** The day that counts as 0 where the metadata name none. */
const firstDay = '2020-01-21';
const intervals: ReadonlyMap<unknown, Freq> = new Map<unknown, Freq>([
  ['day', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'A'],
]);

/** How the numbers in `years` name periods. */
interface Clock {
  readonly freq: Freq;
  /** Day 0; absent where the numbers are years. */
  readonly zero?: Day;
}

function clockOf(metadata: unknown): Clock {
  const display = own(metadata, 'display');
  const freq = intervals.get(own(display, 'timeInterval')) ?? (own(display, 'yearIsDay') === true ? 'D' : 'A');
  if (freq === 'A') return { freq };
  const named = own(display, 'zeroDay');
  const zero = parsePeriod(typeof named === 'string' ? named : firstDay);
  if (zero?.length !== 10) throw new Refused('FeedSchemaError', 'is no day', 'display.zeroDay');
  return { freq, zero: startDay(zero) };
}

/** Days outside the years 0001 to 9999 have no period. */
const [firstDayOfAll, lastDayOfAll] = [dayOf(1, 1, 1), dayOf(9999, 12, 31)];

function periodOf(year: number, { freq, zero }: Clock): Period | null {
  if (zero === undefined) return parsePeriod(String(year).padStart(4, '0')) ?? null;
  const day = zero + year;
  return day >= firstDayOfAll && day <= lastDayOfAll ? periodAt(freq, day) : null;
}

interface Entity {
  readonly code: string;
  readonly name: string;
}

function entitiesOf(metadata: unknown): ReadonlyMap<number, Entity> {
  const entities = new Map<number, Entity>();
  for (const entry of listOf(own(own(own(metadata, 'dimensions'), 'entities'), 'values')) ?? []) {
    const [id, name] = [own(entry, 'id'), labelOf(own(entry, 'name'))];
    if (typeof id === 'number' && name !== null) entities.set(id, { code: labelOf(own(entry, 'code')) ?? name, name });
  }
  return entities;
}

function columnsOf(data: unknown): readonly (readonly unknown[])[] {
  const columns = lists.map((name) => listOf(own(data, name)) ?? []);
  const [values = [], years = [], entities = []] = columns;
  if (values.length !== years.length || values.length !== entities.length) {
    const detail = `has ${values.length} values, ${years.length} years and ${entities.length} entities`;
    throw new Refused('FeedSchemaError', detail);
  }
  return columns;
}

function readingOf([value, year]: readonly [unknown, unknown], clock: Clock, place: number): ForeignReading {
  if (typeof year !== 'number' || !Number.isInteger(year)) {
    throw new Refused('FeedSchemaError', 'is not a whole number', `years[${place}]`);
  }
  if (value !== null && (typeof value !== 'number' || !Number.isFinite(value))) {
    throw new Refused('FeedSchemaError', 'is not a number, so the indicator has no figures', `values[${place}]`);
  }
  return {
    time: String(year),
    period: periodOf(year, clock),
    value,
    statuses: statusesOfReading(value, undefined, 'letters'),
  };
}

function readingsByEntity(data: unknown, clock: Clock): ReadonlyMap<number, readonly ForeignReading[]> {
  const [values = [], years = [], entities = []] = columnsOf(data);
  checkSize(0, values.length);
  const groups = new Map<number, ForeignReading[]>();
  for (const [place, value] of values.entries()) {
    const entity = entities[place];
    if (typeof entity !== 'number') throw new Refused('FeedSchemaError', 'is not a number', `entities[${place}]`);
    const group = groups.get(entity) ?? [];
    if (group.length === 0) groups.set(entity, group);
    group.push(readingOf([value, years[place]], clock, place));
  }
  return groups;
}

/** Decodes an indicator of Our World in Data: its `.data.json` with its `.metadata.json`. Numbers of sub-annual indicators are days since `display.zeroDay`, by default 2020-01-21. Throws `Refused`. */
export function decodeOwidIndicator(data: unknown, metadata: unknown): ForeignFile {
  const clock = clockOf(metadata);
  const entities = entitiesOf(metadata);
  const display = own(metadata, 'display');
  const name = labelOf(own(display, 'name')) ?? labelOf(own(metadata, 'name'));
  const unit = labelOf(own(metadata, 'unit')) ?? labelOf(own(metadata, 'shortUnit'));
  const origins = listOf(own(metadata, 'origins')) ?? [];
  const source = own(metadata, 'source');
  return finished({
    format: 'csv',
    dialect: 'Our World in Data, indicator',
    title: name,
    publisher: labelOf(own(origins[0], 'producer')) ?? labelOf(own(source, 'name')),
    updated: dayOfStamp(own(metadata, 'dataEditedAt')) ?? dayOfStamp(own(metadata, 'updatedAt')),
    url: webAddress(own(origins[0], 'urlMain')) ?? webAddress(own(source, 'link')),
    licence: null,
    notes: [noteOf(own(metadata, 'descriptionShort')) ?? noteOf(own(metadata, 'description'))].filter(
      (note) => note !== null,
    ),
    complete: true,
    warnings: [],
    questions: [],
    series: [...readingsByEntity(data, clock)].map(([id, readings]) => {
      const entity = entities.get(id) ?? { code: String(id), name: String(id) };
      return {
        key: [{ dimension: 'entity', value: entity.code, label: entity.name }],
        label: entity.name,
        ...unitIn(unit === null ? [] : [unit], undefined),
        decimals: null,
        freq: clock.freq,
        adjustment: null,
        base: null,
        readings,
      };
    }),
  });
}
