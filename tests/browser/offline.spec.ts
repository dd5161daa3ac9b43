import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { codeIsGone, lookForUpdate as lookForUpdateEvent } from '@/app/newBuild';
import type { Answer } from '@/app/offline/names';
import { appMessages } from '@/i18n/messages/app';
import { errorMessages } from '@/i18n/messages/error';
import { liveMessages } from '@/i18n/messages/live';
import { milestonesPageMessages } from '@/i18n/messages/milestonesPage';
import { sourcesPageMessages } from '@/i18n/messages/sourcesPage';
import { stageMessages } from '@/i18n/messages/stage';
import { updateMessages } from '@/i18n/messages/update';
import { alive, wake } from './alive';
import { axeFinds } from './axe';
import { base, builtText, folder } from './builtSite';
import { expectStep, startBriefing, story } from './deck';
import { expect, test } from './fixtures';
import { askNow, keptFiles } from './keptData';
import { nextBuild, thisBuild, type NextBuild } from './nextBuild';
import { OwnSite, type Deployed } from './ownSite';
import { plainServer } from './plainServer';
import { publishedCatalogue } from './publishedData';
import { watchPage } from './watchPage';

const words = updateMessages.id;

test.use({ serviceWorkers: 'allow' });

/** Starts a site that ends with the test. */
const own = test.extend<{ readonly site: OwnSite }>({
  site: async ({ browserName: _browser }, use) => {
    const site = new OwnSite();
    await site.start();
    await use(site);
    await site.stop();
  },
});

async function buildOf(page: Page): Promise<string | null> {
  return page.locator('meta[name="pendopo-build"]').getAttribute('content');
}

/** Waits until a page comes from a build. Chromium may lose the load in which one worker gives way to the other; the page then tries again. */
async function becomes(page: Page, build: string): Promise<void> {
  await expect.poll(() => buildOf(page), { timeout: 60_000 }).toBe(build);
}

/** Opens a page and waits until it is kept and its worker in charge. */
async function visited(page: Page, { address }: OwnSite, path: string): Promise<void> {
  await page.goto(address + path);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { active } = (await navigator.serviceWorker.getRegistration()) ?? {};
        const kept = await caches.match(location.origin + location.pathname, { ignoreVary: true });
        return active?.state === 'activated' && navigator.serviceWorker.controller !== null && kept !== undefined;
      }),
    )
    .toBe(true);
}

/** What the worker in charge says of itself. */
async function askInCharge(page: Page): Promise<Partial<Answer> | undefined> {
  return page.evaluate(async () => {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<Partial<Answer> | undefined>((done) => {
      port1.addEventListener('message', ({ data }: MessageEvent<Partial<Answer>>) => done(data));
      setTimeout(done, 5000);
    });
    port1.start();
    navigator.serviceWorker.controller?.postMessage({ type: 'ask', all: true }, [port2]);
    return answer;
  });
}

/**
 * Waits until the worker in charge has kept all code, as it does for a reader who comes back: while it does, another does
 * not take over unless the reader chooses it, and Chromium looks only every half minute whether it still does.
 */
async function allKept(page: Page): Promise<void> {
  await expect.poll(() => askInCharge(page), { intervals: [100], timeout: 60_000 }).toMatchObject({ complete: true });
}

/**
 * Stops the worker that another one waits for. Chromium does so by itself once a worker has had nothing to do for half a
 * minute, but not while somebody watches it, as Playwright does.
 */
