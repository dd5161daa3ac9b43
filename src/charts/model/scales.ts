/** Distance between ticks: 1, 2, 2.5 or 5 times a power of ten, so that about `count` fit into `span`. */
function niceStep(span: number, count: number): number {
  const raw = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 5].find((candidate) => candidate * power >= raw * 0.999_999) ?? 10;
  return factor * power;
}

/** Multiples of a round step that cover [low, high]; at least two. Values are free of binary noise. */
export function niceTicks(low: number, high: number, count: number): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const step = niceStep(span, count);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** A straight mapping from `domain` to `range`; a domain without width maps to the middle. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const width = domain[1] - domain[0];
  if (width === 0) return () => (range[0] + range[1]) / 2;
  const slope = (range[1] - range[0]) / width;
  return (value) => range[0] + (value - domain[0]) * slope;
}

/** Rounds a coordinate to a hundredth of a pixel, so that drawings are byte-identical on every machine. */
export function pixel(value: number): number {
  return Math.round(value * 100) / 100;
}
