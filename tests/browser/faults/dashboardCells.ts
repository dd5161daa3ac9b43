import { expect, type Locator, type Page } from '@playwright/test';
import type { FeedErrorName } from '@/feeds/feedError';
import { formatTimestamp } from '@/i18n/calendar';
import { formatElapsed } from '@/i18n/elapsed';
import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { errorMessages } from '@/i18n/messages/error';
import { liveMessages } from '@/i18n/messages/live';
import { wake } from '@tests/browser/alive';
import { away, type Bench } from './bench';
import { comes, expectPage, type Watched } from './looked';
import { keptFiles } from './kept';
import { languagesOf, lastOf, type Expected, type Row, type Warmth } from './row';

/** What the chart of the PMI says while it is right. */
export const figureNow: Readonly<Record<Language, string>> = { id: '53,8', en: '53.8' };

export const feedFile = 'feeds/pmi.json';

export function below(language: Language, path: string): string {
  return language === 'en' ? `en/${path}` : path;
}

/** Follows the link to the same page in the other language. */
export async function inOtherLanguage(page: Page, now: Language): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: appMessages[now].otherLanguage, exact: true }).click();
}

/** The sentence for an error and what to do. */
function sentencesOf(error: FeedErrorName, status: number | undefined, language: Language) {
  const words = errorMessages[language];
  if (error !== 'FeedHttpError' || status === undefined) return words.byName[error];
  return (status >= 500 ? words.serverFault : words.refused)(String(status));
}

/** Why nothing newer is shown, as the notice below a panel or the bar of the page says it. */
function reasonOf(error: FeedErrorName, status: number | undefined, language: Language): string {
  const words = liveMessages[language];
  if (error === 'FeedVersionError') return words.needsUpdate;
  if (error === 'FeedOlderError') return words.older;
  if (error !== 'FeedHttpError' || status === undefined) return words.failed(words.why[error]);
  return words.failed((status >= 500 ? words.serverFault : words.refused)(String(status)));
}

/** Presses a button unless the page has mended itself meanwhile. */
async function tryAgain(button: Locator): Promise<void> {
  if (await button.isVisible()) await button.click({ timeout: 2000 });
}

/** How many seconds pass until an error is said: a deadline of ten, or two pauses between three attempts. */
export function secondsUntil({ error, status = 0 }: Expected, isRetried = false): number {
  if (error === 'FeedTimeoutError') return 11;
  const isPassing = error === 'FeedNetworkError' || (error === 'FeedHttpError' && (status >= 500 || status === 429));
  return isRetried && isPassing ? 4 : 0;
}

/** Opens the chart's page and looks at it in each language, by the link to the other one. */
async function inEach(page: Page, warmth: Warmth, look: (language: Language) => Promise<void>): Promise<void> {
  const [first, ...others] = languagesOf[warmth];
  await page.goto(below(first, 'chart/pmi/'));
  await wake(page);
  await look(first);
  for (const other of others) {
    await inOtherLanguage(page, first);
    await look(other);
  }
}

interface Failed {
  readonly expected: Expected & { error: FeedErrorName };
  readonly language: Language;
  readonly isAsked: () => boolean;
}

async function expectFailed({ page }: Watched, { expected, language, isAsked }: Failed): Promise<void> {
  const alert = page.getByRole('alert').first();
  const what = `the ${language} page says that it failed`;
  await comes(page, { shown: alert, what, seconds: secondsUntil(expected, true), isAsked });
  const words = sentencesOf(expected.error, expected.status, language);
  await expect(alert).toContainText(words.what);
  await expect(alert).toContainText(words.wayOut);
  await expect(alert.getByText(expected.error, { exact: true })).toHaveCount(1);
  await expect(alert.getByRole('button', { name: errorMessages[language].retry })).toBeVisible();
}

