import { editionPath } from '@/editions/edition';
import { sha256Hex } from '@/editions/digest';
import { parseEditionName } from '@/editions/editionName';
import { chartSubject, type SubjectParts } from '@/exports/chartSubject';
import type { EmbedData, EmbedEdition } from '@/exports/document/embedData';
import { decodeCatalogue } from '@/feeds/decodeCatalogue';
import { decodeEdition } from '@/feeds/decodeEdition';
import { decodeFeed } from '@/feeds/decodeFeed';
import { decodeMilestones } from '@/feeds/decodeMilestones';
import { mostBytes } from '@/feeds/limits';
import { loadJson } from '@/feeds/load';
import type { Decoded } from '@/feeds/problem';
import { refusal } from '@/feeds/refusal';
import { browserTransport } from '@/feeds/transport';
import { chosenMilestones } from '@/milestones/choice';
import type { Milestone } from '@/milestones/milestone';
import { defaultView } from '@/url/address';
import type { View } from '@/url/view';

/** What a view is drawn from. */
export interface ViewParts {
  readonly subject: ReturnType<typeof chartSubject>;
  readonly edition?: EmbedEdition;
  /** The view without what there is not. */
  readonly view: View;
}

function accepted<Value>(decoded: Decoded<Value>, feedId: string): Value {
  if (!decoded.ok) throw refusal(decoded.problems, feedId, Date.now());
  return decoded.value;
}

/** An edition: the file whose hash its name carries, and no other. Nothing where there is no such file. */
async function editionParts(
  name: string,
  { chart, base }: EmbedData,
): Promise<(Omit<SubjectParts, 'view'> & { readonly asOf: string }) | undefined> {
  const path = editionPath({ chart, edition: name });
  const answer = await fetch(new URL(base + path, location.href), { credentials: 'omit', redirect: 'error' });
  if (answer.status === 404) return undefined;
  const bytes = answer.ok ? new Uint8Array(await answer.arrayBuffer()) : new Uint8Array();
  const isIt = bytes.length <= mostBytes && sha256Hex(bytes).startsWith(parseEditionName(name)?.code ?? ' ');
  if (!isIt) throw new TypeError(`${path} is not what its name says`);
  const edition = accepted(decodeEdition(JSON.parse(new TextDecoder().decode(bytes)), 'reader'), name);
  const { asOf, feed, milestones } = edition;
  return { chart: edition.chart, feed, milestones: milestones.milestones, asOf };
}

/** The site's own files as they are now. */
async function liveParts({ chart: id, base }: EmbedData): Promise<Omit<SubjectParts, 'view'>> {
  const transport = browserTransport(base);
  const load = (feedId: string, path: string): Promise<unknown> => loadJson({ feedId, path }, transport);
  const catalogue = accepted(decodeCatalogue(await load('catalogue', 'catalogue.json'), 'reader'), 'catalogue');
  const chart = catalogue.charts.find((each) => each.id === id);
  const entry = catalogue.feeds.find((each) => each.id === chart?.feed);
  if (!chart || !entry) throw new TypeError(`there is no chart ${id}`);
  const events = catalogue.milestones;
  const [feed, milestones] = await Promise.all([load(entry.id, entry.path), load(events.id, events.path)]);
  return {
    chart,
    feed: accepted(decodeFeed(feed, 'reader'), entry.id),
    milestones: accepted(decodeMilestones(milestones, 'reader'), events.id).milestones,
  };
}

/** The view with the milestones that it opens with where it chooses none that there are. */
function knownIn(milestones: readonly Milestone[], view: View): View {
  const { milestones: choice } = view;
  if (typeof choice === 'string' || chosenMilestones(milestones, choice).length > 0) return view;
  return { ...view, milestones: defaultView.milestones };
}

/**
 * Loads what a view needs and puts it together. The day of an edition is its own, whatever the address asks. Gives nothing
 * where the edition does not exist; throws when something cannot be loaded or read, `FeedError` where it is a file of the
 * feeds.
 */
export async function viewParts(data: EmbedData, wanted: View): Promise<ViewParts | undefined> {
  const name = data.edition ?? wanted.edition;
  if (name === undefined) {
    const parts = await liveParts(data);
    const view = knownIn(parts.milestones, wanted);
    return { subject: chartSubject({ ...parts, view }), view };
  }
  const found = await editionParts(name, data);
  if (!found) return undefined;
  const { asOf, ...parts } = found;
  const view = knownIn(parts.milestones, wanted);
  return { subject: chartSubject({ ...parts, view: { ...view, asOf } }), edition: { name, asOf }, view };
}
