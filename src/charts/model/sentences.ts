import type { Checked } from '@/claims/check';
import type { Period } from '@/series/period';
import { within, type PeriodRange } from '@/series/range';
import { isReading } from '@/series/reading';
import { tallyOf } from '@/series/tally';
import {
  changeClaim,
  extremeClaim,
  levelClaim,
  outcomeClaim,
  rankingClaim,
  runClaim,
  sideClaim,
  sideCountClaim,
  spanChangeClaim,
} from './factClaims';
import type { ShownSeries } from './subject';

function told(claims: readonly (Checked | undefined)[]): readonly Checked[] {
  return claims.filter((claim) => claim !== undefined);
}

/** Everything that can be said of one reading and agrees with the data; nothing for a period without one. */
export function pointSentences(entry: ShownSeries, period: Period): readonly Checked[] {
  const row = entry.all.find((each) => each.period === period);
  if (!row || !isReading(row)) return [];
  const [threshold] = entry.series.thresholds;
  const onPrevious = changeClaim(entry, row, 'previous');
  const onYear = changeClaim(entry, row, 'year');
  const run = threshold && runClaim(entry, row, threshold.value);
  return told([
    levelClaim(entry, row),
    onPrevious,
    onYear?.claim.over === onPrevious?.claim.over ? undefined : onYear,
    rankingClaim(entry, row),
    threshold && sideClaim(entry, row, threshold.value),
    run && run.claim.length.value > 1 ? run : undefined,
    outcomeClaim({ ...entry, rows: entry.all }, period),
  ]);
}

/** Everything that can be said of a range and agrees with the data; nothing where it holds fewer than two readings. */
export function rangeSentences(entry: ShownSeries, range: PeriodRange): readonly Checked[] {
  const part = { ...entry, rows: within(entry.all, range) };
  const tally = tallyOf(part.rows);
  if (!tally || tally.count < 2) return [];
  const [threshold] = entry.series.thresholds;
  const varies = entry.series.nature !== 'stock';
  return told([
    spanChangeClaim(part),
    varies ? extremeClaim(part, tally.highest, 'highest') : undefined,
    varies ? extremeClaim(part, tally.lowest, 'lowest') : undefined,
    threshold && sideCountClaim(part, 'above', threshold.value),
    threshold && sideCountClaim(part, 'below', threshold.value),
  ]);
}
