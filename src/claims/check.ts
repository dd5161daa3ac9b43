import { dayOfDate } from '@/series/dates';
import { checkChange, checkDirection } from './checkChange';
import { checkExtreme, checkLevel, checkSide } from './checkLevel';
import { checkRanking } from './checkRanking';
import { checkCount, checkRun } from './checkRun';
import { checkShare } from './checkShare';
import { checkOutcome, checkTarget } from './checkTarget';
import type { Claim, EventClaim } from './claim';
import type { ClaimData } from './data';
import { isOfReading, type GroupClaim, type ReadingClaim } from './kinds';
import { recordOf, type Record } from './record';
import type { Verdict } from './verdict';
import { decided, doubtful } from './verdicts';

/** A claim and what became of it. */
export interface Checked<C extends Claim = Claim> {
  readonly claim: C;
  readonly verdict: Verdict;
}

function checkEvent({ event: id, date }: EventClaim, { events }: ClaimData): Verdict {
  const event = events.get(id);
  if (!event) return doubtful('unknown-event');
  const evidence = [{ kind: 'event', event }] as const;
  if (event.date.startsWith(date)) return decided(true, { evidence });
  if (date.startsWith(event.date)) return doubtful('imprecise', { evidence });
  const [said, happened] = [dayOfDate(date), dayOfDate(event.date)];
  const exact = date.length === event.date.length && date.length === 10;
  const difference = exact && said !== undefined && happened !== undefined ? { difference: happened - said } : {};
  return decided(false, { evidence, ...difference });
}

function checkReading(claim: ReadingClaim, record: Record): Verdict {
  switch (claim.says) {
    case 'level':
      return checkLevel(claim, record);
    case 'change':
      return checkChange(claim, record);
    case 'direction':
      return checkDirection(claim, record);
    case 'ranking':
      return checkRanking(claim, record);
    case 'extreme':
      return checkExtreme(claim, record);
    case 'side':
      return checkSide(claim, record);
    default:
      return claim satisfies never;
  }
}

function checkGroup(claim: GroupClaim, record: Record, of: Record | undefined): Verdict {
  switch (claim.says) {
    case 'run':
      return checkRun(claim, record);
    case 'count':
      return checkCount(claim, record);
    case 'target':
      return checkTarget(claim, record);
    case 'outcome':
      return checkOutcome(claim, record);
    case 'share':
      return of ? checkShare(claim, record, of) : doubtful('unknown-series');
    default:
      return claim satisfies never;
  }
}

/**
 * Checks a claim against the data as known on a day (`YYYY-MM-DD`, or the last day of `YYYY-MM` or `YYYY`; absent = all that is known):
 * `agrees` when the figure computed from the data is one that the wording stands for, `differs` when it is not, `cannot-tell`
 * with its reason when the data do not decide. Never throws for a claim; a RangeError for a day that does not exist.
 */
export function check(claim: Claim, data: ClaimData, asOf?: string): Verdict {
  if (claim.says === 'event') return checkEvent(claim, data);
  const record = recordOf(data, claim.series, asOf);
  if (!record) return doubtful('unknown-series');
  const of = claim.says === 'share' ? recordOf(data, claim.of.series, asOf) : undefined;
  return isOfReading(claim) ? checkReading(claim, record) : checkGroup(claim, record, of);
}
