import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { decodeOwnFeed, isOwnFeed } from './ownFeed';
import { outcomeOf } from './refusal';

function observation(period: string, value: unknown, more: object = {}): object {
  return { period, value, published: null, source: 's', confidence: 'press-release', ...more };
}

function feed(observations: readonly unknown[], more: object = {}): object {
  return {
    $schema: '../schema/feed.v1.json',
    version: '1.1',
    id: 'contoh',
    title: { id: 'Contoh', en: 'Example' },
    modified: '2026-01-05',
    series: [{
      id: 'indeks', title: { id: 'Indeks', en: 'Index' }, freq: 'M', unit: { code: 'point', name: { id: 'poin', en: 'points' } },
      unitMult: 0, decimals: 1, adjustment: 'S', base: '2010 = 100', observations,
    }],
    ...more,
  }; // prettier-ignore
}

function refusal(input: unknown) {
  const outcome = outcomeOf(() => decodeOwnFeed(input));
  return outcome.ok ? 'read' : outcome.error;
}

describe('our own feeds as files', () => {
  it.each(['pmi', 'pdb-industri', 'qris', 'umkm-total'])('reads %s with every row', (name) => {
    const input: unknown = JSON.parse(readFileSync(`public/feeds/${name}.json`, 'utf8'));
    expect(isOwnFeed(input)).toBe(true);
    const { series } = decodeOwnFeed(input);
    const rows: readonly { readonly observations: readonly { readonly value: number | null }[] }[] = Reflect.get(Object(input), 'series');
    expect(series.map(({ readings }) => readings.length)).toEqual(rows.map(({ observations }) => observations.length));
  }); // prettier-ignore

  it('keeps vintages, and of two rows of one day the later in the file', () => {
    const file = decodeOwnFeed(
      feed([
        observation('2021-05', 55.3, { published: '2021-07-01', status: 'P' }),
        observation('2021-05', 54.6, { published: '2021-06' }),
        observation('2021-05', 55.4, { published: '2021-07-01' }),
        observation('2021-04', null, { status: 'Q' }),
      ]),
    );
    expect(file.series[0]?.readings.map(({ period, value, vintage, statuses }) => [period, value, vintage, statuses])).toEqual([
      ['2021-04', null, undefined, ['Q']],
      ['2021-05', 54.6, '2021-06-30', ['A']],
      ['2021-05', 55.4, '2021-07-01', ['A']],
    ]);
    expect(file.series[0]).toMatchObject({ label: 'Indeks', unit: 'poin', freq: 'M', adjustment: 'S', decimals: 1 });
    expect(file.warnings).toEqual([{ name: 'SeveralVintages', values: { vintages: 3 } }]);
  }); // prettier-ignore

  it.each([
    ['FeedVersionError', 'version', feed([], { version: '2.0' })],
    ['FeedSchemaError', 'version', feed([], { version: 1 })],
    ['FeedSchemaError', 'series', feed([], { series: {} })],
    ['FeedSchemaError', 'series[0].unitMult', feed([], { series: [{ id: 'x', freq: 'M', unitMult: '6', observations: [] }] })],
    ['FeedSchemaError', 'series[0].observations[0].value', feed([observation('2021-04', '54,6')])],
    ['FeedSchemaError', 'series[0].observations[0].period', feed([observation('2021', 54.6)])],
    ['FeedSchemaError', 'series[0].observations[1].published', feed([observation('2021-04', 1), observation('2021-05', 1, { published: 'soon' })])],
  ])('refuses with %s at %s', (name, path, input) => {
    expect(refusal(input)).toMatchObject({ name, path });
  }); // prettier-ignore
});
