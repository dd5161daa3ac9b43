import type { ChartEntry } from '@/catalogue/catalogue';
import type { Claim } from '@/claims/claim';
import type { MilestoneFeed } from '@/milestones/milestone';
import type { Feed } from '@/series/series';

/** A chart frozen on a day: everything that is needed to draw it and to say it again. */
export interface Edition {
  readonly chart: ChartEntry;
  /** The day up to which its data count, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Only the chart's own series, with one row a period: the one known on that day. */
  readonly feed: Feed;
  /** Only the milestones inside the chart's window, none after the day. */
  readonly milestones: MilestoneFeed;
  /** What the chart's own words say; each agrees with the figures of the edition. */
  readonly claims: readonly Claim[];
}

/** A line of the ledger: an edition that exists for ever. */
export interface LedgerLine {
  /** Id of the chart. */
  readonly chart: string;
  /** `YYYY-MM-DD.<code>` */
  readonly edition: string;
  /** Of the file, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Length of the file. */
  readonly bytes: number;
  /** The day it was minted, `YYYY-MM-DD`; later than its own date where the past was frozen afterwards. */
  readonly minted: string;
}

/** Every edition there is. */
export interface Ledger {
  readonly editions: readonly LedgerLine[];
}

/** The editions of a chart, the newest date first; of one date the one minted last. */
export function editionsOf({ editions }: Ledger, chart: string): readonly LedgerLine[] {
  return editions
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.chart === chart)
    .toSorted((a, b) => b.line.edition.slice(0, 10).localeCompare(a.line.edition.slice(0, 10)) || b.index - a.index)
    .map(({ line }) => line);
}

/** The editions whose code is `code`: one, unless two codes are alike by chance. */
export function editionsWithCode({ editions }: Ledger, code: string): readonly LedgerLine[] {
  return editions.filter(({ edition }) => edition.endsWith(`.${code}`));
}

/** The editions of a day, `YYYY-MM-DD`, in the ledger's order. */
export function editionsOfDay({ editions }: Ledger, day: string): readonly LedgerLine[] {
  return editions.filter(({ edition }) => edition.startsWith(`${day}.`));
}

/** The one code that there is which differs from `code` in a single character; `undefined` where there is none or several. */
export function nearestCode({ editions }: Ledger, code: string): string | undefined {
  const codes = [...new Set(editions.map(({ edition }) => edition.slice(-code.length)))];
  const wrong = (each: string): number => Array.from(each).filter((letter, index) => letter !== code[index]).length;
  const near = codes.filter((each) => wrong(each) === 1);
  return near.length === 1 ? near[0] : undefined;
}

/** Path of an edition's file below the base, or beside `editions/` of the project. */
export function editionPath({ chart, edition }: Pick<LedgerLine, 'chart' | 'edition'>): string {
  return `editions/${chart}/${edition}.json`;
}

/** Path below the base of what changed since an edition, ready to be shown. In a folder of its own: it changes with every build, an edition never. */
export function changesPath({ chart, edition }: Pick<LedgerLine, 'chart' | 'edition'>, language: 'id' | 'en'): string {
  return `editions/${chart}/changes/${edition}.${language}.json`;
}
