import { describe, expect, it } from 'vitest';
import { fileRequest, siteData, siteEdition, siteSubject } from '@mocks/fileRequests';
import { chartSubject } from '@/exports/chartSubject';
import { defaultView, withView, type ViewPatch } from '@/url/address';
import { compareWithEdition } from './compare';
import { decodeSnapshot } from './decodeSnapshot';
import { makeSnapshot } from './makeSnapshot';
import { sealSnapshot } from './seal';
import type { Snapshot, SnapshotSource } from './snapshot';

const day = '2021-05-07';
const { name, edition } = siteEdition('pmi', day);
const { milestones } = siteData('pmi').milestones;
const hashes = { drawing: 'a'.repeat(64), content: 'b'.repeat(64) };

/** A file of the edition, as the site gives it. */
function frozen(patch: ViewPatch = {}): Snapshot {
  const { chart, feed } = edition;
  const { view } = withView({ page: { name: 'overview' }, language: 'id', view: defaultView }, patch);
  const events = edition.milestones.milestones;
  const subject = chartSubject({ chart, feed, milestones: events, view: { ...view, asOf: day } });
  const request = fileRequest('png', subject, { edition: name, asOf: day });
  const address = withView(request.address, { ...patch, edition: name });
  return sealSnapshot(makeSnapshot({ ...request, address }, hashes));
}

/** A file of the live chart on that day, which knew all milestones of the site and found the edition to hold its figures. */
function live(patch: ViewPatch = {}): Snapshot {
  const { chart, feed } = edition;
  const { view } = withView({ page: { name: 'overview' }, language: 'id', view: defaultView }, patch);
  const request = fileRequest('png', chartSubject({ chart, feed, milestones, view }), { edition: name, asOf: day });
  return sealSnapshot(makeSnapshot({ ...request, address: withView(request.address, patch) }, hashes));
}

function asking(snapshot: Snapshot, key: string): Snapshot {
  return { ...snapshot, state: `${snapshot.state}${snapshot.state.includes('?') ? '&' : '?'}compare=${key}` };
}

const whole = frozen();
const figures = whole.series[0]?.rows.filter(([, value]) => value !== null).length ?? 0;
const nothing = { rows: [], targets: [], milestones: [], words: [], unknown: [], figures };
const evil: SnapshotSource = { publisher: 'Palsu', title: 'Palsu', url: 'https://zz.example/', published: null };
const made = { key: 'x.y', title: 'Palsu', unit: 'poin', rows: [['2021-01', 99, 'A'] as const], targets: [] };

describe('a file of an edition', () => {
  it('is as it was published, and read again', () => {
    expect(compareWithEdition(whole, edition)).toEqual(nothing);
    expect(decodeSnapshot(whole).ok).toBe(true);
  });
});

describe('a series that the view sets beside, and nobody knows', () => {
  it('is told even where the file has it not, and hides no other word', () => {
    const forged = { ...asking(whole, 'x.y'), rights: { owner: 'Palsu', note: 'Bebas.' }, sources: [evil] };
    const { unknown, words, figures: count } = compareWithEdition(forged, edition);
    expect(unknown).toEqual(['x.y']);
    expect(words.filter(({ what }) => what === 'owner' || what === 'rights')).toHaveLength(2);
    expect(words.filter(({ what }) => what === 'source')).toHaveLength(whole.sources.length + 1);
    expect(count).toBe(figures);
  });

  it('may add an owner, a note and documents, and takes nothing away; its figures are not counted', () => {
    const { owner, note } = whole.rights;
    const more = { owner: `${owner}; Lain`, note: `${note} Lain.` };
    const honest = asking(
      { ...whole, series: [...whole.series, made], sources: [...whole.sources, evil], rights: more },
      'x.y',
    );
    expect(compareWithEdition(honest, edition)).toEqual({ ...nothing, unknown: ['x.y'] });
    const [first, ...rest] = whole.sources;
    const sources = [...(first ? [{ ...first, publisher: 'Palsu' }] : []), ...rest, evil];
    const forged = { ...honest, sources, rights: { owner: 'Lain', note: more.note } };
    expect(compareWithEdition(forged, edition).words.map(({ what }) => what)).toEqual(['owner', 'source']);
  });

  it('may add nothing where it is not in the file', () => {
    const { owner, note } = whole.rights;
    const forged = asking(
      { ...whole, rights: { owner: `${owner}; Lain`, note }, sources: [...whole.sources, evil] },
      'x.y',
    );
    expect(compareWithEdition(forged, edition).words.map(({ what }) => what)).toEqual(['owner', 'source']);
  });

  it('is made up where the view does not name it', () => {
    const { rows, unknown } = compareWithEdition({ ...whole, series: [...whole.series, made] }, edition);
    expect(unknown).toEqual([]);
    expect(rows).toMatchObject([{ key: 'x.y', file: { value: 99 }, edition: null }]);
  });
});

describe('an empty drawing', () => {
  it('is never as it was published', () => {
    const empty = frozen({ from: siteSubject('pmi').shown[0]?.rows.at(-1)?.period });
    expect(empty.series[0]?.rows).toEqual([]);
    const { words, figures: count } = compareWithEdition(empty, edition);
    expect(count).toBe(0);
    expect(words).toContainEqual({ what: 'figures', key: '', file: '0', edition: '0' });
  });
});

describe('numbers of milestones', () => {
  const shifted = (snapshot: Snapshot, by: number): Snapshot => ({
    ...snapshot,
    milestones: snapshot.milestones.map((each) => ({ ...each, number: each.number + by })),
  });
  const differing = (snapshot: Snapshot, all = milestones): number =>
    compareWithEdition(snapshot, edition, { milestones: all }).milestones.length;

  it('are the edition’s own in a view of the edition', () => {
    expect(whole.milestones.length).toBeGreaterThan(1);
    expect([0, 1, 100].map((by) => differing(shifted(whole, by)) > 0)).toEqual([false, true, true]);
  });

  it('count all milestones before the window in a view of the live chart, no more, and not without knowing them', () => {
    const snapshot = live({ milestones: 'all' });
    const held = new Set(edition.milestones.milestones.map(({ id }) => id));
    const known = { ...snapshot, milestones: snapshot.milestones.filter(({ id }) => held.has(id)) };
    const early = milestones.filter(({ date }) => date < '2011').slice(0, 1);
    const [sample] = milestones;
    const before = early.length > 0 || !sample ? early : [{ ...sample, id: 'lama', date: '1999-01-01' }];
    const all = [...before, ...milestones.filter((each) => !before.includes(each))];
    const shift = all.length - milestones.length;
    expect(differing(shifted(known, 0), milestones)).toBe(0);
    expect(differing(shifted(known, shift), all)).toBe(0);
    expect(differing(shifted(known, 100), all)).toBe(known.milestones.length);
    expect(differing(shifted(known, -1), all)).toBe(known.milestones.length);
    expect(compareWithEdition(shifted(known, 1), edition).milestones).toHaveLength(known.milestones.length);
  });
});

describe('a view of the live chart as of a day', () => {
  it('may name an edition only that holds all that was known on that day', () => {
    expect(compareWithEdition(live({ asOf: '2021-06-01' }), edition, { milestones }).words).toEqual([]);
    const early = live({ asOf: '2020-05-07' });
    expect(decodeSnapshot(early).ok).toBe(true);
    expect(compareWithEdition(early, edition, { milestones }).words).toEqual([
      { what: 'day', key: '', file: '2020-05-07', edition: day },
    ]);
  });
});
