import { endDay, freqOf, parsePeriod, startDay, type Day, type Freq, type Period } from '@/series/period';
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
  readonly path: string;
}

interface Timing {
  readonly period: Period;
  readonly published: Day | undefined;
}

interface Place {
  readonly path: string;
  readonly findings: Findings;
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

function readConflicts(rows: readonly WireConflict[], path: string, context: RowContext): readonly Conflict[] {
  return rows.flatMap((row, index) => {
    const here = `${path}.conflicts[${index}]`;
    checkPublished({ published: row.published, path: `${here}.published` }, context.window, context.findings);
    const period = readPeriod(row.period, `${here}.period`, context.findings);
    const source = context.sources.find(row.source, `${here}.source`);
    return period && source ? [{ ...row, period, source }] : [];
  });
}

function checkStatus(row: WireObservation, path: string, findings: Findings): void {
  if (row.value === null && !holdsNothing(row.status)) {
    findings.add('status-missing', `${path}.status`, `is ${row.status}, which does not say why the value is null`);
  }
  if (row.value !== null && !holdsNumber(row.status)) {
    findings.add('status-number', `${path}.status`, `is ${row.status}, which means missing, but there is a number`);
  }
}

/** The day that a row speaks of where it names one; `undefined` without one and after noting a wrong one. */
function dayNamed(row: WireObservation, period: Period, at: Place): Day | undefined {
  if (row.date === undefined) return undefined;
  const day = checkDate(row.date, `${at.path}.date`, at.findings)?.last;
  if (day === undefined) return undefined;
  if (day >= startDay(period) && day <= endDay(period)) return day;
  at.findings.add('date-in-period', `${at.path}.date`, `${row.date} is not in ${period}`);
  return undefined;
}

function checkTiming(row: WireObservation, { period, published }: Timing, at: Place): void {
  const named = dayNamed(row, period, at);
  if (published === undefined || early.has(row.status) || !at.findings.asks('published-before-start')) return;
  if (row.date !== undefined && named === undefined) return;
  if (published >= (named ?? startDay(period))) return;
  const problem = `${row.published} is before ${row.date ?? period} began, but the status is ${row.status}`;
  at.findings.add('published-before-start', `${at.path}.published`, problem);
}

/** One row, or nothing after noting why. */
export function readObservation(row: WireObservation, path: string, context: RowContext): readonly Row[] {
  const { findings, window } = context;
  const published = checkPublished({ published: row.published, path: `${path}.published` }, window, findings)?.last;
  checkStatus(row, path, findings);
  const conflicts = readConflicts(row.conflicts, path, context);
  const source = context.sources.find(row.source, `${path}.source`);
  const period = readPeriod(row.period, `${path}.period`, findings);
  if (!period) return [];
  if (freqOf(period) !== context.freq) {
    findings.add('period-frequency', `${path}.period`, `${row.period} is not of frequency ${context.freq}`);
    return [];
  }
  checkTiming(row, { period, published }, { path, findings });
  if (!source) return [];
  const place = { start: startDay(period), known: published ?? -Infinity, published: row.published };
  return [{ observation: { ...row, period, source, conflicts }, path, ...place }];
}

/** Notes a unit that is not the series' own. */
export function checkUnit(unit: string, path: string, context: RowContext): void {
  if (unit === context.unit) return;
  context.findings.add('unit-differs', path, `is ${unit}, but the series is in ${context.unit}`);
}

/** One target, or nothing after noting why. */
export function readTarget(wire: WireTarget, path: string, context: RowContext): readonly Target[] {
  const { unit, ...row } = wire;
  checkUnit(unit, `${path}.unit`, context);
  checkPublished({ published: row.published, path: `${path}.published` }, context.window, context.findings);
  const conflicts = readConflicts(row.conflicts, path, context);
  const source = context.sources.find(row.source, `${path}.source`);
  const period = readPeriod(row.period, `${path}.period`, context.findings);
  return source && period ? [{ ...row, period, source, conflicts }] : [];
}
