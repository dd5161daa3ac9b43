import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { transport, type Loaded } from '@/app/feedData';
import type { Catalogue } from '@/catalogue/catalogue';
import { figuresNow } from '@/editions/changesSince';
import type { Changes } from '@/editions/difference';
import type { Edition, Ledger, LedgerLine } from '@/editions/edition';
import { compareWithEdition, compareWithNow, type ComparedEditions } from '@/exports/snapshot/compare';
import { compareWithFeed, dataOfDay, type PresentData } from '@/exports/snapshot/compareWithFeed';
import type { EditionComparison } from '@/exports/snapshot/differences';
import type { Snapshot } from '@/exports/snapshot/snapshot';
import { editionQuery, ledgerQuery } from '@/feeds/editionQueries';
import { feedQuery, milestonesQuery } from '@/feeds/queries';
import type { MilestoneFeed } from '@/milestones/milestone';
import type { Feed } from '@/series/series';

/** What a file is held against, as far as it is there. */
export interface Found {
  readonly ledger: Loaded<Ledger>;
  /** The named edition; absent where it is not in the ledger, or none is named. */
  readonly line: LedgerLine | undefined;
  readonly edition: Loaded<Edition> | undefined;
  /** Of a compared series. */
  readonly compared: Loaded<Edition> | undefined;
  /** The present feeds of the file's series. */
  readonly feeds: readonly Loaded<Feed>[];
  readonly milestones: Loaded<MilestoneFeed>;
}

function lineOf(ledger: Ledger | undefined, chart: string, edition: string | null): LedgerLine | undefined {
  return ledger?.editions.find((line) => line.chart === chart && line.edition === edition);
}

function comparedLine(ledger: Ledger | undefined, { compared }: Snapshot): LedgerLine | undefined {
  const [chart = '', edition = ''] = compared?.split('/') ?? [];
  return lineOf(ledger, chart, edition);
}

function useEdition(line: LedgerLine | undefined): Loaded<Edition> | undefined {
  const lines = line ? [line] : [];
  const [loaded] = useQueries({ queries: lines.map((each) => editionQuery(each, transport)) });
  return loaded;
}

function feedIds({ series }: Snapshot): ReadonlySet<string> {
  return new Set(series.map(({ key }) => key.split('.')[0] ?? ''));
}

/** Loads everything that a snapshot names; whatever it names, only files of this site are asked for. */
export function useFound(snapshot: Snapshot, catalogue: Catalogue): Found {
  const ledger = useQuery(ledgerQuery(transport));
  const line = lineOf(ledger.data, snapshot.chart, snapshot.edition);
  const edition = useEdition(line);
  const compared = useEdition(comparedLine(ledger.data, snapshot));
  const ids = feedIds(snapshot);
  const entries = catalogue.feeds.filter(({ id }) => ids.has(id));
  const feeds = useQueries({ queries: entries.map((entry) => feedQuery(entry, transport)) });
  const milestones = useQuery(milestonesQuery(catalogue.milestones, transport));
  return { ledger, line, edition, compared, feeds, milestones };
}

/** What everything is compared with. */
interface Known {
  readonly catalogue: Catalogue;
  readonly found: Found;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
}

function presentData(snapshot: Snapshot, { catalogue, found, today }: Known): PresentData | undefined {
  const chart = catalogue.charts.find(({ id }) => id === snapshot.chart);
  const feeds = found.feeds.flatMap(({ data }) => data ?? []);
  const feed = feeds.find(({ id }) => id === chart?.feed);
  const milestones = found.milestones.data;
  if (!chart || !feed || !milestones) return undefined;
  return { chart, feed, milestones, compared: feeds.find(({ id }) => id !== feed.id), today };
}

type Held = Pick<Compared, 'frozen' | 'comparison'>;

/** Of a file that names an edition. */
function heldAgainstEdition(snapshot: Snapshot, { edition, compared, milestones }: Found): Held {
  if (!edition?.data) return { frozen: undefined, comparison: undefined };
  const other = compared?.data;
  const besides = { compared: other, milestones: milestones.data?.milestones };
  return {
    frozen: { edition: edition.data, ...(other && { compared: other }) },
    comparison: compareWithEdition(snapshot, edition.data, besides),
  };
}

/** Of a file that names none: as the data of now were on its own day. */
function heldAgainstData(snapshot: Snapshot, known: Known): Held {
  const data = presentData(snapshot, known);
  if (!data) return { frozen: undefined, comparison: undefined };
  return { frozen: dataOfDay(snapshot, data), comparison: compareWithFeed(snapshot, data) };
}

/** What the file was held against and what came of it. */
export interface Compared {
  readonly frozen: ComparedEditions | undefined;
  readonly comparison: EditionComparison | undefined;
  readonly since: Changes | undefined;
}

/** Compares a file with what was found. */
export function useCompared(snapshot: Snapshot, { catalogue, found, today }: Known): Compared {
  const parts = [found.edition?.data, found.compared?.data, found.milestones.data];
  const feeds = found.feeds.map(({ data }) => data);
  return useMemo(() => {
    const read = feeds.flatMap((feed) => feed ?? []);
    const now = read.flatMap((feed) =>
      figuresNow(
        feed,
        feed.series.map(({ id }) => id),
      ),
    );
    const isComplete = feeds.length > 0 && read.length === feeds.length;
    const held =
      snapshot.edition === null
        ? heldAgainstData(snapshot, { catalogue, found, today })
        : heldAgainstEdition(snapshot, found);
    return { ...held, since: isComplete ? compareWithNow(snapshot, now) : undefined };
    // oxlint-disable-next-line react/exhaustive-deps -- the results are new at each render, the files in them are not
  }, [snapshot, catalogue, today, found.feeds.length, ...parts, ...feeds]);
}

function isPending(loaded: Loaded<unknown> | undefined): boolean {
  return loaded !== undefined && !loaded.data && !loaded.error;
}

/** Whether something is still on its way that the answer depends on: an answer must not turn into another while it is read. */
export function isWaiting({ edition }: Snapshot, found: Found): boolean {
  const needed = edition === null ? [] : [found.edition, found.compared];
  return [found.ledger, found.milestones, ...needed, ...found.feeds].some(isPending);
}

/** The file without which there is no answer, where it could not be had. */
export function failureOf(
  { edition }: Snapshot,
  { ledger, edition: frozen, compared, feeds, milestones }: Found,
): { readonly what: 'ledger' | 'edition' | 'data'; readonly loaded: Loaded<unknown> } | undefined {
  const failed = (loaded: Loaded<unknown> | undefined): boolean => Boolean(loaded?.error && !loaded.data);
  if (edition === null) {
    const loaded = [...feeds, milestones].find(failed);
    return loaded && { what: 'data', loaded };
  }
  if (failed(ledger)) return { what: 'ledger', loaded: ledger };
  const loaded = [frozen, compared].find(failed);
  return loaded && { what: 'edition', loaded };
}
