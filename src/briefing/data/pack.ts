import type { Catalogue } from '@/catalogue/catalogue';
import { decodeCatalogue } from '@/feeds/decodeCatalogue';
import { decodeFeed } from '@/feeds/decodeFeed';
import { decodeMilestones } from '@/feeds/decodeMilestones';
import { decodeStory } from '@/feeds/decodeStory';
import type { Decoded } from '@/feeds/problem';
import type { MilestoneFeed } from '@/milestones/milestone';
import type { Feed } from '@/series/series';
import type { Story } from '@/stories/story';

/** Everything that a briefing is shown from, as it was read: parsed JSON by its path below the base. */
export interface Pack {
  /** `YYYY-MM-DD.<code>`: the day it was frozen and what its figures are. */
  readonly edition: string;
  /** Whether every chart's figures stand in a published edition, so that a link brings them back. */
  readonly published: boolean;
  readonly story: unknown;
  /** `feeds/catalogue.json` and the files that it names. */
  readonly files: Readonly<Record<string, unknown>>;
}

/** A briefing with its data. */
export interface Briefing {
  readonly story: Story;
  readonly catalogue: Catalogue;
  readonly feeds: readonly Feed[];
  readonly milestones: MilestoneFeed;
}

/** Where the catalogue stands, and the folder of what it names. */
export const cataloguePath = 'feeds/catalogue.json';

/** Path below the base of a file that the catalogue names. */
export function feedPath(path: string): string {
  return `feeds/${path}`;
}

function valueOf<T>(decoded: Decoded<T>, what: string): T {
  if (decoded.ok) return decoded.value;
  const [first] = decoded.problems;
  throw new Error(`${what} cannot be read: ${first ? `${first.path} ${first.problem}` : 'no reason given'}`);
}

const known = new WeakMap<Pack, Briefing>();

/** Reads a pack that was made here; the same pack always gives the same briefing. Throws where its files cannot be read, which loading has found before. */
export function briefingOf(pack: Pack): Briefing {
  const before = known.get(pack);
  if (before) return before;
  const { files, story } = pack;
  const catalogue = valueOf(decodeCatalogue(files[cataloguePath], 'reader'), cataloguePath);
  const feeds = catalogue.feeds.flatMap(({ path }) => {
    const file = files[feedPath(path)];
    return file === undefined ? [] : [valueOf(decodeFeed(file, 'reader'), path)];
  });
  const milestones = valueOf(decodeMilestones(files[feedPath(catalogue.milestones.path)], 'reader'), 'milestones');
  const briefing = { story: valueOf(decodeStory(story, 'reader'), 'story'), catalogue, feeds, milestones };
  known.set(pack, briefing);
  return briefing;
}
