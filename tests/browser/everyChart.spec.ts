import type { Page } from '@playwright/test';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { open } from './alive';
import { chartPage } from './chartPage';
import { expect, test } from './fixtures';
import { figuresOf, publishedCatalogue, publishedFeed } from './publishedData';
import { numbersOn } from './stillPage';

async function checkMilestones(page: Page, language: Language): Promise<void> {
  const words = chartMessages[language];
  const { flags, milestones } = chartPage(page, language);
  const listed = (await milestones.allTextContents()).map((text) => Number.parseInt(text, 10));
  const flagged = (await flags.allTextContents()).flatMap(numbersOn);
  expect(flagged).toEqual(listed);
  const timing = page.getByRole('figure').getByText(words.timing);
  await (listed.length === 0 ? expect(timing).toBeHidden() : expect(timing).toBeVisible());
}

/** The newest row's figures, as the table prints them. */
async function newestFigures(page: Page, columns: number): Promise<readonly string[]> {
  const cells = await chartPage(page).rows.first().getByRole('cell').allTextContents();
  return cells.slice(0, columns).filter((text) => text !== '');
}

for (const chart of publishedCatalogue().charts) {
  // Half of the charts in each language.
  const language: Language = chart.id.length % 2 === 0 ? 'id' : 'en';
  const path = `${language === 'en' ? 'en/' : ''}chart/${chart.id}/`;
  const words = chartMessages[language];

  test(`${chart.id} says its finding, its milestones, its readings and its owner`, async ({ page }) => {
    await open(page, `${path}?milestones=all`);
    const { title, rows, milestones } = chartPage(page, language);
    await expect(page.getByRole('figure').locator('svg').first()).toBeVisible();
    await expect(milestones.first()).toBeVisible();
    await expect(title).toContainText(chart.name[language]);
    const finding = (await title.textContent()) ?? '';
    await expect(page).toHaveTitle(`${finding} – Pendopo`);
    await checkMilestones(page, language);
    const owner = publishedFeed(chart.feed).rights.owner[language];
    await expect(page.getByRole('figure').getByText(words.owner(owner))).toBeVisible();

    await page.getByRole('radio', { name: words.table, exact: true }).check();
    const expected = figuresOf(chart);
    // With more than two series every reading has a row of its own.
    const isLong = expected.length > 2;
    await expect(rows).toHaveCount(isLong ? expected.flat().length : new Set(expected.flat()).size);
    const columns = isLong ? 1 : expected.length;
    const newest = await newestFigures(page, columns);
    expect(
      newest.some((figure) => finding.includes(figure)),
      `${finding} has one of ${newest.join('; ')}`,
    ).toBe(true);
    const cells = await rows.evaluateAll(
      (all, count) =>
        all.flatMap((row) => [...row.querySelectorAll('td')].slice(0, count)).filter((cell) => cell.textContent).length,
      columns,
    );
    expect(cells, 'figures in the table').toBe(expected.flat().length);
    await page.getByRole('link', { name: language === 'id' ? 'English' : 'Bahasa Indonesia' }).click();
    await expect(title).not.toHaveText(finding);
  });
}
