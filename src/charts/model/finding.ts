import type { Checked } from '@/claims/check';
import type { OutcomeClaim } from '@/claims/claim';
import { wordedDecimals } from '@/claims/rounding';
import { sayPeriods, sayValue, sayWorded } from '@/claims/sayNumber';
import { sayWhen } from '@/claims/sayWhen';
import { formatDate, formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { formatMeasure, sayChange, sayMultiple, unitWords } from '@/i18n/measure';
import { findingMessages } from '@/i18n/messages/finding';
import { formatNumber } from '@/i18n/number';
import { missingIn } from '@/series/gaps';
import { isReading } from '@/series/reading';
import { factsOf, mainFacts, type Facts, type StepClaim } from './facts';
import type { Subject } from './subject';

/** "naik 1,4 poin", "turun kurang dari 0,1 poin persen", "menjadi 4,9 kali lipat", without what it is counted from. */
export function sayStep({ claim, verdict }: Checked<StepClaim>, language: Language): string {
  const value = verdict.figures[0]?.value ?? claim.value.value;
  if (claim.in === 'times' || claim.in === 'amount') return sayMultiple(value, language);
  return sayChange({ kind: claim.in, value }, wordedDecimals(claim.value), language);
}

/** "naik 1,4 poin dari Maret 2021" */
export function stepClause(step: Checked<StepClaim>, language: Language): string {
  return findingMessages[language].changeFrom(sayStep(step, language), formatPeriod(step.claim.over, language, 'long'));
}

/** "the highest since March 2024", where the record supports it. */
export function sinceClause({ since, entry }: Facts, language: Language): string | undefined {
  if (!since) return undefined;
  const texts = findingMessages[language];
  const { extreme, since: period } = since.claim;
  const isHighest = extreme === 'highest';
  if (period !== null) {
    const said = formatPeriod(period, language, 'long');
    return isHighest ? texts.highestSince(said) : texts.lowestSince(said);
  }
  const first = entry.all.find(isReading);
  if (!first) return undefined;
  const said = formatPeriod(first.period, language, 'long');
  return isHighest ? texts.highestOnRecord(said) : texts.lowestOnRecord(said);
}

/** Whether the latest reading is the one that decided a target. */
function isLatest({ latest }: Facts, { verdict }: Checked<OutcomeClaim>): boolean {
  const [reading] = verdict.evidence;
  return reading?.kind === 'observation' && reading.row.period === latest.period;
}

/** "90 % of the 6.1 million target", or "1.9 times the 2 million target" where it was beaten well; `undefined` where the latest reading decides no target. */
export function outcomeClause(facts: Facts, language: Language): string | undefined {
  const { outcome, entry } = facts;
  if (!outcome || !isLatest(facts, outcome)) return undefined;
  const { by, target } = outcome.claim;
  if (!by || !target) return undefined;
  const texts = findingMessages[language];
  const aim = formatMeasure(target.value, entry.series, { language, style: 'short' });
  const ratio = sayWorded(by.value, by.in, { series: entry.series, language });
  return by.in === 'times' ? texts.targetTimes(ratio, aim) : texts.targetShare(ratio, aim);
}

/** The one thing worth adding to a level: its rank, its target, or its change. */
function tellingClause(facts: Facts, language: Language): string | undefined {
  return (
    sinceClause(facts, language) ??
    outcomeClause(facts, language) ??
    (facts.onPrevious && stepClause(facts.onPrevious, language))
  );
}

/** Which series speaks, where a chart sets counters or scopes side by side; empty elsewhere. */
export function speakerOf(subject: Subject, facts: Facts, language: Language): string {
  if (subject.chart.form !== 'points') return '';
  return facts.latest.counter ?? pick(facts.entry.series.label, language);
}

/** "PMI manufaktur 53,8 pada Februari 2026", "UMKM baru di lokapasar: 5,5 juta pada 2021" */
export function levelOf(name: string, { latest, entry }: Facts, language: Language): string {
  const texts = findingMessages[language];
  const { nature } = entry.series;
  const value = sayValue(latest, entry.series, { language, style: 'short' });
  const say = nature === 'stock' || nature === 'flow' ? texts.countLevel : texts.level;
  return say(name, value, sayWhen(latest.period, language));
}

/** What a chart's title adds to the level: the series set beside it, else whatever makes the level telling. */
function titleClause(subject: Subject, facts: Facts, language: Language): string {
  if (subject.compared) {
    const beside = factsOf(subject.compared);
    return beside ? `; ${levelOf(pick(subject.compared.series.label, language), beside, language)}` : '';
  }
  const clause = subject.chart.form === 'points' ? undefined : tellingClause(facts, language);
  return clause === undefined ? '' : `, ${clause}`;
}

/** A chart's title: its last reading in the range and what makes it telling, all computed from the readings shown. */
export function finding(subject: Subject, language: Language): string {
  const name = pick(subject.chart.name, language);
  const facts = mainFacts(subject);
  if (!facts) return findingMessages[language].noReadings(name);
  const speaker = speakerOf(subject, facts, language);
  const level = levelOf(name, facts, language);
  return `${level}${speaker === '' ? '' : ` (${speaker})`}${titleClause(subject, facts, language)}`;
}

/** "; compared with IKI, Ministry of Industry", "; as known on 15 May 2021" */
function measureEnd({ compared, asOf }: Subject, language: Language): string {
  const texts = findingMessages[language];
  const beside = compared ? `; ${texts.besides(pick(compared.series.title, language))}` : '';
  const known = asOf === undefined ? '' : `; ${texts.asKnownOn(formatDate(asOf, language, 'long'))}`;
  return `${beside}${known}`;
}

/** What is measured, how often and in which unit, without a full stop. */
export function measureOf(subject: Subject, language: Language): string {
  const texts = findingMessages[language];
  const [first] = subject.shown;
  if (!first) return pick(subject.feed.title, language);
  const { series } = first;
  const irregular = series.nature === 'stock' && missingIn(first.all).length > 0;
  const rhythm = irregular ? texts.irregular : texts.frequency[series.freq];
  const unit = unitWords(series, language);
  const title = subject.chart.form === 'points' ? pick(subject.feed.title, language) : pick(series.title, language);
  const parts = [title, unit === '' ? '' : unit, rhythm, texts.adjustment[series.adjustment]].filter(
    (part) => part !== '',
  );
  const threshold = series.thresholds[0] ? `; ${pick(series.thresholds[0].label, language)}` : '';
  return `${parts.join(', ')}${threshold}${measureEnd(subject, language)}`;
}

/** Who owns the figures: one owner, or two where a series of another feed stands beside. */
export function ownersOf({ compared, feed }: Subject, language: Language): string {
  const feeds = compared && compared.feed.id !== feed.id ? [feed, compared.feed] : [feed];
  return feeds.map(({ rights }) => pick(rights.owner, language)).join('; ');
}

/** What is measured, how often, in which unit, by whom. */
export function subtitle(subject: Subject, language: Language): string {
  const measure = measureOf(subject, language);
  return subject.shown.length === 0 ? measure : `${measure}. ${ownersOf(subject, language)}.`;
}

/** Capital first, full stop last; empty stays empty. */
export function sentence(text: string): string {
  if (text === '') return '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** "above 50 (expansion) for 7 months in a row"; one reading alone is no run. */
export function runClause({ run, threshold, entry }: Facts, language: Language): string | undefined {
  if (!run || !threshold || run.claim.length.value < 2) return undefined;
  const { of: side, length } = run.claim;
  if (side !== 'above' && side !== 'below') return undefined;
  const texts = findingMessages[language];
  const limit = formatNumber(threshold.value, language, { min: 0, max: 2 });
  const periods = sayPeriods(length.value, entry.series, language);
  return texts.run[side](limit, pick(threshold[side], language), length.hedge ? texts.atLeast(periods) : periods);
}
