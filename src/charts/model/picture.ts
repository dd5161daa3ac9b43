import type { Language } from '@/i18n/language';
import type { Box, NumberedMilestone } from './chartModel';
import { finding, measureOf } from './finding';
import { chartModel } from './layout';
import { footerWords, pictureFooter, printedEnd } from './pictureFooter';
import { pictureKey, type PictureKey } from './pictureKey';
import { pictureLegend } from './pictureLegend';
import type { PictureModel, PictureText, PlacedChart } from './pictureModel';
import { fitted, setLines } from './pictureText';
import { thumbnail } from './pictureThumbnail';
import type { Subject } from './subject';
import { summary } from './summary';

/** What a picture is made for. */
export type PicturePreset = 'article' | 'square' | 'portrait' | 'card' | 'thumbnail';

/** Width and height in pixels of each preset. */
export const pictureSizes: Readonly<Record<PicturePreset, { readonly width: number; readonly height: number }>> = {
  article: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  card: { width: 1200, height: 630 },
  thumbnail: { width: 480, height: 270 },
};

/** What a picture is asked for; `address` is printed as given, without a scheme. */
export interface PictureRequest {
  readonly preset: PicturePreset;
  readonly language: Language;
  readonly address: string;
  /** `YYYY-MM-DD.<code>`: printed beside the address, so that a picture without its page can be looked up. */
  readonly edition?: string;
}

/** How a preset is set: sizes of type in pixels, how much the chart is enlarged, where the key to milestones stands. */
interface Sheet {
  readonly margin: number;
  readonly titles: readonly number[];
  readonly subtitles: readonly number[];
  readonly body: number;
  readonly scale: number;
  readonly key: 'beside' | 'below';
  readonly keySizes: readonly number[];
}

const wide: Sheet = {
  margin: 44,
  titles: [40, 37, 34, 31, 28],
  subtitles: [22, 21, 20],
  body: 18,
  scale: 1.5,
  key: 'beside',
  keySizes: [21, 20, 19, 18, 17],
};

const tall: Sheet = {
  ...wide,
  margin: 54,
  titles: [48, 45, 42, 39, 36],
  subtitles: [25, 24, 23, 22],
  body: 20,
  scale: 1.65,
  key: 'below',
  keySizes: [22, 21, 20, 19, 18],
};

const sheets: Readonly<Record<Exclude<PicturePreset, 'thumbnail'>, Sheet>> = {
  article: wide,
  card: { ...wide, margin: 40, titles: [36, 34, 31, 28, 26], subtitles: [20, 19] },
  square: tall,
  portrait: { ...tall, scale: 1.75, titles: [52, 48, 44, 41], keySizes: [24, 23, 22, 21, 20] },
};

interface Page {
  readonly subject: Subject;
  readonly request: PictureRequest;
  readonly sheet: Sheet;
  readonly width: number;
  readonly height: number;
}

interface Head {
  readonly texts: readonly PictureText[];
  readonly bottom: number;
}

/** The finding, then what is measured. */
function headOf({ subject, request: { language }, sheet, width }: Page): Head {
  const room = width - sheet.margin * 2;
  const title = fitted(finding(subject, language), sheet.titles, { width: room, lines: [2, 3], bold: true });
  const measure = fitted(`${measureOf(subject, language)}.`, sheet.subtitles, {
    width: room,
    lines: [1, 2],
    bold: false,
  });
  const top = sheet.margin - title.size * 0.14;
  const set = { x: sheet.margin, top, size: title.size, leading: 1.17, weight: 700, colour: 'ink' } as const;
  const under = top + title.lines.length * title.size * 1.17 + measure.size * 0.35;
  const quiet = {
    x: sheet.margin,
    top: under,
    size: measure.size,
    leading: 1.35,
    weight: 400,
    colour: 'soft',
  } as const;
  return {
    texts: [...setLines(title.lines, set), ...setLines(measure.lines, quiet)],
    bottom: under + measure.lines.length * measure.size * 1.35,
  };
}

const gutter = 36;

/** Room for the chart and the key between head and foot. */
interface Middle {
  readonly chart: Box;
  readonly key: PictureKey | null;
}

/** Shares of the width that the key may take beside the chart, the smallest first. */
const keyShares = [0.33, 0.36, 0.39];

/** Beside the chart, only as wide as it must be to name every milestone. */
function besideKey({ subject, request: { language }, sheet }: Page, box: Box): Middle {
  const keys = keyShares.map((share) => {
    const width = Math.round(box.width * share);
    const room = { x: box.x + box.width - width, y: box.y + 4, width, height: box.height - 4 };
    return { width, key: pictureKey(subject.milestones, { ...room, columns: 1, language, sizes: sheet.keySizes }) };
  });
  const whole = keys.find(({ key }) => key?.milestones.length === subject.milestones.length) ?? keys.at(-1);
  if (!whole?.key) return { chart: box, key: null };
  return { chart: { ...box, width: box.width - whole.width - gutter }, key: whole.key };
}

