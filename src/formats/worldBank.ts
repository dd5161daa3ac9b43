import { guessNotices, unreadNotice } from './fileNotices';
import type { ForeignFile, ForeignSeries } from './foreign';
import { countIn } from './jsonCell';
import { mixedFreqs } from './mixedFreqs';
import type { Notice } from './notice';
import type { Answers } from './question';
import { Refused } from './refusal';
import { checkSize, finished, freqOfReadings } from './seriesFacts';
import { dayOfStamp } from './stamps';
import { unitIn, unitInName } from './unitWords';
import { labelOf, listOf, noteOf, own } from './unknownParts';
import { fromAdvanced, isAdvanced } from './worldBankAdvanced';
import { groupRows, type WorldBankGroup } from './worldBankRows';

/** Whether parsed JSON is an answer of the World Bank's Indicators API, errors included: a list that begins with its paging or its message; or one of its API of sources. */
export function isWorldBank(input: unknown): boolean {
  if (isAdvanced(input)) return true;
  const meta = listOf(input)?.[0];
  return own(meta, 'page') !== undefined || listOf(own(meta, 'message')) !== null;
}

/** Errors come with HTTP 200: `[{"message":[{"id","key","value"}]}]`. */
function refuseMessage(meta: unknown): void {
  const messages = listOf(own(meta, 'message'));
  if (messages === null) return;
  const said = messages.slice(0, 5).map((each) => {
    return noteOf(own(each, 'value')) ?? noteOf(own(each, 'key')) ?? 'no reason given';
  });
  throw new Refused('FeedSourceError', `the World Bank answered with an error: "${said.join('; ')}"`, '[0].message');
}

function rowsOf(input: unknown): readonly unknown[] {
  const rows = listOf(input)?.[1];
  if (rows === null || listOf(rows)?.length === 0) {
    throw new Refused('FeedSourceError', 'the World Bank answered that it has no data for this request', '[1]');
  }
  const list = listOf(rows);
  if (list === null) throw new Refused('FeedSchemaError', 'has no list of rows behind its paging', '[1]');
  return list;
}

/** What an index has in the place of a unit: "2010 = 100". */
const indexBase = /^\d{4}\s*=\s*100$/u;

function seriesOf(group: WorldBankGroup): ForeignSeries {
  const unit = group.unit ?? unitInName(group.indicator);
  const isBase = unit !== null && indexBase.test(unit);
  return {
    key: group.key,
    label: `${group.indicator} – ${group.country}`,
    ...unitIn(unit === null || isBase ? [] : [unit], undefined),
    decimals: group.decimals,
    freq: freqOfReadings(group.readings),
    adjustment: null,
    base: isBase ? unit : null,
    // Their newest row comes first, which would make the ordering of long lists slow.
    readings: group.readings.toReversed(),
  };
}

function partialNotice(meta: unknown, rows: number): readonly Notice[] {
  const total = countIn(own(meta, 'total'));
  const pages = countIn(own(meta, 'pages'));
  if (total === null ? (pages ?? 1) <= 1 : rows >= total) return [];
  // Version 1 and 2 always count rows; pages alone say only that there are more.
  return [{ name: 'FeedPartial', values: { rows, total: total ?? '?' }, path: '[0].total' }];
}

function guessesOf(groups: readonly WorldBankGroup[]): readonly Notice[] {
  const names = groups.filter(({ unit }) => unit === null).map(({ indicator }) => unitInName(indicator));
  const units = new Set(names.filter((unit) => unit !== null).filter((unit) => !indexBase.test(unit)));
  return guessNotices(units);
}

function titleOf(meta: unknown, groups: readonly WorldBankGroup[]): string | null {
  const indicators = new Set(groups.map(({ indicator }) => indicator));
  const [only] = indicators;
  return only !== undefined && indicators.size === 1 ? only : labelOf(own(meta, 'sourcename'));
}

function dialectOf(rows: readonly unknown[]): string {
  return own(rows[0], 'countryiso3code') === undefined ? 'World Bank Indicators v1' : 'World Bank Indicators v2';
}

/**
 * Answer of `api.worldbank.org/v2/country/…/indicator/…?format=json` or of version 1: `[paging, rows]`, newest row
 * first, or of `/v2/sources/…/data` with country, series and time; one series an indicator and country. Key: `indicator`, `country` (ISO 3166 alpha-3, or the World Bank's own
 * id of an aggregate). Units are only in the names of indicators, so they are a guess. Refused: `FeedSourceError` for
 * their errors and for no data, `FeedSchemaError` for rows that are no figures,
 * `FeedSemanticError` for two units in one series, `FeedTooLargeError`.
 */
export function decodeWorldBank(input: unknown, answers: Answers): ForeignFile {
  const advanced = isAdvanced(input) ? fromAdvanced(input) : undefined;
  const { answer, place } = advanced ?? { answer: input, place: '[1]' };
  const meta = listOf(answer)?.[0];
  refuseMessage(meta);
  const rows = rowsOf(answer);
  checkSize(0, rows.length);
  const { groups, unread } = groupRows(rows, place);
  const partial = partialNotice(meta, rows.length);
  const { series, questions } = mixedFreqs(groups.map(seriesOf), answers);
  return finished({
    format: 'world-bank',
    dialect: advanced ? 'World Bank sources v2' : dialectOf(rows),
    title: titleOf(meta, groups),
    publisher: 'World Bank',
    updated: dayOfStamp(own(meta, 'lastupdated')),
    url: null,
    licence: null,
    notes: [],
    complete: partial.length === 0,
    warnings: [...partial, ...guessesOf(groups), ...unreadNotice(unread)],
    questions,
    series,
  });
}
