import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { deskOf, givenFrom } from './desk';

it('gives figures of the answers that are asked for, whichever were tried since', () => {
  const desk = deskOf([{ name: 'ekspor.csv', text: 'Tahun;Ekspor\n2019;1.234\n2020;2.345' }]);
  const values = (numbers: 'indonesian' | 'international') =>
    desk.take({ numbers }, [0]).flatMap(({ readings }) => readings.map(({ value }) => value));
  expect(desk.open({ numbers: 'indonesian' })).toMatchObject({ ok: true });
  expect(desk.open({ numbers: 'international' })).toMatchObject({ ok: true });
  expect(values('indonesian')).toEqual([1234, 2345]);
  expect(values('international')).toEqual([1.234, 2.345]);
});

it('opens a feed of ours beside a readme', () => {
  const feed = { name: 'pmi.json', text: readFileSync('public/feeds/pmi.json', 'utf8') };
  const alone = deskOf([feed]).open({});
  expect(alone).toMatchObject({ ok: true, value: { feed: { id: 'pmi' } } });
  expect(deskOf([{ name: 'README.md', text: '# PMI' }, feed]).open({})).toEqual(alone);
});

it('reads a table in the encoding that its package states', async () => {
  const table = new File([Uint8Array.from(Buffer.from('tahun,nilai \u00e9\n2020,1\n', 'latin1'))], 'Data.csv');
  const said = (encoding: string) => {
    const resources = [{ name: 'd', path: 'isi/data.csv', encoding }];
    return new File([JSON.stringify({ name: 'p', resources })], 'datapackage.json');
  };
  const given = await givenFrom([table, said('windows-1252')]);
  expect(given).toMatchObject({ ok: true, value: [{ name: 'Data.csv', text: 'tahun,nilai é\n2020,1\n' }, {}] });
  expect(await givenFrom([table, said('utf-8')])).toMatchObject({ ok: false, error: { name: 'FeedEncodingError' } });
  expect(await givenFrom([table])).toMatchObject({ ok: false, error: { name: 'FeedEncodingError' } });
});
