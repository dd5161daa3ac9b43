import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { deskOf } from './desk';

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
