import type { FeedErrorName } from '@/feeds/feedError';
import type { Refusal } from '@/formats/refusal';

import type { NotText } from './notText';

/** Why files were refused; `what` names a kind of file that is no text at all. */
export interface OpenRefusal extends Omit<Refusal, 'name'> {
  /** `UnexpectedError`: a fault of the page, whatever the file is. */
  readonly name: Refusal['name'] | FeedErrorName | 'UnexpectedError';
  readonly what?: NotText;
  /** The file that is at fault, where there are several. */
  readonly file?: string;
}

/** What nobody expected: it says nothing of the file. */
export function unexpected(cause: unknown): OpenRefusal {
  return { name: 'UnexpectedError', detail: String(cause) };
}
