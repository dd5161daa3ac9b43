import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const paths = ['', 'en/chart/pmi/', 'chart/umkm-baru/', 'milestones/', 'en/sources/'];
const widths = [1280, 320];

test.describe('axe finds nothing', () => {
  for (const path of paths) {
    for (const theme of ['light', 'dark'] as const) {
      test(`at /${path} in the ${theme} theme, wide and narrow`, async ({ page }) => {
        // axe looks at every element of a long page, twice.
        test.slow();
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/u);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          const { violations } = await new AxeBuilder({ page })
            .withTags(rules)
            .options({ resultTypes: ['violations'] })
            .analyze();
          const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
          expect(found, `${width} px wide`).toEqual([]);
        }
      });
    }
  }
});
