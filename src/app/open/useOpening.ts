import { useCallback, useEffect, useRef, useState } from 'react';

import type { Answers } from '@/formats/question';

import type { OpenedFile, OpenRefusal } from './desk';
import { readerOf, type Reader } from './reader';
import type { Stage } from './readerMessages';

/** Files that were read and recognised. */
export interface Held {
  /** Counts, so that what is chosen of one file is not taken for another's. */
  readonly number: number;
  readonly names: readonly string[];
  readonly answers: Answers;
  readonly opened: OpenedFile;
  readonly reader: Reader;
}

/** Where opening stands. What was read before stays until something else was read. */
export interface Opening {
  readonly held: Held | undefined;
  /** What is being read, by its names. */
  readonly busy: { readonly names: readonly string[]; readonly stage: Stage } | undefined;
  readonly refused: { readonly number: number; readonly names: readonly string[]; readonly error: OpenRefusal } | undefined;
  readonly give: (files: readonly File[]) => void;
  /** Reads the same files with other answers. */
  readonly answer: (answers: Answers) => void;
  readonly cancel: () => void;
  /** Puts everything away. */
  readonly clear: () => void;
}

type State = Pick<Opening, 'held' | 'busy' | 'refused'>;

const nothing: State = { held: undefined, busy: undefined, refused: undefined };

interface Task {
  readonly reader: Reader;
  readonly names: readonly string[];
  readonly answers: Answers;
  /** The file that was read already, where only the answers are new. */
  readonly number?: number;
}

/** Reads files that somebody gives, one lot after the other; the last one given counts. */
export function useOpening(): Opening {
  const [state, setState] = useState<State>(nothing);
  const turns = useRef(0);
  const running = useRef<Task>(undefined);
  const held = useRef<Held>(undefined);
  const stop = useCallback((): void => {
    turns.current += 1;
    // The reader of what is on the screen is still needed.
    if (running.current && running.current.reader !== held.current?.reader) running.current.reader.close();
    running.current = undefined;
  }, []);
  useEffect(
    () => () => {
      stop();
      held.current?.reader.close();
    },
    [stop],
  );
  const run = useCallback(async (task: Task): Promise<void> => {
    const turn = turns.current;
    const { reader, names, answers } = task;
    running.current = task;
    const isCurrent = (): boolean => turns.current === turn;
    setState((now) => ({ ...now, busy: { names, stage: 'reading' }, refused: undefined }));
    const onStage = (stage: Stage): void => {
      if (isCurrent()) setState((now) => ({ ...now, busy: { names, stage } }));
    };
    const opened = await reader.open(answers, onStage).catch((cause: unknown) => ({
      ok: false as const,
      error: { name: 'FeedNetworkError' as const, detail: String(cause) },
    }));
    if (!isCurrent()) return;
    running.current = undefined;
    if (!opened.ok) {
      if (reader !== held.current?.reader) reader.close();
      setState((now) => ({ ...now, busy: undefined, refused: { number: turn, names, error: opened.error } }));
      return;
    }
    if (reader !== held.current?.reader) held.current?.reader.close();
    held.current = { number: task.number ?? turn, names, answers, opened: opened.value, reader };
    setState({ held: held.current, busy: undefined, refused: undefined });
  }, []);
  const give = useCallback(
    (files: readonly File[]): void => {
      if (files.length === 0) return;
      stop();
      void run({ reader: readerOf(files), names: files.map(({ name }) => name), answers: {} });
    },
    [run, stop],
  );
  const answer = useCallback(
    (answers: Answers): void => {
      if (!held.current) return;
      stop();
      const { reader, names, number } = held.current;
      void run({ reader, names, answers, number });
    },
    [run, stop],
  );
  const cancel = useCallback((): void => {
    stop();
    setState((now) => ({ ...now, busy: undefined }));
  }, [stop]);
  const clear = useCallback((): void => {
    stop();
    held.current?.reader.close();
    held.current = undefined;
    setState(nothing);
  }, [stop]);
  return { ...state, give, answer, cancel, clear };
}
