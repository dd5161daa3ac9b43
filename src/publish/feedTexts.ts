import { check } from '@/claims/check';
import type { ClaimData } from '@/claims/data';
import { sayVerdict } from '@/claims/sayVerdict';
import { recognise } from '@/claims/text/recognise';
import type { Vocabulary } from '@/claims/text/vocabulary';
import { Findings, printPath, type Problem } from '@/feeds/problem';
import { languages } from '@/i18n/language';
import type { Bilingual } from '@/series/series';

/** What texts are held against. */
interface Known {
  readonly data: ClaimData;
  readonly vocabulary: Vocabulary;
}

function isBilingual(value: object): value is Bilingual {
  return 'id' in value && 'en' in value && typeof value.id === 'string' && typeof value.en === 'string';
}

function checkText(text: Bilingual, path: string, { known, findings }: { known: Known; findings: Findings }): void {
  for (const language of languages) {
    for (const { start, end, claim } of recognise(text[language], { ...known, language }).found) {
      const verdict = check(claim, known.data);
      if (verdict.outcome !== 'differs') continue;
      const said = `“${text[language].slice(start, end)}” ${sayVerdict({ claim, verdict }, known.data, 'en')}`;
      findings.add('text-differs', `${path}.${language}`, said);
    }
  }
}

function walk(value: unknown, keys: readonly unknown[], at: { known: Known; findings: Findings }): void {
  if (typeof value !== 'object' || value === null) return;
  if (isBilingual(value)) {
    checkText(value, printPath(keys), at);
    return;
  }
  for (const [key, each] of Object.entries(value)) walk(each, [...keys, Array.isArray(value) ? Number(key) : key], at);
}

/** What the descriptions and notes of a file say about figures and the data do not: a warning each, since people wrote them and rules read them. */
export function checkTexts(value: object, known: Known): readonly Problem[] {
  const findings = new Findings('check');
  walk(value, [], { known, findings });
  return findings.warnings;
}
