import { formatMeasure } from '@/i18n/measure';
import { decimalsOf } from '@/i18n/number';
import type { Box, PlacedPoint } from './chartModel';
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
        text: formatMeasure(point.value, mark.series, { language: input.language, style: 'bare' }),
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

/** Values on columns that are wide enough to carry them; always the last one. */
export function columnLabels(input: LabelInput): Wanted[] {
  if (input.subject.chart.form !== 'columns') return [];
  const { label: size } = typeSizes[input.kind];
  return input.marks.flatMap((mark) => {
    const points = mark.runs.flat();
    return points.flatMap((point, index): Wanted[] => {
      if (!point.bar) return [];
      const last = index === points.length - 1;
      const style = input.marks.length === 1 && points.length <= 8 ? 'short' : 'bare';
      const text = formatMeasure(point.value, mark.series, { language: input.language, style });
      const room = point.bar.width + (input.marks.length > 1 ? 2 : point.bar.width * 0.25);
      if (!last && textWidth(text, size, true) > Math.max(room, 24)) return [];
      return [
        {
          role: 'value',
          text,
          colour: mark.colour,
          size,
          bold: true,
          must: last,
          places: columnPlaces(point, point.bar, size),
        },
      ];
    });
  });
}

function columnPlaces(point: PlacedPoint, bar: Box, size: number): Place[] {
  const x = bar.x + bar.width / 2;
  const outside: Place =
    point.value < 0
      ? { x, y: bar.y + bar.height + size * 1.1, anchor: 'middle' }
      : { x, y: bar.y - size * 0.45, anchor: 'middle' };
  return [outside, { ...outside, y: outside.y + (point.value < 0 ? size : -size) }];
}

/** The number of each target beside its mark. */
export function targetLabels(input: LabelInput): Wanted[] {
  const size = 12;
  return input.targets.map((target): Wanted => ({
    role: 'target',
    text: target.label,
    colour: 'accent',
    size: Math.max(size, typeSizes[input.kind].label - 1),
    bold: false,
    must: false,
    places: [
      { x: target.x2 + 6, y: target.y + size * 0.35, anchor: 'start' },
      { x: (target.x1 + target.x2) / 2, y: target.y - 6, anchor: 'middle' },
      { x: target.x2, y: target.y - 6, anchor: 'end' },
      { x: target.x1 - 6, y: target.y + size * 0.35, anchor: 'end' },
      { x: (target.x1 + target.x2) / 2, y: target.y + size * 1.4, anchor: 'middle' },
    ],
  }));
}
