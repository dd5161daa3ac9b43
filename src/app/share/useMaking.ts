import { bring } from '@/app/bring';
import { useEffect, useRef, useState } from 'react';

import { saveFile } from '@/app/downloads';
import { FileError, type FileRequest } from '@/exports/files/fileRequest';

/** Why a file was not made, as far as it tells a reader what to do. */
export type MakeProblem = 'network' | 'drawing' | 'other';

/** Where the making of a file stands. `name` is what it is called in words. */
export type Making =
  | { readonly state: 'idle' }
  | { readonly state: 'making'; readonly name: string; readonly share: number; readonly slow: boolean }
  | { readonly state: 'made'; readonly file: string }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly name: string; readonly problem: MakeProblem; readonly again: () => void };

/** Makes files for the reader, one at a time. */
export interface Maker {
  readonly making: Making;
  readonly make: (request: FileRequest, name: string) => void;
  readonly cancel: () => void;
}

const slowAfter = 500;

/** What came of an error, in a reader's terms. */
export function problemOf(error: unknown): MakeProblem {
  if (error instanceof FileError) {
    return error.problem.endsWith('-unreachable') ? 'network' : 'drawing';
  }
  // Browsers throw a TypeError when the code that makes files cannot be fetched.
  return error instanceof TypeError ? 'network' : 'other';
}

/** Makes a file and hands it over; another one ends the one before. What takes over half a second is shown with its progress. */
export function useMaking(): Maker {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const make = (request: FileRequest, name: string): void => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const tell = (next: Making): void => {
      if (running.current === controller && !signal.aborted) setMaking(next);
    };
    setMaking({ state: 'making', name, share: 0, slow: false });
    const update = (change: { share?: number; slow?: boolean }): void => {
      if (running.current !== controller) return;
      setMaking((now) => (now.state === 'making' ? { ...now, ...change } : now));
    };
    const timer = setTimeout(() => update({ slow: true }), slowAfter);
    const run = async (): Promise<void> => {
      try {
        const { makeNow } = await bring('makeNow', () => import('./makeNow'));
        const file = await makeNow(request, { signal, onProgress: (share) => update({ share }) });
        if (signal.aborted) return;
        saveFile(file);
        tell({ state: 'made', file: file.name });
      } catch (error) {
        tell({ state: 'failed', name, problem: problemOf(error), again: () => make(request, name) });
      } finally {
        clearTimeout(timer);
      }
    };
    void run();
  };
  const cancel = (): void => {
    running.current?.abort();
    running.current = null;
    setMaking({ state: 'cancelled' });
  };
  return { making, make, cancel };
}
