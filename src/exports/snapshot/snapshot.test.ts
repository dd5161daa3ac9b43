import { describe, expect, it } from 'vitest';
import { fileRequest, hostileTexts, siteSubject } from '@mocks/fileRequests';
import { canonicalJson } from '@/editions/canonical';
import { plainText } from '@/series/plainText';
import { decodeSnapshot } from './decodeSnapshot';
import { makeSnapshot } from './makeSnapshot';
import { isSealed, sealSnapshot } from './seal';
import type { Snapshot } from './snapshot';

const hashes = { drawing: 'a'.repeat(64), content: 'b'.repeat(64) };

const sample: Snapshot = sealSnapshot(
  makeSnapshot(fileRequest('png', siteSubject('umkm-baru'), { edition: '2026-03-31.3fa9c1d2' }), hashes),
);

/** As it comes out of a file. */
function parsed(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return value;
}

describe('a snapshot', () => {
  it('says what the chart shows, and is read again as it was written', () => {
    const decoded = decodeSnapshot(parsed(canonicalJson(sample)));
    expect(decoded).toEqual({ ok: true, snapshot: sample });
    expect(sample).toMatchObject({
      site: 'https://pendopo.example/',
      chart: 'umkm-baru',
      state: 'chart/umkm-baru/',
      preset: 'article',
      theme: 'light',
    });
    const [series] = sample.series;
    expect(series?.rows).toContainEqual(['2021', 5.5, 'A']);
    expect(series?.targets).toContainEqual(['2020', 2, 'level']);
    expect(sample.milestones.length).toBeGreaterThan(0);
    expect(sample.sources.length).toBeGreaterThan(1);
  });

  it('is sealed, and every change breaks the seal', () => {
    expect(isSealed(sample)).toBe(true);
    expect(isSealed({ ...sample, asOf: '2026-03-30' })).toBe(false);
    const [series, ...rest] = sample.series;
    const forged = series && { ...series, rows: [['2020', 3.9, 'A'] as const, ...series.rows.slice(1)] };
    expect(isSealed({ ...sample, series: forged ? [forged, ...rest] : [] })).toBe(false);
  });

  it('has the day of its edition, whatever day it is', () => {
    const request = fileRequest('png', siteSubject('pmi'), { edition: '2026-03-31.3fa9c1d2', asOf: '2026-08-17' });
    expect(makeSnapshot(request, hashes).asOf).toBe('2026-03-31');
    expect(makeSnapshot({ ...request, edition: null }, hashes).asOf).toBe('2026-08-17');
  });

  it('leaves out what a host added to the address', () => {
    const request = fileRequest('png', siteSubject('pmi'));
    const view = { ...request.address.view, foreign: [['utm_source', 'surat']] as const, step: 3 };
    expect(makeSnapshot({ ...request, address: { ...request.address, view } }, hashes).state).toBe('chart/pmi/');
  });
});

/** A copy of JSON with the value at a path replaced; `undefined` takes it out. */
function replaced(input: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(input)) return input.map((each, index) => (index === key ? replaced(each, rest, value) : each));
  const members = Object.entries(Object(input));
  const changed = members.map(([name, each]) => [name, name === key ? replaced(each, rest, value) : each] as const);
  const added = members.some(([name]) => name === key) ? changed : [...changed, [key, value] as const];
  return Object.fromEntries(added.filter(([, each]) => each !== undefined));
}

