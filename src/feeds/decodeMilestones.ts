import type { Milestone, MilestoneFeed } from '@/milestones/milestone';
import type { WireMilestones } from './contract';
import { decode } from './decode';
import type { Decoded, Findings } from './problem';
import { checkDate, checkUnique, daysOf, SourceBook, windowOf } from './sources';
import { objectsOf, type Strictness } from './wireFields';
import { milestonesOf } from './wireFiles';

type WireMilestone = WireMilestones['milestones'][number];

const shapes = { reader: milestonesOf(objectsOf('reader')), check: milestonesOf(objectsOf('check')) };
const lengths = { day: 'YYYY-MM-DD'.length, month: 'YYYY-MM'.length };
const reserved = new Set(['all', 'none', 'main']);

function checkDates(wire: WireMilestone, path: string, findings: Findings): void {
  if (wire.date.length !== lengths[wire.precision]) {
    findings.add('milestone-precision', `${path}.date`, `${wire.date} does not fit the precision ${wire.precision}`);
  }
  const from = checkDate(wire.date, `${path}.date`, findings);
  const to = wire.end === undefined ? undefined : checkDate(wire.end, `${path}.end`, findings);
  if (from && to && to.last < from.first) {
    findings.add('milestone-end', `${path}.end`, `${wire.end} is before ${wire.date}`);
  }
}

function checkIds(wire: WireMilestones, findings: Findings): void {
  const kinds = wire.kinds.map((kind) => kind.id);
  const ids = [...kinds, ...wire.milestones.map((milestone) => milestone.id)];
  const path = (index: number) =>
    index < kinds.length ? `kinds[${index}].id` : `milestones[${index - kinds.length}].id`;
  checkUnique(ids, { rule: 'milestone-repeated', path }, findings);
  ids.forEach((id, index) => {
    if (reserved.has(id)) findings.add('milestone-reserved', path(index), `${id} is a word of the address`);
  });
}

function readMilestones(wire: WireMilestones, sources: SourceBook, findings: Findings): readonly Milestone[] {
  const kinds = new Set(wire.kinds.map((kind) => kind.id));
  return wire.milestones.flatMap((each, index) => {
    const path = `milestones[${index}]`;
    checkDates(each, path, findings);
    if (!kinds.has(each.kind)) findings.add('milestone-kind', `${path}.kind`, `${each.kind} is not in kinds`);
    const source = sources.find(each.source, `${path}.source`);
    return source ? [{ ...each, source }] : [];
  });
}

/** By first day; a month's event before those of its days. */
function byDate(a: Milestone, b: Milestone): number {
  return (daysOf(a.date)?.first ?? 0) - (daysOf(b.date)?.first ?? 0) || a.date.length - b.date.length;
}

function build(wire: WireMilestones, findings: Findings): MilestoneFeed {
  checkDate(wire.modified, 'modified', findings);
  checkIds(wire, findings);
  const sources = new SourceBook(wire.sources, windowOf(wire.modified), findings);
  const milestones = readMilestones(wire, sources, findings).toSorted(byDate);
  sources.checkUnused();
  return { id: wire.id, title: wire.title, modified: wire.modified, kinds: wire.kinds, milestones };
}

/** Decodes the milestones file: events in order of date, sources in place of their ids, frozen. Never throws. */
export function decodeMilestones(input: unknown, strictness: Strictness): Decoded<MilestoneFeed> {
  return decode({ shape: shapes[strictness], build }, input, strictness);
}
