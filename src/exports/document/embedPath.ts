/** Pixels are written in tenths, so that rounding never adds up along a path. */
const perPixel = 10;

function tenths(value: number): number {
  return Math.round(value * perPixel);
}

/** A number with at most `1 / units` as its smallest step and without a needless zero: `12.5`, `-.3`, `7`. */
function shortNumber(count: number, units: number): string {
  return String(count / units).replace(/^(-?)0\./u, '$1.');
}

/** Numbers side by side with a space only where one would run into the next. */
function joined(numbers: readonly string[]): string {
  return numbers.reduce((text, number) => {
    const apart = text === '' || number.startsWith('-') || (number.startsWith('.') && /\.\d+$/u.test(text));
    return apart ? text + number : `${text} ${number}`;
  }, '');
}

/** A pixel value with at most one decimal. */
export function shortPixel(value: number): number {
  return tenths(value) / perPixel;
}

type Pair = readonly [number, number];

/** Writes a path in relative steps; positions are whole numbers of `1 / units`. */
class Pen {
  #text = '';
  #last = '';
  #at: Pair = [0, 0];
  #start: Pair = [0, 0];
  readonly #units: number;

  constructor(units: number) {
    this.#units = units;
  }

  #put(command: string, steps: readonly number[]): void {
    const numbers = steps.map((step) => shortNumber(step, this.#units));
    const text = joined(numbers);
    const needsSpace = !text.startsWith('-') && !(text.startsWith('.') && /\.\d+$/u.test(this.#text));
    if (command === this.#last && command !== 'm') this.#text += needsSpace ? ` ${text}` : text;
    else this.#text += command + text;
    this.#last = command;
  }

  move(to: Pair): void {
    this.#put('m', [to[0] - this.#at[0], to[1] - this.#at[1]]);
    this.#at = to;
    this.#start = to;
  }

  line(to: Pair): void {
    const [across, down] = [to[0] - this.#at[0], to[1] - this.#at[1]];
    if (down === 0) this.#put('h', [across]);
    else if (across === 0) this.#put('v', [down]);
    else this.#put('l', [across, down]);
    this.#at = to;
  }

  close(): void {
    this.#text += 'z';
    this.#last = 'z';
    this.#at = this.#start;
  }

  get text(): string {
    return this.#text;
  }
}

/** The same path, which is drawn in absolute M, L, H, V and Z, in relative steps of tenths of a pixel. */
export function shortPath(path: string): string {
  const pen = new Pen(perPixel);
  let at: Pair = [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(/([MLHVZ])([^MLHVZ]*)/gu)) {
    const [first = 0, second = 0] = text.split(/[ ,]+/u).map(Number).map(tenths);
    if (command === 'Z') {
      pen.close();
      continue;
    }
    if (command === 'H') at = [first, at[1]];
    else if (command === 'V') at = [at[0], first];
    else at = [first, second];
    if (command === 'M') pen.move(at);
    else pen.line(at);
  }
  return pen.text;
}

/**
 * A closed outline from its corners (`7,1.4 12.6,11.5 …`): the first one in tenths of a pixel, the others in steps from
 * it that do not depend on where it stands.
 */
export function outlinePath(points: string): string {
  const numbers = points.split(/[ ,]+/u).map(Number);
  const [left = 0, top = 0] = numbers;
  const pen = new Pen(perPixel);
  for (let index = 0; index < numbers.length; index += 2) {
    const [x = 0, y = 0] = numbers.slice(index);
    const corner = [tenths(left) + tenths(x - left), tenths(top) + tenths(y - top)] as const;
    if (index === 0) pen.move(corner);
    else pen.line(corner);
  }
  pen.close();
  return pen.text;
}

/** Lines through runs of points given in whole numbers, or halves; `ground` closes each run down to that height. */
export function runsPath(runs: readonly (readonly Pair[])[], ground?: number): string {
  const pen = new Pen(1);
  for (const run of runs) {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < 2) continue;
    pen.move(first);
    for (const point of run.slice(1)) pen.line(point);
    if (ground === undefined) continue;
    pen.line([last[0], ground]);
    pen.line([first[0], ground]);
    pen.close();
  }
  return pen.text;
}
