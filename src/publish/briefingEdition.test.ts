import { edited, samplePack } from '@mocks/briefingWindows';
import { describe, expect, it } from 'vitest';
import { editionsOf } from '@/editions/edition';
import { readEdition, readLedger } from './editionStore';
import { stageStory } from '@/briefing/stage/stageStep';
import { fileHash, freeze, frozenName } from '@/briefing/data/freeze';
import { briefingOf, feedPath, type Pack } from '@/briefing/data/pack';
import { nothingPublished, readPublished, type Published } from '@/briefing/data/published';
import { filesOfEditions, linesOf } from '@/briefing/data/reopen';
import { untrueIn } from '@/briefing/runtime';
import { usedCharts, usedFeeds } from '@/briefing/data/used';

function freezingOf(pack: Pack, published: Published, day = '2026-12-24') {
  return { files: pack.files, briefing: briefingOf(pack), published, day };
}

/** What the site publishes: of each chart the newest edition, and the feed as it is. */
async function publishedNow(pack: Pack): Promise<Published> {
  const { catalogue } = briefingOf(pack);
  const ledger = await readLedger('public');
  const charts = catalogue.charts.flatMap(({ id, feed }) => {
    const [newest] = editionsOf(ledger, id);
    const path = catalogue.feeds.find((entry) => entry.id === feed)?.path ?? '';
    return newest ? [[id, { edition: newest.edition, feed: fileHash(pack.files[feedPath(path)]) }] as const] : [];
  });
  const milestones = fileHash(pack.files[feedPath(catalogue.milestones.path)]);
  return { charts: Object.fromEntries(charts), milestones };
}

describe('the name of frozen data', () => {
  it('is that of the charts’ editions, the same on every day', async () => {
    const pack = samplePack();
    const published = await publishedNow(pack);
    const name = frozenName(freezingOf(pack, published));
    expect(name.published).toBe(true);
    expect(name.edition).toMatch(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/u);
    expect(name.edition.slice(0, 10) < '2026-12-24').toBe(true);
    expect(frozenName(freezingOf(pack, published, '2027-01-01'))).toEqual(name);
  });

  it('is another one once a figure, or a milestone, is another', async () => {
    const pack = samplePack();
    const published = await publishedNow(pack);
    const { edition } = frozenName(freezingOf(pack, published));
    for (const [path, from, to] of [
      ['feeds/pmi.json', '"value":54.6', '"value":54.7'],
      ['feeds/milestones.json', '2020-05-14', '2020-05-15'],
    ] as const) {
      const name = frozenName(freezingOf(edited(pack, path, [from, to]), published));
      expect(name).toMatchObject({ published: false });
      expect(name.edition.slice(0, 11)).toBe('2026-12-24.');
      expect(name.edition.slice(-8)).not.toBe(edition.slice(-8));
    }
  });

  it('is of the day and the files where nothing is published', () => {
    const pack = samplePack();
    const name = frozenName(freezingOf(pack, nothingPublished));
    expect(name.published).toBe(false);
    expect(freeze(freezingOf(pack, nothingPublished), pack.story)).toEqual({
      ...name,
      story: pack.story,
      files: pack.files,
    });
    expect(name.edition).toMatch(/^2026-12-24\.[0-9a-f]{8}$/u);
  });
});

describe('an edition of a briefing', () => {
  it.each(['kampanye-2020-2021', 'posisi-terkini'])('brings back the steps of %s with every word', async (id) => {
    const pack = samplePack(id);
    const briefing = briefingOf(pack);
    const { edition } = frozenName(freezingOf(pack, await publishedNow(pack)));
    const lines = linesOf(edition, briefing, await readLedger('public'));
    expect(lines?.map(({ chart }) => chart)).toEqual(
      usedCharts(briefing.story, briefing.catalogue).map((chart) => chart.id),
    );
    const editions = await Promise.all((lines ?? []).map(async (line) => readEdition('public', line)));
    const files = filesOfEditions(
      { briefing, raw: pack.files['feeds/catalogue.json'], day: edition.slice(0, 10) },
      editions,
    );
    const back = { edition, published: true, story: pack.story, files };
    const [then, now] = [stageStory(briefingOf(back), 'id'), stageStory(briefing, 'id')];
    expect(then.absent).toEqual([]);
    expect(then.steps.map(({ headline, sentences }) => [headline, ...sentences])).toEqual(
      now.steps.map(({ headline, sentences }) => [headline, ...sentences]),
    );
    expect(untrueIn(back)).toEqual([]);
  });

  it('is none under a name that its charts do not give', async () => {
    const briefing = briefingOf(samplePack());
    const ledger = await readLedger('public');
    for (const name of ['2026-11-30.00000000', '2019-01-01.c65279a9', 'yesterday', '']) {
      expect(linesOf(name, briefing, ledger)).toBeUndefined();
    }
  });
});

describe('what a story needs', () => {
  it('are the feeds of its charts, of what it compares and of what it speaks of', () => {
    const { story, catalogue } = briefingOf(samplePack('posisi-terkini'));
    expect(usedFeeds(story, catalogue)).toEqual(
      new Set(['pmi', 'iki', 'pdb-industri', 'umkm-total', 'qris', 'belanja-pdn', 'harbolnas']),
    );
  });
});

describe('the block of a page', () => {
  it('publishes nothing where it is missing, broken or of another kind', () => {
    for (const text of [undefined, '', '{', '[]', '{"charts":7}']) expect(readPublished(text)).toBe(nothingPublished);
    const published = { charts: { pmi: { edition: '2026-11-29.4a08eb5c', feed: 'ab' } }, milestones: 'cd' };
    expect(readPublished(JSON.stringify(published))).toEqual(published);
  });
});
