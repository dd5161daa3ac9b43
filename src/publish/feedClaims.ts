import { brokenBindings } from '@/claims/binding';
import { check } from '@/claims/check';
import type { ClaimData } from '@/claims/data';
import type { Statement } from '@/claims/statement';
import type { Vocabulary } from '@/claims/text/vocabulary';
import type { Verdict } from '@/claims/verdict';
import { Findings, type Problem } from '@/feeds/problem';

/** What the claims of a statements file are bound to nothing by. Statements are named by id: the decoder has sorted them. */
export function checkBindings(statements: readonly Statement[], data: ClaimData): readonly Problem[] {
  const findings = new Findings('check');
  for (const { id, claims } of statements) {
    claims.forEach(({ claim }, index) => {
      for (const { path, problem } of brokenBindings(claim, data)) {
        findings.add('claim-binding', `${id}.claims[${index}].claim.${path}`, problem);
      }
    });
  }
  return findings.problems;
}

/** What the vocabulary has words for and nobody knows. */
export function checkTerms({ series, events }: Vocabulary, data: ClaimData): readonly Problem[] {
  const findings = new Findings('check');
  series.forEach((each, index) => {
    if (data.series.has(each.series)) return;
    findings.add('vocabulary-binding', `series[${index}].series`, `${each.series} is not a series`);
  });
  events.forEach(({ event }, index) => {
    if (data.events.has(event)) return;
    findings.add('vocabulary-binding', `events[${index}].event`, `${event} is not a milestone`);
  });
  return findings.problems;
}

/** One line: how many claims agree with the data as known now. People say wrong things, so none of the counts is a problem. */
export function summary(statements: readonly Statement[], data: ClaimData): string {
  const counts: Record<Verdict['outcome'], number> = { agrees: 0, differs: 0, 'cannot-tell': 0 };
  const claims = statements.flatMap((statement) => statement.claims);
  for (const { claim } of claims) counts[check(claim, data).outcome] += 1;
  const { agrees, differs } = counts;
  const verdicts = `${agrees} agree, ${differs} differ, ${counts['cannot-tell']} cannot be checked`;
  return `statements: ${claims.length} claims: ${verdicts}`;
}
