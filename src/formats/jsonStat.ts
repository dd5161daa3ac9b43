import type { ForeignFile, ForeignSeries } from './foreign';
import { withFrequencies } from './frequencies';
import { multiplierNotices, partsLeftOut, signNotices, unreadNotice } from './fileNotices';
import { cellsOf } from './jsonStatCells';
import { axesOf } from './jsonStatCube';
import { publicationOf } from './jsonStatPublication';
import { seriesOf } from './jsonStatSeries';
import { shapeOf, type JsonStatShape, type RawDataset } from './jsonStatShape';
import { timeOf } from './jsonStatTime';
import { partsOf } from './jsonStatYearParts';
import { keyPart } from './keyPart';
import type { Notice } from './notice';
import type { Answers, Question } from './question';
import { finished } from './seriesFacts';
import { firstOwn, labelOf, own } from './unknownParts';

export { isJsonStat } from './jsonStatShape';

/** What one data set gave. */
interface ReadDataset {
  readonly raw: RawDataset;
  readonly ids: readonly string[];
  readonly series: readonly ForeignSeries[];
  readonly warnings: readonly Notice[];
  readonly questions: readonly Question[];
}

function readDataset(raw: RawDataset, answers: Answers): ReadDataset {
  const { fields } = raw;
  const axes = axesOf(raw);
  const cells = cellsOf(fields, axes);
  const { time, notices, questions } = timeOf(axes, answers);
  const ids = axes.dimensions.map(({ id }) => id);
  if (time === null && questions.length > 0) return { raw, ids, series: [], warnings: notices, questions };
  const label = labelOf(firstOwn(fields, ['label', 'title']));
  const { parts, notices: ofParts } = time === null ? { notices: [] } : partsOf(axes, time);
  const read = seriesOf({ axes, cells, time, parts, label, extension: own(fields, 'extension') });
  const { series, empty } = read;
  const path = axes.at('value');
  const warnings: readonly Notice[] = [
    ...notices,
    ...ofParts,
    ...read.differing,
    ...multiplierNotices(read.multipliers),
    ...(empty > 0 ? [{ name: 'SeriesEmpty', values: { count: empty }, path } as const] : []),
    ...unreadNotice(read.unread, path),
    ...signNotices(read.signs, path),
  ];
  return { raw, ids, series, warnings, questions };
}

/** Where two data sets have the same dimensions their series could have the same key: their names then go into it. */
function withNames(all: readonly ReadDataset[]): readonly ForeignSeries[] {
  const shapes = new Set(all.map(({ ids }) => ids.toSorted().join('\n')));
  if (shapes.size === all.length) return all.flatMap(({ series }) => series);
  return all.flatMap(({ raw, series }) => {
    const label = labelOf(firstOwn(raw.fields, ['label', 'title']));
    const part = keyPart({ id: 'dataset' }, { id: raw.name, label });
    return series.map((each) => ({ ...each, key: [part, ...each.key] }));
  });
}

/** The data sets to read: the one that was asked for, or all of them. */
function chosen({ datasets }: JsonStatShape, answers: Answers): readonly RawDataset[] {
  const asked = datasets.filter(({ name }) => name === answers.dataset);
  return asked.length > 0 ? asked : datasets;
}

function datasetQuestion({ datasets }: JsonStatShape, answers: Answers): readonly Question[] {
  if (datasets.length < 2 || datasets.some(({ name }) => name === answers.dataset)) return [];
  const options = datasets.map(({ name }) => name);
  const examples = datasets.map(({ fields, name }) => labelOf(firstOwn(fields, ['label', 'title'])) ?? name);
  return [{ about: 'dataset', options, examples, blocking: false }];
}

/** Decodes a JSON-stat response of any generation (2.0, 1.x, bundles, collections with embedded data sets, Eurostat before 2.0). Throws `Refused`. */
export function decodeJsonStat(input: unknown, answers: Answers): ForeignFile {
  const shape = shapeOf(input);
  const all = chosen(shape, answers).map((raw) => readDataset(raw, answers));
  const { series, questions } = withFrequencies(withNames(all), answers);
  return finished({
    format: 'json-stat',
    dialect: shape.dialect,
    ...publicationOf(
      shape.collection,
      all.map(({ raw }) => raw.fields),
    ),
    complete: true,
    warnings: [...partsLeftOut(shape.linked), ...all.flatMap(({ warnings }) => warnings)],
    questions: [...datasetQuestion(shape, answers), ...all.flatMap((each) => each.questions), ...questions],
    series,
  });
}
