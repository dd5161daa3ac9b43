import { amendStory, type Amendment } from '@/briefing/data/amend';
import { briefingOf, type Pack } from '@/briefing/data/pack';
import { amendDraft, type Runtime } from '@/briefing/runtime';
import { encodeStory } from '@/feeds/encodeStory';

/** Puts other words in the place of a claim, in the newer data that wait or in the draft that will be frozen. What is on the stage stays. */
export function amendPack(runtime: Runtime, pack: Pack, amendment: Amendment): void {
  const story = amendStory(briefingOf(pack).story, [amendment]);
  const written = encodeStory(story);
  if (pack === runtime.store.getState().newer) runtime.store.setState({ newer: { ...pack, story: written } });
  else amendDraft(runtime, story, written);
}
