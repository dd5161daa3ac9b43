import { readFileSync } from 'node:fs';
import { freeze } from '@/briefing/data/freeze';
import { briefingOf, cataloguePath, feedPath, type Pack } from '@/briefing/data/pack';
import { nothingPublished } from '@/briefing/data/published';
import { decodeCatalogue } from '@/feeds/decodeCatalogue';

function read(path: string): unknown {
  const json: unknown = JSON.parse(readFileSync(`public/${path}`, 'utf8'));
  return json;
}

/** For tests: the pack of a shipped briefing with the shipped data. */
export function shippedPack(id: string): Pack {
  const decoded = decodeCatalogue(read(cataloguePath), 'reader');
  if (!decoded.ok) throw new Error('the shipped catalogue cannot be read');
  const { feeds, milestones } = decoded.value;
  const paths = [cataloguePath, ...[milestones, ...feeds].map(({ path }) => feedPath(path))];
  const files = Object.fromEntries(paths.map((path) => [path, read(path)]));
  const story = read(`stories/${id}.json`);
  const briefing = briefingOf({ edition: '', published: false, story, files });
  const { catalogue } = briefing;
  return freeze({ files, catalogue, story: briefing.story, published: nothingPublished, day: '2026-11-30' }, story);
}
