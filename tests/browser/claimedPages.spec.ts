import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { cardWords, overviewFinding } from '@/charts/model/card';
import { finding } from '@/charts/model/finding';
import type { Subject } from '@/charts/model/subject';
import { summary } from '@/charts/model/summary';
import { languages, type Language } from '@/i18n/language';
import { chartContent, siteContent } from '@/publish/content';
import { folder } from './builtSite';
import { expect, test } from './fixtures';

/** The pages say what the claims say and nothing beside it; `claimedWords.test.ts` takes those words apart. */
test.use({ javaScriptEnabled: false });

async function publishedSubjects(): Promise<readonly Subject[]> {
  const feeds = join(folder, 'feeds');
  const site = await siteContent(feeds);
  const contents = await Promise.all(site.catalogue.charts.map((chart) => chartContent(feeds, site, chart)));
  return contents.map(({ subject }) => subject);
}

function at(path: string, language: Language): string {
  return `${language === 'en' ? 'en/' : './'}${path}`;
}

/** What the page's drawings are called and described as, for those who do not see them. */
async function described(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('main svg :is(title, desc)').allTextContents();
  return [...new Set(texts)];
}

for (const language of languages) {
  test(`every chart’s page has the words of its claims (${language})`, async ({ page }) => {
    for (const subject of await publishedSubjects()) {
      await page.goto(at(`chart/${subject.chart.id}/`, language));
      const title = finding(subject, language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', title);
      await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute(
        'content',
        new RegExp(`: ${escaped(title)}$`, 'u'),
      );
      await expect(page.locator('p').getByText(summary(subject, language), { exact: true })).toBeVisible();
      for (const text of await described(page)) expect([title, summary(subject, language)]).toContain(text);
    }
  });

  test(`the overview has the words of its claims (${language})`, async ({ page }) => {
    const subjects = await publishedSubjects();
    await page.goto(at('', language));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(overviewFinding(subjects, language));
    const cards = page.getByRole('article');
    await expect(cards).toHaveCount(subjects.length);
    for (const [index, subject] of subjects.entries()) {
      const { headline, detail } = cardWords({ ...subject, milestones: [] }, language);
      await expect(cards.nth(index).getByRole('heading', { level: 3 })).toContainText(headline);
      await expect(cards.nth(index)).toContainText(detail);
    }
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
