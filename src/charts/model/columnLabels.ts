import { formatMeasure } from '@/i18n/measure';
import type { Box, PlacedPoint, PlacedTarget, SeriesMark } from './chartModel';
import { typeSizes, type LabelInput } from './labelInput';
import type { Place, Wanted } from './placing';
import type { TextMeasure } from './textWidth';
import { targetSize } from './valueLabels';

/** Air between a text in a column and the column's edge, or a target's mark, in pixels. */
const air = 6;

/** The baseline of a target's text over its mark, in pixels: as low as the mark, of which the placing keeps off, allows. */
const lift = 8;

/** The columns that are named first: the last, the highest and the lowest. */
function tellingColumns(points: readonly PlacedPoint[]): readonly PlacedPoint[] {
  const byValue = points.toSorted((a, b) => b.value - a.value);
  const telling = [points.at(-1), byValue[0], byValue.at(-1)].filter((point) => point !== undefined);
  return [...new Set(telling)];
}

/** A column and what is to be read on it. */
interface Column {
  readonly mark: SeriesMark;
  readonly bar: Box;
  readonly targets: readonly PlacedTarget[];
  /** Only the first series' columns are filled, so that a text can stand in them. */
  readonly filled: boolean;
  readonly measure: TextMeasure;
}

function columnOf(mark: SeriesMark, bar: Box, { marks, targets, measure }: LabelInput): Column {
  const middle = bar.x + bar.width / 2;
  const own = targets.filter(({ x1, x2 }) => x1 < middle && middle < x2);
  return { mark, bar, targets: own, filled: mark === marks[0], measure };
}

/** Values on columns: the telling ones, then, where there is room, the rest; on a card of many only the telling ones. */
export function columnLabels(input: LabelInput): Wanted[] {
  if (input.subject.chart.form !== 'columns') return [];
  const { label: size } = typeSizes[input.kind];
  return input.marks.flatMap((mark) => {
    const points = mark.runs.flat();
    const telling = tellingColumns(points);
    const others = input.kind === 'card' && points.length > 8 ? [] : points.filter((point) => !telling.includes(point));
    const style = input.marks.length === 1 && points.length <= 8 ? 'short' : 'bare';
    return [...telling, ...others].flatMap((point): Wanted[] => {
      if (!point.bar) return [];
      const text = formatMeasure(point.value, mark.series, { language: input.language, style });
      const room = point.bar.width + (input.marks.length > 1 ? 2 : point.bar.width * 0.25);
      if (!telling.includes(point) && input.measure(text, size, true) > Math.max(room, 24)) return [];
      const must = point === points.at(-1);
      const bare = formatMeasure(point.value, mark.series, { language: input.language, style: 'bare' });
      const places = valuePlaces(point, columnOf(mark, point.bar, input), { text, bare, size });
      return [{ role: 'value', text, colour: mark.colour, size, bold: true, must, places }];
    });
  });
}

interface Said {
  readonly text: string;
  readonly size: number;
}

/** A place and, a quarter of a line apart, those further up, or down where `away` is positive. */
function stepsAway(place: Place, away: number, count: number): Place[] {
  return Array.from({ length: count }, (_, step): Place => ({ ...place, y: place.y + (away * step) / 4 }));
}

/** Where a text of a size fits into a column with its middle at a height, unless a target's mark runs through it. */
function inColumn({ bar, mark, targets, filled, measure }: Column, y: number, { text, size }: Said): Place[] {
  const [top, bottom] = [y - size * 0.85, y + size * 0.25];
  const fits = measure(text, size, true) <= bar.width - 2 && top >= bar.y + 2 && bottom <= bar.y + bar.height;
  const cut = targets.some((target) => target.y + 3 > top && target.y - 3 < bottom);
  return filled && fits && !cut ? [{ x: bar.x + bar.width / 2, y, anchor: 'middle', ground: mark.colour, text }] : [];
}

/** Above the column, or below one that hangs; where a target's mark is in the way inside the column, since beyond the mark it would seem to be the mark's. */
function valuePlaces({ value }: PlacedPoint, column: Column, said: Said & { readonly bare: string }): Place[] {
  const { bar, targets } = column;
  const { size } = said;
  const x = bar.x + bar.width / 2;
  if (value < 0) return stepsAway({ x, y: bar.y + bar.height + size * 1.3, anchor: 'middle' }, size, 12);
  const above = stepsAway({ x, y: bar.y - size * 0.65, anchor: 'middle' }, -size, 12);
  const beyond = (place: Place): boolean => targets.some(({ y }) => y < bar.y && y > place.y - size * 0.85);
  const near = above.filter((place) => !beyond(place));
  if (near.length === above.length) return near;
  const inside = bar.y + size * 0.85 + air;
  return [...near, ...inColumn(column, inside, said), ...inColumn(column, inside, { text: said.bare, size })];
}

/** How many times the width of its mark a target's text may have before it stands over the neighbours'. */
const widest = 1.6;

/** The number of each target over its own column, in full where it does not reach over the next; in the column where the mark runs through it. */
export function columnTargetLabels(input: LabelInput): Wanted[] {
  const size = targetSize(input);
  const last = input.targets.toSorted((a, b) => a.x1 - b.x1).at(-1);
  return input.targets.map((target): Wanted => {
    const texts = textsOf(target, input);
    const fitting = texts.filter((text) => input.measure(text, size) <= (target.x2 - target.x1) * widest);
    const places = (target === last ? texts : fitting).flatMap((text) => targetPlaces(target, input, { text, size }));
    const [text = target.brief] = fitting;
    return { role: 'target', text, colour: target.colour, size, bold: false, must: false, places };
  });
}

/** From "target Rp25 trillion" to "25". */
function textsOf({ target, key, label, brief }: PlacedTarget, { marks, language }: LabelInput): readonly string[] {
  const series = marks.find((mark) => mark.key === key)?.series;
  const bare = series ? [formatMeasure(target.value, series, { language, style: 'bare' })] : [];
  return [label, brief, ...bare];
}

function targetPlaces(target: PlacedTarget, input: LabelInput, said: Said): Place[] {
  const { x1, x2, y, key } = target;
  const { text, size } = said;
  const mark = input.marks.find((candidate) => candidate.key === key);
  const bar = mark?.runs.flat().find((point) => point.period === target.target.period)?.bar;
  const column = mark && bar && columnOf(mark, bar, input);
  const above: Place = { x: (x1 + x2) / 2, y: y - lift, anchor: 'middle', text };
  const right: Place = { x: x2 + air, y: y + size * 0.35, anchor: 'start', text };
  if (!column || y < column.bar.y) return [...stepsAway(above, -size, 7), right];
  return [...inColumn(column, y - air, said), ...inColumn(column, y + size * 0.85 + air, said), right];
}
