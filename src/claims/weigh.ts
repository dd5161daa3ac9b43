import type { Source } from '@/series/series';
import { check, type Checked } from './check';
import type { Claim, OutcomeClaim } from './claim';
import type { ClaimData } from './data';
import { outcomeOf } from './followUp';
import type { StatedClaim, Statement } from './statement';
import type { Evidence, Verdict } from './verdict';

/** One assertion of a statement, held against what was known when it was made and against what is known now. */
export interface Weighed extends StatedClaim {
  readonly past: Verdict;
  readonly now: Verdict;
  /** What became of the target that it names, where that is known now and was not then. */
  readonly later?: Checked<OutcomeClaim>;
  /** All figures used now were read from the very report that makes the statement, and from no other: they cannot test it. */
  readonly circular: boolean;
}

/** Where a piece of evidence was read, and whether other addresses give the same. */
export function originOf(evidence: Evidence): { readonly source: Source; readonly also: readonly string[] } {
  switch (evidence.kind) {
    case 'observation':
      return evidence.row;
    case 'target':
      return evidence.target;
    case 'conflict':
      return evidence.conflict;
    case 'event':
      return { source: evidence.event.source, also: [] };
    default:
      return evidence satisfies never;
  }
}

function isCircular({ evidence }: Verdict, { url }: Source): boolean {
  return (
    evidence.length > 0 && evidence.map(originOf).every(({ source, also }) => source.url === url && also.length === 0)
  );
}

function laterOf(claim: Claim, data: ClaimData, said: string): { readonly later?: Checked<OutcomeClaim> } {
  const later = outcomeOf(claim, data);
  return later && !outcomeOf(claim, data, said) ? { later } : {};
}

/** Each claim of a statement with its verdicts then and now. */
export function weigh({ said, source, claims }: Statement, data: ClaimData): readonly Weighed[] {
  return claims.map((stated) => {
    const { claim } = stated;
    const now = check(claim, data);
    return {
      ...stated,
      past: check(claim, data, said),
      now,
      circular: isCircular(now, source),
      ...laterOf(claim, data, said),
    };
  });
}
