import type { ObsStatus } from '@/series/series';

import { signNotices, unreadNotice } from './fileNotices';
import type { Notice } from './notice';
import { countStyles, numberCell, type StyleCount } from './numberText';
import type { Answers, NumberStyle, Question } from './question';
import { statusesOfFlag, statusesOfReading } from './statusFlags';

/** A figure of a table with what stands beside it or in its place. */
export interface BpsFigure {
  readonly value: number | null;
  readonly statuses: readonly ObsStatus[];
  readonly statusRaw?: string;
  /** True where the text is neither a number nor a sign that is known. */
  readonly isUnread: boolean;
}

/** How figures that are texts are written, and what must be asked about it. */
export interface BpsNumbers {
  readonly style: NumberStyle;
  readonly questions: readonly Question[];
}

/**
 * Nearly all figures are JSON numbers; those that are texts mostly have a decimal point. What the texts themselves show
 * wins, then the person's answer; where both styles fit, the point is taken for the decimal mark and a person is asked.
 */
export function bpsNumbers(given: readonly unknown[], answers: Answers): BpsNumbers {
  const texts = given.filter((each) => typeof each === 'string');
  const count = countStyles(texts);
  const isContradictory = count.indonesian > 0 && count.international > 0;
  if (!isContradictory && count.indonesian > 0) return { style: 'indonesian', questions: [] };
  if (!isContradictory && count.international > 0) return { style: 'international', questions: [] };
  if (answers.numbers !== undefined) return { style: answers.numbers, questions: [] };
  return { style: 'international', questions: needsAnswer(count, isContradictory) ? [question(texts, count)] : [] };
}

function needsAnswer({ ambiguous }: StyleCount, isContradictory: boolean): boolean {
  return isContradictory || ambiguous.length > 0;
}

/** Texts that only one style fits, one of each. */
function contradicting(texts: readonly string[]): readonly string[] {
  const cells = texts.map((text) => ({ text, cell: numberCell(text) }));
  return (['international', 'indonesian'] as const).flatMap((style) => {
    return cells.find(({ cell }) => cell.kind === 'number' && cell[style] === undefined)?.text ?? [];
  });
}

function question(texts: readonly string[], { ambiguous }: StyleCount): Question {
  return {
    about: 'numbers',
    options: ['international', 'indonesian'],
    examples: [...ambiguous, ...contradicting(texts)].slice(0, 3),
    blocking: false,
  };
}

const longestSign = 40;

function unread(raw: string): BpsFigure {
  return { value: null, statuses: statusesOfReading(null, undefined, 'bps'), statusRaw: raw, isUnread: true };
}

function figureInText(given: string, style: NumberStyle): BpsFigure {
  const raw = given.trim().slice(0, longestSign);
  const cell = numberCell(given);
  if (cell.kind === 'missing') {
    // Blank says nothing; a sign such as "–" (nil or not available) is kept, as it does not say which of the two.
    const statusRaw = cell.sign === undefined ? {} : { statusRaw: raw };
    return {
      value: null,
      statuses: statusesOfReading(null, statusRaw.statusRaw, 'bps'),
      ...statusRaw,
      isUnread: false,
    };
  }
  const value = cell.kind === 'number' ? cell[style] : undefined;
  if (cell.kind === 'other' || value === undefined) return unread(raw);
  if (cell.mark === undefined) return { value, statuses: statusesOfReading(value, undefined, 'bps'), isUnread: false };
  return {
    value,
    statuses: statusesOfFlag(cell.mark.replace(/\)$/u, ''), 'bps'),
    statusRaw: cell.mark,
    isUnread: false,
  };
}

/** A figure of `datacontent`: a number, a text that spells one (`*` behind it is provisional), a sign of a missing one, or `null`. */
export function bpsFigure(given: unknown, style: NumberStyle): BpsFigure {
  if (typeof given === 'string') return figureInText(given, style);
  if (typeof given === 'number' && Number.isFinite(given)) {
    return { value: given, statuses: statusesOfReading(given, undefined, 'bps'), isUnread: false };
  }
  if (given === null) return { value: null, statuses: statusesOfReading(null, undefined, 'bps'), isUnread: false };
  return unread(typeof given);
}

/** Doubts about figures that are no numbers: unreadable ones, and signs that may mean nil or nothing. */
export function figureNotices(figures: readonly BpsFigure[]): readonly Notice[] {
  const without = figures.filter(({ value }) => value === null);
  const textsOf = (isBad: boolean): readonly string[] =>
    without.flatMap(({ isUnread, statusRaw }) => (isUnread === isBad && statusRaw !== undefined ? [statusRaw] : []));
  return [...unreadNotice(textsOf(true)), ...signNotices(textsOf(false), 'datacontent')];
}
