import { startDay } from '@/series/period';

import { multiplierNotices, partsLeftOut, unreadNotice } from './fileNotices';
import type { ForeignFile, ForeignSeries, KeyPart } from './foreign';
import { asStated, freqOfSeries, statedNotice, withFrequencies } from './frequencies';
import { keyPart } from './keyPart';
import type { Notice } from './notice';
import type { Answers, Question } from './question';
import { Refused } from './refusal';
import { Drafts, type SeriesDraft } from './sdmxDrafts';
import { freqSaid, measureOf, unknownMultiplier } from './sdmxConcepts';
import { messageOf, type RawDataSet } from './sdmxMessage';
import { publicationOf } from './sdmxPublication';
import { readInto, type ReadDataSet } from './sdmxSeries';
import { structureOf, type CodedValue, type SdmxDimension } from './sdmxStructure';
import { timeOf } from './sdmxTime';
import { finished } from './seriesFacts';
import { dayOfStamp } from './stamps';
import { own } from './unknownParts';

export { isSdmxJson } from './sdmxMessage';

function actionOf({ fields }: RawDataSet): string {
  const action = own(fields, 'action');
  return typeof action === 'string' ? action.toLowerCase() : 'information';
}

function isDelete(raw: RawDataSet): boolean {
  return /^d(?:elete)?$/u.test(actionOf(raw));
}

function meaningOf(action: string): ReadDataSet['action'] {
  if (/^i(?:nformation)?$/u.test(action)) return 'beside';
  return /^r(?:eplace)?$/u.test(action) ? 'replace' : 'merge';
}

/** Days from which the data sets hold, where they differ: they are then vintages. One alone only says when it was made. */
function vintagesOf(sets: readonly RawDataSet[]): ReadonlyMap<RawDataSet, string> {
  const days = new Map(
    sets.flatMap((raw) => {
      const day = dayOfStamp(own(raw.fields, 'validFrom'));
      return day === null ? [] : [[raw, day] as const];
    }),
  );
  return new Set(days.values()).size > 1 ? days : new Map();
}

function readSets(sets: readonly RawDataSet[], answers: Answers): readonly ReadDataSet[] {
  const vintages = vintagesOf(sets);
  return sets.map((raw) => {
    const structure = structureOf(raw.structure, raw.structurePath);
    const time = timeOf(structure, answers);
    return { raw, structure, time, vintage: vintages.get(raw), action: meaningOf(actionOf(raw)) };
  });
}

/** Dimensions in the order of the data structure's key where the message gives it, else as they stand. */
function inKeyOrder(values: SeriesDraft['values']): readonly (readonly [SdmxDimension, CodedValue])[] {
  const all = [...values];
  if (all.some(([{ position }]) => position === null)) return all;
  return all.sort(([a], [b]) => (a.position ?? 0) - (b.position ?? 0));
}

function keyOf({ values, measure }: SeriesDraft): readonly KeyPart[] {
  const parts = inKeyOrder(values).map(([dimension, value]) => keyPart(dimension, value));
  return measure === null ? parts : [...parts, keyPart({ id: 'OBS_VALUE' }, measure)];
}

function wordsOf({ id, label }: CodedValue): string {
  return label ?? id;
}

/** Words of the dimensions that tell the series of the message apart; the title where there is but one. */
function labelOf({ values, measure, said, structure }: SeriesDraft): string {
  const apart = inKeyOrder(values).filter(([{ values: all }]) => all.length > 1);
  const words = [...apart.map(([, value]) => wordsOf(value)), ...(measure ? [wordsOf(measure)] : [])];
  if (words.length > 0) return words.join(', ');
  const title = said.get('title');
  const all = [...values.values()].map(wordsOf).join(', ');
  return (title && wordsOf(title)) || structure.title || all || 'value';
}

function seriesOf(draft: SeriesDraft): ForeignSeries {
  const stated = freqSaid(draft.said);
  const readings = asStated(draft.readings(), stated);
  return {
    key: keyOf(draft),
    label: labelOf(draft),
    ...measureOf(draft.said),
    freq: freqOfSeries(readings, stated),
    readings,
  };
}

function orderNotice(sets: readonly ReadDataSet[]): readonly Notice[] {
  const set = sets.find(({ time: { moments } }) =>
    moments.some(({ period }, index) => {
      const before = moments[index - 1]?.period;
      return period !== null && before !== null && before !== undefined && startDay(period) < startDay(before);
    }),
  );
  const dimension = set?.structure.dimensions[set.time.index];
  if (set === undefined || dimension === undefined) return [];
  return [{ name: 'OrderMended', values: { what: dimension.id }, path: `${set.structure.path}.dimensions` }];
}

function noticesOf(drafts: Drafts, sets: readonly ReadDataSet[], deleted: number): readonly Notice[] {
  const { unread, stray } = drafts;
  const multipliers = drafts.all().flatMap(({ said }) => unknownMultiplier(said) ?? []);
  const [differing] = drafts.all().flatMap((draft) => {
    const stated = freqSaid(draft.said);
    return statedNotice(asStated(draft.readings(), stated), stated);
  });
  return [
    ...(deleted > 0 ? [{ name: 'ActionDelete', values: { count: deleted } } as const] : []),
    ...new Map(sets.flatMap(({ time }) => time.notices).map((notice) => [notice.name, notice])).values(),
    ...orderNotice(sets),
    ...(differing === undefined ? [] : [differing]),
    ...multiplierNotices(multipliers),
    ...(stray.length > 0
      ? [{ name: 'KeysUnexplained', values: { count: stray.length, example: stray[0] ?? '' } } as const]
      : []),
    ...unreadNotice(unread),
  ];
}

/** Questions of all data sets, each once. */
function questionsOf(sets: readonly ReadDataSet[]): readonly Question[] {
  const asked = sets.flatMap(({ time }) => time.questions);
  return [...new Map(asked.map((question) => [question.about, question])).values()];
}

/** Decodes an SDMX-JSON data message (1.0 draft, 1.0, 2.x; series, flat or cross-section). Data sets that say "delete" are left out; the observations of one series in several data sets come together. Throws `Refused`. */
export function decodeSdmxJson(input: unknown, answers: Answers): ForeignFile {
  const message = messageOf(input);
  const kept = message.dataSets.filter((raw) => !isDelete(raw));
  const sets = readSets(kept, answers);
  const questions = questionsOf(sets);
  const drafts = new Drafts();
  // Which dimension is time decides what a series is.
  const isOpen = questions.some(({ about }) => about === 'time');
  for (const set of isOpen ? [] : sets) readInto(drafts, set);
  if (!isOpen && drafts.all().length === 0) {
    throw new Refused('FeedSourceError', 'has no observations', message.dataSets[0]?.path);
  }
  for (const draft of drafts.all()) draft.settle();
  const mixed = withFrequencies(drafts.all().map(seriesOf), answers);
  return finished({
    format: 'sdmx-json',
    dialect: message.dialect,
    ...publicationOf(message, sets),
    complete: message.errors.length === 0,
    warnings: [
      ...partsLeftOut(message.errors, 'errors'),
      ...noticesOf(drafts, sets, message.dataSets.length - kept.length),
    ],
    questions: [...questions, ...mixed.questions],
    series: mixed.series,
  });
}
