import { sayValue } from '@/claims/sayNumber';
import { sayWhen } from '@/claims/sayWhen';
import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { findingMessages } from '@/i18n/messages/finding';
import { factsOf, mainFacts, type Facts } from './facts';
import { levelOf, outcomeClause, runClause, sayStep, sentence, sinceClause, speakerOf, stepClause } from './finding';
import type { Subject } from './subject';

function detailOf(facts: Facts, subject: Subject, language: Language): string {
  if (subject.chart.form === 'points') return sentence(speakerOf(subject, facts, language));
  const telling = [sinceClause(facts, language), runClause(facts, language)].filter((part) => part !== undefined);
  const { onPrevious } = facts;
  if (telling.length > 0 || !onPrevious) return sentence(telling.join('; '));
  if (outcomeClause(facts, language) !== undefined) return sentence(stepClause(onPrevious, language));
  return sentence(findingMessages[language].comparedWith(formatPeriod(onPrevious.claim.over, language, 'long')));
}

/** The words of an overview card: the latest value large with its change or target, and what makes it telling. */
export function cardWords(
  subject: Subject,
  language: Language,
): { readonly headline: string; readonly detail: string } {
  const texts = findingMessages[language];
  const facts = mainFacts(subject);
  if (!facts) return { headline: texts.noReadings(pick(subject.chart.name, language)), detail: '' };
  const { series } = facts.entry;
  const style = series.unit.prefix === undefined ? 'full' : 'short';
  const value = sayValue(facts.latest, series, { language, style });
  const level = texts.card(value, sayWhen(facts.latest.period, language));
  const lead =
    subject.chart.form === 'points'
      ? undefined
      : (outcomeClause(facts, language) ?? (facts.onPrevious && sayStep(facts.onPrevious, language)));
  return {
    headline: lead === undefined ? level : `${level}, ${lead}`,
    detail: detailOf(facts, subject, language),
  };
}

/** The overview's headline: how industry stands, and how far onboarding is from its target, whichever of them the data can say. */
export function overviewFinding(subjects: readonly Subject[], language: Language): string {
  const all = subjects.flatMap((subject) =>
    subject.shown.slice(0, 1).flatMap((entry) => {
      const facts = factsOf(entry);
      return facts ? [{ name: pick(subject.chart.name, language), facts }] : [];
    }),
  );
  const running = all.flatMap(({ name, facts }) => {
    const clause = runClause(facts, language);
    const until = formatPeriod(facts.latest.period, language, 'long');
    return clause === undefined ? [] : [findingMessages[language].runUntil(`${name} ${clause}`, until)];
  });
  const aimed = all.flatMap(({ name, facts }) => {
    const clause = outcomeClause(facts, language);
    return clause === undefined ? [] : [`${levelOf(name, facts, language)}, ${clause}`];
  });
  return [running[0], aimed[0]].filter((part) => part !== undefined).join('; ');
}
