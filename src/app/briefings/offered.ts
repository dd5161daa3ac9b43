import type { ShownSeries, Subject } from '@/charts/model/subject';
import { pointSentences, rangeSentences } from '@/charts/model/sentences';
import { mainFacts } from '@/charts/model/facts';
import type { Claim } from '@/claims/claim';
import { canonicalJson } from '@/editions/canonical';
import type { Period } from '@/series/period';
import { isReading } from '@/series/reading';

/** Claims about one series that a step may say. */
export interface Offer {
  readonly entry: ShownSeries;
  readonly claims: readonly Claim[];
}

/** Two claims that say the same have the same key. */
export function claimKey(claim: Claim): string {
  return canonicalJson(claim);
}

function rangeOf({ rows }: ShownSeries): { readonly from?: Period; readonly to?: Period } {
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? { from: first.period, to: last.period } : {};
}

function pointsOf(entry: ShownSeries, highlight: readonly Period[]): readonly Period[] {
  const own = highlight.filter((period) => entry.all.some((row) => row.period === period && isReading(row)));
  const latest = entry.rows.findLast(isReading)?.period;
  return own.length > 0 || latest === undefined ? own : [latest];
}

/** What can be said of a chart as a step shows it, series by series: of the readings pointed at, else of the latest, and of the range. All of it agrees with the data. */
export function offersOf(subject: Subject, highlight: readonly Period[]): readonly Offer[] {
  return subject.shown.map((entry) => {
    const points = pointsOf(entry, highlight).flatMap((period) => pointSentences(entry, period));
    const all = [...points, ...rangeSentences(entry, rangeOf(entry))].map(({ claim }) => claim);
    return { entry, claims: [...new Map(all.map((claim) => [claimKey(claim), claim])).values()] };
  });
}

/** The periods of the chart's main series that can be pointed at, the latest first. */
export function pointable(subject: Subject): readonly Period[] {
  const entry = mainFacts(subject)?.entry;
  return entry
    ? entry.rows
        .filter(isReading)
        .map(({ period }) => period)
        .toReversed()
    : [];
}

function isAlike(a: Claim, b: Claim): boolean {
  if (a.says === 'change' && b.says === 'change') return a.over === b.over;
  if (a.says === 'extreme' && b.says === 'extreme') return a.extreme === b.extreme;
  if (a.says === 'count' && b.says === 'count') return a.of === b.of;
  return true;
}

/** The ends and periods that a claim speaks of, where what holds instead is looked for. */
function truths(claim: Claim, entry: ShownSeries): readonly Claim[] {
  if (claim.says === 'event') return [];
  const ends =
    claim.says === 'extreme' || claim.says === 'count'
      ? { ...(claim.from && { from: claim.from }), ...(claim.to && { to: claim.to }) }
      : rangeOf(entry);
  const points = claim.says === 'count' ? [] : pointSentences(entry, claim.period);
  return [...points, ...rangeSentences(entry, ends)].map((checked) => checked.claim);
}

/** What holds in place of a claim that does not: the same kind of claim about the same reading or range, as the data have it; `undefined` where there is none. */
export function replacementOf(claim: Claim, subject: Subject, said: readonly Claim[]): Claim | undefined {
  if (claim.says === 'event') return undefined;
  const entry = subject.shown.find(({ key }) => key === claim.series);
  if (!entry) return undefined;
  const taken = new Set(said.map(claimKey));
  const alike = truths(claim, entry).filter((each) => each.says === claim.says && !taken.has(claimKey(each)));
  return alike.find((each) => isAlike(claim, each)) ?? alike[0];
}
