import { expect, type BrowserContext, type Page } from '@playwright/test';
import { formatSpan } from '@/i18n/elapsed';
import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { embedMessages } from '@/i18n/messages/embed';
import { errorMessages } from '@/i18n/messages/error';
import { liveMessages } from '@/i18n/messages/live';
import { stageMessages } from '@/i18n/messages/stage';
import { wake } from '@tests/browser/alive';
import { story } from '@tests/browser/deck';
import { otherSite } from '@tests/browser/hosts/siteServers';
import { foreign, portal, refused, unreachable } from './answers';
import { away, type Bench } from './bench';
import { lastRow, text } from './contents';
import { below, feedFile, figureNow, inOtherLanguage, lastGood } from './dashboardCells';
import type { Wrong } from './faultServer';
import { damageAll, database, keptFiles } from './kept';
import { expectPage, watched, type Watched } from './looked';
import type { Cell } from './row';

const day = 24 * 3_600_000;
const languages: readonly Language[] = ['id', 'en'];
type Run = (bench: Bench) => Promise<void>;

/** Opens a page of the site's and lets the app take it over. */
async function opened(look: Watched, path: string): Promise<Page> {
  await look.page.goto(path);
  await wake(look.page);
  return look.page;
}

/** A page of an earlier visitor's browser, opened with nothing but what is kept, some time later. */
async function returned(bench: Bench, later = away): Promise<Watched & { readonly at: number }> {
  const { context, fetchedAt } = await bench.comeBack();
  const look = await bench.page(context);
  await look.page.clock.install({ time: Date.now() + later });
  Object.assign(bench.site, { bare: true, ahead: later });
  return { ...look, at: fetchedAt.get('pmi.json') ?? 0 };
}

async function askNow(page: Page): Promise<void> {
  const asked = page.waitForResponse('**/feeds/state.json');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await asked;
}

// --- F12: some files fail and others do not

const three: Readonly<Record<string, Wrong>> = {
  'feeds/pmi.json': refused(503),
  'feeds/qris.json': portal,
  'feeds/iki.json': text((own) => own.slice(0, 500)),
};

function breakThree({ site }: Bench): void {
  for (const [path, wrong] of Object.entries(three)) site.break(path, wrong);
}

export const threeFailCold: Run = async (bench) => {
  const look = await bench.page();
  bench.site.bare = true;
  await look.page.clock.install();
  breakThree(bench);
  const page = await opened(look, './');
  for (const language of languages) {
    await expect.poll(() => bench.site.count('feeds/pmi.json')).toBeGreaterThan(0);
    for (let passed = 0; passed < 6 && (await page.getByRole('alert').count()) < 3; passed += 1) {
      await page.clock.runFor(1000);
      await page.waitForTimeout(60);
    }
    await expect(page.getByRole('alert')).toHaveCount(3);
    await expect(page.getByText(appMessages[language].overview.health('7', '10'))).toBeVisible();
    await expectPage(look);
    if (language === 'id') await inOtherLanguage(page, 'id');
  }
  bench.site.mend();
  await page.getByRole('button', { name: errorMessages.en.retryAll }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText(appMessages.en.overview.health('10', '10'))).toBeVisible();
};

export const threeFailWarm: Run = async (bench) => {
  const look = await returned(bench);
  breakThree(bench);
  const page = await opened(look, 'en/');
  const words = liveMessages.en;
  for (const reason of [words.serverFault('503'), words.why.FeedContentTypeError, words.why.FeedParseError])
    await expect(page.locator('[data-live="stale"]').filter({ hasText: words.failed(reason) })).toContainText(
      lastGood(look.at, await page.evaluate(() => Date.now()), 'en'),
    );
  await expect(page.getByText(appMessages.en.overview.health('10', '10'))).toBeVisible();
  await expect(page.getByRole('article').getByRole('link')).toHaveCount(10);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectPage(look);
};

// --- F13: a server that cannot make up its mind

export const flapsWarm: Run = async (bench) => {
  const look = await returned(bench);
  const page = await opened(look, 'chart/pmi/');
  const bar = page.locator('aside [data-live="stale"]');
  for (const isUp of [false, true, false, true]) {
    if (isUp) bench.site.mend();
    else bench.site.break('feeds/state.json', refused(503));
    await askNow(page);
    if (isUp) await expect(bar).toHaveCount(0);
    else await expect(bar).toContainText(liveMessages.id.failed(liveMessages.id.serverFault('503')));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(figureNow.id);
    await expectPage(look);
  }
};

