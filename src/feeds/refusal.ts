import { FeedError, type FeedErrorName } from './feedError';
import type { Problem } from './problem';

const names: Readonly<Record<Problem['kind'], FeedErrorName>> = {
  schema: 'FeedSchemaError',
  version: 'FeedVersionError',
  semantic: 'FeedSemanticError',
};

/** The error of a file that was decoded and refused. */
export function refusal(problems: readonly Problem[], feedId: string, at: number): FeedError {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const detail = `${first?.problem ?? 'cannot be read'}${more}`;
  const path = first === undefined || first.path === '' ? {} : { path: first.path };
  return new FeedError({ name: names[first?.kind ?? 'schema'], feedId, stage: 'check', detail, at, ...path });
}
