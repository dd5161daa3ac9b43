import { adjustmentOf } from './adjustment';
import { Drafts, type Decided, type Draft } from './csvDrafts';
import { cellOf } from './csvRow';
import { asStated, freqOfSeries, statedNotice } from './frequencies';
import { freqIn } from './freqWords';
import type { KeyColumn } from './csvKeys';
import { codedHead, codedName, freqInHead, type Role } from './csvRoles';
import { unitOf } from './csvUnits';
import { guessNotices, multiplierNotices, partsLeftOut, signNotices, unreadNotice } from './fileNotices';
import type { ForeignReading, ForeignSeries, KeyPart } from './foreign';
import { keyPart } from './keyPart';
import type { Notice } from './notice';
import { Refused } from './refusal';
import { checkSize, freqOfReadings } from './seriesFacts';
import { powerIn, unitIn } from './unitWords';
import { labelOf } from './unknownParts';

/** Series of a table, and what is doubtful in its cells. */
interface CsvSeries {
  readonly series: readonly ForeignSeries[];
  readonly notices: readonly Notice[];
}

/** A cell of a key and the words for it. */
function codeAndWords(
  { code, label }: KeyColumn,
  row: readonly string[],
  isSdmx: boolean,
): readonly [string, string | undefined] {
  const cell = labelOf(cellOf(row, code)) ?? '';
  const [before, behind] = isSdmx ? codedName(cell) : [cell];
  const words = label === undefined ? behind : (labelOf(cellOf(row, label)) ?? undefined);
  return [before === '' ? (words ?? '') : before, words];
}

function partOf(column: KeyColumn, row: readonly string[], isSdmx: boolean): KeyPart {
  const [id, label = null] = codeAndWords(column, row, isSdmx);
  const [dimension, dimensionLabel = null] = isSdmx ? codedHead(column.name) : [column.name];
  return keyPart({ id: dimension, label: dimensionLabel }, { id, label });
}

function decimalsIn(text: string): number | null {
  const [code] = codedName(text);
  return /^\d{1,2}$/u.test(code) ? Number(code) : null;
}

/** The power of ten that a number or a word stands for; `undefined` where it says another thing. That it does not apply is said by `_Z`. */
function multOf(text: string): number | undefined {
  const [code, words = ''] = codedName(text);
  return code === '' || code === '_Z' ? 0 : (powerIn(code) ?? powerIn(words));
}

/** What is known of a table, and what was taken for its series beside that. */
interface Making extends Decided {
  readonly units: Set<string>;
  readonly mults: Set<string>;
  /** Words of attributes that are not known and in no key. */
  readonly left: Set<string>;
  /** Doubts about the frequency that is stated of each series. */
  readonly differing: Notice[];
}

function adjustmentKnown(text: string, { plan, left }: Making): ForeignSeries['adjustment'] {
  const adjustment = adjustmentOf(codedName(text)[0]);
  const isKey = plan.keys.some(({ code }) => code === plan.roles.get('adjustment'));
  if (adjustment === null && text !== '' && !isKey) left.add(text);
  return adjustment;
}

function multKnown(text: string, { mults }: Making): number {
  const mult = multOf(text);
  if (mult === undefined) mults.add(text);
  return mult ?? 0;
}

/** Words for a series: of the keys that tell it apart, and of its column where there are several. */
function wordsOf(key: readonly KeyPart[], column: string, { plan, said }: Decided): string {
  const isAcross = plan.time.across.length > 0;
  const words = key.map(({ label, value }) => label ?? value).filter((word) => word !== '');
  const isNamed = !isAcross && (plan.values.length > 1 || words.length === 0);
  const all = isNamed ? [...words, column] : words;
  return labelOf(all.join(', ')) ?? said.title ?? (isAcross ? 'value' : column);
}

/** Places of the keys that differ between series; all of them where none does. */
function tellingKeys(keys: readonly (readonly KeyPart[])[]): readonly number[] {
  const places = (keys[0] ?? []).map((_, place) => place);
  const telling = places.filter((place) => new Set(keys.map((key) => key[place]?.value)).size > 1);
  return telling.length > 0 ? telling : places;
}

/** Days that all begin or end the periods by which their column is called (`bulan`: 2021-01-01), as these periods. */
function asHeaded(readings: readonly ForeignReading[], { plan, table }: Decided): readonly ForeignReading[] {
  const [column, second] = plan.time.columns;
  const freq = column === undefined || second !== undefined ? undefined : freqInHead(table.heads[column] ?? '');
  return freq !== undefined && freqOfReadings(readings) === 'D' ? asStated(readings, freq) : readings;
}

function seriesOf(draft: Draft, parts: readonly KeyPart[], making: Making): Omit<ForeignSeries, 'label'> {
  const { plan } = making;
  const attribute = (role: Role) => cellOf(draft.row, plan.roles.get(role));
  const isOneOfMany = plan.time.across.length === 0 && plan.values.length > 1;
  const own = isOneOfMany ? [{ dimension: 'column', value: making.table.heads[draft.column] ?? '' }] : [];
  const stated = freqIn(codedName(attribute('freq'))[0]);
  const readings = asHeaded(asStated(draft.readings, stated), making);
  making.differing.push(...statedNotice(readings, stated));
  const { unit, isGuess, base } = unitOf(draft, parts, making);
  if (unit !== null && isGuess) making.units.add(unit);
  return {
    key: [...parts, ...own],
    ...unitIn(unit === null ? [] : [unit], multKnown(attribute('mult'), making)),
    decimals: decimalsIn(attribute('decimals')),
    freq: freqOfSeries(readings, stated),
    adjustment: adjustmentKnown(attribute('adjustment'), making),
    base: labelOf(attribute('base')) ?? base,
    readings,
  };
}

function labelledSeries(drafts: readonly Draft[], making: Making): readonly ForeignSeries[] {
  const { keys: columns, isSdmx } = making.plan;
  const keys = drafts.map((draft) => columns.map((column) => partOf(column, draft.row, isSdmx)));
  const telling = tellingKeys(keys);
  return drafts.map((draft, index) => {
    const key = keys[index] ?? [];
    const words = wordsOf(
      telling.flatMap((place) => key[place] ?? []),
      making.table.heads[draft.column] ?? '',
      making,
    );
    const label = labelOf(cellOf(draft.row, making.plan.roles.get('name'))) ?? words;
    return { ...seriesOf(draft, key, making), label };
  });
}

function noticesOf({ unread, deleted, signs }: Drafts, { units, mults, left, differing }: Making): readonly Notice[] {
  return [
    ...partsLeftOut(left),
    ...unreadNotice(unread),
    ...(deleted > 0 ? [{ name: 'ActionDelete', values: { count: deleted } } as const] : []),
    ...differing.slice(0, 1),
    ...signNotices(signs),
    ...guessNotices(units),
    ...multiplierNotices([...mults]),
  ];
}

/** Reads the cells of a table into series, in the order in which they first appear. Throws `Refused` beyond the limits. */
export function csvSeries(decided: Decided): CsvSeries {
  const { table, plan } = decided;
  checkSize(0, table.rows.length * plan.values.length);
  const drafts = new Drafts(decided);
  for (const row of table.rows) drafts.addRow(row);
  const making: Making = { ...decided, units: new Set(), mults: new Set(), left: new Set(), differing: [] };
  const series = labelledSeries(drafts.all(), making);
  if (series.length === 0) throw new Refused('FeedFormatError', 'has no rows of data');
  return { series, notices: noticesOf(drafts, making) };
}
