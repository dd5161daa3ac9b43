import { expect, type BrowserContext, type Page } from '@playwright/test';
import { stageMessages } from '@/i18n/messages/stage';
import { builtText } from './builtSite';

/** The story that tests walk through: twelve steps in six scenes. */
export const story = 'kampanye-2020-2021';

interface StoryFile {
  readonly steps: readonly { readonly id: string; readonly chart?: string }[];
}

/** Ids of the story's steps, in order. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build has decoded it
export const stepIds = (JSON.parse(builtText(`stories/${story}.json`)) as StoryFile).steps.map(({ id }) => id);

/** Numbers of the steps that begin a scene, counted from 1. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build has decoded it
export const sceneStarts = (JSON.parse(builtText(`stories/${story}.json`)) as StoryFile).steps.flatMap((step, index) =>
  step.chart === undefined ? [] : [index + 1],
);

/** Opens the audience's screen and waits until it answers. */
export async function openStage(page: Page, search = ''): Promise<void> {
  await page.goto(`briefing/${story}/${search}`);
  await expect(page.getByRole('button', { name: stageMessages.id.start })).toBeVisible();
}

/** Number of the step that is shown, counted from 1; 0 where none is. */
export async function stepShown(page: Page): Promise<number> {
  const id = await page.evaluate(() => document.querySelector<HTMLElement>('.b-layer[data-on]')?.dataset['step'] ?? '');
  return stepIds.indexOf(id) + 1;
}

/** Waits until a step is shown, by its number. */
export async function expectStep(page: Page, number: number): Promise<void> {
  await expect.poll(() => stepShown(page), { intervals: [10, 20, 50, 100] }).toBe(number);
}

/** Starts the briefing where it stands. */
export async function startBriefing(page: Page): Promise<void> {
  await page.keyboard.press('Shift+F5');
  await expect(page.locator('.b-stage')).toHaveAttribute('data-phase', 'presenting');
}

/** Opens the other side with S and waits until it is there. */
export async function openOther(page: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const other = await opened;
  await other.waitForLoadState();
  return other;
}

/** Id of the session that a window is in. */
export async function sessionOf(page: Page): Promise<string> {
  const kept = await page.evaluate((id) => sessionStorage.getItem(`pendopo.briefing.id.${id}`), story);
  return kept === null ? '' : String(JSON.parse(kept));
}

/** Gives the screen back as a browser does at Escape; it may still be on its way there. */
export async function leaveFullscreen(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
}
