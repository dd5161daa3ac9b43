import type { ChartEntry } from '@/catalogue/catalogue';
import { factsOf, type Facts } from '@/charts/model/facts';
import { subjectOf, type Subject } from '@/charts/model/subject';
import type { Checked } from '@/claims/check';
import type { Claim } from '@/claims/claim';
import { canonicalJson } from '@/editions/canonical';
import { sha256Hex } from '@/editions/digest';
import type { Edition, LedgerLine } from '@/editions/edition';
import { printEditionName } from '@/editions/editionName';
import { chartSubject } from '@/exports/chartSubject';
import { decodeEdition } from '@/feeds/decodeEdition';
import { contractVersion, encodeFeed } from '@/feeds/encodeFeed';
import { encodeMilestones } from '@/feeds/encodeMilestones';
import type { Milestone, MilestoneFeed } from '@/milestones/milestone';
import type { Feed } from '@/series/series';
import { defaultView } from '@/url/address';

/** What an edition is made from. */
export interface EditionInput {
  readonly chart: ChartEntry;
  readonly feed: Feed;
  readonly milestones: MilestoneFeed;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
}

type Told = Exclude<Facts[keyof Facts], undefined> & Partial<Checked>;

function isChecked(fact: Partial<Told>): fact is Told & Checked {
  return 'claim' in fact && 'verdict' in fact;
}

/** Counts of what the record itself holds are no assertions about the figures, and the contract has none. */
function isAssertion(claim: Claim): boolean {
  return claim.says !== 'count' || (claim.of !== 'conflicts' && claim.of !== 'undated');
}

/** Everything that the chart's words say at its last reading. */
function claimsOf(edition: Omit<Edition, 'claims'>): readonly Claim[] {
  const { chart, feed, milestones, asOf } = edition;
  const subject = chartSubject({
    chart,
    feed,
    milestones: milestones.milestones,
    view: { ...defaultView, asOf },
  });
  return subject.shown.flatMap((entry) => {
    const facts = factsOf(entry);
    if (!facts) return [];
    return Object.values<Partial<Told> | undefined>({ ...facts }).flatMap((fact) =>
      fact !== undefined && isChecked(fact) && isAssertion(fact.claim) ? [fact.claim] : [],
    );
  });
}

/**
 * The events inside the chart's window that could have happened by its day: one known to its month counts from its first.
 * The window is that of the data and the one that the chart opens with, which may begin earlier.
 */
function inWindow({ milestones }: MilestoneFeed, [whole, opening]: readonly [Subject, Subject]): readonly Milestone[] {
  const { asOf = '' } = whole;
  const drawn = [...whole.milestones, ...opening.milestones];
  const inside = new Set(drawn.map(({ milestone }) => milestone.id));
  return milestones.filter(({ id, date }) => inside.has(id) && date <= asOf.slice(0, date.length));
}

/** What a feed says of itself is about all that is in it now: of an earlier day only the title is true. */
function describedThen({ description, title, modified }: Feed, asOf: string): Feed['description'] {
  return asOf < modified ? title : description;
}

/** A chart as it was known on a day. What was announced for the future is no part of it. */
export function makeEdition({ chart, feed, milestones, asOf }: EditionInput): Edition {
  const subject = subjectOf({ chart, feed, range: {}, asOf, milestones: milestones.milestones });
  const view = { ...defaultView, asOf, milestones: 'all' } as const;
  const opening = chartSubject({ chart, feed, milestones: milestones.milestones, view });
  const shown = new Map(subject.shown.map((entry) => [entry.series.id, entry]));
  const series = feed.series.flatMap((each) => {
    const entry = shown.get(each.id);
    return entry ? [{ ...each, observations: entry.all, targets: entry.targets }] : [];
  });
  const frozen = {
    chart: { ...chart, series: chart.series.filter((id) => shown.has(id)) },
    asOf,
    feed: { ...feed, description: describedThen(feed, asOf), nextRelease: null, series },
    milestones: { ...milestones, milestones: inWindow(milestones, [subject, opening]) },
  };
  return { ...frozen, claims: claimsOf(frozen) };
}

/** The only spelling of an edition, without a line end. */
export function editionText({ chart, asOf, feed, milestones, claims }: Edition): string {
  return canonicalJson({
    $schema: '../../schema/edition.v1.json',
    version: contractVersion,
    chart,
    asOf,
    feed: encodeFeed(feed),
    milestones: encodeMilestones(milestones),
    claims,
  });
}

/** Throws when an edition would not be read again as it is: what is frozen cannot be mended. */
export function refuseUnreadable(edition: Edition, text: string): void {
  const decoded = decodeEdition(JSON.parse(text), 'check');
  const [first] = decoded.ok ? [] : decoded.problems;
  if (first) throw new Error(`${edition.chart.id}: the edition would be refused: ${first.path}: ${first.problem}`);
  if (decoded.ok && editionText(decoded.value) !== text) throw new Error(`${edition.chart.id}: is read otherwise`);
}

/** The line of the ledger for an edition's text that was minted on a day. */
export function ledgerLine(edition: Pick<Edition, 'chart' | 'asOf'>, text: string, minted: string): LedgerLine {
  const sha256 = sha256Hex(text);
  return {
    chart: edition.chart.id,
    edition: printEditionName({ date: edition.asOf, code: sha256.slice(0, 8) }),
    sha256,
    bytes: Buffer.byteLength(text),
    minted,
  };
}
