import { formatPeriod } from '@/i18n/calendar';
import { pick } from '@/i18n/language';
import { formatMeasure } from '@/i18n/measure';
import { findingMessages } from '@/i18n/messages/finding';
import type { Series } from '@/series/series';
import type { PlacedLabel, PlacedPoint, SeriesMark } from './chartModel';
import { milestoneDays, obstaclesOf } from './labelObstacles';
import { typeSizes, type LabelInput } from './labelInput';
import { turnsOf, type Turn } from './notable';
import { placeLabels, type Place, type Wanted } from './placing';
import { columnLabels, columnTargetLabels } from './columnLabels';
import { carryLabels, stepLabels, targetLabels } from './valueLabels';

/** With so few points each is named. */
const fewPoints = 6;

/** A ring around a reading that is pointed at reaches so far, in pixels of a stage. */
const ringReach = 14;

/** Places next to a point, `clear` pixels away from what is drawn around it. */
function around(
  point: { x: number; y: number },
  size: number,
  { up, clear = 0 }: { up: boolean; clear?: number },
): Place[] {
  const [x, y] = [point.x, point.y];
  const [near, far] = [8 + clear, 10 + clear];
  const above: Place[] = [
    { x, y: y - size * 0.7 - clear, anchor: 'middle' },
    { x: x + near, y: y - size * 0.2, anchor: 'start' },
    { x: x - near, y: y - size * 0.2, anchor: 'end' },
  ];
  const below: Place[] = [
    { x, y: y + size * 1.45 + clear, anchor: 'middle' },
    { x: x + near, y: y + size * 0.9, anchor: 'start' },
    { x: x - near, y: y + size * 0.9, anchor: 'end' },
  ];
  const beside: Place[] = [
    { x: x + far, y: y + size * 0.35, anchor: 'start' },
    { x: x - far, y: y + size * 0.35, anchor: 'end' },
  ];
  return up ? [...above, ...beside, ...below] : [...beside, ...below, ...above];
}

/** The latest value, large, to the right of its point; with several lines or steps each one's name and value. Points have a key instead, and only the newest is labelled. */
function latestLabels(input: LabelInput): Wanted[] {
  const { subject, marks } = input;
  const ends = marks.flatMap((mark) => {
    const point = mark.runs.at(-1)?.at(-1);
    return point ? [{ mark, point }] : [];
  });
  if (marks.length === 1) return ends.map((end) => latestLabel(end, input));
  if (subject.chart.form !== 'points') return ends.map((end) => seriesLabel(end, input));
  const newest = ends.toSorted((a, b) => b.point.day - a.point.day).slice(0, 1);
  return newest.map((end) => latestLabel(end, input));
}

interface End {
  readonly mark: SeriesMark;
  readonly point: PlacedPoint;
}

function clearOf({ period }: PlacedPoint, pointed: LabelInput['pointed']): number {
  return pointed.includes(period) ? ringReach : 0;
}

function latestLabel({ mark, point }: End, { kind, language, width, pointed }: LabelInput): Wanted {
  const size = typeSizes[kind].latest;
  return {
    role: 'latest',
    text: formatMeasure(point.value, mark.series, { language, style: 'short' }),
    ...(kind === 'card' ? {} : { detail: formatPeriod(point.period, language, 'short') }),
    colour: mark.colour,
    size,
    bold: true,
    must: true,
    places: endPlaces(point, size, { width, clear: clearOf(point, pointed) }),
  };
}

function seriesLabel({ mark, point }: End, { kind, language, width, pointed }: LabelInput): Wanted {
  const size = typeSizes[kind].label;
  return {
    role: 'series',
    text: mark.label,
    detail: formatMeasure(point.value, mark.series, { language, style: 'short' }),
    colour: mark.colour,
    size,
    bold: true,
    must: false,
    places: endPlaces(point, size, { width, clear: clearOf(point, pointed) }),
  };
}

function endPlaces(point: PlacedPoint, size: number, { width, clear }: { width: number; clear: number }): Place[] {
  const right: Place = { x: point.x + 10 + clear, y: point.y + size * 0.2, anchor: 'start' };
  const steps = [0, -0.6, 0.6, -1.2, 1.2, -1.8, 1.8, -2.4, 2.4, -3, 3, -3.6, 3.6];
  const shifts = steps.map((lines): Place => ({ ...right, y: right.y + lines * size }));
  const crowded = point.x > width * 0.6;
  return crowded
    ? [...shifts, ...around(point, size, { up: true, clear }).toReversed()]
    : [...shifts.slice(0, 1), ...around(point, size, { up: true, clear }), ...shifts.slice(1)];
}

function extremeText(point: PlacedPoint, series: Series, { language, plot }: LabelInput): string {
  const value = formatMeasure(point.value, series, { language, style: 'bare' });
  return plot.width < 420 ? value : `${value} · ${formatPeriod(point.period, language, 'short')}`;
}