async function stopReplaced(page: Page): Promise<void> {
  const isAwaited = async () =>
    (await navigator.serviceWorker.getRegistrations()).some(({ waiting }) => waiting?.state === 'installed');
  if (!(await page.evaluate(isAwaited))) return;
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function loseNetwork(context: BrowserContext, site: OwnSite): Promise<void> {
  await site.stop();
  await context.setOffline(true);
}

/** What the app does when it meets data of a newer kind, or after an hour. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate((name) => dispatchEvent(new Event(name)), lookForUpdateEvent);
}

/** Nobody waits for a network that is not there: the shortest time that is waited for one, in milliseconds, and a slow machine needs less. */
const waiting = 10_000;

/** How many documents a page has loaded. */
function loads(page: Page): { count: number } {
  const seen = { count: 0 };
  page.on('domcontentloaded', () => (seen.count += 1));
  return seen;
}

/** Says what a person sees of a page: its heading, and whether the part below is more than a word. */
async function isShown(page: Page): Promise<boolean> {
  const main = page.getByRole('main');
  const text = (await main.innerText()).trim();
  return (await main.getByRole('heading').count()) > 0 && text.length >= 40;
}

own(
  'after one visit the page is there without a network, any other too, at once and days later',
  async ({ context, site }) => {
    const first = await context.newPage();
    await visited(first, site, 'chart/pmi/');
    const title = await first.getByRole('heading', { level: 1 }).innerText();
    // The app fetches what other pages show while its reader is still at the first.
    await wake(first);
    const state: { files: readonly unknown[] } = JSON.parse(builtText('feeds/state.json'));
    const kept = async () => (await keptFiles(first)).length;
    await expect.poll(kept).toBe(state.files.length);
    await first.close();
    await loseNetwork(context, site);
    const page = await context.newPage();
    const problems = await watchPage(page, site.address);
    await page.clock.install({ time: Date.now() + 72 * 3_600_000 });
    const opened = async (path: string, awake: () => Promise<void>): Promise<number> => {
      const began = performance.now();
      await page.goto(site.address + path);
      await awake();
      return performance.now() - began;
    };
    expect(await opened('chart/pmi/', () => alive(page))).toBeLessThan(waiting);
    // Nobody has touched the page: that it is old is said all the same.
    await expect(page.locator('[data-live="stale"]').first()).toContainText('3 hari yang lalu');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    // The code of other pages is there as well.
    await page.getByRole('navigation').getByRole('link', { name: appMessages.id.pages.milestones }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(milestonesPageMessages.id.title);
    const { charts } = publishedCatalogue();
    for (const { path, main } of [
      { path: 'en/sources/', main: /QRIS/u },
      ...charts.slice(1).map(({ id, name }) => ({ path: `chart/${id}/`, main: new RegExp(name.id, 'iu') })),
    ]) {
      expect(await opened(path, () => alive(page)), path).toBeLessThan(waiting);
      if (path.includes('chart/')) await expect(page.getByRole('figure').locator('svg').first()).toBeVisible();
      await expect(page.getByRole('main')).toContainText(main);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect.poll(() => isShown(page)).toBe(true);
      expect(await page.locator('html').getAttribute('lang')).toBe(path.startsWith('en/') ? 'en' : 'id');
      expect(await page.evaluate(() => location.pathname)).toBe(new URL(site.address + path).pathname);
    }
    expect(problems.filter((said) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/u.test(said))).toEqual([]);
  },
);

own(
  'a new version is offered, and comes when the reader says so: one press, one load, each tab by itself',
  async ({ context, site }) => {
    const page = await context.newPage();
    const problems = await watchPage(page, site.address);
    await visited(page, site, 'chart/pmi/');
    const other = await context.newPage();
    await other.goto(`${site.address}en/milestones/`);
    await wake(other);
    await allKept(other);
    const next = await nextBuild();
    const { build } = next;
    site.deployed = next;
    const [seen, elsewhere] = [loads(page), loads(other)];
    await lookForUpdate(page);
    const bar = page.getByRole('region', { name: words.region });
    await expect(bar.getByRole('status')).toHaveText(words.ready);
    await expect(other.getByRole('region', { name: updateMessages.en.region })).toContainText(updateMessages.en.ready);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)).toBe(
      'installed',
    );
    expect([await buildOf(page), await buildOf(other), seen.count, elsewhere.count]).toEqual([
      thisBuild,
      thisBuild,
      0,
      0,
    ]);
    // At the end of the page for the keyboard as well.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(bar.getByRole('button', { name: words.reload })).toBeFocused();
    await page.keyboard.press('Enter');
    await becomes(page, build);
    await wake(page);
    await expect.poll(() => seen.count).toBe(1);
    await expect(bar).toHaveCount(0);
    // The other tab goes on with what it has, which is no more on the server.
    expect([await buildOf(other), elsewhere.count]).toEqual([thisBuild, 0]);
    await other.getByRole('navigation').getByRole('link', { name: appMessages.en.pages.sources }).click();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(sourcesPageMessages.en.title);
    await other.getByRole('button', { name: updateMessages.en.reload }).click();
    await becomes(other, build);
    await expect.poll(() => elsewhere.count).toBe(1);
    expect(problems).toEqual([]);
    // What was visited before the deploy is there after it, without a network.
    await loseNetwork(context, site);
    await other.goto(`${site.address}en/milestones/`);
    await wake(other);
    await page.reload();
    await wake(page);
    expect(await buildOf(page)).toBe(build);
  },
);

