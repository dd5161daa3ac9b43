import { join } from 'node:path';
import { chartSubject } from '@/exports/chartSubject';
import type { Catalogue, ChartEntry } from '@/catalogue/catalogue';
import type { Subject } from '@/charts/model/subject';
import type { MilestoneFeed } from '@/milestones/milestone';
import type { Feed } from '@/series/series';
import { defaultView } from '@/url/address';
import { checkFile } from './feedFile';

/** What is published about the site as a whole. */
export interface SiteContent {
  readonly catalogue: Catalogue;
  readonly milestones: MilestoneFeed;
}

/** What is published about one chart. */
export interface ChartContent extends SiteContent {
  readonly chart: ChartEntry;
  readonly feed: Feed;
  /** The chart as it is first shown: its own range, the main milestones, all that is known. */
  readonly subject: Subject;
}

function refused(file: string): Error {
  return new Error(`${file} is refused: npm run feed -- check says why`);
}

/** The catalogue and the milestones in a folder of feeds; throws when one is refused. */
export async function siteContent(folder: string): Promise<SiteContent> {
  const { content } = await checkFile(join(folder, 'catalogue.json'));
  if (content.kind !== 'catalogue' || !content.value) throw refused('catalogue.json');
  const catalogue = content.value;
  const events = await checkFile(join(folder, catalogue.milestones.path));
  if (events.content.kind !== 'milestones' || !events.content.value) throw refused(catalogue.milestones.path);
  return { catalogue, milestones: events.content.value };
}

/** One chart with its feed; throws when the feed is refused. */
export async function chartContent(folder: string, site: SiteContent, chart: ChartEntry): Promise<ChartContent> {
  const entry = site.catalogue.feeds.find(({ id }) => id === chart.feed);
  if (!entry) throw new Error(`catalogue.json: the chart ${chart.id} names an unknown feed ${chart.feed}`);
  const { content } = await checkFile(join(folder, entry.path));
  if (content.kind !== 'feed' || !content.value) throw refused(entry.path);
  const feed = content.value;
  const subject = chartSubject({ chart, feed, milestones: site.milestones.milestones, view: defaultView });
  return { ...site, chart, feed, subject };
}
