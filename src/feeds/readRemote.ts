import type { Remote } from '@/catalogue/catalogue';
import type { ForeignFile, ForeignSeries } from '@/formats/foreign';
import { textOf } from '@/formats/given';
import { readFiles } from '@/formats/readFiles';
import type { Outcome, RefusalName } from '@/formats/refusal';
import type { Series } from '@/series/series';
import { misfits } from './foreignFit';
import { seriesOfKey } from './foreignKey';

/** What a remote answered, and the one series of it that was meant. */
export interface RemoteReading {
  readonly file: ForeignFile;
  readonly series: ForeignSeries;
}

function refuse(name: RefusalName, detail: string): Outcome<never> {
  return { ok: false, error: { name, detail } };
}

/** Why a file is not what the remote promised, where it is not. */
function broken({ format, complete, questions, warnings }: ForeignFile, remote: Remote): Outcome<never> | undefined {
  if (format !== remote.format) return refuse('FeedFormatError', `is ${format}, not ${remote.format}`);
  if (!complete) return refuse('FeedSchemaError', 'holds fewer rows than it says there are');
  const unknown = warnings.find(({ name }) => name === 'MultiplierUnknown');
  if (unknown) return refuse('FeedSchemaError', `has a multiplier that is not known: ${unknown.values['what']}`);
  const asked = questions.find(({ blocking }) => blocking);
  return asked && refuse('FeedSchemaError', `leaves open what only a person can say: ${asked.about}`);
}

/**
 * Reads what a remote answered and finds its series. Refused where the form is another one, the answer is not complete, it asks
 * something that the catalogue does not answer, nobody knows how large its figures are, or the key means none or several of its series.
 */
export function readRemote(bytes: Uint8Array, remote: Remote): Outcome<RemoteReading> {
  const text = textOf(bytes);
  if (!text.ok) return text;
  const name = remote.format === 'csv' ? 'remote.csv' : 'remote.json';
  const read = readFiles([{ name, text: text.value }], remote.answers ?? {});
  if (!read.ok) return read;
  const file = read.value;
  const wrong = broken(file, remote);
  if (wrong) return wrong;
  const [series, second] = seriesOfKey(file.series, remote.series);
  if (!series) return refuse('FeedSemanticError', `has no series ${remote.series}`);
  return second
    ? refuse('FeedSemanticError', `has several series ${remote.series}`)
    : { ok: true, value: { file, series } };
}

/** Why the series of a remote does not fit the one it should go into; `undefined` where it does. */
export function remoteMisfit(series: ForeignSeries, own: Series, remote: Remote): string | undefined {
  const [first] = misfits(series, own, remote.unitIs);
  if (first?.about === 'multiplier') {
    return `has figures in ${first.theirs}, whose multiplier stands only in the words and not in ${first.ours}`;
  }
  return first && `has another ${first.about}: ${first.theirs ?? 'not said'}, not ${first.ours}`;
}
