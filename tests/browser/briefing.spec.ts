import type { Page } from '@playwright/test';
import { stageMessages } from '@/i18n/messages/stage';
import { axeFinds } from './axe';
import {
  expectStep,
  leaveFullscreen,
  openOther,
  openStage,
  sceneStarts,
  startBriefing,
  stepIds,
  stepShown,
  story,
} from './deck';
import { expect, test } from './fixtures';

const last = stepIds.length;
const words = stageMessages.id;

test.use({
  viewport: { width: 1280, height: 720 },
  contextOptions: { reducedMotion: 'reduce' },
  serviceWorkers: 'allow',
});

/** The scene that a step is in begins at one of these; the next one at another. */
const sceneAfter = (step: number): number => sceneStarts.find((start) => start > step) ?? last;
const sceneOf = (step: number): number => sceneStarts.findLast((start) => start <= step) ?? 1;

/** From step 5 each key leads to a step. */
const moves: readonly (readonly [key: string, step: number])[] = [
  ...['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n', 'Enter'].map((key) => [key, 6] as const),
  ...['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'p', 'Backspace'].map((key) => [key, 4] as const),
  ['Shift+ArrowRight', sceneAfter(5)],
  ['Alt+PageDown', sceneAfter(5)],
  ['Shift+ArrowLeft', sceneOf(5) === 5 ? sceneOf(4) : sceneOf(5)],
  ['Alt+PageUp', sceneOf(5) === 5 ? sceneOf(4) : sceneOf(5)],
  ['Home', 1],
  ['End', last],
];

async function toStep(page: Page, number: number): Promise<void> {
  for (const digit of String(number)) await page.keyboard.press(digit);
  await page.keyboard.press('Enter');
  await expectStep(page, number);
}

/** What covers the stage; asked in one go, because it may be gone a moment later. */
async function blankOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('.b-blank')?.getAttribute('data-blank') ?? null);
}

test('every key leads where the map says, on the stage and in the console', async ({ page, context }) => {
  await openStage(page);
  await startBriefing(page);
  const console = await openOther(page, context);
  for (const [where, at] of [
    ['stage', page],
    ['console', console],
  ] as const) {
    await at.bringToFront();
    for (const [key, step] of moves) {
      await toStep(page, 5);
      await at.keyboard.press(key);
      await expect.poll(() => stepShown(page), { message: `${key} on the ${where}` }).toBe(step);
    }
    await toStep(page, 5);
    for (const [key, colour] of [
      ['b', 'black'],
      ['.', 'black'],
      ['w', 'white'],
      [',', 'white'],
    ] as const) {
      await at.keyboard.press(key);
      await expect.poll(() => blankOf(page), { message: `${key} on the ${where}` }).toBe(colour);
      // A move brings the step back and does not move; what is blank can be lifted by the same key, too.
      await at.keyboard.press(key === 'b' ? 'PageDown' : key);
      await expect.poll(() => blankOf(page), { message: `${key} again on the ${where}` }).toBeNull();
      expect(await stepShown(page)).toBe(5);
    }
  }
});

test('a clicker starts, moves, blanks and stops without ever loading the page anew', async ({ page }) => {
  await openStage(page);
  await page.evaluate(() => Reflect.set(window, 'marker', 'same page'));
  await page.keyboard.press('F5');
  await expect(page.locator('.b-stage')).toHaveAttribute('data-phase', 'presenting');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  for (const step of [2, 3, 4]) {
    await page.keyboard.press('PageDown');
    await expectStep(page, step);
  }
  await page.keyboard.press('.');
  expect(await blankOf(page)).toBe('black');
  await page.keyboard.press('.');
  expect(await blankOf(page)).toBeNull();
  await page.keyboard.press('PageUp');
  await expectStep(page, 3);
  // The browser takes the first Escape for itself; the briefing goes on.
  await leaveFullscreen(page);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await expect(page.locator('.b-stage')).toHaveAttribute('data-phase', 'presenting');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: words.endTitle })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // Pressed again in the middle, the button for the start brings the full screen back and moves nothing.
  await page.keyboard.press('F5');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expectStep(page, 3);
  expect(await page.evaluate(() => Reflect.get(window, 'marker'))).toBe('same page');
  expect(new URL(page.url()).pathname).toContain(`/briefing/${story}/`);
});

test('a chart or a button that was clicked does not keep the clicker’s keys', async ({ page }) => {
  await openStage(page);
  const plot = page.locator('[data-plot]');
  await plot.hover();
  await expect(plot.locator('text').first()).toBeVisible();
  await plot.click();
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
  await expect(page.locator('[data-plot] text')).toHaveCount(0);
  await page.locator('[data-plot]').click();
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 3);
  const bar = page.getByRole('toolbar', { name: words.toolbar });
  await bar.getByRole('button', { name: words.next }).click();
  await expectStep(page, 4);
  for (const key of ['PageDown', ' ', 'Enter']) {
    const before = await stepShown(page);
    await bar.getByRole('button', { name: words.previous }).click();
    await expectStep(page, before - 1);
    await page.keyboard.press(key);
    await expectStep(page, before);
  }
});

