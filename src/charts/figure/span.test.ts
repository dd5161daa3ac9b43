import { describe, expect, it } from 'vitest';
import { periodFrom, sampleRows, sampleSeries, sampleTarget } from '@mocks/sampleSeries';
import { presetShown, presetsOf, readTypedRange, spanOf, type Span } from './span';
import { sampleSubject } from '@mocks/sampleSubject';

const many = Array.from({ length: 150 }, (_, index) => 50 + (index % 7));
const series = [sampleSeries({ observations: sampleRows('2013-09', many) })];
const subject = sampleSubject({ series });

function spanned(from = subject): Span {
  const span = spanOf(from);
  if (!span) throw new Error('no span');
  return span;
}

describe('ready-made ranges', () => {
  it('count back from the latest reading and leave the end open', () => {
    expect(presetsOf(subject, spanned()).map(({ name, range }) => [name, range])).toEqual([
      ['year1', { from: '2025-03' }],
      ['year5', { from: '2021-03' }],
      ['bbi', { from: '2020-05' }],
      ['all', {}],
    ]);
  });

  it('are left out where they would show everything or fewer than two readings', () => {
    const short = sampleSubject({ series: [sampleSeries({ freq: 'A', observations: sampleRows('2020', [1, 2]) })] });
    expect(presetsOf(short, spanned(short)).map(({ name }) => name)).toEqual(['all']);
  });

  it('say the first period where the chart opens later than its data', () => {
    const later = sampleSubject({ series, from: '2018' });
    expect(presetsOf(later, spanned(later)).at(-1)?.range).toEqual({ from: '2013-09' });
  });

  it('know which of them is shown', () => {
    const since = sampleSubject({ series, range: { from: periodFrom('2020-05') } });
    const cut = sampleSubject({ series, range: { from: periodFrom('2020-05'), to: periodFrom('2022') } });
    expect(presetShown(subject, spanned(), presetsOf(subject, spanned()))).toBe('all');
    expect(presetShown(since, spanned(since), presetsOf(since, spanned(since)))).toBe('bbi');
    expect(presetShown(cut, spanned(cut), presetsOf(cut, spanned(cut)))).toBeNull();
  });
});

describe('typed ranges', () => {
  const read = (from: string, to: string) => readTypedRange({ from, to }, subject, spanned());

  it('accept every spelling of a period', () => {
    expect(read('2021m04', ' 2022Q1 ')).toEqual({ ok: true, range: { from: '2021-04', to: '2022-Q1' } });
    expect(read('2021', '2021')).toEqual({ ok: true, range: { from: '2021', to: '2021' } });
  });

  it('leave an empty end open', () => {
    expect(read('2021', '')).toEqual({ ok: true, range: { from: '2021' } });
    expect(read('', '')).toEqual({ ok: true, range: {} });
  });

  it('name what is wrong and where', () => {
    expect(read('April', '2022')).toMatchObject({ ok: false, problem: 'not-a-period', field: 'from', text: 'April' });
    expect(read('2021', '2022-13')).toMatchObject({ ok: false, problem: 'not-a-period', field: 'to' });
    expect(read('2022', '2021')).toMatchObject({ ok: false, problem: 'wrong-order' });
    expect(read('2021-04', '2021-04')).toMatchObject({ ok: false, problem: 'too-short' });
  });
});

it('spans the first to the last number of all series and their targets, computed once', () => {
  const early = sampleSeries({ id: 'a', observations: sampleRows('2014-03', [null, 50, 51]) });
  const late = sampleSeries({
    id: 'b',
    observations: sampleRows('2014-05', [50, 51, null]),
    targets: [sampleTarget('2015', 60)],
  });
  const both = sampleSubject({ series: [early, late] });
  expect(spanOf(both)).toEqual({ freq: 'M', first: '2014-04', last: '2015-12', latest: '2014-06' });
  expect(spanOf(both)).toBe(spanOf(both));
  expect(spanOf({ ...both })).toEqual(spanOf(both));
});

it('has no span without numbers', () => {
  const empty = sampleSubject({ series: [sampleSeries({ observations: sampleRows('2020-01', [null, null]) })] });
  expect(spanOf(empty)).toBeUndefined();
});
