import { dayOfDate } from '@/series/dates';
import type { ChartSizeKind, Flag, NumberedMilestone, Rail } from './chartModel';
import { pixel } from './scales';
import type { TextMeasure } from './textWidth';

/** Height of a flag and size of its number in pixels. */
export interface FlagSize {
  readonly height: number;
  readonly type: number;
}

/** Flags by where the chart stands; 24 px is WCAG 2.5.8's smallest target. */
export const flagSizes: Readonly<Record<ChartSizeKind, FlagSize>> = {
  card: { height: 24, type: 13 },
  page: { height: 24, type: 13 },
  stage: { height: 44, type: 24 },
};

/** Where flags may stand and how they are set. */
interface FlagPlaces {
  readonly size: FlagSize;
  /** Pixels. */
  readonly bounds: readonly [left: number, right: number];
  readonly measure: TextMeasure;
}

const between = 4;
/** Few flags may stand farther from their days than many, whose leaders would cross the picture. */
const few = 12;
const farthestShift = { few: 96, many: 56 } as const;

type Standing = NumberedMilestone & { readonly x: number };

interface Group {
  readonly members: readonly Standing[];
  readonly wish: number;
  readonly width: number;
}

function labelOf(members: readonly Standing[]): string {
  const first = members[0]?.number ?? 0;
  const last = members.at(-1)?.number ?? first;
  return first === last ? String(first) : `${first}–${last}`;
}

function groupOf(members: readonly Standing[], { size, measure }: FlagPlaces): Group {
  const wish = members.reduce((sum, member) => sum + member.x, 0) / members.length;
  const width = Math.max(size.height, measure(labelOf(members), size.type, true) + size.type);
  return { members, wish, width };
}

/** Pushes flags apart until none touch, each as near to its wish as the row allows (pool adjacent violators), inside [left, right]. */
function spread(groups: readonly Group[], left: number, right: number): readonly number[] {
  interface Block {
    start: number;
    width: number;
    items: Group[];
  }
  const blocks: Block[] = [];
  const settle = (block: Block): void => {
    let sum = 0;
    let offset = 0;
    for (const item of block.items) {
      sum += item.wish - (offset + item.width / 2);
      offset += item.width + between;
    }
    block.width = offset - between;
    block.start = Math.min(Math.max(sum / block.items.length, left), Math.max(left, right - block.width));
  };
  for (const group of groups) {
    let block: Block = { start: 0, width: 0, items: [group] };
    settle(block);
    for (let last = blocks.at(-1); last && last.start + last.width + between > block.start; last = blocks.at(-1)) {
      blocks.pop();
      block = { start: 0, width: 0, items: [...last.items, ...block.items] };
      settle(block);
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => {
    let offset = block.start;
    return block.items.map((item) => {
      const centre = offset + item.width / 2;
      offset += item.width + between;
      return centre;
    });
  });
}

interface RoomForFlags {
  readonly bounds: readonly [number, number];
  readonly farthest: number;
}

/** Index of the pair to merge: neighbours nearest in time among flags that had to move too far or stick out. */
function pairToMerge(
  groups: readonly Group[],
  at: readonly number[],
  { bounds, farthest }: RoomForFlags,
): number | null {
  const strained = groups.map((group, index) => {
    const centre = at[index] ?? group.wish;
    const outside = centre - group.width / 2 < bounds[0] - 0.5 || centre + group.width / 2 > bounds[1] + 0.5;
    return outside || Math.abs(centre - group.wish) > farthest;
  });
  let best: number | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = 0; index + 1 < groups.length; index += 1) {
    if (!strained[index] && !strained[index + 1]) continue;
    const distance = (groups[index + 1]?.wish ?? 0) - (groups[index]?.wish ?? 0);
    if (distance < nearest) [best, nearest] = [index, distance];
  }
  return best;
}

/** Sets the flags of milestones on a rail: events too close for a flag each share one. */
export function railOf(
  milestones: readonly NumberedMilestone[],
  x: (day: number) => number,
  place: FlagPlaces,
): Rail | null {
  const standing = milestones.flatMap((entry): Standing[] => {
    const day = dayOfDate(entry.milestone.date);
    return day === undefined ? [] : [{ ...entry, x: pixel(x(day)) }];
  });
  if (standing.length === 0) return null;
  let groups = standing.map((entry) => groupOf([entry], place));
  let at = spread(groups, ...place.bounds);
  const room = { bounds: place.bounds, farthest: standing.length > few ? farthestShift.many : farthestShift.few };
  for (let merge = pairToMerge(groups, at, room); merge !== null; merge = pairToMerge(groups, at, room)) {
    const joined = groupOf([...(groups[merge]?.members ?? []), ...(groups[merge + 1]?.members ?? [])], place);
    groups = [...groups.slice(0, merge), joined, ...groups.slice(merge + 2)];
    at = spread(groups, ...place.bounds);
  }
  const flags = groups.map((group, index): Flag => ({
    at: pixel(at[index] ?? group.wish),
    x: pixel(group.wish),
    width: pixel(group.width),
    label: labelOf(group.members),
    milestones: group.members,
  }));
  const { height, type } = place.size;
  return { y: height / 2 + 2, height, type, flags };
}
