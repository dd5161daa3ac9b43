import { useEffect, useState, useSyncExternalStore } from 'react';

import type { Answers, Question } from '@/formats/question';

import { answerTo } from './answers';
import type { Opened, OpenedFile } from './desk';
import { unexpected, type OpenRefusal } from './openRefusal';
import { readerOf, type Reader } from './reader';
import type { Stage } from './readerMessages';

/** Files that were read and recognised. */
export interface Held {
  /** Counts, so that what is chosen of one file is not taken for another's. */
  readonly number: number;
  readonly names: readonly string[];
  readonly answers: Answers;
  /** What is asked, and what was answered before, so that an answer can be changed. */
  readonly asked: readonly Question[];
  readonly opened: OpenedFile;
  readonly reader: Reader;
}

/** Where opening stands. What was read before stays until something else was read. */
export interface OpeningState {
  readonly held: Held | undefined;
  /** What is being read, by its names; `answers` where it is what is on the screen, read anew with these. */
  readonly busy:
    | { readonly names: readonly string[]; readonly stage: Stage; readonly answers: Answers | undefined }
    | undefined;
  readonly refused:
    | { readonly number: number; readonly names: readonly string[]; readonly error: OpenRefusal }
    | undefined;
}

interface Task {
  readonly reader: Reader;
  readonly names: readonly string[];
  readonly answers: Answers;
  /** Of the file that was read already, where only the answers are new. */
  readonly number?: number;
}

/** The questions of a file as they are now, after those that were answered, which the file does not ask again. */
function askedNow(before: readonly Question[], { answers, opened }: Omit<Held, 'asked'>): readonly Question[] {
  const { questions } = opened.glance;
  const isAsked = ({ about }: Question): boolean => questions.some((each) => each.about === about);
  const answered = before.filter((each) => answers[each.about] !== undefined && !isAsked(each));
  return [...answered, ...questions];
}

/**
 * Where a file leaves open how often its figures come and any answer can be drawn, the likeliest is taken: the page says
 * so beside the other answers, each one press away.
 */
function assumedFreq({ glance }: OpenedFile, answers: Answers): Answers | undefined {
  const question = glance.questions.find(({ about, blocking }) => about === 'freq' && !blocking);
  const [likeliest] = question?.options ?? [];
  return likeliest === undefined || answers.freq !== undefined
    ? undefined
    : { ...answers, ...answerTo.freq(likeliest) };
}

/** Reads files that somebody gives, one lot after the other; the last one given counts. */
class OpeningDesk {
  #state: OpeningState = { held: undefined, busy: undefined, refused: undefined };
  #turn = 0;
  #running: Task | undefined;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): OpeningState => this.#state;

  #set(change: Partial<OpeningState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** The reader of what is on the screen is still needed. */
  #close(reader: Reader | undefined): void {
    if (reader !== this.#state.held?.reader) reader?.close();
  }

  #stop(): void {
    this.#turn += 1;
    this.#close(this.#running?.reader);
    this.#running = undefined;
  }

  async #run(task: Task): Promise<void> {
    this.#stop();
    const turn = this.#turn;
    const { reader, names, answers } = task;
    this.#running = task;
    const onStage = (stage: Stage): void => {
      const tried = task.number === undefined ? undefined : answers;
      if (turn === this.#turn) this.#set({ busy: { names, stage, answers: tried } });
    };
    onStage('reading');
    this.#set({ refused: undefined });
    const opened = await reader
      .open(answers, onStage)
      .catch((cause: unknown): Opened => ({ ok: false, error: unexpected(cause) }));
    if (turn !== this.#turn) return;
    if (!opened.ok) {
      this.#running = undefined;
      this.#close(reader);
      this.#set({ busy: undefined, refused: { number: turn, names, error: opened.error } });
      return;
    }
    const assumed = assumedFreq(opened.value, answers);
    const again = assumed && (await reader.open(assumed, onStage).catch(() => undefined));
    if (turn !== this.#turn) return;
    this.#running = undefined;
    const plain = { number: task.number ?? turn, names, answers, opened: opened.value, reader };
    // Where the likeliest does not fit all figures, the file stays as it was read.
    const taken = assumed && again?.ok ? { ...plain, answers: assumed, opened: again.value } : plain;
    this.#take(taken, opened.value.glance.questions);
  }

  /** `first`: what the file asked before anything was assumed. */
  #take(taken: Omit<Held, 'asked'>, first: readonly Question[]): void {
    const before = this.#state.held;
    const asked = before?.number === taken.number ? before.asked : first;
    this.#set({ held: { ...taken, asked: askedNow(asked, taken) }, busy: undefined, refused: undefined });
    this.#close(before?.reader);
  }

  readonly give = (files: readonly File[]): void => {
    if (files.length === 0) return;
    void this.#run({ reader: readerOf(files), names: files.map(({ name }) => name), answers: {} });
  };

  /** Reads the same files with one more answer or another one, beside those that are being tried. */
  readonly answer = (change: Answers): void => {
    const { held } = this.#state;
    if (!held) return;
    const { number, names, reader } = held;
    const before = this.#running?.number === number ? this.#running.answers : held.answers;
    void this.#run({ reader, names, answers: { ...before, ...change }, number });
  };

  readonly cancel = (): void => {
    this.#stop();
    this.#set({ busy: undefined });
  };

  /** Gives back what files were held by. */
  readonly close = (): void => {
    this.#stop();
    this.#state.held?.reader.close();
  };
}

/** Where opening stands, and what can be asked of it. */
export interface Opening extends OpeningState, Pick<OpeningDesk, 'give' | 'answer' | 'cancel'> {}

/** Reads the files that a reader gives to a page, as long as it is there. */
export function useOpening(): Opening {
  const [desk] = useState(() => new OpeningDesk());
  const state = useSyncExternalStore(desk.subscribe, desk.state, desk.state);
  useEffect(() => desk.close, [desk]);
  const { give, answer, cancel } = desk;
  return { ...state, give, answer, cancel };
}