/** What a line's reader would ask for: highest and lowest, then the turning points; every point where there are few. The last one has its own label. */
function tellingPoints(points: readonly PlacedPoint[], most: number): readonly Turn[] {
  const values = points.map((point) => point.value);
  const [high, low] = [Math.max(...values), Math.min(...values)];
  const turns = turnsOf(points, (high - low) * 0.14, most);
  const chosen = points.length <= fewPoints ? points : points.filter(({ value }) => value === high || value === low);
  const named = chosen.map((point): Turn => ({
    point,
    peak: point.value !== low,
    prominence: Number.POSITIVE_INFINITY,
  }));
  const all = [...named, ...turns.filter((turn) => !chosen.includes(turn.point))];
  return all.filter(({ point }) => point !== points.at(-1)).slice(0, most);
}

function extremeLabels(input: LabelInput): Wanted[] {
  const [mark] = input.marks;
  if (!mark || input.kind === 'card' || input.subject.chart.form !== 'line') return [];
  const most = Math.min(7, Math.max(3, Math.floor(input.plot.width / 95)));
  const size = typeSizes[input.kind].label;
  const turns = tellingPoints(mark.runs.flat(), most).filter(({ point }) => !input.pointed.includes(point.period));
  return turns.map((turn) => ({
    role: 'extreme',
    point: { x: turn.point.x, y: turn.point.y },
    text: extremeText(turn.point, mark.series, input),
    colour: 'ink',
    size,
    bold: true,
    must: false,
    places: around(turn.point, size, { up: turn.peak }),
  }));
}

/** Readings that somebody points at, unless the end of a line names them already; columns carry their values. */
function pointedLabels(input: LabelInput): Wanted[] {
  const { pointed, marks, kind, subject } = input;
  if (pointed.length === 0 || subject.chart.form === 'columns') return [];
  const size = typeSizes[kind].label;
  return marks.flatMap((mark) => {
    const points = mark.runs.flat();
    const middle = (Math.max(...points.map(({ y }) => y)) + Math.min(...points.map(({ y }) => y))) / 2;
    return points
      .filter((point) => pointed.includes(point.period) && point !== points.at(-1))
      .map((point): Wanted => ({
        role: 'extreme',
        point: { x: point.x, y: point.y },
        text: extremeText(point, mark.series, input),
        colour: 'accent',
        size: Math.round(size * 1.2),
        bold: true,
        must: true,
        places: around(point, size * 1.2, { up: point.y < middle, clear: ringReach }),
      }));
  });
}

/** Places along the plot for a text of a width, those that no milestone's line crosses first. */
function clearColumns({ plot, rail }: LabelInput, width: number): readonly number[] {
  const columns = Array.from({ length: 17 }, (_, index) => plot.x + 6 + (plot.width * index) / 20);
  const lines = milestoneDays(rail);
  const crossed = (x: number): boolean => lines.some((line) => line > x - 4 && line < x + width + 4);
  return [...columns.filter((x) => !crossed(x)), ...columns.filter(crossed)];
}

/** The names of the threshold and of its sides, wherever the line leaves room. */
function thresholdLabels(input: LabelInput): Wanted[] {
  const { threshold, plot, subject, language, kind } = input;
  const stated = subject.shown[0]?.series.thresholds[0];
  if (!threshold || !stated || kind === 'card') return [];
  const size = Math.max(12, typeSizes[kind].label - 1);
  const texts = findingMessages[language];
  const columns = clearColumns(input, input.measure(threshold.label, size));
  const at = (share: number, edge: number): Place[] =>
    columns.map((x) => ({ x, y: threshold.y + (edge - threshold.y) * share + size * 0.35, anchor: 'start' }));
  const side = (text: string, edge: number): Wanted => ({
    role: 'side',
    text,
    colour: 'soft',
    size,
    bold: false,
    must: false,
    places: [...at(0.55, edge), ...at(0.75, edge), ...at(0.35, edge)],
  });
  return [
    side(texts.upwards(pick(stated.above, language)), plot.y),
    side(texts.downwards(pick(stated.below, language)), plot.y + plot.height),
    {
      ...side(threshold.label, plot.y),
      places: [size * 1.3, -size * 0.7, size * 2.6, -size * 2].flatMap((dy) =>
        columns.map((x): Place => ({ x, y: threshold.y + dy, anchor: 'start' })),
      ),
    },
  ];
}

/** All texts on the plot, the most telling first. */
export function labelsOf(input: LabelInput): readonly PlacedLabel[] {
  const columns = input.subject.chart.form === 'columns';
  const wanted = [
    ...(columns ? [] : latestLabels(input)),
    ...columnLabels(input),
    ...pointedLabels(input),
    ...extremeLabels(input),
    ...(columns ? columnTargetLabels(input) : targetLabels(input)),
    ...thresholdLabels(input),
    ...carryLabels(input),
    ...stepLabels(input),
  ];
  return placeLabels(wanted, obstaclesOf(input));
}
