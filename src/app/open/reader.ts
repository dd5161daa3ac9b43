import { bring } from '@/app/bring';
import type { ForeignSeries } from '@/formats/foreign';
import type { Answers } from '@/formats/question';

import type { Desk, Opened } from './desk';
import type { Asked, Stage, Told } from './readerMessages';
import { startWorker } from './startWorker';

/** Files that are being read. What is asked of it is answered in order. */
export interface Reader {
  readonly open: (answers: Answers, onStage: (stage: Stage) => void) => Promise<Opened>;
  readonly take: (indices: readonly number[]) => Promise<readonly ForeignSeries[]>;
  /** Gives back what it holds; what was asked is not answered any more. */
  readonly close: () => void;
}

/** Below this the page waits a few hundredths of a second; a thread of its own would take as long to start. */
const smallBytes = 1_000_000;

function failed(detail: string): Opened {
  return { ok: false, error: { name: 'FeedFormatError', detail } };
}

/** The page draws what it is told before it is busy. */
async function drawn(): Promise<void> {
  await new Promise((done) => {
    setTimeout(done, 30);
  });
}

function readerHere(files: readonly File[]): Reader {
  let desk: Desk | undefined;
  return {
    open: async (answers, onStage) => {
      const { deskOf, givenFrom } = await bring('formats', () => import('./deskOnDemand'));
      if (!desk) {
        const given = await givenFrom(files);
        if (!given.ok) return given;
        desk = deskOf(given.value);
      }
      onStage('decoding');
      await drawn();
      return desk.open(answers);
    },
    take: async (indices) => desk?.take(indices) ?? [],
    close: () => {
      desk = undefined;
    },
  };
}

interface Waiting {
  readonly onStage: (stage: Stage) => void;
  readonly done: (told: Told) => void;
}

/** Reads in a thread of its own; should that not run, what was asked is answered with a refusal. */
function readerIn(worker: Worker, files: readonly File[]): Reader {
  const waiting = new Map<number, Waiting>();
  let turns = 0;
  let isRead = false;
  const end = (detail: string): void => {
    for (const [turn, { done }] of waiting) done({ kind: 'failed', turn, detail });
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const asked = waiting.get(data.turn);
    if (data.kind === 'stage') {
      asked?.onStage(data.stage);
      return;
    }
    waiting.delete(data.turn);
    asked?.done(data);
  });
  worker.addEventListener('error', ({ message }) => end(message));
  worker.addEventListener('messageerror', () => end('what was read cannot be handed over'));
  const ask = (what: (turn: number) => Asked, onStage: Waiting['onStage']): Promise<Told> =>
    new Promise((done) => {
      turns += 1;
      waiting.set(turns, { onStage, done });
      worker.postMessage(what(turns));
    });
  return {
    open: async (answers, onStage) => {
      const told = await ask(
        (turn) => (isRead ? { kind: 'answers', turn, answers } : { kind: 'files', turn, files, answers }),
        onStage,
      );
      if (told.kind !== 'opened') return failed(told.kind === 'failed' ? told.detail : 'cannot be read');
      isRead = true;
      return told.opened;
    },
    take: async (indices) => {
      const told = await ask(
        (turn) => ({ kind: 'take', turn, indices }),
        () => undefined,
      );
      return told.kind === 'series' ? told.series : [];
    },
    close: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}

/** Reads files: large ones in a thread of their own where the browser lets it start, others here. */
export function readerOf(files: readonly File[]): Reader {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const worker = size < smallBytes ? undefined : startWorker();
  return worker ? readerIn(worker, files) : readerHere(files);
}
