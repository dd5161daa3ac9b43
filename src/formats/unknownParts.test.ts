import { describe, expect, it } from 'vitest';
import { dayOfStamp } from './stamps';
import { multiplierIn, powerIn, powerInWords, unitIn, unitWithoutMultiplier } from './unitWords';
import { labelOf, noteOf, notesOf, own } from './unknownParts';
import { webAddress } from './webAddress';

describe('parts of an unknown file', () => {
  it('finds nothing that an object inherits', () => {
    expect(own({}, 'constructor')).toBeUndefined();
    expect(own(JSON.parse('{"__proto__":{"a":1}}'), 'a')).toBeUndefined();
    expect(own(JSON.parse('{"__proto__":{"a":1}}'), '__proto__')).toEqual({ a: 1 });
    expect(own([1], 'length')).toBeUndefined();
  });

  it('makes labels of one clean line', () => {
    expect(labelOf(' a\u202Eb\n c ')).toBe('ab c');
    expect(labelOf({ fr: 'Prix', en: 'Price' })).toBe('Price');
    expect(labelOf({ km: 'តម្លៃ' })).toBe('តម្លៃ');
    expect(labelOf(2021)).toBe('2021');
    expect(labelOf('\u200B')).toBeNull();
    expect(labelOf(['a'])).toBeNull();
    expect(labelOf('x'.repeat(600))).toHaveLength(512);
    expect(labelOf('😀'.repeat(600))).not.toContain('\uFFFD');
  });

  it('takes markup off notes', () => {
    expect(noteOf('<p>a &amp; b</p><script>x</script>&nbsp;1 &lt; 2')).toBe('a & b x 1 < 2');
    expect(noteOf('1 < 2 and <b')).toBe('1 < 2 and <b');
    expect(noteOf('&#x41;&#66;&#1114112;&unknown;')).toBe('AB&#1114112;&unknown;');
    expect(noteOf('<'.repeat(100_000))).toHaveLength(4000);
    expect(notesOf(['a', 'a', '', null, 'b'])).toEqual(['a', 'b']);
  });

  it.each([
    ['2024-11-08T23:00:00+0100', '2024-11-08'],
    ['2016-04-03T10:24:06Z', '2016-04-03'],
    ['2012-11-27', '2012-11-27'],
    ['17/10/2013 16:51:00', '2013-10-17'],
    ['03/04/2021', null],
    ['2021', null],
    [1_446_764_400_000, '2015-11-05'],
    [5, null],
    [{}, null],
  ])('reads the day of %j', (stamp, day) => {
    expect(dayOfStamp(stamp)).toBe(day);
  });

  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['https://example.org/a?b=c&api_key=secret', 'https://example.org/a?b=c'],
    ['javascript:alert(1)', null],
    ['https://user:secret@example.org/', null],
    ['//example.org', null],
    ['https://example.org/\u202Ea', null],
  ])('takes %s for an address', (given, address) => {
    expect(webAddress(given)).toBe(address);
  });

  it('knows words for multipliers', () => {
    expect([multiplierIn('Units'), multiplierIn('Juta'), multiplierIn('thousand'), multiplierIn('euro')]).toEqual([0, 6, 3, undefined]);
    expect(unitWithoutMultiplier('million euro', 6)).toBe('euro');
    expect(unitWithoutMultiplier('million euro', 0)).toBe('million euro');
    expect(unitWithoutMultiplier('million', 6)).toBeNull();
    expect(unitWithoutMultiplier('persons', 3)).toBe('persons');
    expect(['1000', '1 000s', '000s', "000's"].map(multiplierIn)).toEqual([3, 3, 3, 3]);
    // The Indonesian for month.
    expect(multiplierIn('bln')).toBeUndefined();
    expect([powerIn('6'), powerIn('1000000'), powerIn('Millions'), powerIn('99'), powerIn('')]).toEqual([6, 6, 6, undefined, undefined]);
    expect(['Milyar Rupiah', 'Billions of Dollars', 'Rp (juta)', 'per 1000 penduduk', 'Unit', 'Persen'].map(powerInWords)).toEqual([9, 9, 6, undefined, undefined, undefined]);
    expect(unitIn(['Million', 'EUR'], undefined)).toEqual({ unit: 'EUR', unitMult: 6 });
    expect(unitIn(['Million'], undefined)).toEqual({ unit: null, unitMult: 6 });
    expect(unitIn(['Million euro'], 6)).toEqual({ unit: 'euro', unitMult: 6 });
    expect(unitIn(['Units'], undefined)).toEqual({ unit: 'Units', unitMult: 0 });
  }); // prettier-ignore
});
