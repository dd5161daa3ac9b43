import type { ForeignSeries } from '@/formats/foreign';
import type { Answers } from '@/formats/question';

import type { Opened } from './desk';

/** How far the reading is: the bytes become text, then the text becomes series. */
export type Stage = 'reading' | 'decoding';

/** What the reading thread is asked; `turn` comes back with the answer. */
export type Asked =
  | { readonly kind: 'files'; readonly turn: number; readonly files: readonly File[]; readonly answers: Answers }
  | { readonly kind: 'answers'; readonly turn: number; readonly answers: Answers }
  | {
      readonly kind: 'take';
      readonly turn: number;
      readonly answers: Answers;
      readonly indices: readonly number[];
    };

/** What it answers. */
export type Told =
  | { readonly kind: 'stage'; readonly turn: number; readonly stage: Stage }
  | { readonly kind: 'opened'; readonly turn: number; readonly opened: Opened }
  | { readonly kind: 'series'; readonly turn: number; readonly series: readonly ForeignSeries[] }
  | { readonly kind: 'failed'; readonly turn: number; readonly detail: string };
