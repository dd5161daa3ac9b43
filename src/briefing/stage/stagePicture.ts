import type { ChartModel } from '@/charts/model/chartModel';
import { measureOf } from '@/charts/model/finding';
import { chartModel } from '@/charts/model/layout';
import { pictureLegend, type PictureLegend } from '@/charts/model/pictureLegend';
import type { PictureText, PlacedChart } from '@/charts/model/pictureModel';
import { clamped, fitted, setLines, wrapped } from '@/charts/model/pictureText';
import type { Language } from '@/i18n/language';
import { footerOf } from './stageFooter';
import { namesOf, type NamedFlag } from './stageNames';
import type { StageFrame } from './stageFrame';
import { narrow, setAbove, type Block, type Room, type StageLook } from './stageRoom';
import type { StageStep } from './stageStep';

/** A whole stage in units, as plain data. */
export interface StagePicture {
  readonly width: number;
  readonly height: number;
  readonly headline: readonly PictureText[];
  readonly measure: readonly PictureText[];
  readonly caption: readonly PictureText[];
  readonly milestones: readonly NamedFlag[];
  readonly footer: readonly PictureText[];
  readonly legend: PictureLegend;
  readonly chart: PlacedChart;
  /** How many sentences of the caption found no room. */
  readonly unsaid: number;
  /** Size of the milestones' names. */
  readonly nameSize: number;
}

/** The chart's own type of a stage is 24 pixels; on the stage it is to be as large as this. */
const chartType = 28;
const modelType = 24;

/** Sizes in units. */
interface Sizes {
  readonly headline: readonly number[];
  readonly measure: number;
  readonly caption: number;
  readonly name: number;
  readonly footer: number;
}

function sizesOf({ type, width }: StageFrame): Sizes {
  const at = (size: number): number => Math.round(size * type);
  const headline = width < narrow ? [56, 52, 48, 44, 42] : [64, 60, 56, 50, 46];
  return { headline: headline.map(at), measure: at(30), caption: at(42), name: at(28), footer: at(26) };
}

function headlineOf({ headline }: StageStep, { x, width, top }: Room, sizes: readonly number[]): Block {
  // What is claimed is never cut off: on a narrow screen it takes the lines that it needs.
  const lines = width < narrow ? [2, 3, 4, 5, 6, 8] : [1, 2, 3, 4];
  const set = fitted(headline, sizes, { width, lines, bold: true });
  const leading = 1.16;
  const texts = setLines(set.lines, { x, top, size: set.size, leading, weight: 700, colour: 'ink' });
  return { texts, height: set.lines.length * set.size * leading };
}

function measureLines(
  { subject }: StageStep,
  { x, width, top }: Room,
  { size, language }: { size: number; language: Language },
): Block {
  const type = { size };
  const lines = clamped(wrapped(measureOf(subject, language), type, width), 1, { type, width });
  return {
    texts: setLines(lines, { x, top, size, leading: 1.4, weight: 400, colour: 'soft' }),
    height: lines.length * size * 1.4,
  };
}

/** A chart that is lower, in pixels of its own model, says nothing. */
const lowest = 160;

function modelIn(step: StageStep, room: Room, { scale, language }: { scale: number; language: Language }): ChartModel {
  return chartModel(step.subject, {
    kind: 'stage',
    width: Math.floor(room.width / scale),
    height: Math.max(lowest, Math.floor((room.bottom - room.top) / scale)),
    language,
    offLines: true,
    pointed: step.pointed,
  });
}

/** A chart with its key above it, where its lines could not carry their names. */
function chartIn(
  step: StageStep,
  room: Room,
  { type, language }: { type: number; language: Language },
): { chart: PlacedChart; legend: PictureLegend } {
  const scale = (chartType / modelType) * type;
  const first = modelIn(step, room, { scale, language });
  const size = Math.round(chartType * type);
  const at = { x: room.x, y: room.top, width: room.width, size, scale: scale * 1.6, form: first.form };
  const { legend: entries } = first;
  const legend = pictureLegend(entries, at);
  const under = { ...room, top: room.top + legend.height + (entries.length > 0 ? size * 0.4 : 0) };
  const model = entries.length > 0 ? modelIn(step, under, { scale, language }) : first;
  return { legend, chart: { x: room.x, y: under.top, scale, model } };
}

/** Sentences of the caption, as many lines as leave the chart its room. */
function captionOf(sentences: readonly string[], { x, width, bottom }: Room, size: number): Block {
  const type = { size };
  const lines = clamped(wrapped(sentences.join(' '), type, width), width < narrow ? 9 : 4, { type, width });
  return setAbove(lines, bottom, { x, size, leading: 1.28, colour: 'ink' });
}

/** How much the words of a step may take: where the chart would be squeezed, they take less. */
interface Spread {
  /** Index of the largest size of the headline that is tried. */
  readonly headline: number;
  /** Lines of milestones' names. */
  readonly names: number;
  readonly measure: boolean;
  /** How many sentences stand below the chart; the console, the hand-out and a screen reader have them all. */
  readonly sentences: number;
  /** From which share of the stage on a chart has room enough with this. */
  readonly enough: number;
}

