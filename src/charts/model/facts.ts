import type { Checked } from '@/claims/check';
import type {
  ChangeClaim,
  CountClaim,
  ExtremeClaim,
  LevelClaim,
  OutcomeClaim,
  RankingClaim,
  RunClaim,
} from '@/claims/claim';
import type { Reading } from '@/series/reading';
import type { Threshold } from '@/series/series';
import { tallyOf } from '@/series/tally';
import { changeClaim, countClaim, extremeClaim, levelClaim, outcomeClaim, rankingClaim, runClaim } from './factClaims';
import type { ShownSeries, Subject } from './subject';

/** A change from a period that is named. */
export type StepClaim = ChangeClaim & { readonly over: LevelClaim['period'] };

/** What can be said of one series at its last reading in the range. Every figure in a chart's words comes from one of these claims, all of which agree with the data. */
export interface Facts {
  readonly entry: ShownSeries;
  readonly latest: Reading;
  readonly level: Checked<LevelClaim>;
  readonly onPrevious: Checked<StepClaim> | undefined;
  readonly onYear: Checked<StepClaim> | undefined;
  /** Highest or lowest for at least half a year's readings, as far as the record has no hole. */
  readonly since: Checked<RankingClaim> | undefined;
  /** The threshold that the run is about. */
  readonly threshold: Threshold | undefined;
  /** At least so long, where the reading before it is not known. */
  readonly run: Checked<RunClaim> | undefined;
  readonly highest: Checked<ExtremeClaim> | undefined;
  readonly lowest: Checked<ExtremeClaim> | undefined;
  /** What became of the newest target that a reading in the range decides: one that was reached, or one whose last day was read. */
  readonly outcome: Checked<OutcomeClaim> | undefined;
  readonly figures: Checked<CountClaim> | undefined;
  /** Periods without a figure; absent for a stock, which is read at irregular times. */
  readonly missing: Checked<CountClaim> | undefined;
  readonly conflicts: Checked<CountClaim> | undefined;
  readonly undated: Checked<CountClaim> | undefined;
}

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
  const level = tally && levelClaim(entry, tally.last);
  if (!tally || !level) return undefined;
  const { last: latest, highest, lowest } = tally;
  const [threshold] = entry.series.thresholds;
  return {
    entry,
    latest,
    level,
    onPrevious: changeClaim(entry, latest, 'previous'),
    onYear: changeClaim(entry, latest, 'year'),
    since: rankingClaim(entry, latest),
    threshold,
    run: threshold && runClaim(entry, latest, threshold.value),
    highest: extremeClaim(entry, highest, 'highest'),
    lowest: extremeClaim(entry, lowest, 'lowest'),
    outcome: outcomeClaim(entry),
    figures: countClaim(entry, 'figures'),
    missing: entry.series.nature === 'stock' ? undefined : countClaim(entry, 'missing'),
    conflicts: countClaim(entry, 'conflicts'),
    undated: countClaim(entry, 'undated'),
  };
}

/** Every claim that the words about one series may rest on. */
export function claimsIn(facts: Facts): readonly Checked[] {
  const { entry: _entry, latest: _latest, threshold: _threshold, ...claims } = facts;
  return Object.values(claims).filter((claim) => claim !== undefined);
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
