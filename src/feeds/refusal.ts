import { FeedError, type FeedErrorName } from './feedError';
import type { Problem } from './problem';

const names: Readonly<Record<Problem['kind'], FeedErrorName>> = {
  schema: 'FeedSchemaError',
  version: 'FeedVersionError',
  semantic: 'FeedSemanticError',
};

/** What is wrong with something that was refused: the first problem, by name. */
interface Fault {
  readonly name: FeedErrorName;
  readonly detail: string;
  readonly path?: string;
}

/** What is wrong, from the problems that decoding found. */
export function faultOf(problems: readonly Problem[]): Fault {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return {
    name: names[first?.kind ?? 'schema'],
    detail: `${first?.problem ?? 'cannot be read'}${more}`,
    ...(first === undefined || first.path === '' ? {} : { path: first.path }),
  };
}

/** The error of a file that was decoded and refused. */
export function refusal(problems: readonly Problem[], feedId: string, at: number): FeedError {
  return new FeedError({ ...faultOf(problems), feedId, stage: 'check', at });
}
