import { deskOf, givenFrom, type Desk } from './desk';
import type { Asked, Told } from './readerMessages';

/** Reads files beside the page, so that a large one stops nothing there. It fetches nothing and keeps nothing. */
let desk: Desk | undefined;

function tell(told: Told): void {
  postMessage(told);
}

async function answer(asked: Asked): Promise<void> {
  const { turn } = asked;
  if (asked.kind === 'take') {
    tell({ kind: 'series', turn, series: desk?.take(asked.answers, asked.indices) ?? [] });
    return;
  }
  if (asked.kind === 'files') {
    const given = await givenFrom(asked.files);
    if (!given.ok) {
      tell({ kind: 'opened', turn, opened: given });
      return;
    }
    desk = deskOf(given.value);
    tell({ kind: 'stage', turn, stage: 'decoding' });
  }
  if (desk) tell({ kind: 'opened', turn, opened: desk.open(asked.answers) });
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data).catch((cause: unknown) => tell({ kind: 'failed', turn: data.turn, detail: String(cause) }));
});
