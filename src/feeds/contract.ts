import type * as v from 'valibot';
import { claimOf } from './wireClaims';
import { editionOf, ledgerOf } from './wireEdition';
import { objectsOf, type Strictness } from './wireFields';
import { catalogueOf, feedOf, milestonesOf } from './wireFiles';
import { remotesOf } from './wireRemote';
import { statementsOf } from './wireStatements';
import { storyIndexOf, storyOf } from './wireStory';
import { verdictOf } from './wireVerdict';
import { vocabularyOf } from './wireVocabulary';

/**
 * The wire contract of our own feed files, version 1. `docs/contracts/feed.md` says it in words,
 * `public/schema/*.json` is generated from here; `docs/contracts/story.md` has the briefings. Field names follow SDMX and DCAT.
 */
export function contract(strictness: Strictness) {
  const object = objectsOf(strictness);
  return {
    feed: feedOf(object),
    milestones: milestonesOf(object),
    catalogue: catalogueOf(object, remotesOf(object)),
    statements: statementsOf(object),
    vocabulary: vocabularyOf(object),
    claim: claimOf(object),
    verdict: verdictOf(object),
    edition: editionOf(object),
    ledger: ledgerOf(object),
    story: storyOf(object),
    storyIndex: storyIndexOf(object),
  };
}

export type { Strictness };

type Contract = ReturnType<typeof contract>;

/** A feed file as it is on the wire. */
export type WireFeed = v.InferOutput<Contract['feed']>;

/** The milestones file as it is on the wire. */
export type WireMilestones = v.InferOutput<Contract['milestones']>;

/** The catalogue file as it is on the wire. */
export type WireCatalogue = v.InferOutput<ReturnType<typeof catalogueOf>>;

/** The statements file as it is on the wire. */
export type WireStatements = v.InferOutput<Contract['statements']>;

/** The ledger as it is on the wire. */
export type WireLedger = v.InferOutput<Contract['ledger']>;

/** A briefing as it is on the wire. */
export type WireStory = v.InferOutput<Contract['story']>;

/** The list of briefings as it is on the wire. */
export type WireStoryIndex = v.InferOutput<Contract['storyIndex']>;

/** A series of a feed file as it is on the wire. */
export type WireSeries = WireFeed['series'][number];

/** An observation as it is on the wire. */
export type WireObservation = WireSeries['observations'][number];