own(
  'the version that was chosen comes from a slow network too, while the one before still keeps its files',
  async ({ context, site }) => {
    const page = await context.newPage();
    const kept = 'assets/readFiles-';
    const { build, changed } = await nextBuild();
    site.instead = (path) => path.startsWith(kept);
    await visited(page, site, 'chart/pmi/');
    // Whoever comes back has all code kept: the worker now waits for a file that does not come.
    await page.reload();
    await expect.poll(() => site.asked.some((path) => path.startsWith(kept))).toBe(true);
    site.deployed = await nextBuild();
    await lookForUpdate(page);
    const bar = page.getByRole('region', { name: words.region });
    await expect(bar.getByRole('status')).toHaveText(words.ready);
    site.instead = (path, response) => {
      const isPage = path === 'chart/pmi/';
      const answer = () => response.setHeader('Content-Type', 'text/html').end(changed.get('chart/pmi/index.html'));
      // Longer than anybody waits for a page of which there is a copy of the same version.
      if (isPage) setTimeout(answer, 4000);
      return isPage || path.startsWith(kept);
    };
    await bar.getByRole('button', { name: words.reload }).click();
    await becomes(page, build);
    expect(await askInCharge(page)).toMatchObject({ build });
  },
);

/** Visits a chart, deploys the next build, and waits until it is offered. */
async function offered(page: Page, site: OwnSite): Promise<{ readonly bar: Locator; readonly next: NextBuild }> {
  await visited(page, site, 'chart/pmi/');
  await wake(page);
  const next = await nextBuild();
  site.deployed = next;
  await lookForUpdate(page);
  const bar = page.getByRole('region', { name: words.region });
  await expect(bar).toContainText(words.ready);
  return { bar, next };
}

own('the offer can be put off, fits a narrow dark page and speaks its language', async ({ context, site }) => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 600 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const { next } = await offered(page, site);
  expect(await axeFinds(page, { part: 'section:has(> [role="status"])' })).toEqual([]);
  const surplus = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(surplus)).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: appMessages.id.otherLanguage }).click();
  await expect(page.getByRole('region', { name: updateMessages.en.region })).toContainText(updateMessages.en.ready);
  await page.getByRole('button', { name: updateMessages.en.later }).click();
  await expect(page.getByRole('button', { name: updateMessages.en.reload })).toHaveCount(0);
  expect(await buildOf(page)).toBe(thisBuild);
  // A reload is the reader's choice too: the network has the new page, and nothing is left to offer.
  await page.reload();
  expect(await buildOf(page)).toBe(next.build);
  await lookForUpdate(page);
  await page.waitForTimeout(500);
  await expect(page.getByRole('region', { name: /Site update|Pembaruan/u })).toHaveCount(0);
});

