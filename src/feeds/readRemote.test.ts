import { expect, it } from 'vitest';
import type { Remote } from '@/catalogue/catalogue';
import { readRemote } from './readRemote';

const remote: Remote = {
  url: 'https://data.contoh.go.id/a.json',
  format: 'json-stat',
  series: '',
  into: 'a',
  live: true,
  publisher: 'Contoh',
  page: 'https://data.contoh.go.id/',
  confidence: 'aggregator',
};

function answer(multiplier: string): Uint8Array {
  const metric = { category: { index: ['V'], unit: { V: { label: 'Rupiah', multiplier } } } };
  const dimension = { metric, time: { category: { index: ['2020', '2021'] } } };
  const cube = { version: '2.0', class: 'dataset', id: ['metric', 'time'], size: [1, 2], value: [1, 2], dimension };
  return new TextEncoder().encode(JSON.stringify(cube));
}

it('takes nothing from a remote whose multiplier is not known', () => {
  expect(readRemote(answer('Juta'), remote)).toMatchObject({ ok: true, value: { series: { unitMult: 6 } } });
  expect(readRemote(answer('lusin'), remote)).toEqual({
    ok: false,
    error: { name: 'FeedSchemaError', detail: 'has a multiplier that is not known: lusin' },
  });
});
