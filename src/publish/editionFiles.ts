import { changesSince } from '@/editions/changesSince';
import { changesPath, type Edition, type LedgerLine } from '@/editions/edition';
import { sayChanges } from '@/editions/sayChanges';
import { chartSubject } from '@/exports/chartSubject';
import { contractVersion } from '@/feeds/encodeFeed';
import { languages } from '@/i18n/language';
import type { Feed } from '@/series/series';
import { defaultView } from '@/url/address';
import type { ChartContent, SiteContent } from './content';
import type { SiteFile } from './siteFile';

/** Most rows of the table in an embed; what is revised or withdrawn is always among them. */
const mostRows = 24;

/** The chart of an edition, ready to be published like any other. */
export function editionContent(edition: Edition, site: SiteContent): ChartContent {
  const { chart, feed, milestones, asOf } = edition;
  const view = { ...defaultView, asOf };
  const subject = chartSubject({ chart, feed, milestones: milestones.milestones, view });
  return { catalogue: site.catalogue, milestones, chart, feed, subject };
}

/** What became of an edition's figures until the build, in each language: said, and as data. */
export function changesFiles(
  line: LedgerLine,
  { edition, now, builtOn }: { readonly edition: Edition; readonly now: Feed; readonly builtOn: string },
): readonly SiteFile[] {
  const changes = changesSince(edition, now);
  const series = new Map(edition.feed.series.map((each) => [`${edition.feed.id}.${each.id}`, each]));
  return languages.map((language) => {
    const said = sayChanges({ changes, asOf: edition.asOf, checked: builtOn, series, language, mostRows });
    const body = {
      version: contractVersion,
      chart: line.chart,
      edition: line.edition,
      checked: builtOn,
      ...said,
      changes,
    };
    return { path: changesPath(line, language), content: `${JSON.stringify(body)}\n` };
  });
}