own('the offer covers nothing of the status of the page, nor of a low window', async ({ context, site }) => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 700 });
  const { bar } = await offered(page, site);
  // The longest text that it has.
  await page.evaluate((name) => dispatchEvent(new Event(name)), codeIsGone);
  await expect(bar.getByRole('status')).toHaveText(words.gone);
  site.instead = (path, response) => {
    const isState = path === 'feeds/state.json';
    if (isState) response.writeHead(503).end();
    return isState;
  };
  await askNow(page);
  const retry = page.getByRole('complementary', { name: liveMessages.id.label }).getByRole('button').first();
  await expect(retry).toBeVisible();
  const below = async (): Promise<number> => {
    const [upper, lower] = await Promise.all([retry.boundingBox(), bar.boundingBox()]);
    return (upper?.y ?? 0) + (upper?.height ?? 0) - (lower?.y ?? 0);
  };
  expect(await below()).toBeLessThanOrEqual(0);
  // What is focused can be seen; in a low window the offer stands at the end of the page.
  await page.setViewportSize({ width: 320, height: 400 });
  await page.evaluate(() => scrollTo(0, 0));
  await expect(bar).not.toBeInViewport();
  expect(await below()).toBeLessThanOrEqual(0);
});

async function inCharge(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

own(
  'data of a newer kind lead to the newer version, which reads the data of before as well',
  async ({ context, site }) => {
    const page = await context.newPage();
    // A page that holds no data but the list of charts.
    await visited(page, site, 'verify/');
    await wake(page);
    const next = await nextBuild();
    const feed = builtText('feeds/qris.json').replace(/"1\.\d+"/u, '"2.0"');
    site.deployed = { ...next, changed: new Map([...next.changed, ['feeds/qris.json', feed]]) };
    const overview = page.getByRole('navigation').getByRole('link', { name: appMessages.id.pages.overview });
    await overview.click();
    const failed = page.getByRole('main').getByRole('alert');
    await expect(failed).toContainText(errorMessages.id.byName.FeedVersionError.what);
    const bar = page.getByRole('region', { name: words.region });
    await expect(bar).toContainText(words.ready);
    site.deployed = next;
    await page.goto(`${site.address}verify/`);
    expect(await buildOf(page)).toBe(next.build);
    await wake(page);
    await overview.click();
    await expect(page.getByRole('main').getByRole('link', { name: /QRIS/u }).first()).toBeVisible();
    await expect(failed).toHaveCount(0);
  },
);

own(
  'a network that answers with its own page is shown and never kept; a server at fault gives way to the copy',
  async ({ context, site }) => {
    const page = await context.newPage();
    await visited(page, site, 'chart/pmi/');
    site.instead = (_path, response) => {
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><html lang="id"><title>Masuk Wi-Fi</title>');
      return true;
    };
    for (const path of ['chart/pmi/', 'chart/qris/']) {
      await page.goto(site.address + path);
      await expect(page).toHaveTitle('Masuk Wi-Fi');
    }
    site.instead = (_path, response) => {
      response.writeHead(503).end('rusak');
      return true;
    };
    await page.goto(`${site.address}chart/pmi/`);
    expect(await buildOf(page)).toBe(thisBuild);
    await wake(page);
    // A server that does not answer at all, as in a crowded hall, is not waited for.
    site.instead = () => true;
    const began = performance.now();
    await page.goto(`${site.address}chart/pmi/`);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(await buildOf(page)).toBe(thisBuild);
    const kept = await page.evaluate(async () => {
      const texts: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const key of await cache.keys()) {
          const found = await cache.match(key);
          if (found?.headers.get('content-type')?.includes('html')) texts.push(await found.text());
        }
      }
      return texts;
    });
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.filter((text) => text.includes('Masuk Wi-Fi'))).toEqual([]);
  },
);

own('the kill switch leaves nothing behind after two loads, of the app and of briefings', async ({ context, site }) => {
  const page = await context.newPage();
  await visited(page, site, 'chart/pmi/');
  const stage = await context.newPage();
  await stage.goto(`${site.address}briefing/${story}/`);
  await expect(stage.locator('[data-offline="ready"]')).toBeVisible();
  await stage.close();
  await page.reload();
  await allKept(page);
  const killing = readFileSync('deploy/kill-switch/sw.js', 'utf8');
  const left = () => page.evaluate(async () => (await caches.keys()).map((name) => name.split(':', 1)[0]));
  expect(new Set(await left())).toEqual(new Set(['pendopo-app', 'pendopo-briefing']));
  site.deployed = { changed: new Map([['sw.js', killing]]), gone: new Set() };
  await page.goto(`${site.address}chart/pmi/`);
  // A browser looks by itself once nothing was asked for a while, or after half a minute.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(async () => {
    await stopReplaced(page);
    expect(await left()).not.toContain('pendopo-app');
  }).toPass({ intervals: [500, 1000] });
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await left()).toContain('pendopo-briefing');
  site.deployed = {
    changed: new Map([
      ['sw.js', killing],
      ['briefing-worker.js', killing],
    ]),
    gone: new Set(),
  };
  await page.goto(`${site.address}briefing/${story}/`);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.goto(`${site.address}chart/pmi/`);
  await expect(async () => {
    await stopReplaced(page);
    expect(await left()).toEqual([]);
  }).toPass({ intervals: [500, 1000] });
});

