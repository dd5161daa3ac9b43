import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filePalettes, pagePalette, type Palette } from './palette';

const css = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the first block after a selector. */
function tokens(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return new Map([...body.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

/** What the page's palette comes to under a theme. */
function resolved(theme: ReadonlyMap<string, string>): Omit<Palette, 'font'> {
  const { font: _font, series, ...colours } = pagePalette;
  const value = (reference: string): string => theme.get(reference.slice('var('.length, -1)) ?? `missing ${reference}`;
  const each = <Role extends string>(roles: Readonly<Record<Role, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries<string>(roles).map(([role, reference]) => [role, value(reference)]));
  return expect.objectContaining({ ...each(colours), series: each(series) });
}

describe.each([
  ['light', ':root'],
  ['dark', ":root[data-theme='dark']"],
] as const)('the palette of %s files', (theme, selector) => {
  it('is that of the page', () => {
    expect(tokens(selector).size).toBeGreaterThan(10);
    expect(filePalettes[theme]).toEqual(resolved(tokens(selector)));
  });

  it('holds literals only, and a typeface that ends in a generic one', () => {
    const { font, series, ...colours } = filePalettes[theme];
    for (const colour of [...Object.values(colours), ...Object.values(series)])
      expect(colour).toMatch(/^#[\da-f]{6}$/u);
    expect(font).toMatch(/, sans-serif$/u);
  });
});
