import { describe, expect, it } from 'vitest';
import { keyText, seriesOfKey } from './foreignKey';

function series(parts: Readonly<Record<string, string>>, label?: string) {
  const key = Object.entries(parts).map(([dimension, value]) => ({ dimension, value, ...(label && { label }) }));
  return { key, label: label ?? Object.values(parts).join(', ') };
}

const italy = series({ geo: 'IT', unit: 'EUR' });
const france = series({ geo: 'FR', unit: 'EUR' });
const odd = series({ 'a=b': 'x, "y"', unit: '' });
const all = [italy, france, odd];

describe('keyText', () => {
  it('writes the key on one line', () => {
    expect(keyText(italy)).toBe('geo=IT,unit=EUR');
    expect(keyText(odd)).toBe('"a=b"="x, ""y""",unit=""');
    expect(keyText({ key: [] })).toBe('');
  });
});

describe('seriesOfKey', () => {
  it.each(all.map((each) => [keyText(each), each]))('reads back %s', (text, expected) => {
    expect(seriesOfKey(all, text)).toEqual([expected]);
  });

  it.each([
    ['geo=IT', [italy]],
    ['IT', [italy]],
    ['GEO=it , unit=eur', [italy]],
    ['unit=EUR', [italy, france]],
    ['EUR,FR', [france]],
    ['"x, ""y"""', [odd]],
    ['I', [italy]],
    ['it, eur', [italy]],
    ['geo=DE', []],
    ['geo=IT=EUR', []],
    ['"geo=IT', []],
    ['', all],
  ])('takes %j', (text, expected) => {
    expect(seriesOfKey(all, text)).toEqual(expected);
  });

  it('takes a key that names all of one series for that one', () => {
    const total = series({ unit: 'EUR' });
    expect(seriesOfKey([...all, total], 'unit=EUR')).toEqual([total]);
  });

  it('knows a value by its name', () => {
    const named = series({ geo: 'ID' }, 'Indonesia');
    expect(seriesOfKey([italy, named], 'indonesia')).toEqual([named]);
  });
});
