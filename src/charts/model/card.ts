import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { sayChange } from '@/i18n/measure';
import { findingMessages } from '@/i18n/messages/finding';
import { factsOf, mainFacts, type Facts } from './facts';
import {
  changeDigits,
  levelOf,
  sayWhen,
  speakerOf,
  runClause,
  sayOutcome,
  sayValue,
  sentence,
  sinceClause,
} from './finding';
import type { Subject } from './subject';

/** The outcome of a target that the latest reading decides, in words. */
function reachedClause({ outcome, latest, entry }: Facts, language: Language): string | undefined {
  if (!outcome || outcome.observation.period !== latest.period) return undefined;
  return sayOutcome(outcome, entry.series, language);
}

function changeClause({ onPrevious, entry }: Facts, language: Language): string | undefined {
  return onPrevious && sayChange(onPrevious, changeDigits(onPrevious, entry.series), language);
}

function detailOf(facts: Facts, subject: Subject, language: Language): string {
  if (subject.chart.form === 'points') return sentence(speakerOf(subject, facts, language));
  const texts = findingMessages[language];
  const telling = [sinceClause(facts, language), runClause(facts, language)].filter((part) => part !== undefined);
  const from = facts.onPrevious && formatPeriod(facts.onPrevious.from.period, language, 'long');
  const change = changeClause(facts, language);
  if (telling.length > 0 || from === undefined || change === undefined) return sentence(telling.join('; '));
  const changeIsSaid = reachedClause(facts, language) === undefined;
  return sentence(changeIsSaid ? texts.comparedWith(from) : texts.changeFrom(change, from));
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
    subject.chart.form === 'points' ? undefined : (reachedClause(facts, language) ?? changeClause(facts, language));
  return {
    headline: lead === undefined ? level : `${level}, ${lead}`,
    detail: detailOf(facts, subject, language),
  };
}

/** The overview's headline: how industry stands, and how far onboarding is from its target, whichever of them the data can say. */
export function overviewFinding(subjects: readonly Subject[], language: Language): string {
  const all = subjects.flatMap((subject) =>
    subject.shown.slice(0, 1).flatMap((entry) => ({ subject, facts: factsOf(entry) })),
  );
  const running = all.find(({ facts }) => facts && runClause(facts, language) !== undefined);
  const aimed = all.find(({ facts }) => facts?.outcome?.observation.period === facts?.latest.period && facts?.outcome);
  const parts: string[] = [];
  if (running?.facts) {
    const clause = runClause(running.facts, language);
    const until = formatPeriod(running.facts.latest.period, language, 'long');
    const name = pick(running.subject.chart.name, language);
    if (clause !== undefined) parts.push(findingMessages[language].runUntil(`${name} ${clause}`, until));
  }
  if (aimed?.facts?.outcome) {
    const { entry, outcome } = aimed.facts;
    const level = levelOf(pick(aimed.subject.chart.name, language), aimed.facts, language);
    parts.push(`${level}, ${sayOutcome(outcome, entry.series, language)}`);
  }
  return parts.join('; ');
}