/** Files that have not changed, as a server says that knows what the browser has. */
export const unchangedWarm: Run = async (bench) => {
  const { context } = await bench.comeBack();
  const look = await bench.page(context);
  let unchanged = 0;
  const said: Wrong = {
    answer: ({ request, response, file, headers }) => {
      const mark = '"same"';
      if (request.headers['if-none-match'] === mark) {
        unchanged += 1;
        response.writeHead(304, { ...headers, ETag: mark }).end();
      } else response.writeHead(200, { ...headers, ETag: mark }).end(file);
    },
  };
  bench.site.break(feedFile, said);
  for (const again of [0, 1]) {
    await look.page.goto(`embed/pmi/?from=2020-01&to=2021-04&x=${again}`);
    await expect(look.page.getByRole('heading', { level: 1 })).toContainText('54,6');
    await expectPage(look);
  }
  expect(unchanged, 'answers 304').toBeGreaterThan(0);
};

// --- F11, F37: in somebody else's page

async function inSandbox(
  bench: Bench,
  context: BrowserContext,
  check: (look: Watched) => Promise<void>,
): Promise<void> {
  const host = await otherSite('localhost');
  try {
    const src = `${bench.site.address}embed/pmi/?from=2020-01&to=2021-04`;
    const look = await watched(await context.newPage(), bench.site.address);
    await look.page.goto(
      host.page(
        `<!doctype html><title>Koran</title><iframe src="${src}" width="640" height="700" sandbox="allow-scripts"></iframe>`,
      ),
    );
    await check(look);
    // The host's own page is no stranger here.
    expect(look.problems().filter((problem) => !problem.startsWith('request to a stranger'))).toEqual([]);
  } finally {
    await host.close();
  }
}

async function corsIn(bench: Bench, context: BrowserContext): Promise<void> {
  bench.site.break(feedFile, foreign);
  await inSandbox(bench, context, async ({ page }) => {
    const inside = page.frameLocator('iframe');
    await expect(inside.getByText(embedMessages.id.failed)).toContainText('FeedNetworkError');
    await expect(inside.getByRole('heading', { level: 1 })).toContainText('53,8');
  });
}

async function withoutStorage(bench: Bench, context: BrowserContext): Promise<void> {
  await inSandbox(bench, context, async ({ page }) => {
    const inside = page.frameLocator('iframe');
    await expect(inside.getByRole('heading', { level: 1 })).toContainText('54,6 pada April 2021');
    await expect(inside.getByText(embedMessages.id.failed)).toHaveCount(0);
    await expect(inside.getByRole('slider')).toBeVisible();
  });
}

export const corsCold: Run = async (bench) => corsIn(bench, await bench.context());
export const corsWarm: Run = async (bench) => corsIn(bench, (await bench.comeBack()).context);
export const sandboxCold: Run = async (bench) => withoutStorage(bench, await bench.context());
export const sandboxWarm: Run = async (bench) => withoutStorage(bench, (await bench.comeBack()).context);

// --- F38: no room, or no storage at all

/** Takes every storage from the pages of a browser: even naming it throws. */
async function denyStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
}

export const deniedDashboard: Run = async (bench) => {
  const context = await bench.context();
  await denyStorage(context);
  const look = await bench.page(context);
  const page = await opened(look, 'sources/');
  await expect(page.getByText(liveMessages.id.problem.denied)).toBeVisible();
  await inOtherLanguage(page, 'id');
  await expect(page.getByText(liveMessages.en.problem.denied)).toBeVisible();
  await expectPage(look);
};

export const deniedEmbed: Run = async (bench) => {
  const context = await bench.context();
  await denyStorage(context);
  const look = await bench.page(context);
  await look.page.goto('embed/pmi/?from=2020-01&to=2021-04');
  await expect(look.page.getByRole('heading', { level: 1 })).toContainText('54,6');
  await expectPage(look);
};

export const deniedBriefing: Run = async (bench) => {
  const context = await bench.context();
  await denyStorage(context);
  const look = await bench.page(context);
  await look.page.goto(`briefing/${story}/`);
  await expect(look.page.getByRole('button', { name: stageMessages.id.start })).toBeVisible();
  await expect(async () => {
    await look.page.keyboard.press('Shift+F5');
    await expect(look.page.locator('.b-stage')).toHaveAttribute('data-phase', 'presenting', { timeout: 1000 });
  }).toPass();
  await expectPage(look);
};

