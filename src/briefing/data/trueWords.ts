import { changeClaim, levelClaim, rankingClaim, sideClaim } from '@/charts/model/factClaims';
import { pointSentences } from '@/charts/model/sentences';
import type { ShownSeries } from '@/charts/model/subject';
import { check } from '@/claims/check';
import type { ChangeClaim, Claim, DirectionClaim, RunClaim, SeriesClaim, SideClaim, Worded } from '@/claims/claim';
import type { ClaimData } from '@/claims/data';
import { wordedDecimals } from '@/claims/rounding';
import { say } from '@/claims/say';
import type { Verdict } from '@/claims/verdict';
import { comparePeriods } from '@/series/period';
import { isReading, type Reading } from '@/series/reading';
import { asOf } from '@/series/vintage';
import { claimDataOf } from '@/briefing/stage/stageStep';
import type { Briefing } from './pack';
import type { Untrue } from './untrue';

/** More offers than these are no help. */
const mostOffers = 6;
/** More digits than these tell nothing. */
const mostDigits = 3;

function entryOf(key: string, { feeds }: Briefing): ShownSeries | undefined {
  const feed = feeds.find(({ id }) => key.startsWith(`${id}.`));
  const series = feed?.series.find(({ id }) => key === `${feed.id}.${id}`);
  if (!feed || !series) return undefined;
  const all = asOf(series);
  return { key, series, feed, all, rows: all, targets: series.targets };
}

/** The number that the data have in place of the one that was said, with as many digits as it takes to be right. */
function numbersOf(said: Worded, { figures: [figure] }: Verdict): readonly Worded[] {
  if (!figure) return [];
  const least = Math.max(0, wordedDecimals(said));
  return Array.from({ length: Math.max(1, mostDigits - least + 1) }, (_, more) => {
    const decimals = least + more;
    return { value: Number(figure.value.toFixed(decimals)), decimals };
  });
}

/** The same claim with other numbers in the place of its own; a run may be longer than the record knows. */
function renumbered(claim: SeriesClaim, verdict: Verdict): readonly Claim[] {
  if (claim.says === 'run') {
    return numbersOf(claim.length, verdict).flatMap((length) => [
      { ...claim, length },
      { ...claim, length: { ...length, hedge: 'at-least' as const } },
    ]);
  }
  if (claim.says === 'outcome') {
    const { by } = claim;
    return by ? numbersOf(by.value, verdict).map((value) => ({ ...claim, by: { ...by, value } })) : [];
  }
  return 'value' in claim ? numbersOf(claim.value, verdict).map((value) => ({ ...claim, value })) : [];
}

/** The same kind of claim with another word in the place of the one that does not hold. */
function reworded(claim: SeriesClaim, { since }: Verdict): readonly Claim[] {
  if (claim.says === 'direction') {
    return (['up', 'down', 'unchanged'] as const).map((direction) => ({ ...claim, direction }));
  }
  if (claim.says === 'ranking') return since === undefined ? [] : [{ ...claim, since }];
  if (claim.says === 'side') return (['above', 'below', 'at'] as const).map((side) => ({ ...claim, side }));
  if (claim.says !== 'outcome' || claim.result === undefined) return [];
  const { by: _by, ...result } = claim;
  return [claim, result].flatMap((each) => (['reached', 'missed'] as const).map((told) => ({ ...each, result: told })));
}

function changeNear({ over }: ChangeClaim | DirectionClaim, entry: ShownSeries, row: Reading): Claim | undefined {
  return changeClaim(entry, row, over === 'year' ? 'year' : 'previous')?.claim;
}

function sideNear({ threshold }: RunClaim | SideClaim, entry: ShownSeries, row: Reading): Claim | undefined {
  return threshold === undefined ? undefined : sideClaim(entry, row, threshold)?.claim;
}

/** What the record says of a reading that is near in kind to what was claimed. */
function nearestOf(claim: SeriesClaim, entry: ShownSeries, row: Reading): Claim | undefined {
  if (claim.says === 'change' || claim.says === 'direction') return changeNear(claim, entry, row);
  if (claim.says === 'run' || claim.says === 'side') return sideNear(claim, entry, row);
  return claim.says === 'ranking' ? rankingClaim(entry, row)?.claim : undefined;
}

/** The reading that a claim is about, or the last one before it where the record has none. */
function readingFor(claim: SeriesClaim, { all }: ShownSeries): Reading | undefined {
  const readings = all.filter(isReading);
  if (!('period' in claim)) return readings.at(-1);
  const { period } = claim;
  return readings.findLast((row) => comparePeriods(row.period, period) <= 0) ?? readings[0];
}

/** Claims about the series of one that does not hold, the nearest first; not all of them hold either. */
function ofSeries({ verdict }: Untrue, claim: SeriesClaim, { briefing, data }: Context): readonly Claim[] {
  const entry = entryOf(claim.series, briefing);
  if (!entry) return [];
  // With as few digits as it takes to be right.
  const number = renumbered(claim, verdict).find((each) => check(each, data).outcome === 'agrees');
  const same = [...(number ? [number] : []), ...reworded(claim, verdict)];
  const row = readingFor(claim, entry);
  if (!row) return same;
  const told = pointSentences(entry, row.period).map((each) => each.claim);
  const alike = told.filter(({ says }) => says === claim.says);
  const near = [nearestOf(claim, entry, row), ...alike, levelClaim(entry, row)?.claim, ...told];
  return [...same, ...near.filter((each) => each !== undefined)];
}

interface Context {
  readonly briefing: Briefing;
  readonly data: ClaimData;
}

function candidates(untrue: Untrue, context: Context): readonly Claim[] {
  const { claim } = untrue;
  if (claim.says !== 'event') return ofSeries(untrue, claim, context);
  const event = context.data.events.get(claim.event);
  return event ? [{ ...claim, date: event.date }] : [];
}

/** What else the caption says, which would only be said again. */
function othersOf({ step, index }: Untrue, { story }: Briefing): readonly Claim[] {
  const caption = [...story.steps, ...story.answers].find(({ id }) => id === step)?.caption ?? [];
  return caption.filter((_, at) => at !== index);
}

/**
 * What can be said truly in the place of a claim: the same kind about the same period first, then the level on record,
 * then what else is known of the reading. Every claim agrees with the data; none where the data know nothing of it.
 */
export function trueWords(untrue: Untrue, briefing: Briefing): readonly Claim[] {
  const data = claimDataOf(briefing);
  // Two claims that sound the same are one offer.
  const words = (claim: Claim): string => say(claim, data, 'id');
  const taken = new Set(othersOf(untrue, briefing).map(words));
  const found: Claim[] = [];
  for (const claim of candidates(untrue, { briefing, data })) {
    if (found.length === mostOffers) break;
    if (taken.has(words(claim)) || check(claim, data).outcome !== 'agrees') continue;
    taken.add(words(claim));
    found.push(claim);
  }
  return found;
}
