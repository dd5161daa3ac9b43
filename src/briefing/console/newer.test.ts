import { describe, expect, it } from 'vitest';
import { edited, samplePack } from '@mocks/briefingWindows';

import { newsOf } from './newer';

const pack = samplePack();

describe('newer data', () => {
  it('change nothing where nothing changed', () => {
    expect(newsOf(pack, samplePack(), 'id')).toMatchObject({ series: [], captions: [], untrue: 0 });
  });

  it('name the series with what changed, the captions, and the claims that no longer hold', () => {
    const newer = edited(pack, 'feeds/pmi.json', ['"value":54.6', '"value":53.9']);
    const { series, captions, untrue, used } = newsOf(pack, newer, 'en');
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({ key: 'pmi.pmi', changes: { added: [], withdrawn: [] } });
    expect(series[0]?.changes.revised).toEqual([{ key: 'pmi.pmi', period: '2021-04', before: 54.6, after: 53.9 }]);
    expect(untrue).toBeGreaterThan(0);
    expect(used).toBeGreaterThan(series.length);
    // A caption is worded by its claim: it turns untrue without a change of words, unless it tells the figure on record.
    for (const { before, after } of captions) expect(after).not.toBe(before);
  });

  it('count a withdrawn figure', () => {
    const newer = edited(pack, 'feeds/pmi.json', ['"value":54.6,"status":"A"', '"value":null,"status":"L"']);
    expect(newsOf(pack, newer, 'id').series[0]?.changes.withdrawn).toHaveLength(1);
  });
});
