import { measureOf } from '@/charts/model/finding';
import { wrapped } from '@/charts/model/pictureText';
import type { StageStep } from '@/briefing/stage/stageStep';
import { pick, type Language } from '@/i18n/language';
import { formatDate } from '@/i18n/calendar';
import { newestRows } from '@/charts/figure/tableRows';
import { handoutMessages } from '@/i18n/messages/handout';
import type { Source } from '@/series/series';
import { shortAddress, stepSources } from './handoutSources';

/** How much of each part a sheet of paper has room for. */
export interface SheetPlan {
  /** Height of the chart in pixels of a sheet. */
  readonly chart: number;
  readonly rows: number;
  /** Parts of the table that stand beside each other: the figures of several series need the whole width. */
  readonly halves: 1 | 2;
  readonly milestones: number;
  readonly sources: number;
}

/** Inside the margins of A4, in pixels of 1/96 inch; handout.css sets the same. */
export const sheet = { width: 702, height: 1024 } as const;

/** Heights of lines as handout.css sets them; `fixed` is what every sheet has besides. */
const line = { headline: 28, measure: 19, caption: 20, milestone: 17, row: 18, source: 15, foot: 14 } as const;
const fixed = { number: 18, gap: 8, gaps: 78, heading: 20, code: 132, tableHead: 38, rest: 15, footEdge: 8 } as const;
const most = { rows: 24, milestones: 12, sources: 5, sourceLines: 6 } as const;
const leastRows = 4;
const chart = { least: 220, most: 380 } as const;

function linesOf(
  text: string,
  size: number,
  { bold = false, width = sheet.width }: { readonly bold?: boolean; readonly width?: number } = {},
): number {
  return wrapped(text, { size, bold }, width).length;
}

/** The words of a milestone on a sheet. */
export function milestoneText({ milestone }: StageStep['subject']['milestones'][number], language: Language): string {
  return `${formatDate(milestone.date, language, 'short')} · ${pick(milestone.title, language)}`;
}

/** The words of a source before its address. */
export function sourceText({ publisher, published }: Source, language: Language): string {
  return `${publisher}, ${published === null ? handoutMessages[language].undated : formatDate(published, language, 'short')}:`;
}

/** Lines of milestones that stand in two columns, filled one after the other. */
function milestoneLines(step: StageStep, count: number, language: Language): number {
  const texts = step.subject.milestones.slice(0, count).map((each) => milestoneText(each, language));
  const heights = texts.map((text) => linesOf(text, 12, { bold: true, width: sheet.width / 2 - 50 }));
  const all = heights.reduce((sum, height) => sum + height, 0);
  // Columns are as even as their longest entry lets them be.
  return Math.ceil(all / 2) + Math.max(0, ...heights) - 1;
}

function wordsHeight(step: StageStep, milestones: number, language: Language): number {
  const headline = linesOf(step.headline, 22, { bold: true }) * line.headline;
  const measure = linesOf(measureOf(step.subject, language), 13) * line.measure;
  const caption = linesOf(step.sentences.join(' '), 14) * line.caption;
  const more = step.subject.milestones.length > milestones ? 1 : 0;
  const named =
    milestones > 0 ? fixed.heading + (milestoneLines(step, milestones, language) + more) * line.milestone : 0;
  const withheld = step.withheld > 0 ? line.caption + fixed.gap : 0;
  return headline + measure + caption + named + withheld;
}

/** As many sources as stand beside the code that reopens the step; the list at the end has them all. */
function sourcesIn(step: StageStep, language: Language): number {
  // Addresses break where they can and not where a line is full.
  const width = (sheet.width - 150) * 0.85;
  let lines = 0;
  const sources = stepSources(step).slice(0, most.sources);
  const fitting = sources.findIndex((source) => {
    lines += linesOf(`${sourceText(source, language)} ${shortAddress(source.url)}`, 11, { width });
    return lines > most.sourceLines;
  });
  return fitting < 0 ? sources.length : fitting;
}

/** What a sheet is shared out by. */
export interface SheetWords {
  readonly language: Language;
  /** The address that reopens the step, with its words. */
  readonly reopening: string;
  /** The words at the foot. */
  readonly foot: string;
}

/** Shares a sheet out: the words first, then as many rows as leave the chart its least height; the chart has what is left. */
export function sheetPlan(step: StageStep, { language, reopening, foot }: SheetWords): SheetPlan {
  const milestones = Math.min(most.milestones, step.subject.milestones.length);
  const { count } = newestRows(step.subject, language);
  const closing =
    linesOf(reopening, 11) * line.source +
    linesOf(foot, 10.5, { width: sheet.width - 130 }) * line.foot +
    fixed.footEdge;
  const frame = fixed.number + fixed.gaps + fixed.code + fixed.tableHead + fixed.rest + closing;
  const left = sheet.height - frame - wordsHeight(step, milestones, language) - chart.least;
  const halves = step.subject.shown.length > 1 ? 1 : 2;
  const fitting = Math.floor(left / line.row) * halves;
  const rows = Math.max(leastRows, Math.min(most.rows, count, fitting));
  const used = Math.ceil(Math.min(rows, count) / halves) * line.row;
  return {
    rows,
    halves,
    milestones,
    sources: sourcesIn(step, language),
    chart: Math.min(chart.most, Math.max(chart.least, Math.floor(left - used + chart.least))),
  };
}
