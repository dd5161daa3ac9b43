import { bring } from '@/app/bring';
import type { ForeignSeries } from '@/formats/foreign';
import type { Answers } from '@/formats/question';

import type { Desk, Opened } from './desk';
import type * as DeskCode from './deskOnDemand';
import { unexpected, type OpenRefusal } from './openRefusal';
import type { Asked, Stage, Told } from './readerMessages';
import { startWorker } from './startWorker';

/** Files that are being read. What is asked of it is answered in order. */
export interface Reader {
  readonly open: (answers: Answers, onStage: (stage: Stage) => void) => Promise<Opened>;
  /** Series by their index in the glance of these answers. */
  readonly take: (answers: Answers, indices: readonly number[]) => Promise<readonly ForeignSeries[]>;
  /** Gives back what it holds; what was asked is not answered any more. */
  readonly close: () => void;
}

/** Below this the page waits a few hundredths of a second; a thread of its own would take as long to start. */
const smallBytes = 1_000_000;

/** The page draws what it is told before it is busy. */
async function drawn(): Promise<void> {
  await new Promise((done) => {
    setTimeout(done, 30);
  });
}

/** The code that reads; why it cannot be had otherwise. */
async function codeHere(): Promise<typeof DeskCode | OpenRefusal> {
  try {
    return await bring('formats', () => import('./deskOnDemand'));
  } catch (cause) {
    return { name: 'FeedNetworkError', detail: String(cause) };
  }
}

function readerHere(files: readonly File[]): Reader {
  let desk: Desk | undefined;
  return {
    open: async (answers, onStage) => {
      const code = await codeHere();
      if ('name' in code) return { ok: false, error: code };
      if (!desk) {
        const given = await code.givenFrom(files);
        if (!given.ok) return given;
        desk = code.deskOf(given.value);
      }
      onStage('decoding');
      await drawn();
      return desk.open(answers);
    },
    take: async (answers, indices) => desk?.take(answers, indices) ?? [],
    close: () => {
      desk = undefined;
    },
  };
}

interface Waiting {
  readonly onStage: (stage: Stage) => void;
  /** Without an answer where the thread never ran. */
  readonly done: (told: Told | undefined) => void;
}

/** What a thread that reads can do. */
interface Thread extends Pick<Reader, 'take' | 'close'> {
  /** `undefined` where the thread does not start. */
  readonly open: (...asked: Parameters<Reader['open']>) => Promise<Opened | undefined>;
}

function detailOf(told: Told | undefined): string {
  return told?.kind === 'failed' ? told.detail : 'cannot be read';
}

/** Reads in a thread; should that end, what was asked is answered with a refusal. */
function threadOf(worker: Worker, files: readonly File[]): Thread {
  const waiting = new Map<number, Waiting>();
  let turns = 0;
  let hasSpoken = false;
  let isRead = false;
  const end = (detail: string): void => {
    for (const [turn, { done }] of waiting) done(hasSpoken ? { kind: 'failed', turn, detail } : undefined);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    hasSpoken = true;
    const asked = waiting.get(data.turn);
    if (data.kind === 'stage') {
      asked?.onStage(data.stage);
      return;
    }
    waiting.delete(data.turn);
    asked?.done(data);
  });
  // A script that cannot be had, without a network or since a deploy took it away, is an error without a message.
  worker.addEventListener('error', ({ message }) => end(message || 'the thread has ended'));
  worker.addEventListener('messageerror', () => end('what was read cannot be handed over'));
  const ask = (what: (turn: number) => Asked, onStage: Waiting['onStage']): Promise<Told | undefined> =>
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
      if (!told) return undefined;
      if (told.kind !== 'opened') return { ok: false, error: unexpected(detailOf(told)) };
      isRead = true;
      return told.opened;
    },
    take: async (answers, indices) => {
      const told = await ask(
        (turn) => ({ kind: 'take', turn, answers, indices }),
        () => undefined,
      );
      if (told?.kind !== 'series') throw new Error(detailOf(told));
      return told.series;
    },
    close: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}

/** Reads in a thread, and here where that does not start. */
function readerIn(worker: Worker, files: readonly File[]): Reader {
  const thread = threadOf(worker, files);
  let here: Reader | undefined;
  return {
    open: async (answers, onStage) => {
      const opened = here ? undefined : await thread.open(answers, onStage);
      if (opened) return opened;
      here ??= readerHere(files);
      return here.open(answers, onStage);
    },
    take: (answers, indices) => (here ?? thread).take(answers, indices),
    close: () => {
      thread.close();
      here?.close();
    },
  };
}

/** Reads files: large ones in a thread of their own where the browser lets it start, others here. */
export function readerOf(files: readonly File[]): Reader {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const worker = size < smallBytes ? undefined : startWorker();
  return worker ? readerIn(worker, files) : readerHere(files);
}
