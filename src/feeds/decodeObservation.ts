import { endDay, isOfFreq, parsePeriod, startDay, type Day, type Freq, type Period } from '@/series/period';
import type { Conflict, Observation, Target } from '@/series/series';
import type { WireObservation, WireSeries } from './contract';
import type { Findings } from './problem';
import type { RowPlace } from './rowOrder';
import { checkDate, checkPublished, type PublicationWindow, type SourceBook } from './sources';
import { holdsNothing, holdsNumber } from './statusMeaning';

/** What the rows of a series are read with. */
export interface RowContext {
  readonly freq: Freq;
  readonly unit: string;
  readonly window: PublicationWindow;
  readonly sources: SourceBook;
  readonly findings: Findings;
}

/** An observation with what it is sorted and checked by. */
export interface Row extends RowPlace {
  readonly observation: Observation;
  /** Its place in the file. */
  readonly index: number;
}

interface Timing {
  readonly period: Period;
  readonly published: Day | undefined;
}

type WireTarget = WireSeries['targets'][number];
type WireConflict = WireObservation['conflicts'][number];

/** Such figures are published while their period still runs. */
const early = new Set(['E', 'F', 'P']);

/** The period that a text spells, or `undefined` after noting that it spells none. */
export function readPeriod(text: string, path: string, findings: Findings): Period | undefined {
  const period = parsePeriod(text);
  if (!period) findings.add('period-real', path, `${text} is not a period`);
  return period;
}

/** Most rows have none. */
const noConflicts: readonly Conflict[] = Object.freeze([]);

function readConflicts(rows: readonly WireConflict[], context: RowContext): readonly Conflict[] {
  if (rows.length === 0) return noConflicts;
  return rows.flatMap((row, index) => {
    const here = `conflicts[${index}]`;
    checkPublished({ published: row.published, path: `${here}.published` }, context.window, context.findings);
    const period = readPeriod(row.period, `${here}.period`, context.findings);
    const source = context.sources.find(row.source, `${here}.source`);
    return period && source ? [{ ...row, period, source }] : [];
  });
}

function checkStatus(row: WireObservation, findings: Findings): void {
  if (row.value === null && !holdsNothing(row.status)) {
    findings.add('status-missing', 'status', `is ${row.status}, which does not say why the value is null`);
  }
  if (row.value !== null && !holdsNumber(row.status)) {
    findings.add('status-number', 'status', `is ${row.status}, which means missing, but there is a number`);
  }
}

/** The day that a row speaks of where it names one; `undefined` without one and after noting a wrong one. */
function dayNamed(row: WireObservation, period: Period, findings: Findings): Day | undefined {
  if (row.date === undefined) return undefined;
  const day = checkDate(row.date, 'date', findings)?.last;
  if (day === undefined) return undefined;
  if (day >= startDay(period) && day <= endDay(period)) return day;
  findings.add('date-in-period', 'date', `${row.date} is not in ${period}`);
  return undefined;
}

function checkTiming(row: WireObservation, { period, published }: Timing, findings: Findings): void {
  const named = dayNamed(row, period, findings);
  if (published === undefined || early.has(row.status) || !findings.asks('published-before-start')) return;
  if (row.date !== undefined && named === undefined) return;
  if (published >= (named ?? startDay(period))) return;
  const problem = `${row.published} is before ${row.date ?? period} began, but the status is ${row.status}`;
  findings.add('published-before-start', 'published', problem);
}

/** One row, or nothing after noting why. What is noted are paths of its fields. */
export function readObservation(row: WireObservation, index: number, context: RowContext): Row | undefined {
  const { findings, window } = context;
  const published = checkPublished({ published: row.published, path: 'published' }, window, findings)?.last;
  checkStatus(row, findings);
  const conflicts = readConflicts(row.conflicts, context);
  const source = context.sources.find(row.source, 'source');
  const period = readPeriod(row.period, 'period', findings);
  if (!period) return undefined;
  if (!isOfFreq(period, context.freq)) {
    findings.add('period-frequency', 'period', `${row.period} is not of frequency ${context.freq}`);
    return undefined;
  }
  checkTiming(row, { period, published }, findings);
  if (!source) return undefined;
  // The shape's own fresh object goes on: a copy by spreading takes V8 ten times as long to freeze.
  const observation: Observation = Object.assign(row, { period, source, conflicts });
  return { observation, index, start: startDay(period), known: published ?? -Infinity, published: row.published };
}

/** Notes a unit that is not the series' own. */
export function checkUnit(unit: string, path: string, context: RowContext): void {
  if (unit === context.unit) return;
  context.findings.add('unit-differs', path, `is ${unit}, but the series is in ${context.unit}`);
}

/** One target, or nothing after noting why. What is noted are paths of its fields. */
export function readTarget(wire: WireTarget, context: RowContext): Target | undefined {
  const { unit, ...row } = wire;
  checkUnit(unit, 'unit', context);
  checkPublished({ published: row.published, path: 'published' }, context.window, context.findings);
  const conflicts = readConflicts(row.conflicts, context);
  const source = context.sources.find(row.source, 'source');
  const period = readPeriod(row.period, 'period', context.findings);
  return source && period ? { ...row, period, source, conflicts } : undefined;
}