describe('decodeSnapshot', () => {
  it.each(Object.keys(sample))('misses %s', (field) => {
    expect(decodeSnapshot(replaced(sample, [field], undefined)).ok).toBe(false);
  });

  /** Where, and what stands there. */
  const wrong: readonly (readonly [path: readonly (string | number)[], value: unknown])[] = [
    [['more'], 1],
    [['series', 0, 'more'], 1],
    [['site'], 'javascript:alert(1)'],
    [['site'], 'https://pendopo.example'],
    [['site'], 'https://pendopo.example/\u202E/'],
    [['state'], '//evil.example/'],
    [['state'], 'https://evil.example/'],
    [['state'], 'chart/pmi/\\evil'],
    [['chart'], '../feeds'],
    [['milestones', 0, 'id'], sample.milestones[1]?.id],
    [['milestones', 0, 'number'], sample.milestones[1]?.number],
    [['milestones'], [...sample.milestones].reverse()],
    [['milestones'], [{ ...sample.milestones[0], title: 'Palsu' }, ...sample.milestones]],
    [['sources', 0, 'url'], sample.sources[1]?.url],
    [['sources'], [{ ...sample.sources[0], publisher: 'Palsu' }, ...sample.sources]],
    [['sources'], [...sample.sources].reverse()],
    [['series', 0, 'rows'], [...(sample.series[0]?.rows ?? [])].reverse()],
    [
      ['series', 0, 'targets'],
      [...(sample.series[0]?.targets ?? []), sample.series[0]?.targets[0]],
    ],
    [['language'], 'fr'],
    [['edition'], '2026-03-31'],
    [['compared'], '2026-03-31.3fa9c1d2'],
    [['asOf'], '2026-02-30'],
    [['content'], 'b'.repeat(63)],
    [['series', 0, 'rows', 0, 0], '2020M01'],
    [['series', 0, 'rows', 0, 1], '3,8'],
    [['series', 0, 'rows', 0, 1], 1e300],
    [
      ['series', 0, 'rows', 0],
      ['2020', 3.8],
    ],
    [['series', 0, 'rows'], Array.from({ length: 20_001 }, () => ['2020', 1, 'A'])],
    [['series', 0, 'rows', 1, 0], '2020'],
    [['series'], Array.from({ length: 34 }, () => sample.series[0])],
    [['series', 0, 'title'], 'PMI\u202Egnisrever'],
    [['series', 0, 'title'], ' PMI'],
    [['series', 0, 'title'], 'x'.repeat(2001)],
    [['milestones', 0, 'number'], 1.5],
    [['milestones', 0, 'date'], '2020'],
    [['sources', 0, 'url'], 'data:text/html,<script>1</script>'],
    [['rights', 'note'], null],
    [[], null],
    [[], []],
    [[], 'pendopo'],
  ];
  it.each(
    wrong.map(([path, value]) => ({
      where: path.join('.'),
      what: JSON.stringify(value).slice(0, 60),
      input: replaced(sample, path, value),
    })),
  )('refuses $where = $what', ({ input }) => {
    expect(decodeSnapshot(input)).toEqual({ ok: false, problem: 'not-a-snapshot' });
  });

  it.each([
    ['another chart', { state: 'chart/pmi/' }],
    ['another language', { state: 'en/chart/umkm-baru/' }],
    ['an edition where none is named', { edition: null, state: `chart/umkm-baru/?edition=${sample.edition}` }],
    ['another edition', { state: 'chart/umkm-baru/?edition=2026-03-31.3fa9c1d3' }],
    ['another day than its edition has', { asOf: '2026-03-30' }],
    ['another day than its view has', { edition: null, state: 'chart/umkm-baru/?asOf=2020-01-01' }],
    [
      'another day than the edition of its view has',
      { state: `${sample.state}?edition=${sample.edition}&asOf=2020-01-01` },
    ],
    ['rows before its range', { state: 'chart/umkm-baru/?from=2021' }],
    ['rows after its range', { state: 'chart/umkm-baru/?to=2020' }],
    ['an edition of a compared series, and no such series', { compared: 'iki/2026-03-31.3fa9c1d2' }],
  ])('refuses a snapshot that says two things of itself: %s', (_what, change) => {
    expect(decodeSnapshot({ ...sample, ...change })).toEqual({ ok: false, problem: 'contradicts-itself' });
  });

  it('lets a view as of one day name the edition of another, which its figures must bear out', () => {
    expect(decodeSnapshot({ ...sample, state: 'chart/umkm-baru/?asOf=2026-02-01' }).ok).toBe(true);
  });

  it('tells a later version from nonsense', () => {
    const later = { pendopo: 'snapshot', version: '2.0', anything: [] };
    expect(decodeSnapshot(later)).toEqual({ ok: false, problem: 'newer-version' });
    expect(decodeSnapshot({ ...later, version: 2 })).toEqual({ ok: false, problem: 'not-a-snapshot' });
  });

  it('refuses every hostile text that hides something, and keeps the others as they are', () => {
    const texts = hostileTexts().filter((text) => text.length <= 2000);
    expect(texts.length).toBeGreaterThan(900);
    const hiding = texts.filter((text) => {
      const decoded = decodeSnapshot(replaced(sample, ['series', 0, 'title'], text));
      const title = decoded.ok ? decoded.snapshot.series[0]?.title : undefined;
      expect(title).toBe(plainText(text) === text ? text : undefined);
      return !decoded.ok;
    });
    expect(hiding.length).toBeGreaterThan(20);
    expect(hiding.length).toBeLessThan(texts.length / 2);
  });
});
