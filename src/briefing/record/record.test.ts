import { describe, expect, it } from 'vitest';
import { edited, samplePack } from '@mocks/briefingWindows';

import type { LogEntry } from '@/briefing/deck/log';
import { briefingOf } from '@/briefing/data/pack';
import { storyOf } from '@/briefing/runtime';
import { factsOf } from './facts';
import { recordOf, type BriefingRecord, type Recorded } from './record';
import { recordJson, recordMarkdown } from './recordMarkdown';
import { lastRevision } from './revision';

const pack = samplePack();
const story = storyOf(pack, 'en');
const { edition } = pack;
const later = '2026-11-30.99aabbcc';
const newer = edited({ ...pack, edition: later }, 'feeds/pmi.json', ['"value":28.6', '"value":28.4']);
const t0 = Date.UTC(2026, 10, 30, 2, 0, 0);
const at = (seconds: number): number => t0 + seconds * 1000;

const log: readonly LogEntry[] = [
  { kind: 'start', at: at(0), edition },
  { kind: 'step', at: at(0), id: 'keruntuhan' },
  { kind: 'blank', at: at(20), blank: 'black' },
  { kind: 'step', at: at(25), id: 'pemulihan' },
  { kind: 'step', at: at(30), id: 'peluncuran' },
  { kind: 'blank', at: at(40), blank: 'none' },
  { kind: 'apply', at: at(60), edition: later },
  { kind: 'answer', at: at(70), id: 'pdb' },
  { kind: 'pause', at: at(70), on: true },
  { kind: 'step', at: at(90), id: 'peluncuran' },
  { kind: 'end', at: at(100) },
];

function record(change: Partial<Recorded> = {}): BriefingRecord {
  const stories = new Map([
    [edition, story],
    [later, storyOf(newer, 'en')],
  ]);
  const shared = {
    log,
    story: 'kampanye-2020-2021',
    title: story.title,
    stories,
    language: 'en',
    now: at(500),
  } as const;
  return recordOf({ ...shared, ...change });
}

describe('a record', () => {
  it('has what the room saw, with the time that nothing covered it', () => {
    const [run] = record().runs;
    expect(run).toMatchObject({ started: at(0), ended: at(100) });
    expect(run?.shown.map(({ id, seen, edition: of }) => [id, seen / 1000, of])).toEqual([
      ['keruntuhan', 20, edition],
      // The step behind the blank was never seen.
      ['peluncuran', 20, edition],
      ['peluncuran', 10, later],
      ['pdb', 20, later],
      ['peluncuran', 10, later],
    ]);
  });

  it('tells each step with the figures of its own edition', () => {
    const values = record().runs[0]?.shown.map(
      ({ told }) => told?.figures.find((each) => each.series === 'pmi.pmi' && each.period === '2020-05')?.value,
    );
    expect(values?.slice(0, 3)).toEqual([undefined, 28.6, 28.4]);
  });

  it('has no sentence that the data do not bear out, and gives each its own figures', () => {
    const changed = edited(pack, 'feeds/pmi.json', ['"value":54.6', '"value":53.9']);
    const told = storyOf(changed, 'en');
    const step = [...told.steps, ...told.answers].find(({ withheld }) => withheld > 0);
    if (!step) throw new Error('nothing is withheld');
    const { claims } = factsOf(step, briefingOf(changed), 'en');
    expect(claims).toHaveLength(step.step.caption.length - step.withheld);
    expect(claims.every(({ words }) => words !== '')).toBe(true);
  });

  it('leaves figures out where their data are gone, and says so', () => {
    const gone = record({ stories: new Map([[later, storyOf(newer, 'en')]]) });
    expect(gone.runs[0]?.shown[0]?.told).toBeNull();
    const text = recordMarkdown(gone, 'en');
    expect(text).toContain('### keruntuhan');
    expect(text).toContain('no longer in the presenter’s window');
  });

  it('counts to now while a briefing goes on, and keeps starts apart', () => {
    const running = record({ log: log.slice(0, 2) });
    expect(running.runs).toMatchObject([{ ended: null, shown: [{ id: 'keruntuhan', seen: 500_000 }] }]);
    expect(record({ log: [...log, ...log] }).runs).toHaveLength(2);
    expect(record({ log: [] }).runs).toEqual([]);
  });

  it.each(['id', 'en'] as const)('is Markdown in %s with words, figures, sources, times and editions', (language) => {
    const stories = new Map([
      [edition, storyOf(pack, language)],
      [later, storyOf(newer, language)],
    ]);
    const text = recordMarkdown(record({ stories, language }), language);
    expect(text.split('\n').filter((line) => line.startsWith('### '))).toHaveLength(5);
    expect(text).toContain(language === 'id' ? '27,5' : '27.5');
    expect(text).toContain('<https://');
    expect(text).toContain(edition);
    expect(text).toContain(later);
    expect(text).toMatch(/WIB/u);
    const points = text.split('\n').filter((line) => /^\s*- /u.test(line));
    expect(points.length).toBeGreaterThan(0);
    expect(points.filter((line) => !line.endsWith('.'))).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object/u);
  });

  it('does not let names and titles be markup', () => {
    const text = recordMarkdown(record({ title: 'A *bold* [link](x) <b>\n# title' }), 'en');
    expect(text.split('\n')[0]).toBe(String.raw`# Record of the briefing: A \*bold\* \[link\](x) \<b\> \# title`);
  });

  it('is JSON that reads back', () => {
    const read: unknown = JSON.parse(recordJson(record()));
    expect(read).toMatchObject({
      runs: [{ started: '2026-11-30T02:00:00.000Z', shown: [{ id: 'keruntuhan', seconds: 20 }, {}, {}, {}, {}] }],
    });
  });
});

describe('facts of a step', () => {
  const briefing = briefingOf(pack);

  it('name for every claim of every step and answer what it rests on', () => {
    for (const step of [...story.steps, ...story.answers]) {
      const { claims, series } = factsOf(step, briefing, 'en');
      expect(claims).toHaveLength(step.step.caption.length);
      expect(series.length).toBeGreaterThan(0);
      for (const { words, figures } of claims) {
        expect(words).not.toBe('');
        expect(figures.length).toBeGreaterThan(0);
        expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
      }
    }
  });

  it('know the revision that was published last', () => {
    const pmi = briefing.feeds.find(({ id }) => id === 'pmi')?.series[0];
    const [row] = pmi?.observations.slice(-1) ?? [];
    if (!pmi || !row || row.value === null) throw new Error('no reading');
    const revised = { ...row, value: row.value + 1, published: '2031-01-02' };
    const found = lastRevision({ ...pmi, observations: [...pmi.observations, revised] });
    expect(found).toMatchObject({ period: row.period, before: { value: row.value }, after: { value: row.value + 1 } });
    expect(lastRevision({ ...pmi, observations: [row] })).toBeUndefined();
    expect(lastRevision({ ...pmi, observations: [row, { ...row, published: '2031-01-02' }] })).toBeUndefined();
  });
});
