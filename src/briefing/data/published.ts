import * as v from 'valibot';

/** A chart's newest edition and the feed that it was made from; `feed` is the SHA-256 of the feed's canonical JSON. */
export interface PublishedChart {
  readonly edition: string;
  readonly feed: string;
}

/** What was published when the page was built, so that frozen data can be told to be the same. */
export interface Published {
  /** By id of the chart; without those whose figures are in no edition. */
  readonly charts: Readonly<Record<string, PublishedChart>>;
  /** SHA-256 of the milestones' canonical JSON. */
  readonly milestones: string;
}

/** Nothing is known to be published. */
export const nothingPublished: Published = { charts: {}, milestones: '' };

const shape = v.object({
  charts: v.record(v.string(), v.object({ edition: v.string(), feed: v.string() })),
  milestones: v.string(),
});

/** The id of the block of a page that holds it. */
export const publishedBlock = 'briefing-published';

/** Reads the block; what is not there, or not ours, publishes nothing. */
export function readPublished(text: string | undefined): Published {
  if (text === undefined) return nothingPublished;
  try {
    const read = v.safeParse(shape, JSON.parse(text));
    return read.success ? read.output : nothingPublished;
  } catch {
    // A page without a readable block is one of the development server.
    return nothingPublished;
  }
}
