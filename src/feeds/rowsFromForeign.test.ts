import { describe, expect, it } from 'vitest';
import type { ForeignReading } from '@/formats/foreign';
import { parsePeriod } from '@/series/period';
import { rowsFromForeign } from './rowsFromForeign';

const origin = { source: 'berkas', confidence: 'aggregator', published: '2021-07-01' } as const;

function reading(time: string, value: number | null, more: Partial<ForeignReading> = {}): ForeignReading {
  return { time, period: parsePeriod(time) ?? null, value, statuses: [value === null ? 'M' : 'A'], ...more };
}

function rowsOf(readings: readonly ForeignReading[], unitMult = 0, place = { freq: 'M' as const, unitMult: 0 }) {
  return rowsFromForeign({ readings, unitMult }, place, origin);
}

describe('rowsFromForeign', () => {
  it('writes a row a reading, with where it comes from, and leaves gaps open', () => {
    expect(rowsOf([reading('2021M01', 54.6), reading('2021M03', 0)])).toEqual({
      rows: [
        { period: '2021-01', value: 54.6, status: 'A', ...origin },
        { period: '2021-03', value: 0, status: 'A', ...origin },
      ],
      leftOut: [],
    });
  });

  it.each([
    { value: 3.8, from: 6, to: 3, expected: 3800 },
    { value: 1.1, from: 3, to: 0, expected: 1100 },
    { value: 4.35, from: 2, to: 0, expected: 435 },
    { value: 123_456, from: 0, to: 6, expected: 0.123456 },
    { value: 0.07, from: 9, to: 6, expected: 70 },
    { value: -0, from: 3, to: 0, expected: 0 },
    { value: 1e-7, from: 3, to: 0, expected: 0.0001 },
  ])('moves $value from 10^$from to 10^$to exactly', ({ value, from, to, expected }) => {
    const { rows } = rowsOf([reading('2021-01', value)], from, { freq: 'M', unitMult: to });
    expect(rows[0]?.value).toBe(expected);
  });

  it('leaves out what is no row and says which', () => {
    const readings = [reading('Tahunan', 5), reading('2021', 5), reading('2021-01', 1e15)];
    expect(rowsOf(readings, 6)).toEqual({
      rows: [],
      leftOut: [
        { time: 'Tahunan', why: 'period-unknown' },
        { time: '2021', why: 'other-frequency' },
        { time: '2021-01', why: 'number-too-large' },
      ],
    });
  });

  it.each([
    [{ value: null }, 'O', undefined],
    [{ value: null, statuses: ['L'], statusRaw: 'L' }, 'L', undefined],
    [{ value: null, statuses: ['P', 'Q'], statusRaw: 'pc' }, 'Q', 'Flag in the source file: “pc”.'],
    [{ value: null, statuses: [], statusRaw: '#' }, 'O', 'Flag in the source file: “#”.'],
    [{ value: 1, statuses: ['E', 'P'], statusRaw: 'ep' }, 'E', 'Flag in the source file: “ep”.'],
    [{ value: 1, statuses: ['P'], statusRaw: 'p' }, 'P', undefined],
    [{ value: 1, statuses: [], statusRaw: 'x' }, 'V', 'Flag in the source file: “x”.'],
    [{ value: 1, statuses: ['Q'], statusRaw: 'c' }, 'V', 'Flag in the source file: “c”.'],
    [{ value: 1, note: 'sangat sementara' }, 'A', 'Note in the source file: “sangat sementara”.'],
  ] as const)('gives %j the status %s', (more, status, note) => {
    const [row] = rowsOf([reading('2021-01', more.value, more)]).rows;
    expect(row?.status).toBe(status);
    expect(row?.note?.en).toBe(note);
  });

  it('keeps vintages that say something new, and a withdrawal as the contract writes it', () => {
    const readings = [
      reading('2021-01', 10, { vintage: '2021-02-01' }),
      reading('2021-01', 10, { vintage: '2021-03-01' }),
      reading('2021-01', 11, { vintage: '2021-04-01' }),
      reading('2021-01', null, { vintage: '2021-05-01' }),
      reading('2021-01', null, { vintage: '2021-06-01' }),
    ];
    expect(rowsOf(readings).rows.map(({ published, value, status }) => [published, value, status])).toEqual([
      ['2021-02-01', 10, 'A'],
      ['2021-04-01', 11, 'A'],
      ['2021-05-01', null, 'Q'],
    ]);
  });
});
