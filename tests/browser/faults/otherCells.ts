import { expect, type Page } from '@playwright/test';
import type { FeedErrorName } from '@/feeds/feedError';
import type { Language } from '@/i18n/language';
import { consoleMessages } from '@/i18n/messages/console';
import { embedMessages } from '@/i18n/messages/embed';
import { errorMessages } from '@/i18n/messages/error';
import { liveMessages } from '@/i18n/messages/live';
import { stageMessages } from '@/i18n/messages/stage';
import { story } from '@tests/browser/deck';
import type { Bench } from './bench';
import { below, feedFile, secondsUntil } from './dashboardCells';
import { comes, expectPage, type Watched } from './looked';
import { languagesOf, lastOf, type Expected, type Row, type Warmth } from './row';

/** A range that an embed was not drawn for, so that it reads the files. */
const range = '?from=2020-01&to=2021-04';
const figureThere: Readonly<Record<Language, string>> = { id: '54,6 pada April 2021', en: '54.6 in April 2021' };
const figurePainted: Readonly<Record<Language, string>> = {
  id: '53,8 pada Februari 2026',
  en: '53.8 in February 2026',
};

interface Failed {
  readonly error: FeedErrorName;
  readonly language: Language;
  readonly isAsked: () => boolean;
}

/** The embed's own drawing stays, with the date of its data, and says why it is not the one that was asked for. */
async function expectPainted(look: Watched, { error, language, isAsked }: Failed): Promise<void> {
  const { page } = look;
  const said = page.getByText(embedMessages[language].failed);
  const what = `the ${language} embed says that it failed`;
  await comes(page, { shown: said, what, seconds: secondsUntil({ error }), isAsked });
  await expect(said).toContainText(errorMessages[language].byName[error].what);
  await expect(said).toContainText(error);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(figurePainted[language]);
  await expect(page.locator('.b')).toContainText('2026');
  await expectPage(look);
}

async function embedMeets(bench: Bench, row: Row, warmth: Warmth): Promise<void> {
  const look = await (warmth === 'cold' ? bench.coldPage() : bench.warmPage());
  const { page } = look;
  const { wrong, file = feedFile, expected = {} } = row;
  for (const language of languagesOf[warmth]) {
    if (wrong) bench.site.break(file, wrong);
    await page.goto(below(language, `embed/pmi/${range}`));
    const isAsked = (): boolean => bench.site.count(file) > 0;
    if (expected.error !== undefined) await expectPainted(look, { error: expected.error, language, isAsked });
    else {
      await expect(page.getByRole('heading', { level: 1 })).toContainText(figureThere[language]);
      await expect(page.getByText(embedMessages[language].failed)).toHaveCount(0);
      await expectPage(look);
    }
  }
  if (!bench.seesItMended) return;
  bench.site.mend();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(figureThere[lastOf(warmth)]);
}

/** An embed in a browser that has seen nothing. */
export async function embedCold(bench: Bench, row: Row): Promise<void> {
  await embedMeets(bench, row, 'cold');
}

/** An embed whose files this browser has fetched before. */
export async function embedWarm(bench: Bench, row: Row): Promise<void> {
  await embedMeets(bench, row, 'warm');
}

/** The screen of a briefing in a browser that has seen nothing: there is no briefing, and why. */
export async function briefingCold(bench: Bench, { wrong, file = feedFile, expected = {} }: Row): Promise<void> {
  const look = await bench.coldPage();
  const { page } = look;
  for (const language of languagesOf.cold) {
    const words = stageMessages[language];
    if (wrong) bench.site.break(file, wrong);
    await page.goto(below(language, `briefing/${story}/`));
    if (expected.error === undefined) {
      await comes(page, { shown: page.getByRole('button', { name: words.start }), what: 'the briefing can start' });
      await expect(page.getByRole('alert')).toHaveCount(0);
    } else {
      const alert = page.getByRole('alert');
      await comes(page, {
        shown: alert,
        what: `the ${language} briefing says that it failed`,
        seconds: secondsUntil(expected),
        isAsked: () => bench.site.count(file) > 0,
      });
      await expect(page.getByRole('heading', { level: 1, name: words.failed })).toBeVisible();
      const { what, wayOut } = errorMessages[language].byName[expected.error];
      await expect(alert).toContainText(what);
      await expect(alert).toContainText(wayOut);
      await expect(alert).toContainText(expected.error);
    }
    await expectPage(look);
  }
  if (expected.error === undefined || !bench.seesItMended) return;
  bench.site.mend();
  const words = stageMessages[lastOf('cold')];
  await page.getByRole('button', { name: words.retry }).click();
  const shown = page.getByRole('button', { name: words.start });
  await comes(page, { shown, what: 'the briefing comes once all is right' });
}

/** What is on the stage stays: its drawing, and the edition by which its data are frozen. */
async function expectFrozen({ page }: Watched, edition: string): Promise<void> {
  await expect(page.locator('.c-page')).toContainText(edition);
  await expect(page.locator('.c-page svg text').first()).toBeVisible();
}

async function editionOn(page: Page): Promise<string> {
  const [edition] = /\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}/u.exec((await page.locator('.c-page').textContent()) ?? '') ?? [];
  if (edition === undefined) throw new Error('the console names no edition');
  return edition;
}

/** Why newer data could not be had, in the words of the console. */
function whyOf(error: FeedErrorName, status: number | undefined, language: Language): string {
  const words = liveMessages[language];
  const why = words.why[error];
  if (error !== 'FeedHttpError' || status === undefined) return `${why} (${error})`;
  return `${(status >= 500 ? words.serverFault : words.refused)(String(status))} (${error})`;
}

interface Question {
  readonly expected: Expected;
  readonly language: Language;
  readonly isAsked: () => boolean;
}

async function askFor({ page }: Watched, { expected, language, isAsked }: Question): Promise<void> {
  const words = consoleMessages[language].newer;
  const always = words.askedFailed('@', '#').split('#')[1] ?? '';
  const failed = page.locator('#c-newer output').filter({ hasText: always });
  await page.getByRole('button', { name: words.look }).click();
  if (expected.error === undefined) {
    await expect(page.getByRole('button', { name: words.look })).toBeEnabled();
    await expect(failed).toHaveCount(0);
    return;
  }
  const what = `the ${language} console says that there was nothing to have`;
  await comes(page, { shown: failed, what, seconds: secondsUntil(expected), isAsked });
  await expect(failed).toContainText(whyOf(expected.error, expected.status, language));
}

let turn = 0;

/** A presenter in the middle of a briefing asks for newer data, or has loaded the window anew. */
export async function briefingWarm(bench: Bench, { wrong, file = feedFile, expected = {} }: Row): Promise<void> {
  const both = await bench.presenters();
  // One of the two is loaded anew each time: that costs most.
  const anew: Language = (turn += 1) % 2 === 0 ? 'id' : 'en';
  for (const language of languagesOf.warm) {
    const look = both[language];
    const edition = await editionOn(look.page);
    if (wrong) bench.site.break(file, wrong);
    if (language === anew) await look.page.reload();
    await expectFrozen(look, edition);
    const isAsked = (): boolean => bench.site.count(file) > 0;
    await askFor(look, { expected, language, isAsked });
    await expectFrozen(look, edition);
    await expectPage(look);
    bench.site.mend();
    await askFor(look, { expected: {}, language, isAsked });
  }
}
