import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { consoleMessages } from '@/i18n/messages/console';
import { stageMessages } from '@/i18n/messages/stage';
import { axeFinds } from './axe';
import { builtText } from './builtSite';
import {
  expectStep,
  leaveFullscreen,
  openOther,
  openStage,
  sessionOf,
  startBriefing,
  stepIds,
  stepShown,
  story,
} from './deck';
import { expect, test } from './fixtures';
import { watchPage } from './watchPage';

const words = stageMessages.id;
const said = consoleMessages.id;

test.use({
  viewport: { width: 1280, height: 720 },
  contextOptions: { reducedMotion: 'reduce' },
  serviceWorkers: 'allow',
});

function lamp(presenter: Page) {
  return presenter.locator('.c-lamp');
}

/** A briefing that has started, with its console in a window of its own. */
async function started(page: Page, context: BrowserContext): Promise<Page> {
  await openStage(page);
  await startBriefing(page);
  const presenter = await openOther(page, context);
  await expect(lamp(presenter)).toHaveAttribute('data-state', 'connected');
  return presenter;
}

async function editionOn(page: Page): Promise<string> {
  const footer = await page.locator('.b-layer[data-on] [data-part="footer"]').textContent();
  return /\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}/u.exec(footer ?? '')?.[0] ?? '';
}

interface FeedFile {
  readonly modified: string;
  readonly series: readonly {
    readonly observations: readonly { readonly period: string; readonly value: number | null }[];
  }[];
}

/** The PMI's feed with another figure for a month. */
function feedWith(period: string, value: number): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build has decoded it
  const feed = JSON.parse(builtText('feeds/pmi.json')) as FeedFile;
  const series = feed.series.map((each) => ({
    ...each,
    observations: each.observations.map((row) => (row.period === period ? { ...row, value } : row)),
  }));
  return JSON.stringify({ ...feed, series });
}

/** From now on the server gives another figure. */
async function serve(context: BrowserContext, period: string, value: number): Promise<void> {
  await context.route('**/feeds/pmi.json', async (route) =>
    route.fulfill({ contentType: 'application/json', body: feedWith(period, value) }),
  );
}

test('what the presenter moves is on the audience’s screen at once, and the other way round', async ({
  page,
  context,
}) => {
  const presenter = await started(page, context);
  const times: number[] = [];
  for (const step of [2, 3, 4]) {
    await page.evaluate(() => {
      const arrived = new Promise<number>((done) => {
        const layers = document.querySelector('.b-layers');
        const watch = new MutationObserver(() => done(performance.timeOrigin + performance.now()));
        if (layers) watch.observe(layers, { attributes: true, subtree: true, attributeFilter: ['data-on'] });
      });
      Reflect.set(window, 'arrived', arrived);
    });
    const sent = await presenter.evaluate(() => {
      const at = performance.timeOrigin + performance.now();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true }));
      return at;
    });
    const arrived: unknown = await page.evaluate(async (): Promise<unknown> => Reflect.get(window, 'arrived'));
    times.push(Number(arrived) - sent);
    await expectStep(page, step);
  }
  // A machine that does other things is late now and then.
  expect(Math.min(...times), `milliseconds: ${times.join(', ')}`).toBeLessThan(200);
  await page.keyboard.press('PageDown');
  await expectStep(page, 5);
  await expect(presenter.getByText(said.step.stepOf('5', String(stepIds.length)))).toBeVisible();
  await presenter.keyboard.press('q');
  await presenter.keyboard.press('1');
  await expect.poll(() => stepShown(page)).toBe(0);
  await presenter.keyboard.press('Backspace');
  await expectStep(page, 5);
});

