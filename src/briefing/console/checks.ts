import type { StagePicture } from '@/briefing/stage/stagePicture';
import { stagePicture } from '@/briefing/stage/stagePicture';
import type { StageLook } from '@/briefing/stage/stageRoom';
import type { StageStep, StageStory } from '@/briefing/stage/stageStep';
import { sizes } from '@/briefing/deck/deck';
import { tooSmall, type TooSmall } from '@/briefing/plan/legibility';
import { lookOn } from './useView';

/** How a line of the check before the room stands. */
export type CheckState = 'pass' | 'fail' | 'wait' | 'unsupported';

const family = '40px "Plus Jakarta Sans Variable"';

/** Whether the site's type is there, in the weights that a stage is set in; it is asked for where it is not. */
export async function checkFonts(): Promise<CheckState> {
  if (!('fonts' in document)) return 'unsupported';
  const wanted = [`400 ${family}`, `700 ${family}`];
  try {
    // What comes back are the faces that are meant: none where the page has no such type at all.
    const faces = await Promise.all(wanted.map((font) => document.fonts.load(font)));
    return faces.every((each) => each.length > 0) ? 'pass' : 'fail';
  } catch {
    // No network, say.
    return 'fail';
  }
}

/** Whether the screen can be kept awake: asked for and let go. */
export async function checkWake(): Promise<CheckState> {
  if (!('wakeLock' in navigator)) return 'unsupported';
  try {
    const held = await navigator.wakeLock.request('screen');
    await held.release();
    return 'pass';
  } catch {
    // On a low battery, say; the line tells what to do.
    return 'fail';
  }
}

/** Every step and answer laid out once. */
export interface DrawnSteps {
  readonly pictures: readonly { readonly step: StageStep; readonly picture: StagePicture }[];
  /** Names of those that could not be drawn, or have no figure to show. */
  readonly failed: readonly string[];
}

function hasFigures({ chart }: StagePicture): boolean {
  return chart.model.marks.some(({ runs }) => runs.length > 0);
}

function drawn(step: StageStep, look: StageLook): StagePicture | undefined {
  try {
    const picture = stagePicture(step, look);
    return hasFigures(picture) ? picture : undefined;
  } catch {
    // Named in the check, which is there to find it before the room does.
    return undefined;
  }
}

/** Lays every step and answer of a story out as they will stand on the stage. */
export function drawAll({ steps, answers, absent }: StageStory, look: StageLook): DrawnSteps {
  const all = [...steps, ...answers].map((step) => ({ step, picture: drawn(step, look) }));
  const failed = all.filter(({ picture }) => picture === undefined).map(({ step }) => step.name);
  const pictures = all.flatMap(({ step, picture }) => (picture ? [{ step, picture }] : []));
  return { pictures, failed: [...absent, ...failed] };
}

/** A step whose letters are too small, with the parts that are. */
export interface Illegible {
  readonly step: StageStep;
  readonly parts: readonly TooSmall[];
}

/** The steps that cannot be read from `k` heights of the screen away. */
export function illegible({ pictures }: DrawnSteps, k: number): readonly Illegible[] {
  return pictures.flatMap(({ step, picture }) => {
    const parts = tooSmall(picture, k);
    return parts.length === 0 ? [] : [{ step, parts }];
  });
}

/** The least size of type above the one that is set with which every step can be read; `undefined` where none is large enough. */
export function sizeFor(
  story: StageStory,
  look: StageLook,
  { k, from }: { k: number; from: number },
): number | undefined {
  for (let size = from + 1; size <= sizes.greatest; size += 1) {
    if (illegible(drawAll(story, lookOn(look.frame, look, size)), k).length === 0) return size;
  }
  return undefined;
}
