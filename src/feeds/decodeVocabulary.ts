import type * as v from 'valibot';
import type { Vocabulary } from '@/claims/text/vocabulary';
import { decode } from './decode';
import type { Decoded, Findings } from './problem';
import { checkDate, checkUnique } from './sources';
import { objectsOf, type Strictness } from './wireFields';
import { vocabularyOf } from './wireVocabulary';

type WireVocabulary = v.InferOutput<ReturnType<typeof vocabularyOf>>;

const shapes = { reader: vocabularyOf(objectsOf('reader')), check: vocabularyOf(objectsOf('check')) };

/** The vocabulary with the name of its file. */
interface VocabularyFile extends Vocabulary {
  readonly id: string;
}

function build(wire: WireVocabulary, findings: Findings): VocabularyFile {
  checkDate(wire.modified, 'modified', findings);
  const series = wire.series.map((each) => each.series);
  const events = wire.events.map((each) => each.event);
  checkUnique(series, { rule: 'entry-repeated', path: (index) => `series[${index}].series` }, findings);
  checkUnique(events, { rule: 'entry-repeated', path: (index) => `events[${index}].event` }, findings);
  return { id: wire.id, series: wire.series, events: wire.events };
}

/** Decodes the vocabulary file, frozen. That its series and milestones exist is for the caller to see, who has the other files. Never throws. */
export function decodeVocabulary(input: unknown, strictness: Strictness): Decoded<VocabularyFile> {
  return decode({ shape: shapes[strictness], build }, input, strictness);
}
