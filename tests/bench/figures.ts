/** The middle of the numbers among these; `undefined` when there is none. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The least of these numbers that such a share of them does not exceed; `undefined` when there is none. */
export function quantile(values: readonly number[], share: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)];
}

/** A number with so many decimals, or a dash. */
export function plain(value: number | undefined, decimals = 0): string {
  return value === undefined ? '–' : value.toFixed(decimals);
}

/** Bytes in kilobytes of 1,000. */
export function kilobytes(bytes: number | undefined): string {
  return plain(bytes === undefined ? undefined : bytes / 1000, 1);
}

/** A Markdown table; the first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** Something that was aimed at, and what came out. `figure` is undefined when it was not measured. */
export interface Target {
  readonly name: string;
  readonly figure: number | undefined;
  readonly most: number;
  readonly unit: string;
  readonly decimals?: number;
}

/** The targets as a table: met, missed or not measured. */
export function targetTable(targets: readonly Target[]): string {
  const rows = targets.map(({ name, figure, most, unit, decimals = 0 }) => {
    const outcome = figure === undefined ? 'not measured' : figure <= most ? 'met' : '**missed**';
    return [name, `${most}${unit}`, figure === undefined ? '–' : `${plain(figure, decimals)}${unit}`, outcome];
  });
  return table(['target', 'at most', 'measured', ''], rows);
}
