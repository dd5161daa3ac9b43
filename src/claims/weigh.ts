import type { Provenance, Source } from '@/series/series';
import { check, type Checked } from './check';
import type { Claim, OutcomeClaim } from './claim';
import type { ClaimData } from './data';
import { outcomeOf } from './followUp';
import type { StatedClaim, Statement } from './statement';
import type { Evidence, Verdict } from './verdict';
import { doubtful } from './verdicts';

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
export function originOf(evidence: Evidence): Pick<Provenance, 'source' | 'also' | 'published'> {
  switch (evidence.kind) {
    case 'observation':
      return evidence.row;
    case 'target':
      return evidence.target;
    case 'conflict':
      return evidence.conflict;
    case 'event':
      return { source: evidence.event.source, also: [], published: evidence.event.source.published };
    default:
      return evidence satisfies never;
  }
}

/** Whether all figures were read from one document. */
function isFrom({ evidence }: Verdict, { url }: Source): boolean {
  return evidence.length > 0 && evidence.map(originOf).every(({ source }) => source.url === url);
}

/** Whether no other address gives the same figures. */
function isAlone({ evidence }: Verdict): boolean {
  return evidence.map(originOf).every(({ also }) => also.length === 0);
}

/** A figure without a date of publication counts as known once its period ended, which is a guess where others are judged by it. */
function isUndated({ evidence }: Verdict, url: string | undefined): boolean {
  return evidence.some((each) => {
    if (each.kind === 'event') return false;
    const { published, source } = originOf(each);
    return published === null && source.url !== url;
  });
}

/** What the data said on a day (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`), to what a document said; a figure of others without a date of publication decides nothing. */
export function checkThen(
  claim: Claim,
  data: ClaimData,
  { said, url }: { readonly said: string; readonly url?: string },
): Verdict {
  const past = check(claim, data, said);
  return past.outcome !== 'cannot-tell' && isUndated(past, url) ? doubtful('undated', past) : past;
}

/** What the data said when a statement was made; figures that it brought itself were known with it. */
function pastOf(
  claim: Claim,
  now: Verdict,
  { statement, data }: { readonly statement: Statement; readonly data: ClaimData },
): Verdict {
  const { said, source } = statement;
  const past = checkThen(claim, data, { said, url: source.url });
  return past.doubt === 'not-yet-known' && isFrom(now, source) ? now : past;
}

function laterOf(claim: Claim, data: ClaimData, said: string): { readonly later?: Checked<OutcomeClaim> } {
  const later = outcomeOf(claim, data);
  return later && !outcomeOf(claim, data, said) ? { later } : {};
}

/** Each claim of a statement with its verdicts then and now. */
export function weigh(statement: Statement, data: ClaimData): readonly Weighed[] {
  const { said, source, claims } = statement;
  return claims.map((stated) => {
    const { claim } = stated;
    const now = check(claim, data);
    return {
      ...stated,
      past: pastOf(claim, now, { statement, data }),
      now,
      circular: isFrom(now, source) && isAlone(now),
      ...laterOf(claim, data, said),
    };
  });
}
