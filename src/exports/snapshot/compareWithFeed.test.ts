import { describe, expect, it } from 'vitest';
import { fileRequest, siteData } from '@mocks/fileRequests';
import { sampleFeed, sampleSubject } from '@mocks/sampleSubject';
import { sampleRows, sampleSeries } from '@mocks/sampleSeries';
import { chartSubject } from '@/exports/chartSubject';
import type { Feed, Observation } from '@/series/series';
import { defaultView, withView, type ViewPatch } from '@/url/address';
import { subjectAgain } from './compare';
import { compareWithFeed, dataOfDay, type PresentData } from './compareWithFeed';
import { makeSnapshot, snapshotData } from './makeSnapshot';
import { sealSnapshot } from './seal';
import type { Snapshot } from './snapshot';

const today = '2026-11-29';
const nothing = { rows: [], targets: [], milestones: [], words: [], unknown: [] };
const hashes = { drawing: 'a'.repeat(64), content: 'b'.repeat(64) };

function dataOf(id: string): PresentData {
  return { ...siteData(id), today };
}

/** A file of the live chart from data that were there on a day. */
function fileOn(asOf: string, data: PresentData, { compare, ...patch }: ViewPatch = {}): Snapshot {
  const { chart, feed, milestones } = data;
  const { view } = withView({ page: { name: 'overview' }, language: 'id', view: defaultView }, patch);
  const other = [feed, data.compared].find((each) => each && compare?.startsWith(`${each.id}.`));
  const series = other?.series.find(({ id }) => `${other.id}.${id}` === compare);
  const beside = other && series && compare !== undefined ? { compare: { key: compare, series, feed: other } } : {};
  const subject = chartSubject({ chart, feed, milestones: milestones.milestones, view, ...beside });
  const request = fileRequest('png', subject, { asOf });
  const address = withView(request.address, { ...patch, compare });
  return sealSnapshot(makeSnapshot({ ...request, address }, hashes));
}

/** The data of a chart with the figures only that were published by a day. */
function publishedBy(day: string, data: PresentData): PresentData {
  const kept = ({ published, period }: Observation): boolean => (published ?? period) <= day;
  const series = data.feed.series.map((each) => ({ ...each, observations: each.observations.filter(kept) }));
  return { ...data, feed: { ...data.feed, series } };
}

describe('compareWithFeed', () => {
  it.each(['pmi', 'umkm-baru', 'qris', 'esmart-ikm', 'pdb-industri'])(
    'finds nothing in a file of today of %s',
    (id) => {
      const data = dataOf(id);
      expect(compareWithFeed(fileOn(today, data), data)).toMatchObject(nothing);
      const view = { asOf: '2021-05-07' };
      expect(compareWithFeed(fileOn('2021-05-07', data, view), data)).toMatchObject(nothing);
    },
  );

  it('holds an old file against what was known on its day, though its view names none', () => {
    const data = dataOf('pmi');
    const old = fileOn('2021-05-07', publishedBy('2021-05-07', data));
    const { rows, words } = compareWithFeed(old, data);
    expect({ rows, words }).toEqual({ rows: [], words: [] });
    expect(old.series[0]?.rows.at(-1)?.[0]).toBe('2021-04');
  });

  it('does not let a file of today pass for one of another day', () => {
    const data = dataOf('pmi');
    const now = fileOn(today, data);
    const old = compareWithFeed({ ...now, asOf: '2015-01-01' }, data);
    expect(old.rows.length).toBeGreaterThan(100);
    expect(compareWithFeed({ ...now, asOf: '9999-12-31' }, data).words).toEqual([
      { what: 'day', key: '', file: '9999-12-31', edition: today },
    ]);
    expect(compareWithFeed({ ...now, asOf: '1950-01-01' }, data).words).toContainEqual({
      what: 'day',
      key: '',
      file: '1950-01-01',
      edition: null,
    });
  });

  it('finds a figure that was changed', () => {
    const data = dataOf('pmi');
    const now = fileOn(today, data);
    const forged = {
      ...now,
      series: now.series.map((each) => ({
        ...each,
        rows: each.rows.map((row, index) => (index === 9 ? ([row[0], 99, 'A'] as const) : row)),
      })),
    };
    expect(compareWithFeed(forged, data).rows).toMatchObject([{ file: { value: 99 } }]);
  });

  it('knows a compared series of the same feed and of another', () => {
    const pmi = dataOf('pmi');
    const iki = siteData('iki').feed;
    const other = `${iki.id}.${iki.series[0]?.id}`;
    const file = fileOn(today, { ...pmi, compared: iki }, { compare: other });
    expect(compareWithFeed(file, { ...pmi, compared: iki })).toMatchObject(nothing);
    expect(compareWithFeed(file, pmi).unknown).toEqual([other]);

    const { chart } = sampleSubject();
    const feed = sampleFeed([
      sampleSeries({ observations: sampleRows('2020-01', [51, 52]) }),
      sampleSeries({ id: 'kedua', observations: sampleRows('2020-01', [48, 49]) }),
    ]);
    const data: PresentData = {
      chart: { ...chart, series: [feed.series[0]?.id ?? ''] },
      feed,
      milestones: pmi.milestones,
      today,
    };
    const same = fileOn(today, data, { compare: 'feed.kedua' });
    expect(same.series).toHaveLength(2);
    expect(compareWithFeed(same, data)).toMatchObject(nothing);
  });

  it('takes what was only perhaps known on the file’s day as the same, with and without it', () => {
    const { chart, milestones } = siteData('pmi');
    const published = ['2021-01-04', '2021-02', '2021-03-01'];
    const rows = sampleRows('2020-12', [51, 52, 53]).map((row, index) => ({
      ...row,
      published: published[index] ?? null,
    }));
    const series = sampleSeries({ id: 'pmi', observations: rows });
    const feed: Feed = { ...sampleFeed([series]), id: 'pmi' };
    const data: PresentData = { chart, feed, milestones, today };
    const only = (count: number): PresentData => ({
      ...data,
      feed: { ...feed, series: [{ ...series, observations: series.observations.slice(0, count) }] },
    });
    const differing = (count: number): readonly string[] =>
      compareWithFeed(fileOn('2021-02-10', only(count)), data).rows.map(({ period }) => period);
    expect([1, 2, 3].map(differing)).toEqual([[], [], ['2021-02']]);
  });
});

describe('dataOfDay', () => {
  it('gives what the file should show, in the words of a live chart', () => {
    const data = dataOf('pmi');
    const old = fileOn('2021-05-07', publishedBy('2021-05-07', data));
    const subject = subjectAgain(old, dataOfDay(old, data));
    expect(subject.asOf).toBeUndefined();
    expect(snapshotData(subject, 'id').series.map(({ rows }) => rows.at(-1)?.[0])).toEqual(['2021-04']);
  });
});
