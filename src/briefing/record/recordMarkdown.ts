import { clockText } from '@/briefing/plan/clockText';
import { formatTimestamp } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { recordMessages } from '@/i18n/messages/record';
import { formatCount } from '@/i18n/number';
import type { Source } from '@/series/series';
import type { ClaimFact, FigureFact } from './facts';
import type { BriefingRecord, RecordedRun, ShownStep } from './record';

/** A text that means nothing to Markdown. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>|#]/gu, String.raw`\$&`);
}

function sourceOf({ publisher, title, url }: Source): string {
  return `${plain(title === null ? publisher : `${publisher}: ${title}`)} <${url}>`;
}

function figureLine({ name, period, value, source, published }: FigureFact): string {
  const said = [`${name}, ${period}`, value].filter((part) => part !== '').join(': ');
  const dated = published === '' ? '' : ` (${plain(published)})`;
  return `  - ${plain(said)}. ${sourceOf(source)}${dated}.`;
}

/** A headline has no full stop on the stage; in a record it is a sentence among others. */
function stopped(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function claimLines({ words, figures }: ClaimFact): readonly string[] {
  return [`- ${plain(stopped(words))}`, ...figures.map(figureLine)];
}

function nameOf({ kind, id, told }: ShownStep, language: Language): string {
  const words = recordMessages[language];
  const name = told ? told.name : id;
  if (kind === 'answer') return words.answer(plain(name));
  return told?.number ? words.step(formatCount(told.number, language), plain(name)) : plain(name);
}

function stepLines(shown: ShownStep, language: Language): readonly string[] {
  const words = recordMessages[language];
  const { from, seen, edition, told } = shown;
  const lines = told
    ? [...told.claims.flatMap(claimLines), '', words.figures(formatCount(told.figures.length, language))]
    : [words.gone];
  return [
    `### ${nameOf(shown, language)}`,
    '',
    words.when(formatTimestamp(from, language), clockText(seen), edition),
    '',
    ...lines,
    '',
  ];
}

function runLines({ started, ended, shown }: RecordedRun, language: Language): readonly string[] {
  const words = recordMessages[language];
  const end = ended === null ? words.goingOn : words.ended(formatTimestamp(ended, language));
  return [
    `## ${words.run(formatTimestamp(started, language))}`,
    '',
    end,
    '',
    ...(shown.length === 0 ? [words.nothing, ''] : shown.flatMap((step) => stepLines(step, language))),
  ];
}

/** The record as a Markdown file in a language. */
export function recordMarkdown({ title, runs }: BriefingRecord, language: Language): string {
  const words = recordMessages[language];
  const body = runs.length === 0 ? [words.nothing, ''] : runs.flatMap((run) => runLines(run, language));
  return [`# ${words.heading(plain(title))}`, '', words.local, '', ...body].join('\n');
}

/** The record as a JSON file: moments in ISO 8601 (UTC), spans in seconds. */
export function recordJson({ story, title, runs }: BriefingRecord): string {
  const iso = (at: number): string => new Date(at).toISOString();
  const told = runs.map(({ started, ended, shown }) => ({
    started: iso(started),
    ended: ended === null ? null : iso(ended),
    shown: shown.map(({ from, until, seen, ...step }) => ({
      ...step,
      from: iso(from),
      until: iso(until),
      seconds: Math.round(seen / 1000),
    })),
  }));
  return `${JSON.stringify({ story, title, runs: told }, null, 2)}\n`;
}
