import { describe, expect, it } from 'vitest';
import { fileRequest, fileTools, siteEdition } from '@mocks/fileRequests';
import { chartSubject } from '@/exports/chartSubject';
import { compareWithEdition } from '@/exports/snapshot/compare';
import type { SnapshotReading } from '@/exports/snapshot/fileReading';
import { htmlContent, htmlWithSnapshot } from '@/exports/snapshot/htmlFile';
import { jsonContent, jsonWithSnapshot } from '@/exports/snapshot/jsonFile';
import { readSnapshotFile } from '@/exports/snapshot/readSnapshotFile';
import { samenessOf } from '@/exports/snapshot/sameness';
import { sealSnapshot } from '@/exports/snapshot/seal';
import type { Snapshot } from '@/exports/snapshot/snapshot';
import { defaultView, withView } from '@/url/address';
import type { FileFormat } from './fileRequest';
import { makeFile } from './makeFile';
import { requestAgain } from './requestAgain';

const day = '2021-12-31';
const { name, edition } = siteEdition('pmi', day);
const tools = fileTools({ embedClient: async () => 'void 0' });
const { chart, feed } = edition;
const view = { ...defaultView, asOf: day, milestones: 'all' as const };
const subject = chartSubject({ chart, feed, milestones: edition.milestones.milestones, view });

async function read(bytes: Uint8Array | string): Promise<SnapshotReading> {
  const reading = await readSnapshotFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  if (reading.kind !== 'snapshot') throw new Error(JSON.stringify(reading));
  return reading;
}

/** A file of the edition as the site gives it, some days later. */
async function given(format: FileFormat): Promise<SnapshotReading> {
  const request = fileRequest(format, subject, { edition: name, asOf: '2026-08-17', preset: 'square', theme: 'dark' });
  const address = withView(request.address, { edition: name, milestones: 'all' });
  return read((await makeFile({ ...request, address }, tools)).bytes);
}

async function again(reading: SnapshotReading): Promise<SnapshotReading> {
  const { site } = fileRequest('svg', subject);
  return read((await makeFile(requestAgain(reading, { edition }, site), tools)).bytes);
}

/** A snapshot sealed again over other content. */
function resealed({ sha256: _seal, ...fields }: Snapshot, content: string): Snapshot {
  return sealSnapshot({ ...fields, content });
}

describe('a file made again from its edition', () => {
  it.each(['svg', 'html', 'json'] as const)('is the same letter for letter: %s', async (format) => {
    const reading = await given(format);
    expect(reading.snapshot.asOf).toBe(day);
    expect(compareWithEdition(reading.snapshot, edition)).toMatchObject({ rows: [], words: [], milestones: [] });
    expect(samenessOf(reading, await again(reading))).toBe('same');
  });

  it('tells a false document that carries true data', async () => {
    const { snapshot } = await given('html');
    const document = '<!doctype html><html><body><h1>PMI 12,3</h1></body></html>';
    const reading = await read(htmlWithSnapshot(document, resealed(snapshot, htmlContent(document))));
    expect(reading).toMatchObject({ format: 'html', sealed: true, whole: true });
    expect(samenessOf(reading, await again(reading))).toBe('other');
  });

  it('is asked for as a drawing where it is a PNG, and cannot tell its pixels', async () => {
    const { snapshot } = await given('svg');
    const png = { kind: 'snapshot', format: 'png', snapshot, sealed: true, whole: true } as const;
    const { site } = fileRequest('svg', subject);
    expect(requestAgain(png, { edition }, site)).toMatchObject({ format: 'svg', preset: 'square', theme: 'dark' });
    expect(samenessOf(png, await again(png))).toBe('unchecked');
  });

  it('does not trip over a preset or theme that there is not', async () => {
    const { snapshot } = await given('svg');
    const other = { format: 'svg', snapshot: { ...snapshot, preset: 'constructor', theme: 'valueof' } } as const;
    const { site } = fileRequest('svg', subject);
    expect(requestAgain(other, { edition }, site)).toMatchObject({ preset: 'article', theme: 'light' });
  });
});

describe('a feed file with a true snapshot', () => {
  type Feed = Record<string, unknown> & { readonly series: readonly Record<string, unknown>[] };

  async function file(change: (feed: Feed) => Record<string, unknown>): Promise<SnapshotReading> {
    const { bytes } = await makeFile(fileRequest('json', subject, { edition: name }), tools);
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const { snapshot: _own, ...members } = Object(parsed);
    const { snapshot } = await read(bytes);
    const other = change(members);
    return read(jsonWithSnapshot(other, resealed(snapshot, jsonContent(other))));
  }

  const inSeries = (change: (series: Record<string, unknown>) => object) => (feed: Feed) => ({
    ...feed,
    series: feed.series.map((each) => ({ ...each, ...change(each) })),
  });
  const rows = (series: Record<string, unknown>): readonly object[] =>
    Array.isArray(series['observations']) ? series['observations'] : [];
  const both = { id: 'Palsu', en: 'False' };
  const sources = (feed: Feed): readonly object[] => (Array.isArray(feed['sources']) ? feed['sources'] : []);

  it('is whole as the site gives it', async () => {
    expect(await file((feed) => feed)).toMatchObject({ sealed: true, whole: true });
  });

  it.each<[string, (feed: Feed) => Record<string, unknown>]>([
    [
      'a figure',
      inSeries((each) => ({ observations: rows(each).map((row, at) => (at === 3 ? { ...row, value: 12.3 } : row)) })),
    ],
    [
      'a status',
      inSeries((each) => ({ observations: rows(each).map((row, at) => (at === 3 ? { ...row, status: 'E' } : row)) })),
    ],
    ['a figure less', inSeries((each) => ({ observations: rows(each).slice(1) }))],
    ['a figure twice', inSeries((each) => ({ observations: [...rows(each), rows(each)[0]] }))],
    ['a title', inSeries(() => ({ title: both }))],
    ['a unit', inSeries(() => ({ unit: { code: 'x', name: both } }))],
    ['a multiplier', inSeries(() => ({ unitMult: 6 }))],
    ['a target', inSeries(() => ({ targets: [{ period: '2020', value: 1, basis: 'level', source: 'x' }] }))],
    ['another series', inSeries(() => ({ id: 'lain' }))],
    ['a series more', (feed) => ({ ...feed, series: [...feed.series, { ...feed.series[0], id: 'lain' }] })],
    ['no series', (feed) => ({ ...feed, series: [] })],
    ['another feed', (feed) => ({ ...feed, id: 'lain' })],
    ['a member more', (feed) => ({ ...feed, berita: 'PMI 12,3' })],
    ['a publisher', (feed) => ({ ...feed, sources: sources(feed).map((each) => ({ ...each, publisher: 'Palsu' })) })],
    [
      'an address',
      (feed) => ({ ...feed, sources: sources(feed).map((each) => ({ ...each, url: 'https://evil.example/' })) }),
    ],
    ['an owner', (feed) => ({ ...feed, rights: { ...Object(feed['rights']), owner: both } })],
    ['a right', (feed) => ({ ...feed, rights: { ...Object(feed['rights']), note: both } })],
    ['all', () => ({ version: '1.2', id: 'pmi', series: [] })],
  ])('is not whole when it says otherwise: %s', async (_what, change) => {
    expect(await file(change)).toMatchObject({ sealed: true, whole: false });
  });
});