async function withoutRoom(bench: Bench, page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(bench.site.address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
}

export const fullCold: Run = async (bench) => {
  const look = await bench.page();
  await withoutRoom(bench, look.page);
  const page = await opened(look, 'sources/');
  await askNow(page);
  await expect(page.getByText(liveMessages.id.problem.full)).toBeVisible();
  await expectPage(look);
};

// --- F39: what is kept is not what was kept

function damaged(how: 'bytes' | 'nonsense'): Run {
  return async (bench) => {
    const { aside } = await bench.comeBack();
    await damageAll(aside, how);
    const look = await bench.page(aside.context());
    const { page } = look;
    await page.clock.install();
    bench.site.bare = true;
    bench.site.break(feedFile, portal);
    await opened(look, 'chart/pmi/');
    await expect(page.getByRole('alert')).toContainText(errorMessages.id.byName.FeedContentTypeError.what);
    await expectPage(look);
    await inOtherLanguage(page, 'id');
    await expect(page.getByRole('alert')).toContainText(errorMessages.en.byName.FeedContentTypeError.what);
    const kept = async (): Promise<boolean> => (await keptFiles(aside)).some(({ path }) => path === 'pmi.json');
    bench.site.mend();
    await page.getByRole('alert').getByRole('button', { name: errorMessages.en.retry }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(figureNow.en);
    await expect.poll(kept).toBe(true);
    await bench.forgetVisit();
  };
}

export const damagedBytes = damaged('bytes');
export const damagedNonsense = damaged('nonsense');

export const damagedSession: Run = async (bench) => {
  const look = await bench.page();
  const { page } = look;
  await page.addInitScript((id) => {
    sessionStorage.setItem(`pendopo.briefing.id.${id}`, '"0123456789abcdef"');
    sessionStorage.setItem('pendopo.briefing.0123456789abcdef', '{"deck":{"phase":"presenting","at":-1}}');
    sessionStorage.setItem('pendopo.briefing.0123456789abcdef.data', '{"edition":1,"files":[]}');
  }, story);
  for (const language of languages) {
    await page.goto(below(language, `briefing/${story}/`));
    await expect(page.getByRole('button', { name: stageMessages[language].start })).toBeVisible();
    await expectPage(look);
  }
};

// --- F41: the device's clock is wrong

function clockIsOff(by: number): Partial<Record<Cell, Run>> {
  const said = (language: Language): string => {
    const words = liveMessages[language];
    return (by > 0 ? words.ahead : words.behind)(formatSpan(by, language));
  };
  const dashboard = async (look: Watched): Promise<void> => {
    const page = await opened(look, 'chart/pmi/');
    await page.clock.runFor(6000);
    await askNow(page);
    await expect(page.locator('[data-live="clock"]')).toHaveText(said('id'));
    await inOtherLanguage(page, 'id');
    await expect(page.locator('[data-live="clock"]')).toHaveText(said('en'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(figureNow.en);
    await expectPage(look);
  };
  const off = async (bench: Bench): Promise<Watched> => {
    const look = await bench.page();
    await look.page.clock.install({ time: Date.now() + by });
    return look;
  };
  const elsewhere: Partial<Record<Cell, Run>> = {
    'embed cold': async (bench) => {
      const look = await off(bench);
      await look.page.goto('embed/pmi/?from=2020-01&to=2021-04');
      await expect(look.page.getByRole('heading', { level: 1 })).toContainText('54,6');
      await expectPage(look);
    },
    'briefing cold': async (bench) => {
      const look = await off(bench);
      await look.page.goto(`briefing/${story}/`);
      await expect(look.page.getByRole('button', { name: stageMessages.id.start })).toBeVisible();
      await expectPage(look);
    },
  };
  return {
    // No age is said there: a clock that is off by much is enough.
    ...(Math.abs(by) > 10 * day && elsewhere),
    'dashboard cold': async (bench) => dashboard(await off(bench)),
    'dashboard warm': async (bench) => {
      const look = await returned(bench, by);
      bench.site.ahead = 0;
      await dashboard(look);
      bench.site.break('feeds/state.json', unreachable);
      await look.page.evaluate(() => window.dispatchEvent(new Event('online')));
      // What lies ahead was just now, and never minus something.
      await expect(look.page.locator('aside [data-live="stale"]')).toContainText(
        liveMessages.en.failed(liveMessages.en.why.FeedNetworkError),
      );
      await expect(look.page.locator('aside [data-live="stale"]')).not.toContainText(/[-−]\d/u);
    },
  };
}

export const clocks = {
  aDayAhead: clockIsOff(day),
  aDayBehind: clockIsOff(-day),
  tenYearsAhead: clockIsOff(3653 * day),
  tenYearsBehind: clockIsOff(-3653 * day),
};

// --- F43: code that is no more

/** The code of the app is gone: the page is what its file holds. */
export const codeGoneDashboard: Run = async (bench) => {
  const look = await bench.page();
  const { page } = look;
  bench.site.breakAll(/^assets\/takeOver-.*\.js$/u, refused(404));
  let loads = 0;
  page.on('domcontentloaded', () => (loads += 1));
  const touch = async (): Promise<void> => {
    await page.mouse.move(10, 10);
    await page.mouse.move(20, 20);
  };
  for (const language of languages) {
    await page.goto(below(language, 'chart/pmi/'));
    await touch();
    // It is tried once more in a document of its own, and never again in this tab.
    await expect.poll(() => loads).toBe(language === 'id' ? 2 : 3);
    await touch();
    await expect.poll(() => bench.site.missed).toBeGreaterThan(0);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(figureNow[language]);
    await expectPage(look);
  }
  expect(loads).toBe(3);
};

export const codeGoneEmbed: Run = async (bench) => {
  const look = await bench.page();
  bench.site.breakAll(/^assets\/embed-view-.*\.js$/u, refused(404));
  for (const language of languages) {
    await look.page.goto(below(language, 'embed/pmi/?from=2020-01&to=2021-04'));
    await expect(look.page.getByText(embedMessages[language].failed)).toBeVisible();
    await expectPage(look);
  }
};

// --- F44: two versions share a store

export const newerStore: Run = async (bench) => {
  const look = await returned(bench);
  const page = await opened(look, 'chart/pmi/');
  const { aside } = await bench.comeBack();
  // A tab with a newer site wants to change the store: ours lets go at once.
  const isOpen = await aside.evaluate(
    (name) =>
      new Promise<string>((done) => {
        const request = indexedDB.open(name, 9);
        request.onblocked = () => done('blocked');
        request.onsuccess = () => {
          request.result.close();
          done('opened');
        };
      }),
    database,
  );
  expect(isOpen).toBe('opened');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(figureNow.id);
  await page.getByRole('navigation').getByRole('link', { name: appMessages.id.pages.sources }).first().click();
  bench.site.break(
    feedFile,
    lastRow((row) => (row.value = 54.9)),
  );
  await page.clock.runFor(61_000);
  await askNow(page);
  await expect(page.getByText(liveMessages.id.problem.newer)).toBeVisible();
  await inOtherLanguage(page, 'id');
  await expect(page.getByText(liveMessages.en.problem.newer)).toBeVisible();
  await expectPage(look);
  await bench.forgetVisit();
};

// --- F51: a panel breaks while it is drawn

export const panelBreaks: Run = async (bench) => {
  const look = await bench.page();
  const { page } = look;
  await page.addInitScript(() => {
    let broken = true;
    const { ResizeObserver: Real } = window;
    window.ResizeObserver = class extends Real {
      constructor(callback: ResizeObserverCallback) {
        if (broken) throw new Error('rusak');
        super(callback);
      }
    };
    window.addEventListener('mend', () => (broken = false));
  });
  await page.goto('chart/pmi/');
  await page.mouse.move(2, 2);
  await page.mouse.move(1, 1);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(errorMessages.id.panelFailed('PMI manufaktur'));
  await expect(page.getByRole('banner').getByRole('link').first()).toBeVisible();
  expect(look.problems().filter((problem) => !/rusak/u.test(problem))).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event('mend')));
  await alert.getByRole('button', { name: errorMessages.id.retry }).click();
  await expect(page.getByRole('slider').first()).toBeVisible();
  await expectPage(look);
};

// --- F52: no script at all

function withoutScript(path: string): Run {
  return async (bench) => {
    const context = await bench.context({ javaScriptEnabled: false });
    const look = await bench.page(context);
    for (const language of languages) {
      await look.page.goto(below(language, path));
      await expect(look.page.locator('html')).toHaveAttribute('lang', language);
      await expectPage(look);
    }
  };
}

export const scriptless = {
  'dashboard cold': withoutScript('chart/pmi/'),
  'embed cold': withoutScript('embed/pmi/'),
  'briefing cold': withoutScript(`briefing/${story}/`),
} as const;
