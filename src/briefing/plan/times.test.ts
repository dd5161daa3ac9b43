import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { LogEntry } from '@/briefing/deck/log';
import { clockText } from './clockText';
import { readDeadline } from './deadline';
import { timesOf } from './times';

const edition = '2026-11-29.0a1b2c3d';
const start: LogEntry = { kind: 'start', at: 1000, edition };

describe('times of a briefing', () => {
  it('are nought before anything is started', () => {
    expect(timesOf([], 5000)).toMatchObject({ running: false, total: 0, stopped: 0 });
  });

  it('count each step while it is seen', () => {
    const log: LogEntry[] = [start, { kind: 'step', at: 1000, id: 'a' }, { kind: 'step', at: 4000, id: 'b' }];
    const times = timesOf(log, 9000);
    expect([...times.steps]).toEqual([
      ['a', 3000],
      ['b', 5000],
    ]);
    expect(times).toMatchObject({ total: 8000, standing: false, running: true });
  });

  it.each<[string, LogEntry, LogEntry]>([
    ['a blank', { kind: 'blank', at: 2000, blank: 'black' }, { kind: 'blank', at: 6000, blank: 'none' }],
    ['a pause', { kind: 'pause', at: 2000, on: true }, { kind: 'pause', at: 6000, on: false }],
    ['an answer', { kind: 'answer', at: 2000, id: 'why' }, { kind: 'step', at: 6000, id: 'a' }],
  ])('let the step stand still for %s while the total runs on', (_, on, off) => {
    const log: LogEntry[] = [start, { kind: 'step', at: 1000, id: 'a' }, on];
    expect(timesOf(log, 5000)).toMatchObject({ standing: true, total: 4000, stopped: 3000 });
    const times = timesOf([...log, off], 7000);
    expect(times.steps.get('a')).toBe(2000);
    expect(times).toMatchObject({ standing: false, total: 6000, stopped: 4000 });
  });

  it('count the total anew after a reset, which can be taken back; steps keep theirs', () => {
    const log: LogEntry[] = [start, { kind: 'step', at: 1000, id: 'a' }, { kind: 'reset', at: 5000 }];
    expect(timesOf(log, 6000)).toMatchObject({ total: 1000, reset: 5000 });
    expect(timesOf(log, 6000).steps.get('a')).toBe(5000);
    expect(timesOf([...log, { kind: 'unreset', at: 6500 }], 7000)).toMatchObject({ total: 6000, reset: null });
    expect(timesOf([start, { kind: 'unreset', at: 2000 }], 3000).total).toBe(2000);
  });

  it('stop at the end, and begin anew with the next start', () => {
    const log: LogEntry[] = [start, { kind: 'step', at: 1000, id: 'a' }, { kind: 'end', at: 3000 }];
    expect(timesOf(log, 90_000)).toMatchObject({ running: false, total: 2000 });
    const again: LogEntry[] = [...log, { ...start, at: 50_000 }, { kind: 'step', at: 50_000, id: 'a' }];
    expect(timesOf(again, 51_000)).toMatchObject({ running: true, total: 1000 });
    expect(timesOf(again, 51_000).steps.get('a')).toBe(1000);
  });

  it('share the total without remainder between steps and what stopped them, whatever happens', () => {
    const entry = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((id) => ({ kind: 'step' as const, id })),
      fc.constant({ kind: 'answer' as const, id: 'why' }),
      fc.constantFrom('black' as const, 'none' as const).map((blank) => ({ kind: 'blank' as const, blank })),
      fc.boolean().map((on) => ({ kind: 'pause' as const, on })),
      fc.constant({ kind: 'ended' as const }),
    );
    const happening = fc.array(fc.tuple(fc.nat(60_000), entry), { maxLength: 30 });
    fc.assert(
      fc.property(happening, fc.nat(60_000), (happened, rest) => {
        let at = start.at;
        const log: LogEntry[] = [start, { kind: 'step', at, id: 'a' }];
        for (const [pause, what] of happened) log.push({ ...what, at: (at += pause) });
        const { steps, stopped, total } = timesOf(log, at + rest);
        const seen = [...steps.values()].reduce((sum, each) => sum + each, 0);
        expect(seen + stopped).toBe(total);
      }),
    );
  });

  it('take nothing away when the machine’s clock is put back', () => {
    const log: LogEntry[] = [start, { kind: 'step', at: 1000, id: 'a' }, { kind: 'step', at: 400, id: 'b' }];
    const times = timesOf(log, 300);
    expect(times.total).toBe(0);
    expect(times.steps.get('a')).toBe(0);
  });
});

describe('a deadline', () => {
  const now = new Date(2026, 10, 30, 14, 0, 0).getTime();

  it('is minutes from now or a time of day', () => {
    expect(readDeadline('25', now)).toBe(now + 25 * 60_000);
    expect(readDeadline(' 14:30 ', now)).toBe(now + 30 * 60_000);
    expect(readDeadline('14.30', now)).toBe(now + 30 * 60_000);
    expect(readDeadline('9:00', now)).toBe(now + 19 * 3_600_000);
  });

  it.each(['', '0', '25:00', '14:7', '14:75', 'noon', '-5', '1000'])('is not %o', (text) => {
    expect(readDeadline(text, now)).toBeUndefined();
  });
});

it('writes spans as a stopwatch does', () => {
  expect([0, 999, 65_000, 3_729_000, -5].map(clockText)).toEqual(['0:00', '0:00', '1:05', '1:02:09', '0:00']);
});
