import { create } from 'zustand';

import type { Command } from './deck/keys';

/** What lies over the deck in this window alone. */
export type Sheet = 'none' | 'find' | 'grid' | 'help' | 'end' | 'untrue' | 'take';

/** What belongs to this window and to no other. */
export interface Local {
  readonly sheet: Sheet;
  /** Digits of a step's number, typed within the last two seconds. */
  readonly digits: string;
  /** Whether the next digit chooses an answer. */
  readonly asking: boolean;
  readonly fullscreen: boolean;
  /** While the clicker is tried out, keys are shown and move nothing. */
  readonly clickerTest: boolean;
  readonly lastCommand: { readonly command: Command; readonly key: string; readonly at: number } | null;
  /** Whether the browser refused to open a window or to fill the screen, until it works. */
  readonly refused: { readonly window: boolean; readonly fullscreen: boolean };
  /** Whether the screen stays awake. */
  readonly wakeLock: 'off' | 'on' | 'refused' | 'unsupported';
}

/** What belongs to this window alone. */
export const useLocal = create<Local>()(() => ({
  sheet: 'none',
  digits: '',
  asking: false,
  fullscreen: false,
  clickerTest: false,
  lastCommand: null,
  refused: { window: false, fullscreen: false },
  wakeLock: 'off',
}));

/** Opens a sheet, or closes the one that lies there. */
export function showSheet(sheet: Sheet): void {
  useLocal.setState({ sheet });
}
