import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { ForeignFile } from '@/formats/foreign';
import { readFiles } from '@/formats/readFiles';
import { isReading } from '@/series/reading';

import { decodeFeed } from './decodeFeed';
import { feedFromForeign, type FeedNames } from './feedFromForeign';
import { feedText } from './feedText';

const names: FeedNames = {
  id: 'own-test',
  title: { id: 'Judul', en: 'Title' },
  description: { id: 'Uraian', en: 'Description' },
  rights: { owner: { id: 'P', en: 'P' }, note: { id: 'N', en: 'N' }, licence: null, reuse: 'cite' },
  modified: '2026-03-01',
  source: { publisher: 'Eurostat', url: 'https://example.org/data', title: null, published: '2025-02-01' },
  confidence: 'press-release',
};

function fileOf(path: string): ForeignFile {
  const read = readFiles([{ name: path, text: readFileSync(`tests/fixtures/open/${path}`, 'utf8') }]);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function feedOf(path: string) {
  const { series } = fileOf(path);
  const all = series.slice(0, 5).map((from) => ({
    from,
    title: { id: from.label, en: from.label },
    label: { id: from.label, en: from.label },
    unit: { code: 'own-unit', name: { id: 'u', en: 'u' } },
    unitMult: Math.min(12, Math.max(0, from.unitMult)),
    nature: 'stock' as const,
  }));
  return { file: series, decoded: feedFromForeign(all, names) };
}

describe('feedFromForeign', () => {
  it.each(['bps.json', 'eurostat.json', 'world-bank.json', 'oecd.json'])(
    'makes a feed of %s that holds every figure',
    (path) => {
      const { file, decoded } = feedOf(path);
      if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems.slice(0, 3)));
      const { series } = decoded.value;
      expect(series.length).toBeGreaterThan(0);
      for (const [index, each] of series.entries()) {
        const given = (file[index]?.readings ?? []).flatMap(({ value }) => value ?? []);
        expect(each.observations.filter(isReading).map(({ value }) => value)).toEqual(given);
      }
    },
  );

  it('writes a file that reads back as the same feed, checked as strictly as the command does', () => {
    const { decoded } = feedOf('eurostat.json');
    if (!decoded.ok) throw new Error('refused');
    const again = decodeFeed(JSON.parse(feedText(decoded.value)), 'check');
    expect(again).toMatchObject({ ok: true, value: decoded.value, warnings: [] });
  });

  it('cleans and bounds what a file calls itself', () => {
    const { series } = fileOf('world-bank.json');
    const from = series[0];
    if (!from) throw new Error('no series');
    const hostile = `\u202E<script>alert(1)</script>\u0000${'x'.repeat(5000)}`;
    const named = {
      from,
      title: { id: hostile, en: '\u200B' },
      label: { id: 'a', en: 'a' },
      unit: { code: 'u', name: { id: '', en: '' } },
      unitMult: 0,
      nature: 'flow' as const,
    };
    const decoded = feedFromForeign([named], names);
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
    const [title] = decoded.value.series.map((each) => each.title);
    expect(title?.en).toBe('–');
    expect(title?.id).toMatch(/^<script>alert\(1\)<\/script>x+$/u);
    expect(title?.id.length).toBeLessThanOrEqual(2000);
  });

  it('dates no figure of a period that began after the file was published', () => {
    const { series } = fileOf('world-bank.json');
    const from = series[0];
    if (!from) throw new Error('no series');
    const named = {
      from,
      title: { id: 'a', en: 'a' },
      label: { id: 'a', en: 'a' },
      unit: { code: 'u', name: { id: '', en: '' } },
      unitMult: 0,
      nature: 'flow' as const,
    };
    const early = { ...names, source: { ...names.source, published: '2000-06-01' } };
    const decoded = feedFromForeign([named], early);
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
    const dates =
      decoded.value.series[0]?.observations.map(({ period, published }) => [period > '2000', published] as const) ?? [];
    expect(dates.filter(([later]) => later).every(([, published]) => published === null)).toBe(true);
    expect(decoded.warnings).toEqual([]);
  });

  it('refuses more rows than the contract has, and figures that cannot be rows, by name and place', () => {
    const [from] = fileOf('world-bank.json').series;
    const [reading] = from?.readings ?? [];
    if (!from || !reading) throw new Error('no series');
    const refused = (readings: readonly (typeof reading)[]) => {
      const both = { id: 'a', en: 'a' };
      const unit = { code: 'u', name: { id: '', en: '' } };
      const given = {
        from: { ...from, readings },
        title: both,
        label: both,
        unit,
        unitMult: 0,
        nature: 'flow' as const,
      };
      const decoded = feedFromForeign([given], names);
      return decoded.ok ? [] : decoded.problems.map(({ path, problem }) => `${path} ${problem}`);
    };
    expect(refused(Array.from({ length: 20_001 }, (_, value) => ({ ...reading, value })))).toEqual([
      'series[0].observations must have at most 20000 entries',
    ]);
    expect(refused([reading, { ...reading, time: '2015', value: 1e20 }])).toEqual([
      'series[0].observations 2015 has a number that JavaScript cannot hold exactly',
    ]);
  });
});
