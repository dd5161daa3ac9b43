import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { BrowserContext, Page, Request } from '@playwright/test';
import { offlineMessages } from '@/i18n/messages/offline';
import { stageMessages } from '@/i18n/messages/stage';
import { takeAlongMessages } from '@/i18n/messages/takeAlong';
import { siteServer } from '@/publish/serve';
import { base, folder } from './builtSite';
import { expectStep, openOther, startBriefing, stepIds, stepShown, story } from './deck';
import { expect, test } from './fixtures';

const words = offlineMessages.id;
const take = takeAlongMessages.id;

test.use({
  viewport: { width: 1280, height: 720 },
  contextOptions: { reducedMotion: 'reduce' },
  serviceWorkers: 'allow',
});

/** The site on a server of its own, which can be stopped, and which can lose a file. */
class OwnSite {
  readonly #site: Server = siteServer({ folder: resolve(folder), base });
  readonly #server: Server;
  readonly lost = new Set<string>();
  /** JSON in the place of files, by their paths. */
  readonly instead = new Map<string, string>();

  constructor() {
    this.#server = createServer((request, response) => {
      const path = (request.url ?? '').slice(base.length).split('?', 1)[0] ?? '';
      const text = this.instead.get(path);
      if (this.lost.has(path)) response.writeHead(404).end();
      else if (text !== undefined) response.setHeader('Content-Type', 'application/json').end(text);
      else this.#site.emit('request', request, response);
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => {
      this.#server.listen(0, '127.0.0.1', done);
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port and not on a pipe
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${base}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((done) => {
      this.#server.close(() => done());
      this.#server.closeAllConnections();
    });
  }
}

async function workers(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
}

/** Opens the audience's screen and waits until everything is kept. */
async function visited(page: Page, site: string): Promise<void> {
  await page.goto(`${site}briefing/${story}/`);
  await expect(page.locator('[data-offline="ready"]')).toContainText(words.ready);
}

test(
  'after one visit a briefing goes on without network and server: both windows, every step, the hand-out',
  { tag: '@path' },
  async ({ context }) => {
    const own = new OwnSite();
    const site = await own.start();
    const stage = await context.newPage();
    await visited(stage, site);
    await startBriefing(stage);
    const presenter = await openOther(stage, context);
    await expect(presenter.locator('.c-lamp')).toHaveAttribute('data-state', 'connected');
    await stage.keyboard.press('PageDown');
    await expectStep(stage, 2);
    await own.stop();
    await context.setOffline(true);
    await Promise.all([stage.reload(), presenter.reload()]);
    await expectStep(stage, 2);
    await expect(presenter.locator('.c-lamp')).toHaveAttribute('data-state', 'connected');
    for (const step of stepIds.slice(2).map((_, index) => index + 3)) {
      await presenter.keyboard.press('PageDown');
      await expectStep(stage, step);
    }
    const english = await context.newPage();
    await english.goto(`${site}en/briefing/${story}/?step=5`);
    await expect(english.getByRole('button', { name: stageMessages.en.start })).toBeVisible();
    await expectStep(english, 5);
    const handout = await context.newPage();
    await handout.goto(`${site}briefing/${story}/handout/`);
    await expect(handout.locator('[data-sheet="step"]').first()).toBeVisible();
  },
);

test('no other page of the site has a worker', { tag: '@path' }, async ({ context }) => {
  const own = new OwnSite();
  const site = await own.start();
  const stage = await context.newPage();
  await visited(stage, site);
  expect(await workers(stage)).toEqual([`${site}briefing/`, `${site}en/briefing/`]);
  for (const path of ['', 'chart/pmi/', 'en/sources/']) {
    await stage.goto(site + path);
    expect(await stage.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  }
  await own.stop();
});

test('a worker whose script is no more leaves with all it kept', { tag: '@path' }, async ({ context }) => {
  const own = new OwnSite();
  const site = await own.start();
  const stage = await context.newPage();
  await visited(stage, site);
  own.lost.add('briefing-worker.js');
  // The page must not bring it back.
  await context.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = async () => {
      throw new TypeError('not in this test');
    };
  });
  await stage.reload();
  await expect.poll(async () => (await workers(stage)).filter((scope) => scope === `${site}briefing/`)).toEqual([]);
  await own.stop();
});

