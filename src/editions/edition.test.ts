import { describe, expect, it } from 'vitest';
import { editionsOfDay, nearestCode, type Ledger } from './edition';

function ledgerOf(...names: readonly string[]): Ledger {
  return {
    editions: names.map((edition) => ({
      chart: 'pmi',
      edition,
      sha256: edition.slice(11).padEnd(64, '0'),
      bytes: 1,
      minted: '2026-11-29',
    })),
  };
}

const ledger = ledgerOf('2021-05-07.5b925f81', '2021-12-31.a46484c6', '2021-12-31.a46484c7');

describe('nearestCode', () => {
  it('finds the only code that one character is wrong in', () => {
    expect(nearestCode(ledger, '5b925f87')).toBe('5b925f81');
    expect(nearestCode(ledger, '0b925f81')).toBe('5b925f81');
  });

  it.each(['5b925f81', '5b925f77', '00000000', 'a46484c8'])('finds none for %s', (code) => {
    expect(nearestCode(ledger, code)).toBeUndefined();
  });
});

describe('editionsOfDay', () => {
  it('finds all of a day', () => {
    expect(editionsOfDay(ledger, '2021-12-31').map(({ edition }) => edition)).toEqual([
      '2021-12-31.a46484c6',
      '2021-12-31.a46484c7',
    ]);
    expect(editionsOfDay(ledger, '2021-12-3')).toEqual([]);
  });
});
