import { within } from '@/series/range';
import { isReading, type Reading } from '@/series/reading';
import { tallyOf } from '@/series/tally';
import { follows, readingsBefore } from './backwards';
import type { CountClaim, RunClaim, RunOf } from './claim';
import { isDoubt, readingIn, type Record } from './record';
import { fits } from './rounding';
import type { Figure, Verdict } from './verdict';
import { isTally, tallied } from './tallied';
import { compared, doubtful, observed } from './verdicts';

function count(value: number): Figure {
  return { measured: 'count', value };
}

/** Whether a reading counts; `previous` is that of the period right before, where there is one. `undefined`: without it nobody knows. */
type Holds = (row: Reading, previous: Reading | undefined) => boolean | undefined;

/** What a reading must be to count; `undefined` where the claim lacks its threshold. */
function ruleOf(of: RunOf, threshold: number | undefined): Holds | undefined {
  if (of === 'rise') return (row, previous) => previous && row.value > previous.value;
  if (of === 'fall') return (row, previous) => previous && row.value < previous.value;
  if (threshold === undefined) return undefined;
  return of === 'above' ? (row) => row.value > threshold : (row) => row.value < threshold;
}

/** The readings in a row that count, the newest first, and what stands before them. */
interface Run {
  readonly readings: readonly Reading[];
  /** The reading that ended it; absent where the record does not know. */
  readonly ended?: Reading;
}

function runTo({ rows }: Record, last: Reading, holds: Holds): Run {
  const readings: Reading[] = [];
  let row: Reading | undefined = last;
  const earlier = readingsBefore(rows, last.period);
  while (row) {
    const { value: before } = earlier.next();
    const previous: Reading | undefined = before && follows(row, before) ? before : undefined;
    const counts = holds(row, previous);
    if (counts === undefined) return { readings };
    if (!counts) return { readings, ended: row };
    readings.push(row);
    row = previous;
  }
  return { readings };
}

/** A run whose beginning the record does not know is at least as long as it shows. */
function ofOpenRun({ length }: RunClaim, verdict: Verdict, shown: number): Verdict {
  const isFloor = length.hedge === 'at-least' || length.hedge === 'more-than';
  if (verdict.outcome === 'agrees') return isFloor ? verdict : doubtful('gap', verdict);
  return length.value > shown ? doubtful('gap', verdict) : verdict;
}

/** "The sixth month in a row": how long the run is that ends with the period. */
export function checkRun(claim: RunClaim, record: Record): Verdict {
  const row = readingIn(record, claim.period);
  if (isDoubt(row)) return doubtful(row);
  const holds = ruleOf(claim.of, claim.threshold);
  if (!holds) return doubtful('unknown-threshold');
  const { readings, ended } = runTo(record, row, holds);
  const rows = new Set([ended, readings.at(-1), row].filter((each) => each !== undefined));
  const figures = [count(readings.length)] as const;
  const verdict = compared(claim.length, figures, { evidence: observed(claim.series, ...rows) });
  return ended ? verdict : ofOpenRun(claim, verdict, readings.length);
}

/** The readings of a range that do what is counted. */
function countedIn(record: Record, readings: readonly Reading[], holds: Holds): number {
  const [first] = readings;
  const [before] = first ? readingsBefore(record.rows, first.period) : [];
  return readings.filter((row, index) => {
    const previous = readings[index - 1] ?? before;
    return holds(row, previous && follows(row, previous) ? previous : undefined) === true;
  }).length;
}

/** Where periods are missing, there may be more than was counted. */
function checkCounted(
  claim: CountClaim,
  found: { readonly counted: number; readonly missing: number },
  verdict: Verdict,
): Verdict {
  const { value } = claim;
  const mayBeMore = found.missing > 0 && !fits(value, found.counted) && value.value > found.counted;
  return mayBeMore ? doubtful('gap', verdict) : verdict;
}

/** How many readings of a range there are, are missing, or do something. */
export function checkCount(claim: CountClaim, record: Record): Verdict {
  const { of, value } = claim;
  const rows = within(record.rows, claim);
  const tally = tallyOf(rows);
  if (!tally) return doubtful('no-figure');
  const evidence = observed(claim.series, ...new Set([tally.first, tally.last]));
  if (isTally(of)) return compared(value, [count(tallied[of](rows))], { evidence });
  const holds = ruleOf(of, claim.threshold);
  if (!holds) return doubtful('unknown-threshold');
  const counted = countedIn(record, rows.filter(isReading), holds);
  const found = { counted, missing: tallied.missing(rows) };
  return checkCounted(claim, found, compared(value, [count(counted)], { evidence }));
}
