import { describe, expect, it } from 'vitest';
import { fileRequest, siteSubject } from '@mocks/fileRequests';
import type { Edition } from '@/editions/edition';
import type { Figures } from '@/editions/difference';
import type { Subject } from '@/charts/model/subject';
import { shift, type Period } from '@/series/period';
import { withView, type ViewPatch } from '@/url/address';
import { compareWithEdition, compareWithNow } from './compare';
import { makeSnapshot } from './makeSnapshot';
import { sealSnapshot } from './seal';
import type { Snapshot } from './snapshot';
import { snapshotAddress } from './snapshotAddress';

const day = '2026-03-31';

/** The edition that freezes everything a chart shows by itself. */
function editionOf(id: string): Edition {
  const { chart, feed, shown } = siteSubject(id, { milestones: 'all' }, day);
  const all = siteSubject(id, { milestones: 'all' }, day);
  return {
    chart,
    asOf: day,
    feed: { ...feed, series: shown.map(({ series, all: rows }) => ({ ...series, observations: rows })) },
    milestones: {
      id: 'milestones',
      title: feed.title,
      modified: day,
      kinds: [],
      milestones: all.milestones.map(({ milestone }) => milestone),
    },
    claims: [],
  };
}

function snapshotOf(subject: Subject, patch: ViewPatch = {}): Snapshot {
  const request = fileRequest('png', subject);
  const context = { ...request, address: withView(request.address, patch) };
  return sealSnapshot(makeSnapshot(context, { drawing: null, content: 'b'.repeat(64) }));
}

const pmi = editionOf('pmi');
const whole = snapshotOf(siteSubject('pmi'));
const nothing = { rows: [], targets: [], milestones: [], words: [], unknown: [] };

/** The same file with its first series changed. */
function forged(change: (series: Snapshot['series'][number]) => Partial<Snapshot['series'][number]>): Snapshot {
  return sealSnapshot({ ...whole, series: whole.series.map((series) => ({ ...series, ...change(series) })) });
}

describe('compareWithEdition', () => {
  it.each(['pmi', 'umkm-baru', 'umkm-total', 'qris', 'pdb-industri'])('finds nothing in an honest file of %s', (id) => {
    const snapshot = snapshotOf(siteSubject(id));
    const { figures, ...found } = compareWithEdition(snapshot, editionOf(id));
    expect(found).toEqual(nothing);
    expect(figures).toBeGreaterThan(1);
  });

  const from = siteSubject('pmi').shown[0]?.rows.at(-20)?.period;
  const to = siteSubject('pmi').shown[0]?.rows.at(-4)?.period;
  it.each([
    ['a range', { from, to }],
    ['no milestones', { milestones: 'none' }],
    ['all milestones', { milestones: 'all' }],
  ] as const)('finds nothing in an honest file with %s', (_what, patch) => {
    expect(compareWithEdition(snapshotOf(siteSubject('pmi', patch), patch), pmi)).toMatchObject(nothing);
  });

  it('names every figure that differs, is made up, or was left out', () => {
    const [first] = whole.series;
    const [period = ''] = first?.rows[40] ?? [];
    const left = first?.rows[41]?.[0];
    const snapshot = forged(({ rows }) => ({
      rows: [...rows.slice(0, 40), [period, 99, 'A'] as const, ...rows.slice(42), ['2026-04', 60, 'A'] as const],
    }));
    const { rows, words, figures } = compareWithEdition(snapshot, pmi);
    expect(rows.map(({ period: where, file, edition }) => [where, file?.value, edition?.value])).toEqual([
      [period, 99, first?.rows[40]?.[1]],
      [left, undefined, first?.rows[41]?.[1]],
      ['2026-04', 60, undefined],
    ]);
    expect(words).toEqual([]);
    expect(figures).toBe(whole.series[0]?.rows.length);
  });

  it('compares status, title, unit, owner, rights and sources', () => {
    const snapshot = sealSnapshot({
      ...forged(({ rows }) => ({
        title: 'Palsu',
        unit: 'persen',
        rows: rows.map(([period, value], index) => [period, value, index === 0 ? 'E' : 'A'] as const),
      })),
      rights: { owner: 'Kami', note: 'Bebas.' },
      sources: whole.sources.slice(1),
    });
    const { rows, words } = compareWithEdition(snapshot, pmi);
    expect(rows[0]).toMatchObject({ file: { status: 'E' } });
    expect(words.map(({ what, file }) => [what, file])).toEqual([
      ['title', 'Palsu'],
      ['unit', 'persen'],
      ['owner', 'Kami'],
      ['rights', 'Bebas.'],
      ['source', null],
    ]);
  });

  it('compares targets and milestones', () => {
    const honest = snapshotOf(siteSubject('umkm-baru'));
    const [event] = honest.milestones;
    const snapshot: Snapshot = {
      ...honest,
      series: honest.series.map((series) => ({ ...series, targets: [['2020', 4, 'level'] as const] })),
      milestones: honest.milestones.map((each, index) => (index === 0 ? { ...each, title: 'Palsu' } : each)),
    };
    const { targets, milestones } = compareWithEdition(snapshot, editionOf('umkm-baru'));
    expect(targets.map(({ period, file, edition }) => [period, file?.[1], edition?.[1]])).toEqual([
      ['2020', 4, 2],
      ['2021', undefined, 6.1],
    ]);
    expect(milestones).toEqual([{ id: event?.id, file: { ...event, title: 'Palsu' }, edition: event }]);
  });

  it('finds a series of another chart to be made up', () => {
    const [series] = snapshotOf(siteSubject('qris')).series;
    const snapshot = { ...whole, series: series ? [...whole.series, series] : [] };
    expect(compareWithEdition(snapshot, pmi).rows.length).toBe(series?.rows.length);
  });
});

