import { load, type Runtime, type Source } from '@/briefing/runtime';
import type { Held } from './held';

/** A briefing whose files stand in the page itself: nothing is ever asked of a network. */
export function fileSource({ pack, known }: Held): Source {
  const { story, files, edition, published } = pack;
  return {
    published: known,
    // The name of data that are in no edition begins with the day on which they were taken.
    day: () => edition.slice(0, 10),
    load: async () => ({ story, files, ...(published && { edition }) }),
  };
}

/** Loads the file's briefing; it keeps the name under which it was taken along. */
export async function loadHeld(runtime: Runtime, { pack }: Held): Promise<void> {
  await load(runtime);
  const { draft } = runtime.store.getState();
  if (!draft || draft.edition === pack.edition) return;
  runtime.store.setState({ draft: { ...draft, edition: pack.edition, published: pack.published } });
}
