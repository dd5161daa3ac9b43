import type { Feed, Series, Threshold } from '@/series/series';
import type { WireFeed, WireSeries } from './contract';
import { decode } from './decode';
import { checkUnit, readObservation, readTarget, type Row, type RowContext } from './decodeObservation';
import type { Decoded, Findings } from './problem';
import { compareInTime } from './rowOrder';
import { checkDate, checkUnique, SourceBook, windowOf } from './sources';
import { objectsOf, type Strictness } from './wireFields';
import { feedOf } from './wireFiles';

const shapes = { reader: feedOf(objectsOf('reader')), check: feedOf(objectsOf('check')) };

/** Notes a period that has two rows of one vintage, with the same value or another: in order they are neighbours. */
function checkRepeated(sorted: readonly Row[], path: string, findings: Findings): void {
  let before: Row | undefined;
  for (const row of sorted) {
    const { period, published } = row.observation;
    if (before?.observation.period === period && before.published === published) {
      const vintage = published ?? 'without a publication date';
      findings.add('period-repeated', `${path}[${row.index}].period`, `${period} is there twice, ${vintage}`);
    }
    before = row;
  }
}

function readThresholds(series: WireSeries, path: string, context: RowContext): readonly Threshold[] {
  return series.thresholds.map(({ unit, ...threshold }, index) => {
    checkUnit(unit, `${path}.thresholds[${index}].unit`, context);
    return threshold;
  });
}

function readSeries(wire: WireSeries, path: string, context: RowContext): Series {
  const { findings } = context;
  const at = { observations: `${path}.observations`, targets: `${path}.targets` };
  const rows = findings.inEach(wire.observations, at.observations, (row, index) =>
    readObservation(row, index, context),
  );
  const sorted = rows.toSorted(compareInTime);
  checkRepeated(sorted, at.observations, findings);
  return {
    ...wire,
    thresholds: readThresholds(wire, path, context),
    targets: findings.inEach(wire.targets, at.targets, (target) => readTarget(target, context)),
    observations: sorted.map(({ observation }) => observation),
  };
}

function build(wire: WireFeed, findings: Findings): Feed {
  const { $schema: _schema, version: _version, snapshot: _snapshot, ...feed } = wire;
  checkDate(feed.modified, 'modified', findings);
  if (feed.nextRelease !== null) checkDate(feed.nextRelease, 'nextRelease', findings);
  const window = windowOf(feed.modified);
  const sources = new SourceBook(feed.sources, window, findings);
  const ids = feed.series.map((series) => series.id);
  checkUnique(ids, { rule: 'series-repeated', path: (index) => `series[${index}].id` }, findings);
  const series = feed.series.map((each, index) => {
    const context = { freq: each.freq, unit: each.unit.code, window, sources, findings };
    return readSeries(each, `series[${index}]`, context);
  });
  sources.checkUnused();
  return { ...feed, series };
}

/** Decodes a feed file: observations sorted by period and vintage, sources in place of their ids, frozen. Never throws. */
export function decodeFeed(input: unknown, strictness: Strictness): Decoded<Feed> {
  return decode({ shape: shapes[strictness], build }, input, strictness);
}
