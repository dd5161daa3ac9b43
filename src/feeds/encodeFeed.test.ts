import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCatalogue } from './decodeCatalogue';
import { decodeFeed } from './decodeFeed';
import { decodeMilestones } from './decodeMilestones';
import { encodeFeed } from './encodeFeed';
import { encodeMilestones } from './encodeMilestones';

function json(name: string): unknown {
  return JSON.parse(readFileSync(`public/feeds/${name}`, 'utf8'));
}

const catalogue = decodeCatalogue(json('catalogue.json'), 'check');
const paths = catalogue.ok ? catalogue.value.feeds.map(({ path }) => path) : [];

describe('encodeFeed', () => {
  it.each(paths)('gives %s back as it was', (path) => {
    const decoded = decodeFeed(json(path), 'check');
    expect(decoded.ok).toBe(true);
    if (!decoded.ok) return;
    const again = decodeFeed(JSON.parse(JSON.stringify(encodeFeed(decoded.value))), 'check');
    expect(again).toEqual({ ok: true, value: decoded.value, warnings: decoded.warnings });
  });

  it('leaves out sources that nothing rests on', () => {
    const decoded = decodeFeed(json('pmi.json'), 'check');
    if (!decoded.ok) throw new Error('the feed is refused');
    const [series] = decoded.value.series;
    if (!series) throw new Error('the feed is empty');
    const last = series.observations.slice(-1);
    const wire = encodeFeed({ ...decoded.value, series: [{ ...series, observations: last, targets: [] }] });
    expect(wire.sources.map(({ id }) => id)).toEqual(last.map(({ source }) => source.id));
  });
});

describe('encodeMilestones', () => {
  it('gives the milestones back as they were', () => {
    const decoded = decodeMilestones(json('milestones.json'), 'check');
    expect(decoded.ok).toBe(true);
    if (!decoded.ok) return;
    const again = decodeMilestones(JSON.parse(JSON.stringify(encodeMilestones(decoded.value))), 'check');
    expect(again).toEqual({ ok: true, value: decoded.value, warnings: [] });
  });
});