/** The file is good: the chart is drawn from it, and no panel says otherwise. */
async function expectShown(look: Watched, { says }: Expected, language: Language): Promise<void> {
  const { page } = look;
  const title = page.getByRole('heading', { level: 1 });
  if (says) await expect(page.getByRole('main')).toContainText(says[language]);
  else await expect(title).toContainText(figureNow[language]);
  await expect(page.getByRole('figure').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectPage(look);
}

/** The chart's page without anything in this browser or on the page: the file is asked for. */
export async function dashboardCold(bench: Bench, { wrong, file = feedFile, expected = {} }: Row): Promise<void> {
  const { site } = bench;
  const look = await bench.coldPage();
  const { page } = look;
  site.bare = true;
  if (wrong) site.break(file, wrong);
  const { error } = expected;
  if (error === undefined) {
    await inEach(page, 'cold', (language) => expectShown(look, expected, language));
    return;
  }
  const failed = { expected: { ...expected, error }, isAsked: () => site.count(file) > 0 };
  await inEach(page, 'cold', async (language) => {
    await expectFailed(look, { ...failed, language });
    await expectPage(look);
  });
  if (!bench.seesItMended) return;
  const last = lastOf('cold');
  site.mend();
  await tryAgain(page.getByRole('alert').getByRole('button', { name: errorMessages[last].retry }).first());
  const shown = page.getByRole('heading', { level: 1, name: figureNow[last] });
  await comes(page, { shown, what: 'the chart comes once the file is right' });
  await expect(page.getByRole('alert')).toHaveCount(0);
}

/** "17 Agustus 2025 pukul 10.05 WIB (3 jam 12 menit yang lalu)", right to a minute. */
export function lastGood(at: number, now: number, language: Language): RegExp {
  const ages = [-60_000, 0, 60_000].map((wrong) => formatElapsed(now - at + wrong, language));
  const [before = '', after = ''] = liveMessages[language].lastGood(formatTimestamp(at, language), '@').split('@');
  const escaped = (each: string): string => each.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`${escaped(before)}(?:${[...new Set(ages)].map(escaped).join('|')})${escaped(after)}`, 'u');
}

interface Notice {
  readonly expected: Expected & { error: FeedErrorName };
  readonly language: Language;
  /** When the file was fetched that is shown. */
  readonly at: number;
  readonly isAsked: () => boolean;
}

const notices = '[data-live="stale"], [data-live="older"], [data-live="update"]';

/** The chart stays; it is said since when, how old that is, and why nothing newer came. */
async function expectKept(look: Watched, { expected, language, at, isAsked }: Notice): Promise<void> {
  const { page } = look;
  const notice = page.locator(notices).first();
  const what = `the ${language} page says that it could not be renewed`;
  await comes(page, { shown: notice, what, seconds: secondsUntil(expected), isAsked });
  await expect(notice).toContainText(reasonOf(expected.error, expected.status, language));
  const now = await page.evaluate(() => Date.now());
  await expect(notice).toContainText(lastGood(at, now, language));
  const name = notice.getByText(expected.error, { exact: true });
  // Opened once it stays open, in the other language too.
  if (!(await name.isVisible())) await notice.getByText(errorMessages[language].technical).click();
  await expect(name).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(figureNow[language]);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectPage(look);
}

/** The chart's page after an earlier visit, from what this browser kept; the server announces another file. */
export async function dashboardWarm(bench: Bench, { wrong, file = feedFile, expected = {} }: Row): Promise<void> {
  const { site } = bench;
  const { aside, fetchedAt } = await bench.comeBack();
  const look = await bench.warmPage();
  const { page } = look;
  Object.assign(site, { bare: true, ahead: away });
  if (wrong) site.break(file, wrong);
  const { error } = expected;
  if (error === undefined) {
    await inEach(page, 'warm', async (language) => {
      await expect.poll(() => site.count(file), { message: `${file} is asked for` }).toBeGreaterThan(0);
      await expectShown(look, expected, language);
    });
    await expect(page.locator('[data-live="stale"]:visible')).toHaveCount(0);
    return;
  }
  const at = fetchedAt.get(file.slice('feeds/'.length)) ?? 0;
  const told = { expected: { ...expected, error }, at, isAsked: () => site.count(file) > 0 };
  await inEach(page, 'warm', (language) => expectKept(look, { ...told, language }));
  const kept = await keptFiles(aside);
  expect(kept.find(({ path }) => `feeds/${path}` === file)?.fetchedAt, 'the good file is still kept').toBe(at);
  if (!bench.seesItMended) return;
  site.mend();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.locator(notices), 'all is well again').toHaveCount(0, { timeout: 15_000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(figureNow[lastOf('warm')]);
}
