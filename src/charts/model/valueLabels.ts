import { formatPeriod } from '@/i18n/calendar';
import { formatMeasure } from '@/i18n/measure';
import { decimalsOf } from '@/i18n/number';
import type { Box, PlacedPoint, PlacedTarget } from './chartModel';
import { sayValue } from './finding';
import { typeSizes, type LabelInput } from './labelInput';
import type { Place, Wanted } from './placing';
import { textWidth } from './textWidth';

/** A figure with more decimals is read at the point; on the drawing it would push others away. */
const mostDecimals = 2;

/** The value of each step where they are few. */
export function stepLabels(input: LabelInput): Wanted[] {
  if (input.kind === 'card' || input.subject.chart.form !== 'step' || input.marks.length > 1) return [];
  const size = typeSizes[input.kind].label;
  return input.marks.flatMap((mark) =>
    mark.runs
      .flat()
      .slice(0, -1)
      .slice(0, 16)
      .filter((point) => decimalsOf(point.value) <= mostDecimals)
      .map((point): Wanted => ({
        role: 'value',
        text: sayValue({ ...point.observation, value: point.value }, mark.series, {
          language: input.language,
          style: 'bare',
        }),
        colour: 'ink',
        size,
        bold: false,
        must: false,
        places: [
          { x: point.x - 6, y: point.y - size * 0.5, anchor: 'end' },
          { x: point.x, y: point.y - size * 0.7, anchor: 'middle' },
          { x: point.x + 6, y: point.y + size * 1.3, anchor: 'start' },
        ],
      })),
  );
}

/** The value that stood when the range begins, with the period it was read in. */
export function carryLabels({ carries, marks, language, kind }: LabelInput): Wanted[] {
  if (kind === 'card') return [];
  const size = typeSizes[kind].label;
  return carries.flatMap((carry): Wanted[] => {
    const series = marks.find((mark) => mark.key === carry.key)?.series;
    const { value, period } = carry.observation;
    if (!series || value === null) return [];
    const said = sayValue({ ...carry.observation, value }, series, { language, style: 'bare' });
    const text = `${said} · ${formatPeriod(period, language, 'short')}`;
    const places: Place[] = [
      { x: carry.x1 + 6, y: carry.y - size * 0.6, anchor: 'start' },
      { x: carry.x1 + 6, y: carry.y + size * 1.3, anchor: 'start' },
    ];
    return [{ role: 'value', text, colour: 'soft', size, bold: false, must: false, places }];
  });
}

/** The columns that are named first: the last, the highest and the lowest. */
function tellingColumns(points: readonly PlacedPoint[]): readonly PlacedPoint[] {
  const byValue = points.toSorted((a, b) => b.value - a.value);
  const telling = [points.at(-1), byValue[0], byValue.at(-1)].filter((point) => point !== undefined);
  return [...new Set(telling)];
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
      if (!telling.includes(point) && textWidth(text, size, true) > Math.max(room, 24)) return [];
      const must = point === points.at(-1);
      const places = columnPlaces(point, point.bar, size);
      return [{ role: 'value', text, colour: mark.colour, size, bold: true, must, places }];
    });
  });
}

/** A place and, a quarter of a line apart, those further up, or down where `away` is positive. */
function stepsAway(place: Place, away: number, count: number): Place[] {
  return Array.from({ length: count }, (_, step): Place => ({ ...place, y: place.y + (away * step) / 4 }));
}

function columnPlaces(point: PlacedPoint, bar: Box, size: number): Place[] {
  const x = bar.x + bar.width / 2;
  const outside: Place =
    point.value < 0
      ? { x, y: bar.y + bar.height + size * 1.3, anchor: 'middle' }
      : { x, y: bar.y - size * 0.65, anchor: 'middle' };
  const away = point.value < 0 ? size : -size;
  return stepsAway(outside, away, 12);
}

/**
 * Where a target's number may stand. Between columns, beside its mark is beside another's column: there it stands above
 * its own mark first, and above the column's value where that is in the way; beside it only where the next column is far.
 */
function targetPlaces({ x1, x2, y }: PlacedTarget, size: number, columns: boolean): Place[] {
  const middle = (x1 + x2) / 2;
  const above: Place = { x: middle, y: y - 6, anchor: 'middle' };
  const aboveEnd: Place = { x: x2, y: y - 6, anchor: 'end' };
  const below: Place = { x: middle, y: y + size * 1.4, anchor: 'middle' };
  const baseline = y + size * 0.35;
  const right: Place = { x: x2 + 6, y: baseline, anchor: 'start' };
  if (columns) return [...stepsAway(above, -size, 13), aboveEnd, below, right];
  return [right, above, aboveEnd, { x: x1 - 6, y: baseline, anchor: 'end' }, below];
}

/** The number of each target beside its mark. */
export function targetLabels(input: LabelInput): Wanted[] {
  const size = Math.max(12, typeSizes[input.kind].label - 1);
  const columns = input.subject.chart.form === 'columns';
  return input.targets.map((target): Wanted => ({
    role: 'target',
    text: target.label,
    brief: target.brief,
    // A card is too small for a number on a column; its words name the target.
    over: input.kind !== 'card',
    colour: target.colour,
    size,
    bold: false,
    must: false,
    places: targetPlaces(target, size, columns),
  }));
}