describe('a compared series', () => {
  const [other] = siteSubject('iki').shown;
  const patch = { compare: other?.key };

  /** Both indices in one chart. */
  function together(): Snapshot {
    const main = siteSubject('pmi');
    if (!other) throw new Error('there is no series to compare');
    const subject = { ...main, shown: [...main.shown, other], compared: other };
    return snapshotOf(subject, patch);
  }

  it('is vouched for by its own edition only', () => {
    const snapshot = together();
    const alone = compareWithEdition(snapshot, pmi);
    expect(alone.unknown).toEqual([other?.key]);
    expect(alone.rows).toEqual([]);
    expect(compareWithEdition(snapshot, pmi, { compared: editionOf('iki') }).unknown).toEqual([]);
    expect(compareWithEdition(snapshot, pmi, { compared: editionOf('iki') }).rows).toEqual([]);
    const lied = {
      ...snapshot,
      series: snapshot.series.map((series) =>
        series.key === other?.key ? { ...series, rows: series.rows.slice(0, -1) } : series,
      ),
    };
    expect(compareWithEdition(lied, pmi, { compared: editionOf('iki') }).rows).toHaveLength(1);
  });
});

describe('compareWithNow', () => {
  const rows = siteSubject('pmi').shown[0]?.rows ?? [];
  const last: Period | undefined = rows.at(-1)?.period;

  function now(change: (value: number | null, index: number) => number | null, more: Figures['rows'] = []): Figures[] {
    const changed = rows.map(({ period, value }, index) => ({ period, value: change(value, index) }));
    return [{ key: 'pmi.pmi', rows: [...changed, ...more] }];
  }

  it('tells what was added, revised and withdrawn since', () => {
    const next = last && { period: shift(last, 1), value: 50.5 };
    const changes = compareWithNow(
      whole,
      now((value, index) => (index === 3 ? 1 : index === 4 ? null : value), next ? [next] : []),
    );
    expect(changes.added.map(({ after }) => after)).toEqual([50.5]);
    expect(changes.revised.map(({ after }) => after)).toEqual([1]);
    expect(changes.withdrawn).toHaveLength(1);
  });

  it('does not count what lies outside the file’s own range', () => {
    const range = { from: rows[10]?.period, to: rows[30]?.period };
    const cut = snapshotOf(siteSubject('pmi', range), range);
    expect(
      compareWithNow(
        cut,
        now((value) => value),
      ),
    ).toEqual({ added: [], revised: [], withdrawn: [] });
    expect(snapshotAddress(cut)).toMatchObject({ page: { name: 'chart', id: 'pmi' }, view: range });
  });

  it('counts a series that is gone as withdrawn', () => {
    expect(compareWithNow(whole, []).withdrawn.length).toBe(rows.filter(({ value }) => value !== null).length);
  });
});