const everything = Number.POSITIVE_INFINITY;

const spreads: readonly [Spread, ...Spread[]] = [
  { headline: 0, names: 2, measure: true, sentences: everything, enough: 0.42 },
  { headline: 3, names: 1, measure: true, sentences: everything, enough: 0.42 },
  { headline: 4, names: 0, measure: true, sentences: everything, enough: 0.34 },
  { headline: 4, names: 0, measure: false, sentences: 1, enough: 0.34 },
  { headline: 4, names: 0, measure: false, sentences: 0, enough: 0 },
];

/** Numbers without their names say nothing: where the names find no room, only the milestone that is pointed at has its flag. */
function onlyPointed(step: StageStep): StageStep {
  const { subject, shown } = step;
  const milestones = subject.milestones.filter(({ milestone }) => milestone.id === shown.milestone);
  return { ...step, subject: { ...subject, milestones } };
}

function spreadOut(step: StageStep, look: StageLook, spread: Spread): StagePicture {
  const { frame, language } = look;
  const { width, height, type } = frame;
  const edge = Math.round(Math.min(72, width * 0.045));
  const sizes = sizesOf(frame);
  const room: Room = { x: edge, width: width - edge * 2, top: edge * 0.8, bottom: height - edge * 0.6 };
  const headline = headlineOf(step, room, sizes.headline.slice(spread.headline));
  const measureTop = room.top + headline.height + sizes.measure * 0.15;
  const measure = spread.measure
    ? measureLines(step, { ...room, top: measureTop }, { size: sizes.measure, language })
    : { texts: [], height: 0 };
  const footer = footerOf(step, look, { room, size: sizes.footer });
  const namesBottom = room.bottom - footer.height - sizes.footer * 0.6;
  const flagged = spread.names === 0 ? onlyPointed(step) : step;
  const naming = { size: sizes.name, language, most: Math.max(1, spread.names) };
  const names = namesOf(flagged, { ...room, bottom: namesBottom }, naming);
  const captionBottom = namesBottom - names.height - (names.height > 0 ? sizes.name * 0.3 : 0);
  const sentences = step.sentences.slice(0, spread.sentences);
  const caption = captionOf(sentences, { ...room, bottom: captionBottom }, sizes.caption);
  const top = measureTop + measure.height + sizes.measure * 0.5;
  const bottom = captionBottom - caption.height - sizes.name * 0.6;
  return {
    width,
    height,
    headline: headline.texts,
    measure: measure.texts,
    caption: caption.texts,
    milestones: names.flags,
    footer: footer.texts,
    nameSize: sizes.name,
    ...chartIn(flagged, { ...room, top, bottom }, { type, language }),
    unsaid: step.sentences.length - sentences.length,
  };
}

/** Units that the chart has from its upper edge down to what stands below it. */
function chartRoom({ chart, caption, milestones, footer, nameSize }: StagePicture): number {
  const below = [...caption.map(({ y, size }) => y - size), ...milestones.map(({ y }) => y - nameSize)];
  const end = Math.min(...below, ...footer.map(({ y, size }) => y - size));
  return end - nameSize * 0.3 - chart.y;
}

function chartShare(picture: StagePicture): number {
  return chartRoom(picture) / picture.height;
}

const lessType = 0.88;
const leastType = 0.5;

/**
 * Lays a step out for a stage: headline, what is measured, the chart, the caption, milestones, source and edition.
 * Everything grows with `type` and the chart gives the room. Before it is squeezed the names of the milestones do, then the
 * headline takes its smallest size, at the largest type on a small stage sentences of the caption stay away, and in the
 * end type is no larger than leaves a chart that can be read. The same step in the same frame always gives the same picture.
 */
function laidOut(step: StageStep, look: StageLook): StagePicture {
  const [usual, ...tighter] = spreads;
  let [picture, spread] = [spreadOut(step, look, usual), usual];
  for (const next of tighter) {
    if (chartShare(picture) >= spread.enough) return picture;
    [picture, spread] = [spreadOut(step, look, next), next];
  }
  const { frame } = look;
  if (chartRoom(picture) >= lowest * picture.chart.scale || frame.type <= leastType) return picture;
  return laidOut(step, { ...look, frame: { ...frame, type: frame.type * lessType } });
}

const known = new WeakMap<StageStep, WeakMap<StageLook, StagePicture>>();

/** The picture of a step; the same step with the same look is laid out once. */
export function stagePicture(step: StageStep, look: StageLook): StagePicture {
  const looks = known.get(step) ?? new WeakMap<StageLook, StagePicture>();
  known.set(step, looks);
  const picture = looks.get(look) ?? laidOut(step, look);
  looks.set(look, picture);
  return picture;
}
