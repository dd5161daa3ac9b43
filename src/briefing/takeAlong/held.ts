import * as v from 'valibot';

import type { Pack } from '@/briefing/data/pack';
import type { Published } from '@/briefing/data/published';
import type { Language } from '@/i18n/language';

/** What a file to take along holds: the frozen data with all that gives them their name, and nothing of the presenter's. */
export interface Held {
  readonly storyId: string;
  readonly language: Language;
  readonly pack: Pack;
  /** What was published when the pack was made. */
  readonly known: Published;
}

/** The id of the block that holds it. */
export const heldBlock = 'briefing-file';

const shape = v.object({
  storyId: v.string(),
  language: v.picklist(['id', 'en']),
  pack: v.object({
    edition: v.string(),
    published: v.boolean(),
    story: v.unknown(),
    files: v.record(v.string(), v.unknown()),
  }),
  known: v.object({
    charts: v.record(v.string(), v.object({ edition: v.string(), feed: v.string() })),
    milestones: v.string(),
  }),
});

/** Reads the block; `undefined` where it is not there or not ours. */
export function readHeld(text: string | null | undefined): Held | undefined {
  try {
    const read = v.safeParse(shape, JSON.parse(text ?? ''));
    return read.success ? read.output : undefined;
  } catch {
    // A file that was cut off.
    return undefined;
  }
}