own(
  'a briefing is left alone: no offer, no reload, its own worker; the app offers the version afterwards',
  async ({ context, site }) => {
    const page = await context.newPage();
    await visited(page, site, '');
    const stage = await context.newPage();
    await stage.goto(`${site.address}briefing/${story}/`);
    await expect(stage.locator('[data-offline="ready"]')).toBeVisible();
    await expect(stage.getByRole('button', { name: stageMessages.id.start })).toBeVisible();
    await startBriefing(stage);
    await stage.keyboard.press('PageDown');
    const during = loads(stage);
    const next = await nextBuild();
    site.deployed = next;
    await lookForUpdate(page);
    await lookForUpdate(stage);
    await page.getByRole('button', { name: words.reload }).click();
    await becomes(page, next.build);
    await stage.keyboard.press('PageDown');
    await expectStep(stage, 3);
    expect(during.count).toBe(0);
    await expect(stage.getByRole('region', { name: words.region })).toHaveCount(0);
    await loseNetwork(context, site);
    await stage.reload();
    await expectStep(stage, 3);
    expect(await stage.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toContain('briefing-worker.js');
    // The list of briefings is a page of the app.
    await stage.goto(`${site.address}briefing/`);
    await alive(stage);
  },
);

own('embeds, data and pictures pass by the worker', async ({ context, site }) => {
  const page = await context.newPage();
  await visited(page, site, '');
  for (const path of ['embed/pmi/', 'en/embed/pmi/', 'feeds/pmi.json', 'editions/ledger.json', 'sitemap.xml']) {
    const answer = await page.goto(site.address + path);
    expect([answer?.status(), answer?.fromServiceWorker()], path).toEqual([200, false]);
  }
  const answer = await page.goto(`${site.address}sources/`);
  expect(answer?.fromServiceWorker()).toBe(true);
  const kept = await page.evaluate(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter((path) => /\/(?:embed|feeds|editions|img|oembed|stories)\//u.test(path))).toEqual([]);
  // Nor are Recharts and the writer of workbooks fetched for a first visit; the page itself may have had the former.
  expect(kept.filter((path) => /universal-/u.test(path))).toEqual([]);
});

own('where a worker cannot be had the page is what it was, and nothing is said', async ({ context, site }) => {
  const page = await context.newPage();
  const problems = await watchPage(page, site.address);
  const answers: readonly ((response: ServerResponse) => void)[] = [
    (response) => response.setHeader('Content-Type', 'text/plain').end(''),
    (response) => response.writeHead(404).end(),
  ];
  for (const answer of answers) {
    site.asked.length = 0;
    site.instead = (path, response) => {
      if (path === 'sw.js') answer(response);
      return path === 'sw.js';
    };
    await page.goto(`${site.address}chart/pmi/`);
    await expect.poll(() => site.asked.includes('sw.js')).toBe(true);
    await wake(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  }
  // The browser writes a line of its own; we write none.
  expect(
    problems.filter((said) => !/The script has an unsupported MIME|bad HTTP response code \(404\)/u.test(said)),
  ).toEqual([]);
});

test('a host that sends no headers of ours has a worker as well', async ({ context }) => {
  const host = await plainServer(folder, base);
  const page = await context.newPage();
  await page.goto(`${host.address}chart/pmi/`);
  await inCharge(page);
  await expect.poll(() => page.evaluate(async () => (await caches.match(location.href)) !== undefined)).toBe(true);
  host.close();
  await context.setOffline(true);
  await page.reload();
  await wake(page);
});

/**
 * Keeps the app's code back until a deploy has taken it away: a page fetches it beforehand when the browser is idle. Gives
 * back the deploy.
 */
function deployWithoutApp(site: OwnSite): (next: Deployed) => void {
  const held: ServerResponse[] = [];
  const deny = (response: ServerResponse) => response.writeHead(404).end();
  site.instead = (path, response) => {
    const isApp = path.startsWith('assets/takeOver-');
    if (isApp) held.push(response);
    return isApp;
  };
  return (next) => {
    site.deployed = next;
    site.instead = (path, response) => {
      const isApp = path.startsWith('assets/takeOver-');
      if (isApp) deny(response);
      return isApp;
    };
    held.forEach(deny);
  };
}

own.describe('code that a deploy has taken away', () => {
  own.use({ serviceWorkers: 'block' });

  own('brings the page anew, once', async ({ context, site }) => {
    const page = await context.newPage();
    const deploy = deployWithoutApp(site);
    await page.goto(`${site.address}chart/pmi/`);
    const seen = loads(page);
    const next = await nextBuild();
    deploy(next);
    // The next build has its own code, some of it under the old names.
    page.on('request', (request) => {
      if (request.isNavigationRequest()) site.instead = () => false;
    });
    await page.mouse.move(2, 2);
    await becomes(page, next.build);
    await wake(page);
    await expect.poll(() => seen.count).toBe(1);
  });

  own('is told, with a way out, where the page was brought anew before', async ({ context, site }) => {
    const page = await context.newPage();
    const next = await nextBuild();
    const deploy = deployWithoutApp(site);
    // Playwright says so at the moment at which the code is there that tells a reader.
    const ready = page.waitForEvent('console', (message) => message.text().includes('blocked by Playwright'));
    await page.goto(`${site.address}chart/pmi/`);
    await ready;
    await page.evaluate((build) => sessionStorage.setItem('pendopo.reloaded', build), next.build);
    deploy(next);
    const seen = loads(page);
    await page.mouse.move(2, 2);
    const bar = page.getByRole('region', { name: words.region });
    await expect(bar.getByRole('status')).toHaveText(words.gone);
    expect(seen.count).toBe(0);
    site.instead = () => false;
    await bar.getByRole('button', { name: words.reload }).click();
    await becomes(page, next.build);
  });
});

own.describe('code that was not there before the network was lost', () => {
  own.use({ serviceWorkers: 'block' });

  own('brings the page anew, once, where it failed and the browser keeps that', async ({ context, site }) => {
    const page = await context.newPage();
    site.instead = (path, response) => {
      const isApp = path.startsWith('assets/takeOver-');
      if (isApp) response.destroy();
      return isApp;
    };
    await page.goto(`${site.address}en/chart/pmi/`);
    const seen = loads(page);
    page.on('request', (request) => {
      if (request.isNavigationRequest()) site.instead = () => false;
    });
    await page.mouse.move(2, 2);
    await expect.poll(() => seen.count).toBe(1);
    await wake(page);
    expect(seen.count).toBe(1);
  });

  own('comes once there is a network again, and does what was done meanwhile', async ({ context, site }) => {
    const page = await context.newPage();
    // Who saves data has nothing fetched beforehand.
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto(`${site.address}en/chart/pmi/`);
    await context.setOffline(true);
    const theme = page.getByRole('radio', { name: appMessages.en.themes.dark });
    await page.getByRole('contentinfo').getByText(appMessages.en.themes.dark, { exact: true }).click();
    // So long a request that fails takes, and more.
    await page.waitForTimeout(500);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const seen = loads(page);
    await context.setOffline(false);
    // Where the browser believed too late that there is no network, the code was asked for and failed: the page comes anew.
    await expect(async () => {
      await page.mouse.move(3, 3);
      await page.mouse.move(2, 2);
      await alive(page);
    }).toPass();
    if (seen.count === 0) await expect(theme).toBeChecked();
  });
});
