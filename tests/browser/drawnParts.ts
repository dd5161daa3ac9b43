import type { Page } from '@playwright/test';

/** Who made a drawing. */
export type Painter = 'painted' | 'recharts';

type Corner = readonly [x: number, y: number];

/** Something drawn: what it says, and its corners in pixels of the screen from the corner of the plot. */
export interface Drawn {
  readonly name: string;
  readonly corners: readonly Corner[];
}

/** Everything in a drawing by kind. */
export type Drawing = ReadonlyMap<string, readonly Drawn[]>;

const shapes = ':is(circle, rect, polygon)';

/** Where each kind is found; the second selector is Recharts' where it differs. */
const kinds: readonly (readonly [kind: string, painted: string, recharts?: string])[] = [
  ['texts', 'text'],
  ['lines', '[data-part="lines"] path', '.recharts-line-curve:not([stroke="none"])'],
  ['markers', `[data-part="markers"] ${shapes}`, `.recharts-line-dots ${shapes}`],
  ['value ticks', '[data-part="grid"] line', '.recharts-cartesian-grid-horizontal line'],
  ['time ticks', '[data-part="time-axis"] line', '.recharts-xAxis-tick-labels line'],
  ['threshold', '[data-part="threshold"] line', '.recharts-reference-line line'],
  ['columns', '[data-part="columns"] rect'],
  ['targets', '[data-part="targets"] rect'],
  ['turning points', '[data-part="labels"] circle'],
  ['flags', '[data-part="flags"] rect'],
  ['milestone lines', '[data-part="rail-lines"] :is(path, line)'],
  ['ground', '[data-part="ground"] line'],
  ['zero', '[data-part="zero"] line'],
  ['shade', '[data-part="shade"] path'],
  ['gaps', '[data-part="gaps"] line'],
  ['carries', '[data-part="carries"] line'],
];

interface Element {
  readonly kind: string;
  readonly tag: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
  /** From the element's own pixels to the plot's: a, b, c, d, e, f of an affine matrix. */
  readonly matrix: readonly [number, number, number, number, number, number];
}

/** The elements of the drawing that is seen, as plain data; none while it does not fill the plot's width yet. */
async function elementsOf(page: Page, selectors: Readonly<Record<string, string>>): Promise<readonly Element[]> {
  return page.evaluate(async (wanted) => {
    // What was asked for has been rendered, measured and rendered for the measure.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const plot = document.querySelector('[data-plot]');
    const drawing = [...(plot?.querySelectorAll('svg') ?? [])].find(
      (svg) => svg.querySelector('text') && svg.checkVisibility({ visibilityProperty: true }),
    );
    if (!plot || !drawing) return [];
    const corner = plot.getBoundingClientRect();
    if (Math.abs(drawing.getBoundingClientRect().width - corner.width) > 2) return [];
    return Object.entries(wanted).flatMap(([kind, selector]) =>
      [...drawing.querySelectorAll<SVGGraphicsElement>(selector)].map((element): Element => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const { a, b, c, d, e, f } = element.getScreenCTM() ?? new DOMMatrix();
        return {
          kind,
          tag: element.tagName,
          text: element.tagName === 'text' ? element.textContent : '',
          attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
          box: [left - corner.left, top - corner.top, right - corner.left, bottom - corner.top],
          matrix: [a, b, c, d, e - corner.left, f - corner.top],
        };
      }),
    );
  }, selectors);
}

/** The corners of each stroke of a path that has more than one: `M`, `L`, `H`, `V` and `Z` are known. */
function strokes(path: string): readonly (readonly Corner[])[] {
  const found: Corner[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/giu)) {
    const numbers = rest.split(/[\s,]+/u).flatMap((text) => (text === '' ? [] : [Number(text)]));
    if (!'MLHVZ'.includes(command)) throw new Error(`path command ${command} in ${path}`);
    if (command === 'M') found.push([]);
    const pairs = command === 'H' || command === 'V' ? 1 : 2;
    for (let at = 0; at < numbers.length; at += pairs) {
      const [first = Number.NaN, second = Number.NaN] = numbers.slice(at);
      if (command === 'H') x = first;
      else if (command === 'V') y = first;
      else [x, y] = [first, second];
      found.at(-1)?.push([x, y]);
    }
  }
  return found.filter((corners) => corners.length > 1);
}

