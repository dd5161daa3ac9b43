import type { ClaimData } from '@/claims/data';
import type { Language } from '@/i18n/language';
import type { Story } from '@/stories/story';

import type { KnownData } from './stepSubject';

/** What is told when something was done. */
export interface Told {
  readonly text: string;
  /** What was done can be undone at a press, until something else is done. */
  readonly undoable?: boolean;
}

/** Puts a briefing in place of the one before; `undefined` takes it away. */
export type Put = (next: Story | undefined, told?: Told) => void;

/** What every part of the editor works with. */
export interface Desk {
  readonly story: Story;
  readonly put: Put;
  readonly language: Language;
  readonly known: KnownData;
  /** Everything that claims are checked against; absent until all feeds have answered. */
  readonly data: ClaimData | undefined;
}