test('a reader who moves into the chart by keyboard explores it, and the page keys still navigate', async ({
  page,
}) => {
  await openStage(page, '?step=4');
  await page.locator('[data-plot]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('[data-plot]')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  expect(await stepShown(page)).toBe(4);
  await expect(page.locator('[data-plot] text').first()).toBeVisible();
  await expect(page.locator('[data-plot]')).toHaveAttribute('aria-valuenow', '1');
  await page.keyboard.press('PageDown');
  await expectStep(page, 5);
});

test('a held key counts once, shortcuts stay the browser’s, other keyboards are understood', async ({ page }) => {
  await openStage(page);
  await page.keyboard.down('ArrowRight');
  for (let held = 0; held < 5; held += 1) await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  await expectStep(page, 2);
  interface Pressed {
    readonly key: string;
    readonly code?: string;
    readonly ctrlKey?: boolean;
    readonly altKey?: boolean;
  }
  const prevented = async (pressed: Pressed): Promise<boolean> =>
    page.evaluate(
      (given) => !window.dispatchEvent(new KeyboardEvent('keydown', { ...given, cancelable: true })),
      pressed,
    );
  expect(await prevented({ key: 'f', ctrlKey: true })).toBe(false);
  expect(await prevented({ key: 'p', ctrlKey: true })).toBe(false);
  expect(await prevented({ key: 'ArrowLeft', altKey: true })).toBe(false);
  expect(await prevented({ key: 'F11' })).toBe(false);
  expect(await prevented({ key: 'F5' })).toBe(true);
  expect(await prevented({ key: ':', code: 'Period' })).toBe(true);
  expect(await blankOf(page)).toBe('black');
  expect(await prevented({ key: 'и', code: 'KeyB' })).toBe(true);
  expect(await blankOf(page)).toBeNull();
});

test('after the last step comes a quiet end, and nothing goes round', async ({ page }) => {
  await openStage(page, `?step=${last}`);
  await page.keyboard.press('PageDown');
  await expect(page.locator('.b-end')).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.b-end')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expectStep(page, last);
});

test('full screen is a help and no condition', async ({ page }) => {
  await openStage(page);
  await startBriefing(page);
  await page.keyboard.press('PageDown');
  await leaveFullscreen(page);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  for (let step = 3; step <= 6; step += 1) {
    await page.keyboard.press('PageDown');
    await expectStep(page, step);
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  }
  await page.reload();
  await expectStep(page, 6);
  await expect(page.locator('.b-stage')).toHaveAttribute('data-phase', 'presenting');
});

test('a refused or missing full screen leaves the stage in its window and says so', async ({
  page,
  context,
  expected,
}) => {
  expected.push(/requestFullscreen.*user gesture/u);
  await page.goto(`briefing/${story}/`);
  const devtools = await context.newCDPSession(page);
  // Whatever Playwright evaluates counts as a gesture for some seconds; this does not.
  const tell = async (expression: string): Promise<unknown> =>
    (await devtools.send('Runtime.evaluate', { expression, userGesture: false, returnByValue: true })).result.value;
  await expect.poll(() => tell("document.querySelector('[role=toolbar]') !== null")).toBe(true);
  await tell("window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F5', cancelable: true }))");
  await expect.poll(() => tell("document.querySelector('.b-stage').dataset.phase")).toBe('presenting');
  expect(await tell('document.fullscreenElement === null')).toBe(true);
  await page.mouse.move(300, 650);
  await expect(page.getByText(words.fullscreenRefused)).toBeVisible();
  const box = await page.locator('.b-stage').boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 1280, height: 720 });

  // An iPhone has no such thing at all.
  await page.addInitScript(() => {
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen');
  });
  await page.goto(`briefing/${story}/?session=00000000000000aa`);
  const start = page.getByRole('button', { name: words.start });
  await expect(start).toBeVisible();
  await expect(page.getByRole('button', { name: words.fullscreen })).toHaveCount(0);
  await start.click();
  await page.mouse.move(320, 640);
  await expect(page.getByText(words.hideBars)).toBeVisible();
});

test('the screen is kept awake from start to end, and again after it was hidden', async ({ page }) => {
  // The small browser that tests run in refuses the real one.
  await page.addInitScript(() => {
    const asked: string[] = [];
    Reflect.set(window, 'asked', asked);
    const held: { released: boolean; release: () => Promise<void> }[] = [];
    Reflect.set(navigator.wakeLock, 'request', async () => {
      const lock = {
        released: false,
        release: async () => {
          if (!lock.released) asked.push('release');
          lock.released = true;
        },
      };
      asked.push('request');
      held.push(lock);
      return lock;
    });
    let state: DocumentVisibilityState = 'visible';
    Object.defineProperty(document, 'visibilityState', { get: () => state });
    Reflect.set(window, 'show', async (next: DocumentVisibilityState) => {
      state = next;
      // What a browser does by itself when a page is hidden.
      if (next === 'hidden') await held.at(-1)?.release();
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });
  const asked = () => page.evaluate((): unknown => Reflect.get(window, 'asked'));
  const show = (state: string) =>
    page.evaluate((next) => {
      const set: unknown = Reflect.get(window, 'show');
      return typeof set === 'function' ? (set(next) as unknown) : undefined;
    }, state);
  await openStage(page);
  expect(await asked()).toEqual([]);
  await startBriefing(page);
  await expect.poll(asked).toEqual(['request']);
  await show('hidden');
  await show('visible');
  await expect.poll(asked).toEqual(['request', 'release', 'request']);
  await leaveFullscreen(page);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: words.end, exact: true }).click();
  await expect.poll(asked).toEqual(['request', 'release', 'request', 'release']);
});

