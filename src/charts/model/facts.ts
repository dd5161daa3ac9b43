import { changeOnPrevious, changeOnYear, type Change } from '@/series/change';
import { extremeSince, type Extremes, type Since } from '@/series/extremes';
import { missingIn } from '@/series/gaps';
import { shift, type Period } from '@/series/period';
import { periodIndex } from '@/series/periodIndex';
import type { Reading } from '@/series/reading';
import { runEndingAt, type Run } from '@/series/runs';
import type { Observation, Threshold } from '@/series/series';
import { tallyOf } from '@/series/tally';
import { targetOutcomes, type TargetOutcome } from '@/series/target';
import type { ShownSeries, Subject } from './subject';

/** What the data say of one series at its last reading in the range; every figure in a chart's words comes from here. */
export interface Facts {
  readonly entry: ShownSeries;
  readonly latest: Reading;
  readonly onPrevious: Change | undefined;
  readonly onYear: Change | undefined;
  /** Highest or lowest for at least half a year's readings, as far as the record has no hole. */
  readonly since: Since | undefined;
  readonly threshold: Threshold | undefined;
  readonly run: Run | undefined;
  /** The reading before the run is not known, so that the run may be longer than it shows. */
  readonly runIsOpen: boolean;
  readonly extremes: Extremes | undefined;
  /** What became of the newest target that a reading in the range decides: one that was reached, or one whose last day was read. */
  readonly outcome: TargetOutcome | undefined;
  readonly count: number;
  readonly missing: number;
}

const shortestRecord = 5;

/** Title, summary, news and drawings of a chart all speak of the same facts. */
const factsKnown = new WeakMap<ShownSeries, { readonly facts: Facts | undefined }>();

/** The facts of one series, or `undefined` when it has no number in the range. */
export function factsOf(entry: ShownSeries): Facts | undefined {
  const known = factsKnown.get(entry) ?? { facts: findFacts(entry) };
  factsKnown.set(entry, known);
  return known.facts;
}

function findFacts(entry: ShownSeries): Facts | undefined {
  const tally = tallyOf(entry.rows);
  if (!tally) return undefined;
  const { series, all } = entry;
  const { last: latest, count, highest, lowest } = tally;
  const comparable = series.nature === 'index' || series.nature === 'rate';
  const [threshold] = series.thresholds;
  const known = new Set(entry.targets);
  const run = threshold && runEndingAt(all, latest.period, threshold.value);
  return {
    entry,
    latest,
    onPrevious: changeOnPrevious(series, all, latest.period),
    onYear: changeOnYear(series, all, latest.period),
    since: comparable ? extremeSince(all, latest.period, shortestRecord) : undefined,
    threshold,
    run,
    runIsOpen: run !== undefined && !isKnown(all, shift(run.from, -1)),
    extremes: { highest, lowest },
    outcome: targetOutcomes(series, entry.rows).findLast(
      (outcome) => known.has(outcome.target) && (outcome.reached || outcome.atEnd),
    ),
    count,
    missing: series.nature === 'stock' ? 0 : missingIn(entry.rows).reduce((sum, stretch) => sum + stretch.count, 0),
  };
}

function isKnown(rows: readonly Observation[], period: Period): boolean {
  const row = rows[periodIndex(rows, period)];
  return row !== undefined && row.value !== null;
}

/** The facts that a chart's title speaks of: those of its first series, or of whoever counted last where a chart compares counters. */
export function mainFacts(subject: Subject): Facts | undefined {
  const own = subject.shown.filter((entry) => entry !== subject.compared);
  const facts = own.flatMap((entry) => factsOf(entry) ?? []);
  if (subject.chart.form !== 'points') return facts[0];
  return facts.toSorted((a, b) => dateOf(b.latest).localeCompare(dateOf(a.latest)))[0];
}

/** Sorts a reading by the day it speaks of; within one chart all readings have one frequency. */
function dateOf(reading: Reading): string {
  return reading.date ?? reading.period;
}