test('a window that is late or was loaded anew shows the same step, edition and time', async ({ page, context }) => {
  await openStage(page);
  await startBriefing(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expectStep(page, 3);
  const edition = await editionOn(page);
  expect(edition).not.toBe('');
  const presenter = await openOther(page, context);
  const place = presenter.getByText(said.step.stepOf('3', String(stepIds.length)));
  await expect(place).toBeVisible();
  await presenter.waitForTimeout(2100);
  await presenter.reload();
  await expect(place).toBeVisible();
  // The time since the start goes on over the reload: more than the two seconds that were waited.
  await expect(presenter.locator('.c-clocks dd').nth(1)).toHaveText(/0:0[2-9]|0:[1-9]\d|\d:\d\d:\d\d/u);
  await presenter.keyboard.press('PageDown');
  await expectStep(page, 4);
  await page.reload();
  await expectStep(page, 4);
  expect(await editionOn(page)).toBe(edition);
  await presenter.keyboard.press('PageDown');
  await expectStep(page, 5);
});

test('two briefings in one browser leave each other alone', async ({ page, context }) => {
  await openStage(page);
  const [same, other] = [await context.newPage(), await context.newPage()];
  await same.goto(`briefing/${story}/`);
  await other.goto('briefing/posisi-terkini/');
  for (const each of [same, other]) await expect(each.getByRole('button', { name: words.start })).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('b');
  await expectStep(page, 2);
  await expect(same.locator('.b-blank')).toHaveCount(0);
  await expectStep(same, 1);
  await expect(other.locator('.b-layer[data-on]')).toHaveAttribute('data-step', /.+/u);
  await expect(other.locator('.b-blank')).toHaveCount(0);
  expect(await other.locator('.b-layer').first().getAttribute('data-on')).toBe('');
});

test('the lamp tells within three seconds how the audience’s window is', async ({ page, context }) => {
  await page.addInitScript(() => {
    let state: DocumentVisibilityState = 'visible';
    Object.defineProperty(document, 'visibilityState', { get: () => state });
    Reflect.set(window, 'show', (next: DocumentVisibilityState) => {
      state = next;
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });
  await openStage(page);
  await startBriefing(page);
  // Not opened by the audience's window, with which it would share its processor's time.
  const presenter = await context.newPage();
  await presenter.goto(`briefing/${story}/presenter/?session=${await sessionOf(page)}`);
  await expect(lamp(presenter)).toHaveAttribute('data-state', 'connected');
  const show = (next: string) =>
    page.evaluate((state) => {
      const set: unknown = Reflect.get(window, 'show');
      if (typeof set === 'function') set(state);
    }, next);
  const soon = { timeout: 3000 };
  await show('hidden');
  await expect(lamp(presenter)).toHaveAttribute('data-state', 'hidden', soon);
  await show('visible');
  await expect(lamp(presenter)).toHaveAttribute('data-state', 'connected', soon);
  // A page that hangs gives no sign of life, and hears what was said meanwhile.
  const hanging = page.evaluate(() => {
    const end = performance.now() + 4500;
    while (performance.now() < end) performance.now();
  });
  await expect(lamp(presenter)).toHaveAttribute('data-state', 'silent', { timeout: 4000 });
  await presenter.keyboard.press('PageDown');
  await hanging;
  await expect(lamp(presenter)).toHaveAttribute('data-state', 'connected', soon);
  await expectStep(page, 2);
  await page.goto('about:blank');
  await expect(lamp(presenter)).toHaveAttribute('data-state', 'none', soon);
});

test('where a browser holds windows back, a link leads to the console', async ({ page, context }) => {
  // What a browser that blocks pop-ups answers; the small one that runs here blocks none.
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openStage(page);
  await page.keyboard.press('s');
  const link = page.locator('.b-refusals').getByRole('link', { name: words.presenter });
  await expect(link).toBeVisible();
  const opened = context.waitForEvent('page');
  await link.click();
  const presenter = await opened;
  await expect(lamp(presenter)).toHaveAttribute('data-state', 'connected');
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
});

test('private notes are in the console and nowhere else', async ({ page, context, baseURL }) => {
  const sentinel = 'RAHASIA-sentinel-71f3';
  const presenter = await started(page, context);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const problems = await watchPage(presenter, baseURL);
  await presenter.locator('.c-notes input[type="file"]').setInputFiles({
    name: 'catatan.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(`## 1\n${sentinel} satu\n\n## 2\n${sentinel} dua\n`),
  });
  await expect(presenter.getByText(`${sentinel} satu`)).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(presenter.getByText(`${sentinel} dua`)).toBeVisible();
  await expectStep(page, 2);
  await page.reload();
  await expectStep(page, 2);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(sentinel);
  expect(asked.filter((request) => request.includes(sentinel))).toEqual([]);
  expect(problems).toEqual([]);
  expect(await axeFinds(presenter)).toEqual([]);
});

test('what is on the stage stays as it is whatever the server, the focus and the clock do', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await openStage(page, '?step=5');
  // What is prepared for a time without a network is asked for before a briefing begins.
  await expect(page.locator('[data-offline="ready"]')).toBeAttached();
  await startBriefing(page);
  await expect
    .poll(() => page.locator('.b-layer').evaluateAll((all) => all.every((layer) => layer.childElementCount > 0)))
    .toBe(true);
  const before = await page.screenshot();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await serve(context, '2021-04', 44.6);
  await page.evaluate(() => {
    for (const type of ['focus', 'online', 'offline', 'online', 'blur', 'focus']) window.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.fastForward('01:00:00');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await expectStep(page, 5);
  expect((await page.screenshot()).equals(before)).toBe(true);
  expect(asked).toEqual([]);
});

test('newer data are told to the presenter, and shown everywhere once applied', async ({ page, context }) => {
  await openStage(page, '?step=5');
  await startBriefing(page);
  const edition = await editionOn(page);
  const presenter = await openOther(page, context);
  const panel = presenter.locator('.c-newer');
  await panel.getByRole('button', { name: said.newer.look }).click();
  await expect(panel.getByRole('button', { name: said.newer.apply })).toHaveCount(0);
  // A month that no caption speaks of.
  await serve(context, '2021-02', 50.8);
  await panel.getByRole('button', { name: said.newer.look }).click();
  const apply = panel.getByRole('button', { name: said.newer.apply });
  await expect(apply).toBeVisible();
  await expect(panel).toContainText(said.newer.revised('1'));
  expect(await editionOn(page)).toBe(edition);
  await expect(page.locator('.b-layer[data-on]')).toContainText('50,9 · Feb 2021');
  await apply.click();
  await expect.poll(() => editionOn(page)).not.toBe(edition);
  await expectStep(page, 5);
  await expect(page.locator('.b-layer[data-on]')).toContainText('50,8 · Feb 2021');
  await expect(panel).toContainText(await editionOn(page));
});

test('a claim that no longer holds keeps the briefing from starting, and the true words are offered', async ({
  page,
  context,
}) => {
  await serve(context, '2021-04', 44.6);
  await openStage(page, '?step=5');
  await page.keyboard.press('F5');
  const sheet = page.getByRole('dialog', { name: words.untrueTitle });
  await expect(sheet).toBeVisible();
  await expect(page.locator('.b-stage')).toHaveAttribute('data-phase', 'before');
  await expect(sheet).toContainText('54,6 pada April 2021');
  await expect(sheet.getByRole('button', { name: /44,6 pada April 2021/u }).first()).toBeVisible();
  expect(await axeFinds(page, { part: 'dialog' })).toEqual([]);
  // Every claim that speaks of the month is put right, or left out.
  for (let left = await sheet.locator('.u-item').count(); left > 0; left = await sheet.locator('.u-item').count()) {
    await sheet.locator('.u-item').first().getByRole('button').first().click();
    await expect(sheet.locator('.u-item')).toHaveCount(left - 1);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F5');
  await expect(page.locator('.b-stage')).toHaveAttribute('data-phase', 'presenting');
  await expectStep(page, 5);
  await expect(page.locator('.b-layer[data-on] h1')).toContainText('44,6');
});

test('the audience’s window opens on the projector where the browser tells of it', async ({ baseURL }) => {
  const browser = await chromium.launch({
    executablePath: process.env['PENDOPO_CHROMIUM'] ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--screen-info={0,0 1440x900}{1440,0 1920x1080}'],
  });
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'id-ID', viewport: null });
  const page = await context.newPage();
  await page.goto(`briefing/${story}/presenter/`);
  const find = page.getByRole('button', { name: said.lamp.findScreens });
  await expect(find).toBeVisible();
  const devtools = await browser.newBrowserCDPSession();
  const { targetInfos } = await devtools.send('Target.getTargets');
  const browserContextId = targetInfos.find(
    ({ type, url }) => type === 'page' && url.includes(story),
  )?.browserContextId;
  await devtools.send('Browser.grantPermissions', {
    permissions: ['windowManagement'],
    ...(browserContextId !== undefined && { browserContextId }),
  });
  await find.click();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: /1\.?920 × 1\.?080/u }).click();
  const audience = await opened;
  await audience.waitForLoadState();
  await expect.poll(() => audience.evaluate(() => [window.screenX >= 1440, window.outerWidth])).toEqual([true, 1920]);
  await expect(lamp(page)).toHaveAttribute('data-state', 'connected');
  await browser.close();
});

test('a presentation needs no network to come back, nor a window that leads to go on', async ({
  page,
  context,
  expected,
}) => {
  const presenter = await started(page, context);
  await presenter.keyboard.press('PageDown');
  await expectStep(page, 2);
  expected.push(/500 \(Internal Server Error\)/u);
  await context.route('**/feeds/**', async (route) => route.fulfill({ status: 500 }));
  await page.reload();
  await expectStep(page, 2);
  await presenter.reload();
  await expect(presenter.getByText(said.step.stepOf('2', String(stepIds.length)))).toBeVisible();
  // A console that cannot load a story of its own leads nobody.
  await presenter.goto(`briefing/${story}/presenter/?session=00000000000000bb`);
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expectStep(page, 3);
});

test('the stage leaves start and end to the console', async ({ page, context }) => {
  await openStage(page, '?step=3');
  const presenter = await openOther(page, context);
  await expect(presenter.getByText(said.step.stepOf('3', String(stepIds.length)))).toBeVisible();
  await expect(lamp(presenter)).toHaveAttribute('data-state', 'connected');
  await page.bringToFront();
  await page.keyboard.press('Shift+F5');
  await expect(page.locator('.b-stage')).toHaveAttribute('data-phase', 'presenting');
  await expectStep(page, 3);
  await leaveFullscreen(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await presenter.bringToFront();
  await presenter.keyboard.press('Escape');
  const sheet = presenter.getByRole('dialog', { name: words.endTitle });
  await expect(sheet.getByRole('button', { name: words.stay })).toBeFocused();
  // A screen can be blanked whatever lies over the console.
  await presenter.keyboard.press('.');
  await expect(page.locator('.b-blank')).toHaveCount(1);
});

test('a sentence that the data do not bear out is not said before the start either', async ({ page, context }) => {
  await serve(context, '2020-04', 40);
  await openStage(page, '?step=2');
  await expect(page.locator('.b-layer[data-on] h1')).not.toContainText('27,5');
  await expect(page.locator('.b-layer[data-on]')).toContainText('40');
  await expect(page.locator('.b-toolbar')).toContainText('tidak sesuai dengan data');
});
