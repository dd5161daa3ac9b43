import type { Page } from '@playwright/test';
import { stageMessages } from '@/i18n/messages/stage';
import { builtText } from './builtSite';
import { leaveFullscreen, openOther, openStage, startBriefing, stepIds, story } from './deck';
import { expect, test } from './fixtures';
import { weigh } from './heapWeight';

test.use({
  viewport: { width: 1280, height: 720 },
  contextOptions: { reducedMotion: 'reduce' },
  serviceWorkers: 'allow',
});

/** What is wrong with the step that is shown, a line each: type too small for a seat at `k` screen heights, or cut off. */
async function faultsOf(page: Page, k: number): Promise<readonly string[]> {
  return page.evaluate((seat) => {
    const layer = document.querySelector('.b-layer[data-on]');
    const stage = document.querySelector('.b-surface')?.getBoundingClientRect();
    const pen = document.createElement('canvas').getContext('2d');
    if (!layer || !stage || !pen) return ['nothing is shown'];
    const faults: string[] = [];
    for (const text of layer.querySelectorAll<SVGTextElement>('.b-drawing text')) {
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      pen.font = `${getComputedStyle(text).fontWeight} ${size}px "Plus Jakarta Sans Variable"`;
      const scale = text.getScreenCTM()?.d ?? 0;
      // The height of a capital as it is drawn.
      const cap = pen.measureText('H').actualBoundingBoxAscent * scale;
      const part = text.closest('[data-part]')?.getAttribute('data-part') ?? '';
      const needed = part === 'headline' || part === 'caption' ? seat / 150 : (seat - 2) / 150;
      const share = cap / stage.height;
      const said = `${layer.getAttribute('data-step') ?? ''} ${part} “${text.textContent ?? ''}”`;
      if (share < needed) faults.push(`${said}: capitals are ${(share * 100).toFixed(2)} % of the stage's height`);
      const box = text.getBoundingClientRect();
      const isIn =
        box.left >= stage.left - 1 &&
        box.right <= stage.right + 1 &&
        box.top >= stage.top - 1 &&
        box.bottom <= stage.bottom + 1;
      if (!isIn) faults.push(`${said} is cut off`);
      if (text.textContent?.endsWith('…') === true && part !== 'measure') faults.push(`${said} is shortened`);
    }
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    if (scrollWidth > clientWidth || scrollHeight > clientHeight) faults.push('the page scrolls');
    return faults;
  }, k);
}

const screens = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1024, height: 768 },
] as const;

interface StoryFile {
  readonly steps: readonly unknown[];
}

for (const id of [story, 'posisi-terkini']) {
  for (const language of ['', 'en/']) {
    test(`every text of ${language}${id} can be read from four screen heights away, on every screen`, async ({
      page,
    }) => {
      await page.goto(`${language}briefing/${id}/`);
      const words = stageMessages[language === '' ? 'id' : 'en'];
      await expect(page.getByRole('button', { name: words.start })).toBeVisible();
      await startBriefing(page);
      // A window that fills the screen cannot be resized.
      await leaveFullscreen(page);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build has decoded it
      const { length } = (JSON.parse(builtText(`stories/${id}.json`)) as StoryFile).steps;
      const faults: string[] = [];
      for (const screen of screens) {
        await page.setViewportSize(screen);
        await page.keyboard.press('Home');
        for (let step = 1; step <= length; step += 1) {
          const found = await faultsOf(page, 4);
          faults.push(...found.map((fault) => `${screen.width}×${screen.height} ${fault}`));
          await page.keyboard.press('PageDown');
        }
        await page.keyboard.press('PageUp');
      }
      expect(faults).toEqual([]);
    });
  }
}

test('three sizes of type more reach a seat six screen heights away', async ({ page }) => {
  await openStage(page, '?step=5');
  await startBriefing(page);
  expect(await faultsOf(page, 6)).not.toEqual([]);
  for (let more = 0; more < 3; more += 1) await page.keyboard.press('+');
  expect(await faultsOf(page, 6)).toEqual([]);
});

test('three hundred steps leave memory, listeners and messages as they were', async ({ page, context }) => {
  await openStage(page);
  await startBriefing(page);
  const presenter = await openOther(page, context);
  await presenter.waitForSelector('.c-lamp[data-state="connected"]');
  const devtools = await context.newCDPSession(page);
  const sent = () =>
    page.evaluate(() => {
      const seen: unknown = Reflect.get(window, 'heard');
      return typeof seen === 'number' ? seen : 0;
    });
  await page.evaluate(() => {
    Reflect.set(window, 'heard', 0);
    const id = sessionStorage.getItem('pendopo.briefing.id.kampanye-2020-2021') ?? '""';
    const channel = new BroadcastChannel(`pendopo-briefing-${String(JSON.parse(id))}`);
    channel.addEventListener('message', ({ data }: MessageEvent<{ content?: { kind?: string } }>) => {
      if (data.content?.kind === 'state') Reflect.set(window, 'heard', Number(Reflect.get(window, 'heard')) + 1);
    });
  });
  const walk = async (steps: number): Promise<void> =>
    presenter.evaluate(async (count) => {
      for (let step = 0; step < count; step += 1) {
        const key = Math.floor(step / 10) % 2 === 0 ? 'PageDown' : 'PageUp';
        window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
        await new Promise(requestAnimationFrame);
      }
    }, steps);
  const measure = () => weigh(page, devtools);
  await walk(60);
  await expect.poll(sent).toBe(60);
  // Steps are drawn ahead while nobody asks for anything, on a busy machine long after the walk.
  await expect(page.locator('.b-layer:empty')).toHaveCount(0);
  const before = await measure();
  await walk(300);
  await expect.poll(sent).toBe(360);
  const after = await measure();
  // What a step leaves behind would be there three hundred times; a handful come and go with what the browser does late.
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 30);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.02);
  // The log of three hundred steps and nothing else.
  expect(after.scripts - before.scripts).toBeLessThan(1_500_000);
  expect(stepIds.length).toBeGreaterThan(10);
});
