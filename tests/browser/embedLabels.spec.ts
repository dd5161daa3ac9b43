import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtText, folder } from './builtSite';
import { expect, test } from './fixtures';

/** The widest face that systems set as their own, and one with the widths of Arial. */
const families = ['DejaVu Sans', 'Liberation Sans'];
/** Pixels of a drawing that texts on one line keep between them. */
const between = 3;

const charts = readdirSync(join(folder, 'embed'), { withFileTypes: true })
  .filter((each) => each.isDirectory() && each.name !== 'test')
  .map(({ name }) => name);

/** What touches or leaves its drawing, in all drawings of the embed on the page, set in a family. */
async function clashes(page: Page, family: string): Promise<readonly string[]> {
  return page.evaluate(
    ([name, gap]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html{font-family:"${name}"}.n,.m,.w{display:block!important}`);
      document.adoptedStyleSheets = [sheet];
      const drawings = [...document.querySelectorAll<SVGSVGElement>('.d > div > svg')];
      return drawings.flatMap((drawing) => {
        const { width: full } = drawing.viewBox.baseVal;
        const texts = [...drawing.querySelectorAll('text')].map((text) => {
          const { x, width } = text.getBBox();
          const size = Number.parseFloat(getComputedStyle(text).fontSize);
          // What is inked of a line, not what it leads.
          const top = Number(text.getAttribute('y')) - size * 0.75;
          return { said: `${full}: ${text.textContent}`, left: x, right: x + width, top, bottom: top + size * 0.95 };
        });
        const outside = texts.filter(({ left, right }) => left < 0 || right > full).map(({ said }) => said);
        const pairs = texts.flatMap((one, index) =>
          texts
            .slice(index + 1)
            .filter(
              (other) =>
                one.left < other.right + gap &&
                other.left < one.right + gap &&
                one.top < other.bottom &&
                other.top < one.bottom,
            )
            .map((other) => `${one.said} | ${other.said}`),
        );
        return [...outside, ...pairs];
      });
    },
    [family, between] as const,
  );
}

for (const prefix of ['', 'en/']) {
  test(`no two texts of a drawing touch in ${families.join(' or ')} (${prefix}embed/)`, async ({ page }) => {
    const found: string[] = [];
    expect(charts.length).toBeGreaterThan(3);
    for (const chart of charts) {
      expect(builtText(`${prefix}embed/${chart}/index.html`)).toContain('<text');
      await page.goto(`${prefix}embed/${chart}/`);
      for (const family of families) {
        expect(await page.evaluate((name) => document.fonts.check(`13px "${name}"`), family)).toBe(true);
        found.push(...(await clashes(page, family)).map((said) => `${chart} in ${family}, ${said}`));
      }
    }
    expect(found).toEqual([]);
  });
}