/** Below the chart, in two columns; the chart keeps the greater part of the room. */
function belowKey({ subject, request: { language }, sheet }: Page, box: Box): Middle {
  const columns = Math.min(2, subject.milestones.length);
  const common = { x: box.x, width: box.width, columns, language, height: box.height * 0.4 };
  const measured = pictureKey(subject.milestones, { ...common, y: 0, sizes: sheet.keySizes });
  if (!measured) return { chart: box, key: null };
  const y = box.y + box.height - measured.height;
  const key = pictureKey(subject.milestones, { ...common, y, sizes: sheet.keySizes });
  return { chart: { ...box, height: box.height - measured.height - gutter * 0.6 }, key };
}

/** One or two milestones are one row below a chart, which leaves it the whole width; one that also has a key to its series needs the height more. */
function fitsBelow({ milestones, shown }: Subject): boolean {
  return milestones.length <= 2 && shown.length === 1;
}

/** A line that is this many times as wide as it is high hides what it is about. */
const flattest = 3.4;

function middleOf(page: Page, box: Box): Middle {
  if (page.subject.milestones.length === 0) return { chart: box, key: null };
  if (page.sheet.key === 'below') return belowKey(page, box);
  const below = fitsBelow(page.subject) ? belowKey(page, box) : undefined;
  const isLine = page.subject.chart.form === 'line';
  const isFlat = isLine && below && below.chart.width / below.chart.height > flattest;
  return below && !isFlat ? below : besideKey(page, box);
}

function placedChart(
  subject: Subject,
  box: Box,
  { scale, language }: { scale: number; language: Language },
): PlacedChart {
  const frame = { kind: 'page', width: Math.floor(box.width / scale), height: Math.floor(box.height / scale) } as const;
  return { x: box.x, y: box.y, scale, model: chartModel(subject, { ...frame, language }) };
}

interface ChartWithLegend extends Pick<PictureModel, 'charts' | 'texts' | 'signs'> {}

/** The chart, under a key to its series where the drawing cannot name them. */
function chartIn(page: Page, box: Box, milestones: readonly NumberedMilestone[]): ChartWithLegend {
  const { language } = page.request;
  const { scale, body: size } = page.sheet;
  const subject = { ...page.subject, milestones };
  const alone = placedChart(subject, box, { scale, language });
  const { form, legend: entries } = alone.model;
  const legend = pictureLegend(entries, { x: box.x, y: box.y, width: box.width, size, scale, form });
  if (legend.height === 0) return { charts: [alone], texts: [], signs: [] };
  const gap = legend.height + size * 0.6;
  const rest = { ...box, y: box.y + gap, height: box.height - gap };
  return { charts: [placedChart(subject, rest, { scale, language })], texts: legend.texts, signs: legend.signs };
}

function sheetPicture(page: Page): PictureModel {
  const { subject, request, sheet, width, height } = page;
  const { language } = request;
  const { margin } = sheet;
  const head = headOf(page);
  const words = footerWords(subject, language, subject.milestones.length > 0);
  const foot = pictureFooter(words, printedEnd(request), {
    x: margin,
    width: width - margin * 2,
    bottom: height - margin * 0.7,
    size: sheet.body,
  });
  const top = head.bottom + sheet.body * 0.9;
  const box: Box = { x: margin, y: top, width: width - margin * 2, height: foot.top - sheet.body * 0.7 - top };
  const middle = middleOf(page, box);
  const drawn = chartIn(page, middle.chart, middle.key?.milestones ?? []);
  return {
    width,
    height,
    language,
    name: finding(subject, language),
    description: summary(subject, language),
    texts: [...head.texts, ...drawn.texts, ...(middle.key?.texts ?? []), ...foot.texts],
    rules: foot.rules,
    badges: middle.key?.badges ?? [],
    signs: drawn.signs,
    charts: drawn.charts,
  };
}

/** A chart as a picture that stands alone: finding, measure, chart, key to milestones, source, owner, date of the data and address. A thumbnail has only name, latest value, chart and address. */
export function pictureModel(subject: Subject, request: PictureRequest): PictureModel {
  const { preset } = request;
  if (preset === 'thumbnail') return thumbnail(subject, { ...request, ...pictureSizes.thumbnail });
  return sheetPicture({ subject, request, sheet: sheets[preset], ...pictureSizes[preset] });
}
