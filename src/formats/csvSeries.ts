import type { Freq } from '@/series/period';

import { cellOf, Drafts, type Decided, type Draft } from './csvDrafts';
import type { KeyColumn } from './csvKeys';
import type { Role } from './csvRoles';
import type { ForeignSeries, KeyPart } from './foreign';
import { Refused } from './refusal';
import { checkSize } from './seriesFacts';
import { multiplierIn } from './unitWords';
import { labelOf } from './unknownParts';
import { unitInName } from './worldBank';

/** Series of a table, and cells that are no number. */
export interface CsvSeries {
  readonly series: readonly ForeignSeries[];
  readonly unread: readonly string[];
  readonly deleted: number;
}

const freqNames: readonly (readonly [Freq, RegExp])[] = [
  ['A', /^(?:a|annual|yearly|tahunan)$/iu],
  ['S', /^(?:s|h|half-yearly|semester|semesteran|tengah tahunan)$/iu],
  ['Q', /^(?:q|quarterly|triwulanan|kuartalan)$/iu],
  ['M', /^(?:m|monthly|bulanan)$/iu],
  ['W', /^(?:w|weekly|mingguan)$/iu],
  ['D', /^(?:d|b|daily|harian)$/iu],
];

function freqIn(cell: string): Freq | null {
  return freqNames.find(([, shape]) => shape.test(codeOf(cell)))?.[0] ?? null;
}

/** The code before the colon of SDMX's `M: Monthly`. */
function codeOf(cell: string): string {
  return /^([A-Z\d_]{1,20}): /u.exec(cell)?.[1] ?? cell;
}

/** A cell of a key and the words for it. */
function codeAndWords({ code, label }: KeyColumn, row: readonly string[]): readonly [string, string | undefined] {
  const cell = labelOf(cellOf(row, code)) ?? '';
  const [, before = cell, behind] = /^([A-Z\d_]{1,40}): (.+)$/u.exec(cell) ?? [];
  const words = label === undefined ? behind : (labelOf(cellOf(row, label)) ?? undefined);
  return [before === '' ? (words ?? '') : before, words];
}

function keyPart(column: KeyColumn, row: readonly string[]): KeyPart {
  const [value, label] = codeAndWords(column, row);
  const [, dimension = column.name, dimensionLabel] = /^([A-Z][A-Z\d_]*): (.+)$/u.exec(column.name) ?? [];
  return {
    dimension,
    value,
    ...(dimensionLabel === undefined ? {} : { dimensionLabel }),
    ...(label === undefined ? {} : { label }),
  };
}

function unitOf(draft: Draft, key: readonly KeyPart[], { plan, table, said }: Decided): string | null {
  const stated = labelOf(cellOf(draft.row, plan.roles.get('unit')));
  if (stated !== null) return /^[A-Z\d_]+: (.+)$/u.exec(stated)?.[1] ?? stated;
  const names =
    plan.time.across.length > 0 ? key.map(({ label, value }) => label ?? value) : [table.heads[draft.column] ?? ''];
  const inName = names
    .map((name) => (/\([^()]+\)\s*$/u.test(name) ? unitInName(name) : null))
    .findLast((unit) => unit !== null);
  return inName ?? said.unit ?? (draft.isPercent ? '%' : null);
}

function wholeOf(text: string, least: number): number | null {
  const code = codeOf(text);
  const value = /^-?\d{1,2}$/u.test(code) ? Number(code) : Number.NaN;
  return value >= least ? value : null;
}

function adjustmentOf(text: string): ForeignSeries['adjustment'] {
  const code = codeOf(text);
  return code === 'N' || code === 'S' || code === 'W' || code === 'Y' ? code : null;
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

function seriesOf(draft: Draft, parts: readonly KeyPart[], decided: Decided): Omit<ForeignSeries, 'label'> {
  const { plan } = decided;
  const attribute = (role: Role) => cellOf(draft.row, plan.roles.get(role));
  const isOneOfMany = plan.time.across.length === 0 && plan.values.length > 1;
  const own = isOneOfMany ? [{ dimension: 'column', value: decided.table.heads[draft.column] ?? '' }] : [];
  return {
    key: [...parts, ...own],
    unit: unitOf(draft, parts, decided),
    unitMult: wholeOf(attribute('mult'), -20) ?? multiplierIn(attribute('mult')) ?? 0,
    decimals: wholeOf(attribute('decimals'), 0),
    freq: freqIn(attribute('freq')),
    adjustment: adjustmentOf(attribute('adjustment')),
    base: labelOf(attribute('base')),
    readings: draft.readings,
  };
}

function labelledSeries(drafts: readonly Draft[], decided: Decided): readonly ForeignSeries[] {
  const keys = drafts.map((draft) => decided.plan.keys.map((column) => keyPart(column, draft.row)));
  const telling = tellingKeys(keys);
  return drafts.map((draft, index) => {
    const key = keys[index] ?? [];
    const words = wordsOf(
      telling.flatMap((place) => key[place] ?? []),
      decided.table.heads[draft.column] ?? '',
      decided,
    );
    const label = labelOf(cellOf(draft.row, decided.plan.roles.get('name'))) ?? words;
    return { ...seriesOf(draft, key, decided), label };
  });
}

/** Reads the cells of a table into series, in the order in which they first appear. Throws `Refused` beyond the limits. */
export function csvSeries(decided: Decided): CsvSeries {
  const { table, plan } = decided;
  checkSize(0, table.rows.length * plan.values.length);
  const drafts = new Drafts(decided);
  for (const row of table.rows) drafts.addRow(row);
  const series = labelledSeries(drafts.all(), decided);
  if (series.length === 0) throw new Refused('FeedFormatError', 'has no rows of data');
  return { series, unread: drafts.unread, deleted: drafts.deleted };
}
