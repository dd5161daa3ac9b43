import { readdirSync, readFileSync } from 'node:fs';
import { claimData } from '@/charts/model/claimData';
import type { ClaimData } from '@/claims/data';
import type { Vocabulary } from '@/claims/text/vocabulary';
import { decodeFeed } from '@/feeds/decodeFeed';
import { decodeMilestones } from '@/feeds/decodeMilestones';
import { decodeVocabulary } from '@/feeds/decodeVocabulary';
import type { Feed } from '@/series/series';

/** The site's own files as claims are checked against them, for tests. */

const folder = 'public/feeds';
const others = new Set(['catalogue.json', 'milestones.json', 'vocabulary.json']);

function read(name: string): unknown {
  const parsed: unknown = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  return parsed;
}

function feedIn(name: string): readonly Feed[] {
  const decoded = decodeFeed(read(name), 'reader');
  return decoded.ok ? [decoded.value] : [];
}

/** Every series and milestone in `public/feeds`, named as pages name them. */
export function siteClaimData(): ClaimData {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !others.has(name));
  const milestones = decodeMilestones(read('milestones.json'), 'reader');
  if (!milestones.ok) throw new Error('milestones.json is not as it should be');
  return claimData({ feeds: names.flatMap(feedIn), milestones: milestones.value.milestones });
}

/** The site's vocabulary. */
export function siteVocabulary(): Vocabulary {
  const decoded = decodeVocabulary(read('vocabulary.json'), 'check');
  if (!decoded.ok) throw new Error(`vocabulary.json: ${JSON.stringify(decoded.problems[0])}`);
  return decoded.value;
}
