import type { StagePicture } from '@/briefing/stage/stagePicture';
import { detailSize } from '@/charts/model/placing';
import { axisSize } from '@/charts/paint/frameParts';

/** Height of a capital as a share of the size of type: `sCapHeight` 745 of 1000 units, OS/2 table of Plus Jakarta Sans. */
export const capHeight = 0.745;

/** Letters must be a 150th of the distance high: the rule by which rooms are planned. */
const reach = 150;
/** What is small print of a chart may be read from so much nearer, in heights of the screen. */
const nearer = 2;

/** A kind of text on the stage. */
export type StagePart = 'headline' | 'caption' | 'measure' | 'legend' | 'chart' | 'axis' | 'milestones' | 'footer';

/** A part of a stage whose letters are too small; shares are of the stage's height. */
export interface TooSmall {
  readonly part: StagePart;
  readonly share: number;
  readonly needed: number;
}

function chartSizes({ chart: { model, scale } }: StagePicture): readonly number[] {
  const labels = model.labels.flatMap(({ size, detail }) => (detail === undefined ? [size] : [size, detailSize(size)]));
  const flags = model.rail && model.rail.flags.length > 0 ? [model.rail.type] : [];
  return [...labels, ...flags].map((size) => size * scale);
}

/** The sizes of type that a part is set in, in units of the stage. */
function sizesIn(picture: StagePicture): Readonly<Record<StagePart, readonly number[]>> {
  const { headline, caption, measure, legend, chart, milestones, footer, nameSize } = picture;
  const sizes = (texts: readonly { readonly size: number }[]): readonly number[] => texts.map(({ size }) => size);
  const badges = milestones.map(() => nameSize * 0.85);
  return {
    headline: sizes(headline),
    caption: sizes(caption),
    measure: sizes(measure),
    legend: sizes(legend.texts),
    chart: chartSizes(picture),
    axis: [axisSize(chart.model.kind) * chart.scale],
    milestones: [...sizes(milestones.map(({ text }) => text)), ...badges],
    footer: sizes(footer),
  };
}

const mainParts: ReadonlySet<string> = new Set<StagePart>(['headline', 'caption']);

/** Least height of capitals as a share of the stage's, for a farthest seat at `k` heights of the screen. */
export function neededShare(part: StagePart, k: number): number {
  return Math.max(0, mainParts.has(part) ? k : k - nearer) / reach;
}

const parts: readonly StagePart[] = [
  'headline',
  'caption',
  'measure',
  'legend',
  'chart',
  'axis',
  'milestones',
  'footer',
];

/**
 * The parts of a stage that cannot be read from `k` heights of the screen away, each with its smallest letters: headline
 * and caption are held against `k`, everything else against a seat nearer by two heights. Empty where all can be read.
 */
export function tooSmall(picture: StagePicture, k: number): readonly TooSmall[] {
  const sizes = sizesIn(picture);
  return parts.flatMap((part) => {
    if (sizes[part].length === 0) return [];
    const share = (Math.min(...sizes[part]) * capHeight) / picture.height;
    const needed = neededShare(part, k);
    // One unit of binary noise is no fault.
    return share >= needed - 1e-9 ? [] : [{ part, share, needed }];
  });
}
