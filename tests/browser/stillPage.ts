import { expect, type Locator, type Page } from '@playwright/test';

/** A number on the drawing that stands for a milestone, or several that share a flag. */
interface FlagNumber {
  readonly text: string;
  /** Height of the type as it is seen, in pixels. */
  readonly size: number;
}

/** A drawing as it is seen in a page that runs no script. */
export interface StillDrawing {
  readonly width: number;
  readonly height: number;
  /** Elements that are drawn, by the part of the drawing that they belong to. */
  readonly marks: Readonly<Record<string, number>>;
  readonly texts: readonly string[];
  readonly flags: readonly FlagNumber[];
  /** Pairs of flags that cover each other. */
  readonly overlaps: readonly string[];
}

/** Reads a drawing; nothing in it may need a script. */
export async function stillDrawing(drawing: Locator): Promise<StillDrawing> {
  return drawing.evaluate((svg): StillDrawing => {
    const { width, height } = svg.getBoundingClientRect();
    const marks: Record<string, number> = {};
    for (const mark of svg.querySelectorAll(':is(path, rect, circle, polygon, line)')) {
      const part = mark.closest('[data-part]')?.getAttribute('data-part') ?? '';
      marks[part] = (marks[part] ?? 0) + 1;
    }
    const seen = [...svg.querySelectorAll<SVGGraphicsElement>('[data-part="flags"] text')];
    const flags = seen.map((text) => ({
      text: text.textContent,
      size: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.d ?? 0),
    }));
    const boxes = [...svg.querySelectorAll('[data-part="flags"] rect')].map((rect) => rect.getBoundingClientRect());
    const overlaps = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return across > 0 && down > 0 ? [`${one.left.toFixed(0)} px and ${other.left.toFixed(0)} px`] : [];
      }),
    );
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    return { width, height, marks, texts, flags, overlaps };
  });
}

/** A row of a table: the texts of its headers and of its cells. */
export interface StillRow {
  readonly headers: readonly string[];
  readonly cells: readonly string[];
}

/** The rows of a table that begin with a header. */
export async function stillRows(table: Locator): Promise<readonly StillRow[]> {
  return table.evaluate((element) =>
    [...element.querySelectorAll('tbody tr')].flatMap((row): StillRow[] => {
      const headers = [...row.querySelectorAll('th')].map(({ textContent }) => textContent);
      const cells = [...row.querySelectorAll('td')].map(({ textContent }) => textContent);
      return headers.length === 0 ? [] : [{ headers, cells }];
    }),
  );
}

/** Addresses that the links within lead to, absolute. */
export async function linksWithin(part: Locator): Promise<readonly string[]> {
  return part
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
}

/** Nothing is offered that only a script could do. Links, folds and places that scroll are the browser's own. */
export async function expectNothingDead(page: Page): Promise<void> {
  const controls = ':is(button, select, input, textarea, [role=button], [role=slider], [contenteditable])';
  const dead = await page
    .locator(`${controls}:visible`)
    .evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 120)));
  expect(dead, 'controls that need a script').toEqual([]);
}

/** "3–5" on a shared flag stands for three milestones; "1, 2" for two. */
export function numbersOn(label: string): readonly number[] {
  return label.split(/[,·]\s*/u).flatMap((part) => {
    const [first = Number.NaN, last = first] = part.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