test('a screen that may not be kept awake is told, and nothing fails', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(navigator.wakeLock, 'request', () =>
      Promise.reject(new DOMException('low battery', 'NotAllowedError')),
    );
  });
  await openStage(page);
  await startBriefing(page);
  await page.mouse.move(300, 650);
  await expect(page.getByText(words.wakeRefused)).toBeVisible();
});

test('nothing moves under reduced motion or after M, and no view transition is ever started', async ({ page }) => {
  await page.addInitScript(() => {
    document.startViewTransition = () => {
      throw new Error('a view transition was started');
    };
    // What moves is short: whoever asks now and then may miss it.
    for (const start of ['animationstart', 'transitionrun']) {
      addEventListener(start, () => Reflect.set(window, 'moved', true), true);
    }
  });
  const moved = () => page.evaluate(() => Reflect.get(window, 'moved') === true);
  await openStage(page);
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
  expect(await moved()).toBe(false);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(`briefing/${story}/?session=00000000000000ab`);
  await expect(page.getByRole('button', { name: words.start })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect.poll(moved).toBe(true);
  await page.keyboard.press('m');
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.evaluate(() => Reflect.set(window, 'moved', false));
  await page.keyboard.press('PageUp');
  await expectStep(page, 1);
  expect(await moved()).toBe(false);
});

test('a screen reader hears one sentence a move, and only the step that is shown can be reached', async ({ page }) => {
  await openStage(page);
  const live = page.locator('[aria-live="polite"]');
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    const region = document.querySelector('[aria-live="polite"]');
    if (region)
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  for (const step of [2, 3]) {
    await page.keyboard.press('PageDown');
    await expect(live).toHaveText(new RegExp(`^Langkah ${step} dari ${last}: `, 'u'));
  }
  const said = await page.evaluate(() => Reflect.get(window, 'said') as unknown);
  expect(said).toHaveLength(2);
  const hidden = page.locator('.b-layer:not([data-on])');
  expect(await hidden.evaluateAll((layers) => layers.every((layer) => layer.hasAttribute('inert')))).toBe(true);
  await page.locator('[data-plot]').focus();
  const inside = await page.evaluate(() => document.activeElement?.closest('.b-layer')?.hasAttribute('data-on'));
  expect(inside).toBe(true);
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press('g');
  await expect(page.getByRole('dialog', { name: words.find })).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: words.help })).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
});

test('a step is found by number or word, and by its picture', async ({ page }) => {
  await openStage(page);
  await page.keyboard.press('g');
  await page.getByRole('dialog').getByRole('textbox').fill('8');
  await page.keyboard.press('Enter');
  await expectStep(page, 8);
  await page.keyboard.press('o');
  await page.getByRole('dialog').getByRole('button', { name: /^2 · /u }).click();
  await expectStep(page, 2);
  await page.keyboard.press('g');
  await page.getByRole('dialog').getByRole('textbox').fill('tidak-ada-kata-ini');
  await expect(page.getByText(words.findNone)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectStep(page, 3);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap at an edge moves, elsewhere nothing does', async ({ page }) => {
    await openStage(page);
    await page.touchscreen.tap(380, 300);
    await expectStep(page, 2);
    await page.touchscreen.tap(200, 300);
    await page.mouse.wheel(0, 400);
    await page.mouse.click(200, 200);
    expect(await stepShown(page)).toBe(2);
    await page.touchscreen.tap(10, 300);
    await expectStep(page, 1);
  });
});

test('addresses that ask for what there is not still show a step, or say why not', async ({ page, expected }) => {
  for (const step of ['0', '-1', 'abc', '1e9', '999', String(last + 1)]) {
    await openStage(page, `?step=${step}&session=${'0'.repeat(16)}`);
    expect(await stepShown(page), step).toBeGreaterThan(0);
  }
  expected.push(/404 \(Not Found\)/u);
  await page.goto('briefing/tidak-ada/');
  for (const path of [
    `briefing/${story}/?edition=2099-12-31.c65279a9`,
    'briefing/mine/',
    'briefing/mine/?story=rusak',
  ]) {
    await page.goto(path);
    const alert = page.getByRole('alert');
    await expect(alert, path).toBeVisible();
    await expect(page.getByRole('link', { name: words.home }), path).toBeVisible();
  }
  expect(await axeFinds(page)).toEqual([]);
});