function pointsOf(text: string): readonly Corner[] {
  return [...text.matchAll(/(-?[\d.]+)[\s,]+(-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);
}

/** An element's outlines in its own pixels: a path has one a stroke, everything else one. */
function outlines({ tag, attributes }: Element): readonly (readonly Corner[])[] {
  const number = (name: string): number => Number(attributes[name] ?? 0);
  const around = (x: number, y: number, [width, height]: Corner): readonly (readonly Corner[])[] => [
    [
      [x, y],
      [x + width, y + height],
    ],
  ];
  switch (tag) {
    case 'path':
      return strokes(attributes['d'] ?? '');
    case 'polygon':
      return [pointsOf(attributes['points'] ?? '')];
    case 'line':
      return around(number('x1'), number('y1'), [number('x2') - number('x1'), number('y2') - number('y1')]);
    case 'rect':
      return around(number('x'), number('y'), [number('width'), number('height')]);
    case 'circle': {
      const radius = number('r');
      return around(number('cx') - radius, number('cy') - radius, [radius * 2, radius * 2]);
    }
    default:
      throw new Error(`no outline is known for ${tag}`);
  }
}

function drawnOf(element: Element): readonly Drawn[] {
  const [left, top, right, bottom] = element.box;
  if (element.tag === 'text') {
    return [
      {
        name: `“${element.text}”`,
        corners: [
          [left, top],
          [right, bottom],
        ],
      },
    ];
  }
  const [a, b, c, d, e, f] = element.matrix;
  return outlines(element).map((corners) => ({
    name: element.tag,
    corners: corners.map(([x, y]): Corner => [a * x + c * y + e, b * x + d * y + f]),
  }));
}

/** What is drawn in the plot of the page, read from the elements; empty while it is not laid out for the width at hand. */
export async function drawingOn(page: Page, painter: Painter): Promise<Drawing> {
  const selectors = kinds.map(([kind, painted, recharts = painted]) => [
    kind,
    painter === 'painted' ? painted : recharts,
  ]);
  const elements = await elementsOf(page, Object.fromEntries(selectors));
  if (elements.length === 0) return new Map();
  return new Map(
    kinds.map(([kind]) => [kind, elements.filter((element) => element.kind === kind).flatMap(drawnOf)] as const),
  );
}

function distance(one: Drawn, other: Drawn): number {
  if (one.name !== other.name || one.corners.length !== other.corners.length) return Infinity;
  return Math.max(
    ...one.corners.map(([x, y], index) => {
      const [otherX = Infinity, otherY = Infinity] = other.corners[index] ?? [];
      return Math.max(Math.abs(x - otherX), Math.abs(y - otherY));
    }),
  );
}

function placeOf({ name, corners }: Drawn): string {
  const [first = []] = corners;
  return `${name} with ${corners.length} corners at ${first.map((at) => at.toFixed(1)).join(', ')}`;
}

/** Which of `ours` have no counterpart of their own among `theirs` within a pixel. */
function lonely(ours: readonly Drawn[], theirs: readonly Drawn[]): readonly string[] {
  const free = new Set(theirs);
  return ours.flatMap((one) => {
    let away = Infinity;
    let nearest = one;
    for (const other of free) {
      const far = distance(one, other);
      if (far < away) [away, nearest] = [far, other];
    }
    if (away > 1) return [`${placeOf(one)}, nearest ${away.toFixed(2)} px away`];
    free.delete(nearest);
    return [];
  });
}

/** What one drawing has and the other lacks within a pixel, in both directions; empty when they agree. */
export function differences(painted: Drawing, recharts: Drawing): readonly string[] {
  return kinds.flatMap(([kind]) => {
    const [ours, theirs] = [painted.get(kind) ?? [], recharts.get(kind) ?? []];
    return [
      ...lonely(ours, theirs).map((said) => `${kind}: only painted: ${said}`),
      ...lonely(theirs, ours).map((said) => `${kind}: only Recharts: ${said}`),
    ];
  });
}
