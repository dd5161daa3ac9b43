import type { ForeignReading, KeyPart } from './foreign';
import { countIn, jsonCell } from './jsonCell';
import { keyPart } from './keyPart';
import { onlyPeriod } from './periodWords';
import { Refused } from './refusal';
import { statusesOfReading } from './statusFlags';
import { fieldsOf, labelOf, listOf, noteOf, own, textOrNumber, type Fields } from './unknownParts';

/** What all rows of one indicator and one country say together, before it is checked and put in order. */
export interface WorldBankGroup {
  readonly key: readonly KeyPart[];
  readonly indicator: string;
  readonly country: string;
  /** The unit that the rows name themselves; usually none does. */
  unit: string | null;
  decimals: number | null;
  readonly readings: ForeignReading[];
}

/** Rows by indicator and country, and what could not be read in them. */
export interface WorldBankRows {
  readonly groups: readonly WorldBankGroup[];
  /** Cells that are no number. */
  readonly unread: readonly string[];
}

const noSigns: ReadonlySet<string> = new Set(['']);
const longestKey = 128;

function codeIn(row: Fields, name: 'indicator' | 'country', path: string): string {
  const code = labelOf(own(own(row, name), 'id'));
  if (code === null)
    throw new Refused('FeedSchemaError', `names no ${name}: not a row of figures`, `${path}.${name}.id`);
  return code.slice(0, longestKey);
}

/** Aggregates such as "Low income" have an empty `countryiso3code`, files of version 1 have none; a few groups have a name only. */
function countryCode(row: Fields, path: string): string {
  const country = own(row, 'country');
  const code = labelOf(own(row, 'countryiso3code')) ?? labelOf(own(country, 'id')) ?? labelOf(own(country, 'value'));
  return code?.slice(0, longestKey) ?? codeIn(row, 'country', path);
}

function partOf(row: Fields, dimension: 'indicator' | 'country', value: string): KeyPart {
  return keyPart({ id: dimension }, { id: value, label: labelOf(own(own(row, dimension), 'value')) });
}

function timeIn(row: Fields, path: string): string {
  const time = textOrNumber(own(row, 'date'));
  if (time === null) throw new Refused('FeedSchemaError', 'has no date', `${path}.date`);
  return time.trim().slice(0, longestKey);
}

function readingIn(row: Fields, path: string): { readonly reading: ForeignReading; readonly unread?: string } {
  const time = timeIn(row, path);
  const { value, unread } = jsonCell(own(row, 'value'), noSigns);
  const flag = labelOf(own(row, 'obs_status')) ?? unread;
  const note = noteOf(own(row, 'footnote'));
  const reading: ForeignReading = {
    time,
    period: onlyPeriod(time),
    value,
    statuses: statusesOfReading(value, unread === undefined ? flag : undefined, 'sdmx'),
    ...(flag === undefined ? {} : { statusRaw: flag }),
    ...(note === null ? {} : { note }),
  };
  return unread === undefined ? { reading } : { reading, unread };
}

/** What tells a group from the others. */
interface Told {
  readonly indicator: string;
  readonly country: string;
  readonly more: readonly KeyPart[];
}

/** What the sources of the World Bank tell apart beside indicator and country. */
function moreOf(row: Fields): readonly KeyPart[] {
  return (listOf(own(row, 'more')) ?? []).flatMap((each) => {
    const [dimension, id] = [labelOf(own(each, 'concept')), labelOf(own(each, 'id'))];
    if (dimension === null || id === null) return [];
    return [keyPart({ id: dimension }, { id: id.slice(0, longestKey), label: labelOf(own(each, 'value')) })];
  });
}

function newGroup(row: Fields, { indicator, country, more }: Told): WorldBankGroup {
  const [what, where] = [partOf(row, 'indicator', indicator), partOf(row, 'country', country)];
  return {
    key: [what, where, ...more],
    indicator: what.label ?? indicator,
    country: [where, ...more].map(({ label, value }) => label ?? value).join(', '),
    unit: null,
    decimals: null,
    readings: [],
  };
}

/** Takes the rows of an answer apart, which stand at a place of it; `FeedSchemaError` where one has no date, indicator or country, `FeedSemanticError` where those of one series name two units. */
export function groupRows(rows: readonly unknown[], place: string): WorldBankRows {
  const groups = new Map<string, WorldBankGroup>();
  const unread: string[] = [];
  for (const [index, given] of rows.entries()) {
    const path = `${place}[${index}]`;
    const row = fieldsOf(given);
    if (row === null) throw new Refused('FeedSchemaError', 'is not a row of figures', path);
    const indicator = codeIn(row, 'indicator', path);
    const country = countryCode(row, path);
    const more = moreOf(row);
    const id = JSON.stringify([indicator, country, ...more.map(({ dimension, value }) => [dimension, value])]);
    const group = groups.get(id) ?? newGroup(row, { indicator, country, more });
    groups.set(id, group);
    const read = readingIn(row, path);
    group.readings.push(read.reading);
    if (read.unread !== undefined) unread.push(read.unread);
    const unit = labelOf(own(row, 'unit'));
    if (unit !== null && group.unit !== null && unit !== group.unit)
      throw new Refused('FeedSemanticError', `changes its unit from ${group.unit} to ${unit}`, path);
    group.unit = unit ?? group.unit;
    group.decimals = countIn(own(row, 'decimal')) ?? group.decimals;
  }
  return { groups: [...groups.values()], unread };
}
