import type { Baseline, Claim } from '@/claims/claim';
import { freqOf, type Period } from '@/series/period';
import { readPeriod } from './decodeObservation';
import type { Findings } from './problem';
import { daysOf } from './sources';
import type { WireClaim } from './wireClaims';

interface Place {
  readonly path: string;
  readonly findings: Findings;
}

type Wire<Says extends WireClaim['says']> = Extract<WireClaim, { says: Says }>;
type WireRange = Wire<'count' | 'extreme'>;

function readBaseline(over: string, { path, findings }: Place): Baseline | undefined {
  return over === 'previous' || over === 'year' ? over : readPeriod(over, `${path}.over`, findings);
}

/** The period of one end: absent where the claim names none, `undefined` after noting that it is not real. */
function readEnd(text: string | undefined, path: string, findings: Findings): readonly Period[] | undefined {
  if (text === undefined) return [];
  const period = readPeriod(text, path, findings);
  return period && [period];
}

/** The ends of a range, or `undefined` after noting what is wrong with them. */
function readEnds(
  wire: WireRange,
  { path, findings }: Place,
): { readonly from?: Period; readonly to?: Period } | undefined {
  const starts = readEnd(wire.from, `${path}.from`, findings);
  const stops = readEnd(wire.to, `${path}.to`, findings);
  if (!starts || !stops) return undefined;
  const [[from], [to]] = [starts, stops];
  if (from && to && (freqOf(from) !== freqOf(to) || from > to)) {
    findings.add('claim-range', `${path}.to`, `${to} does not end a range from ${from}`);
    return undefined;
  }
  return { ...(from && { from }), ...(to && { to }) };
}

function readCount(wire: Wire<'count'>, at: Place): Claim | undefined {
  const { from: _from, to: _to, ...rest } = wire;
  const ends = readEnds(wire, at);
  return ends && { ...rest, ...ends };
}

function readExtreme(wire: Wire<'extreme'>, period: Period, at: Place): Claim | undefined {
  const { from: _from, to: _to, ...rest } = wire;
  const ends = readEnds(wire, at);
  return ends && { ...rest, ...ends, period };
}

function readRanking(wire: Wire<'ranking'>, period: Period, at: Place): Claim | undefined {
  if (wire.since === null) return { ...wire, period, since: null };
  const since = readPeriod(wire.since, `${at.path}.since`, at.findings);
  return since && { ...wire, period, since };
}

function readShare(wire: Wire<'share'>, period: Period, at: Place): Claim | undefined {
  const { period: other, ...of } = wire.of;
  if (other === undefined) return { ...wire, period, of };
  const ofPeriod = readPeriod(other, `${at.path}.of.period`, at.findings);
  return ofPeriod && { ...wire, period, of: { ...of, period: ofPeriod } };
}

function readEvent(wire: Wire<'event'>, { path, findings }: Place): Claim | undefined {
  if (daysOf(wire.date)) return wire;
  findings.add('date-real', `${path}.date`, `${wire.date} is not in the calendar`);
  return undefined;
}

function readCompared(wire: Wire<'change' | 'direction'>, period: Period, at: Place): Claim | undefined {
  const over = readBaseline(wire.over, at);
  return over && { ...wire, period, over };
}

/** A claim about one period. */
function readBound(wire: Exclude<WireClaim, Wire<'count' | 'event'>>, at: Place): Claim | undefined {
  const period = readPeriod(wire.period, `${at.path}.period`, at.findings);
  if (!period) return undefined;
  if (wire.says === 'change' || wire.says === 'direction') return readCompared(wire, period, at);
  if (wire.says === 'ranking') return readRanking(wire, period, at);
  if (wire.says === 'extreme') return readExtreme(wire, period, at);
  return wire.says === 'share' ? readShare(wire, period, at) : { ...wire, period };
}

/** Above and below what? */
function checkThreshold(wire: WireClaim, { path, findings }: Place): void {
  if (wire.says !== 'run' && wire.says !== 'count') return;
  const needed = wire.of === 'above' || wire.of === 'below';
  if (needed !== (wire.threshold !== undefined)) {
    findings.add('claim-threshold', `${path}.threshold`, needed ? 'is missing' : `has no meaning with ${wire.of}`);
  }
}

/** An outcome says that a target was reached or missed, or how far. */
function checkOutcome(wire: WireClaim, { path, findings }: Place): void {
  if (wire.says !== 'outcome' || wire.result !== undefined || wire.by !== undefined) return;
  findings.add('claim-outcome', path, 'has neither result nor by');
}

/** A claim with real periods, or `undefined` after noting why there is none. Bindings are checked elsewhere: they need all files. */
export function readClaim(wire: WireClaim, path: string, findings: Findings): Claim | undefined {
  const at = { path, findings };
  checkThreshold(wire, at);
  checkOutcome(wire, at);
  if (wire.says === 'event') return readEvent(wire, at);
  return wire.says === 'count' ? readCount(wire, at) : readBound(wire, at);
}
