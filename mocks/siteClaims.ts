import { readdirSync, readFileSync } from 'node:fs';
import type { ClaimData, KnownSeries } from '@/claims/data';
import type { Vocabulary } from '@/claims/text/vocabulary';
import { decodeFeed } from '@/feeds/decodeFeed';
import { decodeMilestones } from '@/feeds/decodeMilestones';
import { decodeVocabulary } from '@/feeds/decodeVocabulary';

/** The site's own files as claims are checked against them, for tests. */

const folder = 'public/feeds';
const others = new Set(['catalogue.json', 'milestones.json', 'vocabulary.json']);

function read(name: string): unknown {
  const parsed: unknown = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  return parsed;
}

function seriesIn(name: string): readonly KnownSeries[] {
  const decoded = decodeFeed(read(name), 'reader');
  if (!decoded.ok) return [];
  const { id, series } = decoded.value;
  return series.map((each) => ({ key: `${id}.${each.id}`, series: each, name: each.title }));
}

/** Every series and milestone in `public/feeds`. */
export function siteClaimData(): ClaimData {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !others.has(name));
  const milestones = decodeMilestones(read('milestones.json'), 'reader');
  if (!milestones.ok) throw new Error('milestones.json is not as it should be');
  return {
    series: new Map(names.flatMap(seriesIn).map((each) => [each.key, each])),
    events: new Map(milestones.value.milestones.map((each) => [each.id, each])),
  };
}

/** The site's vocabulary. */
export function siteVocabulary(): Vocabulary {
  const decoded = decodeVocabulary(read('vocabulary.json'), 'check');
  if (!decoded.ok) throw new Error(`vocabulary.json: ${JSON.stringify(decoded.problems[0])}`);
  return decoded.value;
}
