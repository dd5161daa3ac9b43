import type { ChartModel, PlacedPoint, SeriesMark } from '@/charts/model/chartModel';

/** A row of the table that Recharts draws from: the day and the value of each line at it. */
export interface PlotRow {
  readonly day: number;
  readonly [line: string]: number | null;
}

/** One line for Recharts: its column in the rows, the series it belongs to, and its points by day. */
export interface PlotLine {
  readonly dataKey: string;
  readonly mark: SeriesMark;
  readonly points: ReadonlyMap<number, PlacedPoint>;
  /** Whether days without a value are other lines' days (joined over) or a gap (left open). */
  readonly joins: boolean;
}

/** What Recharts is given for a model. */
export interface PlotData {
  readonly rows: readonly PlotRow[];
  readonly lines: readonly PlotLine[];
}

function byDay(points: readonly PlacedPoint[]): ReadonlyMap<number, PlacedPoint> {
  return new Map(points.map((point) => [point.day, point]));
}

/** A single series is one line with empty rows in its gaps. */
function singleLine(mark: SeriesMark): PlotData {
  const rows = mark.runs.flatMap((run, index) => {
    const own: PlotRow[] = run.map((point) => ({ day: point.day, s0: point.value }));
    const before = mark.runs[index - 1]?.at(-1);
    const [first] = run;
    return before && first ? [{ day: (before.day + first.day) / 2, s0: null }, ...own] : own;
  });
  return { rows, lines: [{ dataKey: 's0', mark, points: byDay(mark.runs.flat()), joins: false }] };
}

/** Several series have readings on different days, so each run is a line of its own that joins over foreign days. */
function runLines(marks: readonly SeriesMark[]): PlotData {
  const lines = marks.flatMap((mark, m) =>
    mark.runs.map((run, r): PlotLine => ({ dataKey: `s${m}r${r}`, mark, points: byDay(run), joins: true })),
  );
  const rows = new Map<number, { day: number; [line: string]: number | null }>();
  for (const line of lines) {
    for (const point of line.points.values()) {
      const row = rows.get(point.day) ?? { day: point.day };
      row[line.dataKey] = point.value;
      rows.set(point.day, row);
    }
  }
  return { rows: [...rows.values()].toSorted((a, b) => a.day - b.day), lines };
}

/** The rows and lines that make Recharts draw a model's marks. */
export function plotData(model: ChartModel): PlotData {
  const [only, ...others] = model.marks;
  return only && others.length === 0 ? singleLine(only) : runLines(model.marks);
}
