import type { FeedErrorName } from '@/feeds/feedError';
import type { Problem } from '@/feeds/problem';
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

const names: Readonly<Record<Problem['kind'], OpenRefusal['name']>> = {
  schema: 'FeedSchemaError',
  version: 'FeedVersionError',
  semantic: 'FeedSemanticError',
};

/** What nobody expected: it says nothing of the file. */
export function unexpected(cause: unknown): OpenRefusal {
  return { name: 'UnexpectedError', detail: String(cause) };
}

/** A refusal from the problems that decoding a feed of ours found. */
export function refusalFrom(problems: readonly Problem[]): OpenRefusal {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return {
    name: names[first?.kind ?? 'schema'],
    detail: `${first?.problem ?? 'cannot be read'}${more}`,
    ...(first === undefined || first.path === '' ? {} : { path: first.path }),
  };
}
