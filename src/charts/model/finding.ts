import { formatDate, formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { formatMeasure, sayChange, unitWords } from '@/i18n/measure';
import { findingMessages } from '@/i18n/messages/finding';
import { formatNumber, formatPercent } from '@/i18n/number';
import type { Change } from '@/series/change';
import { missingIn } from '@/series/gaps';
import { freqOf, type Period } from '@/series/period';
import { isReading } from '@/series/reading';
import type { Qualifier, Series } from '@/series/series';
import type { TargetOutcome } from '@/series/target';
import { factsOf, mainFacts, type Facts } from './facts';
import type { Subject } from './subject';

/** A reported value with the source's own hedge: "sekitar 9.000", "more than 25 million". */
export function sayValue(
  row: { readonly value: number; readonly qualifier?: Qualifier },
  series: Series,
  options: { readonly language: Language; readonly style: 'full' | 'short' | 'bare' },
): string {
  const value = formatMeasure(row.value, series, options);
  return row.qualifier === undefined ? value : findingMessages[options.language].qualifier[row.qualifier](value);
}

/** Digits of a change: those of the series for points, one for per cent. */
export function changeDigits(change: Change, series: Series): number {
  return change.kind === 'percent' ? 1 : series.decimals;
}

function said(change: Change, series: Series, language: Language): string {
  return sayChange(change, changeDigits(change, series), language);
}

/** "the highest since March 2024", where the record supports it. */
export function sinceClause(facts: Facts, language: Language): string | undefined {
  const { since, entry } = facts;
  if (!since) return undefined;
  const texts = findingMessages[language];
  const highest = since.direction === 'highest';
  if (since.since !== null) {
    const period = formatPeriod(since.since, language, 'long');
    return highest ? texts.highestSince(period) : texts.lowestSince(period);
  }
  const first = entry.all.find(isReading);
  if (!first) return undefined;
  const period = formatPeriod(first.period, language, 'long');
  return highest ? texts.highestOnRecord(period) : texts.lowestOnRecord(period);
}

/** "90 % of the 6.1 million target", or "1.9 times the 2 million target" where it was beaten well. */
export function sayOutcome(outcome: TargetOutcome, series: Series, language: Language): string {
  const texts = findingMessages[language];
  const target = formatMeasure(outcome.target.value, series, { language, style: 'short' });
  if (outcome.ratio < 1.5) return texts.targetShare(formatPercent(outcome.ratio * 100, 0, language), target);
  return texts.targetTimes(formatNumber(outcome.ratio, language, { min: 0, max: 1 }), target);
}

/** The one thing worth adding to a level: its rank, its target, or its change. */
function tellingClause(facts: Facts, language: Language): string | undefined {
  const { outcome, latest, entry, onPrevious } = facts;
  const rank = sinceClause(facts, language);
  if (rank) return rank;
  if (outcome && outcome.observation.period === latest.period) return sayOutcome(outcome, entry.series, language);
  if (!onPrevious) return undefined;
  const from = formatPeriod(onPrevious.from.period, language, 'long');
  return findingMessages[language].changeFrom(said(onPrevious, entry.series, language), from);
}

/** Which series speaks, where a chart sets counters or scopes side by side; empty elsewhere. */
export function speakerOf(subject: Subject, facts: Facts, language: Language): string {
  if (subject.chart.form !== 'points') return '';
  return facts.latest.counter ?? pick(facts.entry.series.label, language);
}

/** "pada April 2021", "in April 2021", "on 15 April 2021" */
export function sayWhen(period: Period, language: Language): string {
  return findingMessages[language].when[freqOf(period)](formatPeriod(period, language, 'long'));
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
export function runClause(facts: Facts, language: Language): string | undefined {
  const { run, threshold, entry } = facts;
  if (!run || !threshold || run.side === 'at' || run.length < 2) return undefined;
  const texts = findingMessages[language];
  const limit = formatNumber(threshold.value, language, { min: 0, max: 2 });
  const name = pick(run.side === 'above' ? threshold.above : threshold.below, language);
  const periods = texts.periods[entry.series.freq](formatNumber(run.length, language, { min: 0, max: 0 }));
  return texts.run[run.side](limit, name, facts.runIsOpen ? texts.atLeast(periods) : periods);
}
