import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = Readonly<Record<string, string>>;
type Triple = readonly [number, number, number];

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, '');

/** The declarations of the block that follows a head. */
function block(head: string): Tokens {
  const start = css.indexOf('{', css.indexOf(head) + head.length - 1);
  const body = css.slice(start + 1, css.indexOf('}', start));
  return Object.fromEntries([...body.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map((match) => [match[1], match[2]]));
}

const light = block(':root {');
const dark = block(":root[data-theme='dark'] {");
const darkBySystem = block(":root:not([data-theme='light']) {");
const print = block("@media print {\n  :root,\n  :root[data-theme],\n  :root:not([data-theme='light']) {");
const themes = { light, dark, print: { ...light, ...print } };
const series = ['--series-1', '--series-2', '--series-3', '--series-4', '--series-muted'];

function hex(tokens: Tokens, name: string): Triple {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/u.exec(tokens[name] ?? '');
  if (!match) throw new Error(`${name} is not a colour: ${tokens[name] ?? 'missing'}`);
  const channel = (index: number): number => Number.parseInt(match[index] ?? '', 16) / 255;
  return [channel(1), channel(2), channel(3)];
}

function linear([r, g, b]: Triple): Triple {
  const open = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return [open(r), open(g), open(b)];
}

function luminance(colour: Triple): number {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Triple, b: Triple): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, severity 1.0, in linear RGB. */
const sights: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

const srgbToXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

function labOfLinear(rgb: Triple): Triple {
  const [x, y, z] = times(srgbToXyz, rgb);
  const f = (t: number): number => (t > 216 / 24_389 ? Math.cbrt(t) : ((24_389 / 27) * t + 16) / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function labAs(colour: Triple, sight: Matrix): Triple {
  const [r, g, b] = times(sight, linear(colour));
  const clamp = (c: number): number => Math.min(1, Math.max(0, c));
  return labOfLinear([clamp(r), clamp(g), clamp(b)]);
}

const radians = Math.PI / 180;

/** CIEDE2000 after Sharma, Wu and Dalal 2005. */
function deltaE([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const hue = (x: number, y: number): number => (x === 0 && y === 0 ? 0 : (Math.atan2(y, x) / radians + 360) % 360);
  const [h1, h2] = [hue(x1, b1), hue(x2, b2)];
  const grey = c1 * c2 === 0;
  const turn = h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin(((grey ? 0 : turn) / 2) * radians);
  const far = Math.abs(h1 - h2) > 180;
  const h = grey ? h1 + h2 : far ? (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2 : (h1 + h2) / 2;
  const cos = (degrees: number): number => Math.cos(degrees * radians);
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rotation =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * radians);
  const [tl, tc, th] = [(l2 - l1) / sl, (c2 - c1) / sc, dh / sh];
  return Math.sqrt(tl ** 2 + tc ** 2 + th ** 2 + rotation * tc * th);
}

describe('the measures', () => {
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('CIEDE2000 of %j and %j is the published %f', (a, b, expected) => {
    expect(deltaE(a, b)).toBeCloseTo(expected, 4);
  });

  it('contrast of black on white is 21', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 10);
  });
});

describe.each(Object.entries(themes))('%s', (_, tokens) => {
  const papers = ['--paper', '--surface'];

  it.each(['--ink', '--soft', '--accent'].flatMap((text) => papers.map((paper) => [text, paper])))(
    'text %s on %s has a contrast of 4.5',
    (text = '', paper = '') => {
      expect(contrast(hex(tokens, text), hex(tokens, paper))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(series)('%s labels its line: 4.5 on paper', (name) => {
    expect(contrast(hex(tokens, name), hex(tokens, '--paper'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...series, '--edge', '--focus', '--accent'].flatMap((mark) => papers.map((paper) => [mark, paper])))(
    'mark %s on %s has a contrast of 3',
    (mark = '', paper = '') => {
      expect(contrast(hex(tokens, mark), hex(tokens, paper))).toBeGreaterThanOrEqual(3);
    },
  );

  it('a line stays visible over the shade', () => {
    expect(contrast(hex(tokens, '--series-1'), hex(tokens, '--shade'))).toBeGreaterThanOrEqual(3);
  });

  const pairs = series.flatMap((a, index) => series.slice(index + 1).map((b) => [a, b] as const));

  it.each(Object.keys(sights).flatMap((sight) => pairs.map(([a, b]) => [sight, a, b])))(
    'to %s sight %s and %s are 10 apart',
    (sight = '', a = '', b = '') => {
      const matrix = sights[sight];
      if (!matrix) throw new Error(sight);
      expect(deltaE(labAs(hex(tokens, a), matrix), labAs(hex(tokens, b), matrix))).toBeGreaterThanOrEqual(10);
    },
  );
});

describe('the file', () => {
  it('says the same dark for the system’s wish and the reader’s choice', () => {
    expect(darkBySystem).toEqual(dark);
  });

  it('gives every colour a dark one', () => {
    const colours = Object.keys(light).filter((name) => light[name]?.startsWith('#') === true);
    expect(Object.keys(dark).toSorted()).toEqual(colours.toSorted());
  });

  it('leaves every colour to the reader under forced colours', () => {
    const forced = block(
      "@media (forced-colors: active) {\n  :root,\n  :root[data-theme],\n  :root:not([data-theme='light']) {",
    );
    expect(Object.keys(forced).toSorted()).toEqual(Object.keys(dark).toSorted());
    for (const value of Object.values(forced)) expect(value).toMatch(/^(Canvas|CanvasText|GrayText|Highlight)$/u);
  });

  it('has no text under 12 px', () => {
    const sizes = Object.entries(light).filter(([name]) => name.startsWith('--text-'));
    expect(sizes.length).toBeGreaterThanOrEqual(5);
    for (const [, size] of sizes) {
      const rem = Number(/(?:clamp\()?([\d.]+)rem/u.exec(size)?.[1]);
      expect(rem * 16).toBeGreaterThanOrEqual(12);
    }
  });
});
