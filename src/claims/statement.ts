import type { Language } from '@/i18n/language';
import type { Bilingual, Confidence, Source } from '@/series/series';
import type { Claim } from './claim';

/** Who said something; a report without a named speaker has the publisher's office only. */
export interface Speaker {
  readonly name?: string;
  /** Office at the time, or what the text is: "Laporan Cobisnis". */
  readonly office: Bilingual;
}

/** Exact words as printed, at most 300 characters. */
export interface Quote {
  readonly language: Language;
  readonly text: string;
}

/** One assertion of a statement. */
export interface StatedClaim {
  readonly claim: Claim;
  /** The words of the quote that the claim is taken from; they occur in it. */
  readonly words?: string;
}

/** What somebody said about figures: nothing paraphrased, only exact words and claims. */
export interface Statement {
  readonly id: string;
  /** Day or month in which it was said or published (`YYYY-MM-DD`, `YYYY-MM`); what was known "then" is what was known at its end. */
  readonly said: string;
  readonly speaker: Speaker;
  readonly quote?: Quote;
  readonly source: Source;
  readonly confidence: Confidence;
  /** Further addresses that report the same. */
  readonly also: readonly string[];
  readonly note?: Bilingual;
  readonly claims: readonly StatedClaim[];
}

/** The decoded statements file: in order of the day they were said. */
export interface StatementFeed {
  readonly id: string;
  readonly title: Bilingual;
  readonly modified: string;
  readonly statements: readonly Statement[];
}

/** The series that a claim needs, by key; none for an event. */
export function seriesIn(claim: Claim): readonly string[] {
  if (claim.says === 'event') return [];
  return claim.says === 'share' ? [claim.series, claim.of.series] : [claim.series];
}

/** The statements that are about the series of a feed, each with those of its claims that need no other feed. */
export function statementsAbout(statements: readonly Statement[], feed: string): readonly Statement[] {
  return statements.flatMap((statement) => {
    const claims = statement.claims.filter(({ claim }) => {
      const needed = seriesIn(claim);
      return needed.length > 0 && needed.every((key) => key.startsWith(`${feed}.`));
    });
    return claims.length === 0 ? [] : [{ ...statement, claims }];
  });
}
