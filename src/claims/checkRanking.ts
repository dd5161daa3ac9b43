import { isOfFreq, stepsBetween } from '@/series/period';
import type { Reading } from '@/series/reading';
import { readingsBefore } from './backwards';
import type { RankingClaim } from './claim';
import { isDoubt, readingIn, type Record } from './record';
import type { Figure, Verdict } from './verdict';
import { decided, doubtful, observed } from './verdicts';

/** The last reading since then that is as extreme, or whether a period has no reading that could be. */
function objectionTo({ since, extreme }: RankingClaim, { rows }: Record, row: Reading): Reading | 'gap' | undefined {
  const sign = extreme === 'highest' ? 1 : -1;
  let [count, earliest] = [0, row];
  for (const reading of readingsBefore(rows, row.period)) {
    if (since !== null && reading.period <= since) break;
    if (reading.value * sign >= row.value * sign) return reading;
    [count, earliest] = [count + 1, reading];
  }
  const expected = since === null ? stepsBetween(earliest.period, row.period) : stepsBetween(since, row.period) - 1;
  return count === expected ? undefined : 'gap';
}

/** "The highest since": higher than every reading in between, none of which is missing. */
export function checkRanking(claim: RankingClaim, record: Record): Verdict {
  const row = readingIn(record, claim.period);
  if (isDoubt(row)) return doubtful(row);
  if (claim.since !== null && !isOfFreq(claim.since, record.series.freq)) return doubtful('wrong-frequency');
  const objection = objectionTo(claim, record, row);
  const figures: readonly Figure[] = [{ measured: 'level', value: row.value }];
  const evidence = observed(claim.series, row);
  if (objection === undefined) {
    const bound = claim.since === null ? 'no-figure' : readingIn(record, claim.since);
    return decided(true, { figures, evidence: isDoubt(bound) ? evidence : observed(claim.series, row, bound) });
  }
  if (objection === 'gap') return doubtful('gap', { figures, evidence });
  const against = observed(claim.series, row, objection);
  return decided(false, { figures, since: objection.period, evidence: against });
}
