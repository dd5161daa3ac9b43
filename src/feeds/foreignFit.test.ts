import { describe, expect, it } from 'vitest';
import { misfits } from './foreignFit';

const own = {
  freq: 'M',
  unit: { code: 'thousand-people', name: { id: 'ribu orang', en: 'thousand people' }, prefix: 'Σ' },
  adjustment: 'S',
  base: '2015=100',
} as const;
const foreign = { freq: 'M', unit: 'Thousand people', unitMult: 0, adjustment: null, base: null } as const;
const percent = { ...own, unit: { code: 'percent', name: { id: 'persen', en: 'per cent' } } };
const bare = { ...own, unit: { code: 'index-50', name: { id: '', en: '' } } };

function about(
  theirs: Partial<Parameters<typeof misfits>[0]>,
  ours: Parameters<typeof misfits>[1] = own,
  unitIs?: string,
) {
  return misfits({ ...foreign, ...theirs }, ours, unitIs).map((each) => each.about);
}

describe('misfits', () => {
  it('finds none where everything is the same, or not said', () => {
    expect(about({})).toEqual([]);
    expect(about({ unit: 'ribu orang', adjustment: 'S', base: '2015' })).toEqual([]);
    expect(about({ base: '2015 = 100' })).toEqual([]);
  });

  it('takes every spelling of a per cent for one unit', () => {
    for (const unit of ['%', 'Percent', 'per cent', 'Persen']) expect(about({ unit }, percent)).toEqual([]);
    expect(about({ unit: 'percentage points' }, percent)).toEqual(['unit']);
  });

  it('asks a person where the words differ or are not there', () => {
    expect(about({ unit: 'people' })).toEqual(['unit']);
    expect(about({ unit: null })).toEqual(['unit']);
    expect(about({ unit: '' }, bare)).toEqual(['unit']);
    expect(about({ unit: 'people' }, own, 'thousand-people')).toEqual([]);
    expect(about({ unit: 'thousand people' }, own, 'people')).toEqual(['unit']);
  });

  it('finds a multiplier that stands only in the words which a person passes over', () => {
    const rupiah = { ...own, unit: { code: 'IDR', name: { id: 'rupiah', en: 'rupiah' } } };
    const billions = { ...own, unit: { code: 'miliar-rupiah', name: { id: 'miliar rupiah', en: 'billion rupiah' } } };
    expect(about({ unit: 'Milyar Rupiah' }, rupiah, 'IDR')).toEqual(['multiplier']);
    expect(about({ unit: 'Rupiah', unitMult: 9 }, rupiah, 'IDR')).toEqual([]);
    expect(about({ unit: 'Milyar Rp' }, billions, 'miliar-rupiah')).toEqual([]);
  });

  it('finds another frequency, adjustment and base', () => {
    expect(about({ freq: 'Q' })).toEqual(['freq']);
    expect(about({ freq: null })).toEqual(['freq']);
    expect(about({ adjustment: 'N', base: '2010=100' })).toEqual(['adjustment', 'base']);
  });
});
