import { sayValue } from '@/claims/sayNumber';
import { formatPeriod } from '@/i18n/calendar';
import { decimalsOf } from '@/i18n/number';
import type { PlacedTarget } from './chartModel';
import { typeSizes, type LabelInput } from './labelInput';
import type { Place, Wanted } from './placing';

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
      .filter((point) => decimalsOf(point.value) <= mostDecimals && !input.pointed.includes(point.period))
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

/** The number of each target beside its mark, where no columns stand in the way. */
export function targetLabels(input: LabelInput): Wanted[] {
  const size = targetSize(input);
  return input.targets.map((target): Wanted => ({
    role: 'target',
    text: target.label,
    brief: target.brief,
    // A card is too small for a number on marks; its words name the target.
    over: input.kind !== 'card',
    colour: target.colour,
    size,
    bold: false,
    must: false,
    places: targetPlaces(target, size),
  }));
}

/** Type size of a target's number in pixels. */
export function targetSize({ kind }: LabelInput): number {
  return Math.max(12, typeSizes[kind].label - 1);
}

function targetPlaces({ x1, x2, y }: PlacedTarget, size: number): Place[] {
  const middle = (x1 + x2) / 2;
  const baseline = y + size * 0.35;
  const right: Place = { x: x2 + 6, y: baseline, anchor: 'start' };
  return [
    right,
    { x: middle, y: y - 6, anchor: 'middle' },
    { x: x2, y: y - 6, anchor: 'end' },
    { ...right, y: baseline + size * 0.5 },
    { x: x1 - 6, y: baseline, anchor: 'end' },
    { x: middle, y: y + size * 1.4, anchor: 'middle' },
  ];
}
