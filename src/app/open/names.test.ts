import { expect, it } from 'vitest';

import { clipped, isWeb, otherText, same, unitFrom, withOther, withOwn } from './names';
import { notText } from './notText';

it('lets the other language follow until it has words of its own', () => {
  const typed = withOwn(same('Penduduk'), 'id', 'Jumlah penduduk');
  expect(typed).toEqual(same('Jumlah penduduk'));
  expect(otherText(typed, 'id')).toBe('');
  const both = withOther(typed, 'id', 'Population');
  expect(withOwn(both, 'id', 'Penduduk')).toEqual({ id: 'Penduduk', en: 'Population' });
  expect(otherText(both, 'id')).toBe('Population');
  expect(withOther(both, 'id', ' ')).toEqual(same('Jumlah penduduk'));
});

it('cuts long names at the end of a word and never inside a letter', () => {
  expect(clipped('satu dua tiga empat', 14)).toBe('satu dua tiga…');
  expect(clipped('\u202Esatu\ndua', 14)).toBe('satu dua');
  expect(clipped(`${'a'.repeat(8)}😀😀`, 10)).toBe(`${'a'.repeat(8)}…`);
});

it('takes addresses as the contract does', () => {
  expect(isWeb('https://example.org/a?b=1')).toBe(true);
  const wrong = [
    '',
    'example.org',
    'ftp://a.b/',
    'https://a b/',
    'javascript:alert(1)',
    `https://a/${'x'.repeat(1000)}`,
  ];
  expect(wrong.filter(isWeb)).toEqual([]);
});

it('gives words of one’s own a unit that is no unit of the site', () => {
  const site = { code: 'umkm', name: { id: 'UMKM', en: 'MSMEs' } };
  expect(unitFrom({ unitCode: 'umkm', unitWords: same('') }, [site])).toBe(site);
  expect(unitFrom({ unitCode: null, unitWords: same('umkm') }, [site])).toEqual({
    code: 'own-umkm',
    name: same('umkm'),
  });
  expect(unitFrom({ unitCode: null, unitWords: same('x'.repeat(200)) }, []).name.id.length).toBe(60);
});

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

it.each([
  [`PK\u0003\u0004${'\0'.repeat(22)}\u0013\0\0\0[Content_Types].xml`, 'workbook'],
  [`PK\u0003\u0004${'\0'.repeat(22)}\u0008\0\0\0data.csv`, 'archive'],
  ['\u00D0\u00CF\u0011\u00E0', 'old-workbook'],
  ['\u001F\u008B', 'archive'],
  ['%PDF-1.7', 'pdf'],
  ['\u0089PNG', 'picture'],
  ['', 'empty'],
  ['{"a":1}', undefined],
  ['P,K\n1,2', undefined],
] as const)('tells by its bytes what %j is: %s', (text, what) => {
  expect(notText(bytes(text), 'data.csv')).toBe(what);
});

it('takes an archive for a workbook by any of its first parts, or by its name', () => {
  const entry = (name: string): string =>
    `PK\u0003\u0004${'\0'.repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}`;
  expect(notText(bytes(entry('a.txt') + entry('xl/workbook.xml')), 'data')).toBe('workbook');
  expect(notText(bytes(entry('data.csv')), 'Data.XLSX')).toBe('workbook');
  expect(notText(bytes(entry('xl.csv')), 'data.zip')).toBe('archive');
});
