import { describe, expect, it } from 'vitest';
import { isMissingSign, statusesOfFlag, statusesOfReading } from './statusFlags';

describe('flags', () => {
  it.each([
    ['p', 'letters', 'P'],
    ['ep', 'letters', 'EP'],
    ['bep', 'letters', 'BEP'],
    ['c', 'letters', 'Q'],
    ['z', 'letters', 'M'],
    ['s', 'letters', 'E'],
    ['u', 'letters', 'U'],
    ['E', 'letters', 'E'],
    ['a', 'letters', 'A'],
    ['revised', 'letters', ''],
    ['Naik', 'letters', ''],
    ['Good', 'letters', ''],
    ['low', 'letters', ''],
    ['pie', 'letters', ''],
    ['NI', 'letters', ''],
    ['naik di Jawa', 'letters', ''],
    ['EP', 'sdmx', ''],
    ['B; E', 'sdmx', 'BE'],
    ['E,B', 'sdmx', 'BE'],
    ['A', 'sdmx', 'A'],
    ['A;P', 'sdmx', 'P'],
    ['p', 'sdmx', ''],
    ['S', 'sdmx', 'S'],
    ['1', 'sdmx', ''],
    ['*', 'bps', 'P'],
    ['**', 'bps', 'P'],
    ['r', 'bps', ''],
    ['p x', 'letters', 'P'],
    ['', 'letters', ''],
    ['toString', 'letters', ''],
  ] as const)('%s of %s is %s', (flag, table, expected) => {
    expect(statusesOfFlag(flag, table).join('')).toBe(expected);
  });

  it('speaks for a reading without one', () => {
    expect(statusesOfReading(1, undefined, 'sdmx')).toEqual(['A']);
    expect(statusesOfReading(null, ' ', 'sdmx')).toEqual(['M']);
    expect(statusesOfReading(null, '..', 'letters')).toEqual(['M']);
    expect(statusesOfReading(null, 'c', 'letters')).toEqual(['Q']);
    // A sign of a missing number beside a number means nothing that is known.
    expect(statusesOfReading(1, ':', 'letters')).toEqual([]);
  });

  it.each([['n/a', true], [' … ', true], ['–', true], ['0', false], ['nil', true], ['*', false]] as const)('%s as a missing sign: %s', (text, is) => {
    expect(isMissingSign(text)).toBe(is);
  }); // prettier-ignore
});
