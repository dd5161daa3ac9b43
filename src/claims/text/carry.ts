import type { Found } from './found';
import type { Lexis, NamedSeries } from './lexis';
import type { Carried, TermHit } from './scope';

/** What a sentence leaves when nothing in it was read. */
export const carriesNothing: Carried = { figures: new Set(), named: new Set(), phrases: new Set() };

/** What a sentence leaves for the next one to refer back to. */
export function carriedFrom(found: readonly Found[], spoken: ReadonlySet<string>, lexis: Lexis): Carried {
  const levels = found.flatMap(({ claim }) => (claim.says === 'level' ? [claim] : []));
  const [period, ...more] = new Set(levels.map((claim) => claim.period));
  const named = [...lexis.series.values()].filter(
    (series) =>
      series.any.some((term) => spoken.has(term)) &&
      series.with.every((group) => group.some((term) => spoken.has(term))),
  );
  return {
    figures: new Set(levels.map(({ series }) => series)),
    named: new Set(named.map(({ key }) => key)),
    phrases: spoken,
    ...(period !== undefined && more.length === 0 && { period }),
  };
}

/** What rules series out: the words of the sentence, those of a part without the countries that it is compared with, and what was before. */
interface Ruling {
  readonly spoken: ReadonlySet<string>;
  readonly near: readonly TermHit[];
  /** Whether the sentence says Indonesia. */
  readonly here: boolean;
  readonly carried: Carried | undefined;
}

function isOpen({ without, near }: NamedSeries, ruling: Ruling): boolean {
  if (without.some((term) => ruling.spoken.has(term))) return false;
  if (ruling.near.some(({ phrase }) => near.includes(phrase))) return false;
  return ruling.here || !near.some((term) => ruling.carried?.phrases.has(term));
}

/** The series that nothing in a part of a sentence, or of another country just before it, rules out. */
export function openIn(lexis: Lexis, ruling: Ruling): ReadonlySet<string> {
  return new Set([...lexis.series.values()].filter((series) => isOpen(series, ruling)).map(({ key }) => key));
}
