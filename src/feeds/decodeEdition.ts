import * as v from 'valibot';
import type { Claim } from '@/claims/claim';
import type { Edition } from '@/editions/edition';
import type { MilestoneFeed } from '@/milestones/milestone';
import type { Feed } from '@/series/series';
import { asOf, targetsAsOf } from '@/series/vintage';
import { decode } from './decode';
import { readClaim } from './decodeClaim';
import { decodeFeed } from './decodeFeed';
import { decodeMilestones } from './decodeMilestones';
import type { Decoded, Findings, Problem } from './problem';
import { checkDate, daysOf } from './sources';
import { editionAround } from './wireEdition';
import { objectsOf, type Strictness } from './wireFields';

function shapeOf(strictness: Strictness) {
  return editionAround(objectsOf(strictness), { feed: v.unknown(), milestones: v.unknown() });
}

const shapes = { reader: shapeOf('reader'), check: shapeOf('check') };

type WireAround = v.InferOutput<ReturnType<typeof shapeOf>>;

/** What is left of an edition when its own files have been read. */
interface Around {
  readonly chart: WireAround['chart'];
  readonly asOf: string;
  readonly claims: readonly Claim[];
  readonly files: { readonly feed: unknown; readonly milestones: unknown };
}

function buildAround(wire: WireAround, findings: Findings): Around {
  checkDate(wire.asOf, 'asOf', findings);
  const claims = wire.claims.flatMap((claim, index) => readClaim(claim, `claims[${index}]`, findings) ?? []);
  const { chart, asOf: date, feed, milestones } = wire;
  return { chart, asOf: date, claims, files: { feed, milestones } };
}

function under(prefix: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each) => ({ ...each, path: each.path === '' ? prefix : `${prefix}.${each.path}` }));
}

function broken(rule: 'edition-chart' | 'edition-late', path: string, problem: string): Problem {
  return { kind: 'semantic', rule, path, problem };
}

function chartProblems({ chart }: Around, feed: Feed): readonly Problem[] {
  if (chart.feed !== feed.id)
    return [broken('edition-chart', 'chart.feed', `is ${chart.feed}, the feed is ${feed.id}`)];
  const held = feed.series.map(({ id }) => id).toSorted();
  const fits = held.join() === chart.series.toSorted().join();
  return fits ? [] : [broken('edition-chart', 'chart.series', `are not those of the feed (${held.join(', ')})`)];
}

/** A row that another one replaces, or that nobody could know on the day. */
function lateProblems({ asOf: date }: Around, feed: Feed, { milestones }: MilestoneFeed): readonly Problem[] {
  const last = daysOf(date)?.last ?? Number.NEGATIVE_INFINITY;
  const series = feed.series.flatMap((each, index) => {
    const path = `feed.series[${index}]`;
    const isWhole = asOf(each, date).length === each.observations.length;
    const known = targetsAsOf(each, date).length === each.targets.length;
    return [
      ...(isWhole ? [] : [broken('edition-late', `${path}.observations`, `hold rows that do not count on ${date}`)]),
      ...(known ? [] : [broken('edition-late', `${path}.targets`, `hold one that was not known on ${date}`)]),
    ];
  });
  const events = milestones.flatMap(({ id, date: when }, index) => {
    const isLate = (daysOf(when)?.first ?? 0) > last;
    return isLate ? [broken('edition-late', `milestones.milestones[${index}].date`, `${id} is after ${date}`)] : [];
  });
  return [...series, ...events];
}

/**
 * Decodes an edition: its feed and milestones as such files are read, its claims with real periods, nothing in it that was
 * not known on its day; frozen. Never throws. Whether the file is the one that the ledger names is told by its hash.
 */
export function decodeEdition(input: unknown, strictness: Strictness): Decoded<Edition> {
  const around = decode({ shape: shapes[strictness], build: buildAround }, input, strictness);
  if (!around.ok) return around;
  const { chart, asOf: date, claims, files } = around.value;
  const feed = decodeFeed(files.feed, strictness);
  const events = decodeMilestones(files.milestones, strictness);
  const warnings = [...around.warnings, ...under('feed', feed.warnings), ...under('milestones', events.warnings)];
  if (!feed.ok || !events.ok) {
    const refused = [
      ...(feed.ok ? [] : under('feed', feed.problems)),
      ...(events.ok ? [] : under('milestones', events.problems)),
    ];
    return { ok: false, problems: refused, warnings };
  }
  const problems = [
    ...chartProblems(around.value, feed.value),
    ...lateProblems(around.value, feed.value, events.value),
  ];
  if (problems.length > 0) return { ok: false, problems, warnings };
  return { ok: true, value: { chart, asOf: date, feed: feed.value, milestones: events.value, claims }, warnings };
}
