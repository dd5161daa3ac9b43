import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { transport, type Loaded } from '@/app/feedData';
import { useSteady } from '@/app/useSteady';
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

/** What of it is there, and what else is needed to compare. */
interface Known {
  readonly catalogue: Catalogue;
  readonly edition: Edition | undefined;
  readonly compared: Edition | undefined;
  readonly feeds: readonly (Feed | undefined)[];
  readonly milestones: MilestoneFeed | undefined;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
}

function presentData(snapshot: Snapshot, { catalogue, feeds, milestones, today }: Known): PresentData | undefined {
  const chart = catalogue.charts.find(({ id }) => id === snapshot.chart);
  const read = feeds.flatMap((feed) => feed ?? []);
  const feed = read.find(({ id }) => id === chart?.feed);
  if (!chart || !feed || !milestones) return undefined;
  return { chart, feed, milestones, compared: read.find(({ id }) => id !== feed.id), today };
}

type Held = Pick<Compared, 'frozen' | 'comparison'>;

/** Of a file that names an edition. */
function heldAgainstEdition(snapshot: Snapshot, { edition, compared, milestones }: Known): Held {
  if (!edition) return { frozen: undefined, comparison: undefined };
  return {
    frozen: { edition, ...(compared && { compared }) },
    comparison: compareWithEdition(snapshot, edition, { compared, milestones: milestones?.milestones }),
  };
}

/** Of a file that names none: as the data of now were on its own day. */
function heldAgainstData(snapshot: Snapshot, known: Known): Held {
  const data = presentData(snapshot, known);
  if (!data) return { frozen: undefined, comparison: undefined };
  return { frozen: dataOfDay(snapshot, data), comparison: compareWithFeed(snapshot, data) };
}

/** What has changed since; not known until all feeds are read. */
function sinceThen(snapshot: Snapshot, { feeds }: Known): Changes | undefined {
  const read = feeds.flatMap((feed) => feed ?? []);
  if (read.length === 0 || read.length < feeds.length) return undefined;
  const now = read.flatMap((feed) =>
    figuresNow(
      feed,
      feed.series.map(({ id }) => id),
    ),
  );
  return compareWithNow(snapshot, now);
}

/** What the file was held against and what came of it. */
export interface Compared {
  readonly frozen: ComparedEditions | undefined;
  readonly comparison: EditionComparison | undefined;
  readonly since: Changes | undefined;
}

interface Evidence {
  readonly catalogue: Catalogue;
  readonly found: Found;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Compares a file with what was found. */
export function useCompared(snapshot: Snapshot, { catalogue, found, today }: Evidence): Compared {
  const edition = found.edition?.data;
  const compared = found.compared?.data;
  const milestones = found.milestones.data;
  const feeds = useSteady(found.feeds.map(({ data }) => data));
  return useMemo(() => {
    const known = { catalogue, edition, compared, feeds, milestones, today };
    const held = snapshot.edition === null ? heldAgainstData(snapshot, known) : heldAgainstEdition(snapshot, known);
    return { ...held, since: sinceThen(snapshot, known) };
  }, [snapshot, catalogue, edition, compared, feeds, milestones, today]);
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
