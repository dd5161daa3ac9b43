import { describe, expect, it } from 'vitest';

import { readTimes } from './periodTimes';

function read(texts: readonly string[], answers = {}) {
  const { periods, questions, notices } = readTimes(texts, answers);
  return { periods: texts.map((text) => periods.get(text) ?? null), questions, notices };
}

describe('times of a column', () => {
  it('lets one date that fits one order decide for all', () => {
    expect(read(['03/04/2021', '13/04/2021']).periods).toEqual(['2021-04-03', '2021-04-13']);
    expect(read(['03/04/2021', '04/13/2021']).periods).toEqual(['2021-03-04', '2021-04-13']);
    expect(read(['03/04/2021', '13/04/2021']).questions).toEqual([]);
  });

  it('asks where both orders fit, the one that rises first', () => {
    const open = read(['01/01/2021', '01/02/2021']);
    expect(open.periods).toEqual([null, null]);
    expect(open.questions).toEqual([
      { about: 'dates', options: ['day-first', 'month-first'], examples: ['01/02/2021'], blocking: true },
    ]);
    expect(read(['01/12/2020', '02/01/2021', '01/02/2021']).questions[0]?.options[0]).toBe('day-first');
    expect(read(['12/01/2020', '01/02/2021', '02/01/2021']).questions[0]?.options[0]).toBe('month-first');
  });

  it('takes the answer, and what does not fit it has no period', () => {
    expect(read(['01/02/2021', '13/04/2021'], { dates: 'month-first' }).periods).toEqual(['2021-01-02', null]);
    expect(read(['01/02/2021'], { dates: 'day-first' }).periods).toEqual(['2021-02-01']);
  });

  it('asks where dates of both orders stand together', () => {
    expect(read(['13/04/2021', '04/13/2021']).questions).toHaveLength(1);
  });

  it('asks nothing where both orders give the same day', () => {
    expect(read(['03/03/2021', '4-4-2021'])).toMatchObject({ periods: ['2021-03-03', '2021-04-04'], questions: [] });
  });

  it('asks what T stands for unless a fourth one tells', () => {
    expect(read(['2021T1', '2021T4']).periods).toEqual(['2021-Q1', '2021-Q4']);
    expect(read(['2021T1', '2021T2'])).toMatchObject({ periods: [null, null], questions: [{ about: 'trimester' }] });
    expect(read(['2021T1'], { trimester: 'quarter' }).periods).toEqual(['2021-Q1']);
    expect(read(['2021T1'], { trimester: 'third' })).toMatchObject({ periods: [null], questions: [] });
  });

  it('takes no fiscal years for months', () => {
    expect(read(['2010/11', '2011/12']).periods).toEqual([null, null]);
    expect(read(['2003/04', '2003/05']).periods).toEqual(['2003-04', '2003-05']);
    expect(read(['2009-10', '2010-11', '2011-12']).periods).toEqual([null, null, null]);
    expect(read(['2012-13', '2011-12', '2010-11']).periods).toEqual([null, null, null]);
    expect(read(['2009-10', '2009-11', '2010-11']).periods).toEqual(['2009-10', '2009-11', '2010-11']);
    expect(read(['2009-10', '2010-11', 'Jan 2011']).periods).toEqual(['2009-10', '2010-11', '2011-01']);
    expect(read(['2009-10']).periods).toEqual(['2009-10']);
  });

  it('says which century it took', () => {
    expect(read(['Apr-21'])).toMatchObject({
      periods: ['2021-04'],
      notices: [{ name: 'Assumed', values: { what: 'Apr-21 = 2021-04' } }],
    });
  });

  it('reads roman numbers of quarters and months, and asks where they may be halves', () => {
    expect(read(['I/2021', 'II/2021', 'III/2021']).periods).toEqual(['2021-Q1', '2021-Q2', '2021-Q3']);
    expect(read(['2021-IV', '2021-V']).periods).toEqual(['2021-04', '2021-05']);
    expect(read(['2021-I', '2021-II']).questions).toEqual([
      { about: 'freq', options: ['Q', 'S'], examples: ['2021-I', '2021-II'], blocking: true },
    ]);
    expect(read(['2021-I', '2021-II'], { freq: 'S' }).periods).toEqual(['2021-S1', '2021-S2']);
  });

  it('reads years with the number of a part, and asks where months and quarters both fit', () => {
    expect(read(['2021:1', '2021:12']).periods).toEqual(['2021-01', '2021-12']);
    expect(read(['2021.01', '2021.05']).periods).toEqual(['2021-01', '2021-05']);
    expect(read(['2020:3', '2020:4', '2021:1']).periods).toEqual(['2020-Q3', '2020-Q4', '2021-Q1']);
    expect(read(['2021:1', '2021:3']).questions[0]?.options).toEqual(['Q', 'M']);
    expect(read(['2021.01', '2021.02']).questions[0]?.options).toEqual(['M', 'Q', 'S']);
    expect(read(['2021.01', '2021.02'], { freq: 'M' }).periods).toEqual(['2021-01', '2021-02']);
    expect(read(['2021.01', '2021']).periods).toEqual([null, '2021']);
  });

  it('reads months without their nought, and asks where they may be quarters', () => {
    expect(read(['2021-1', '2021-9', '2021-10']).periods).toEqual(['2021-01', '2021-09', '2021-10']);
    expect(read(['2021-1', '2021-3']).questions[0]?.options).toEqual(['M', 'Q']);
    expect(read(['2020-4', '2021-1']).questions[0]?.options).toEqual(['Q', 'M']);
    expect(read(['2021-1', '2021-2'], { freq: 'Q' }).periods).toEqual(['2021-Q1', '2021-Q2']);
    expect(read(['2021-01', '2021-02'])).toMatchObject({ periods: ['2021-01', '2021-02'], questions: [] });
    expect(read(['2021-1', '2021-13']).periods).toEqual([null, null]);
  });

  it('asks for the order of dates with blanks', () => {
    expect(read(['01/ 03/ 2021', '02/ 03/ 2021']).questions).toMatchObject([{ about: 'dates' }]);
    expect(read(['1 - 3 - 2021', '13 - 3 - 2021']).periods).toEqual(['2021-03-01', '2021-03-13']);
  });

  it('takes Minggu for the Sunday only beside other weekdays', () => {
    expect(read(['Sabtu 2 Januari 2021', 'Minggu 3 Januari 2021']).periods).toEqual(['2021-01-02', '2021-01-03']);
    expect(read(['Minggu 3 Januari 2021']).periods).toEqual([null]);
  });
});
