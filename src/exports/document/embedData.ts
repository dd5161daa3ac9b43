import type { ChartModel } from '@/charts/model/chartModel';
import type { Subject } from '@/charts/model/subject';
import { changesPath } from '@/editions/edition';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { embedMessages } from '@/i18n/messages/embed';
import { findingMessages } from '@/i18n/messages/finding';
import { embedReadings, type EmbedReadings, type ReadingsWanted } from './embedReadings';

/** The edition that a frozen embed shows. */
export interface EmbedEdition {
  /** `YYYY-MM-DD.<code>` */
  readonly name: string;
  /** The day up to which its data count, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Id of the block in the document that holds `EmbedData`. */
export const embedDataId = 'embed-data';

/** Words of the script, in the document's language; `{}` stands for what they are given, in order. */
export interface EmbedWords {
  readonly cursor: string;
  readonly keys: string;
  readonly none: string;
  readonly atEnd: string;
  readonly close: string;
  readonly source: string;
  readonly milestone: string;
  readonly failed: string;
}

/** What an embed's script is told; the document has it as JSON. */
export interface EmbedData {
  readonly language: Language;
  /** Id of the chart. */
  readonly chart: string;
  /** Name of the edition; absent = live. */
  readonly edition?: string;
  /** Path that the site lives under, with slashes at both ends. */
  readonly base: string;
  /** Path below the base of the module that draws another range. */
  readonly view: string;
  /** Path below the base of what changed since the edition. */
  readonly changes?: string;
  readonly words: EmbedWords;
  /** Absent where there is nothing to read. */
  readonly readings?: EmbedReadings;
}

/** What the script's data is made with. */
export interface EmbedDataWanted extends ReadingsWanted {
  readonly base: string;
  readonly view: string;
  readonly edition?: EmbedEdition;
  /** Leaves the readings out. */
  readonly silent?: boolean;
}

function wordsOf(subject: Subject, language: Language): EmbedWords {
  const [chart, own] = [chartMessages[language], embedMessages[language]];
  return {
    cursor: chart.cursor(pick(subject.chart.name, language)),
    keys: own.keys,
    none: chart.noReadingYet,
    atEnd: chart.atEnd,
    close: chart.close,
    source: chart.sourceOf('{}'),
    milestone: findingMessages[language].milestoneSpoken('{}', '{}'),
    failed: own.failed,
  };
}

/** Everything that the script of an embed is told. `models` are its drawings, the narrowest first. */
export function embedData(subject: Subject, models: readonly ChartModel[], wanted: EmbedDataWanted): EmbedData {
  const { language, base, view, edition } = wanted;
  const { id: chart } = subject.chart;
  const readings = wanted.silent === true ? undefined : embedReadings(subject, models, wanted);
  const frozen =
    edition === undefined
      ? {}
      : { edition: edition.name, changes: changesPath({ chart, edition: edition.name }, language) };
  return {
    language,
    chart,
    ...frozen,
    base,
    view,
    words: wordsOf(subject, language),
    ...(readings === undefined ? {} : { readings }),
  };
}