test('a site that wants nothing kept any more is obeyed, and the reader told', async ({ context }) => {
  const own = new OwnSite();
  const site = await own.start();
  const stage = await context.newPage();
  await visited(stage, site);
  own.instead.set('briefing/offline.json', '{"off": true}');
  await stage.reload();
  await expect(stage.locator('[data-offline="none"]')).toContainText(words.problems.off);
  expect(await workers(stage)).toEqual([]);
  expect(await stage.evaluate(async () => caches.keys())).toEqual([]);
  await expect(stage.getByRole('button', { name: stageMessages.id.start })).toBeVisible();
  await own.stop();
});

test('a browser that keeps nothing shows the briefing all the same and says so', async ({ context, baseURL }) => {
  await context.addInitScript(() => {
    CacheStorage.prototype.open = async () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  const stage = await context.newPage();
  await stage.goto(`${baseURL ?? ''}briefing/${story}/`);
  await expect(stage.locator('[data-offline="none"]')).toContainText(words.problems.denied);
  await startBriefing(stage);
  await stage.keyboard.press('PageDown');
  await expectStep(stage, 2);
});

/** Words that stand in the presenter's notes and must stand nowhere else. */
const sentinel = 'RAHASIA-kuda-nil-ungu';

/** Makes the file in the page that is open and gives where it was saved. */
async function tookAlong(stage: Page, to: string): Promise<string> {
  await stage.getByRole('button', { name: stageMessages.id.take }).click();
  const dialog = stage.getByRole('dialog');
  await expect(dialog).toContainText(take.holdsNotNotes);
  const downloading = stage.waitForEvent('download');
  await dialog.getByRole('button', { name: take.make }).click();
  const download = await downloading;
  const path = `${to}/${download.suggestedFilename()}`;
  await download.saveAs(path);
  await expect(dialog.getByRole('status')).toContainText(download.suggestedFilename());
  await stage.keyboard.press('Escape');
  return path;
}

async function notesBeside(stage: Page, context: BrowserContext): Promise<void> {
  const presenter = await openOther(stage, context);
  await presenter
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'catatan.md', mimeType: 'text/markdown', buffer: Buffer.from(`# 1\n${sentinel}\n`) });
  await expect(presenter.getByText(sentinel)).toBeVisible();
  await presenter.close();
}

test(
  'the file to take along runs from a disk in two windows and asks no network for anything',
  { tag: '@path' },
  async ({ context, baseURL }, info) => {
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ''}briefing/${story}/`);
    await expect(page.getByRole('button', { name: stageMessages.id.start })).toBeVisible();
    await notesBeside(page, context);
    const path = await tookAlong(page, info.outputDir);
    const shown = await page.locator('.b-layer[data-on] [data-part="footer"]').textContent();
    const edition = /\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}/u.exec(shown ?? '')?.[0] ?? 'none';
    expect(path).toContain(`/${story}-${edition}.html`);
    expect(readFileSync(path, 'utf8')).not.toContain(sentinel);

    await page.close();
    await context.setOffline(true);
    const asked: string[] = [];
    const problems: string[] = [];
    context.on('request', (request: Request) => asked.push(request.url()));
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    context.on('weberror', (error) => problems.push(String(error.error())));
    const stage = await context.newPage();
    await stage.goto(pathToFileURL(path).href);
    await expect(stage.getByRole('button', { name: stageMessages.id.start })).toBeVisible();
    await expect(stage.locator('.b-layer[data-on] [data-part="footer"]')).toContainText(edition);
    await startBriefing(stage);
    const presenter = await openOther(stage, context);
    await expect(presenter.locator('.c-lamp')).toHaveAttribute('data-state', 'connected');
    for (const step of stepIds.slice(1).map((_, index) => index + 2)) {
      await presenter.keyboard.press('PageDown');
      await expectStep(stage, step);
    }
    await stage.keyboard.press('PageUp');
    await expectStep(stage, stepIds.length - 1);
    await stage.reload();
    await expectStep(stage, stepIds.length - 1);
    expect(await stage.evaluate(() => document.fonts.check('16px "Plus Jakarta Sans Variable"'))).toBe(true);

    const english = await context.newPage();
    await english.goto(`${pathToFileURL(path).href}?part=handout&lang=en`);
    await expect(english.locator('[data-sheet="step"]').first()).toBeVisible();
    await expect(english.locator('.h-foot').first()).toContainText(edition);
    expect(await stepShown(stage)).toBe(stepIds.length - 1);
    expect(asked.filter((address) => !/^(?:file|data|blob):/u.test(address))).toEqual([]);
    expect(problems).toEqual([]);
  },
);
