import type { FeedErrorName } from '@/feeds/feedError';
import type { Language } from '@/i18n/language';
import type { Bench } from './bench';
import type { Wrong } from './faultServer';

/** Where a reader meets data. */
export const surfaces = ['dashboard', 'embed', 'briefing'] as const;
export type Surface = (typeof surfaces)[number];

/** Cold: this browser has seen nothing yet. Warm: it has what was good before. */
export const warmths = ['cold', 'warm'] as const;
export type Warmth = (typeof warmths)[number];

/** Among all tests each fault is met in its first form, which leaves time for the others; alone, in every form. */
export const isShort = process.env['PENDOPO_FAULTS'] === 'first';

/** The languages in which a surface meets a fault; in a short run one of them cold and the other warm. */
export const languagesOf: Readonly<Record<Warmth, readonly [Language, ...Language[]]>> = isShort
  ? { cold: ['id'], warm: ['en'] }
  : { cold: ['id', 'en'], warm: ['id', 'en'] };

/** The language in which a cell ends. */
export function lastOf(warmth: Warmth): Language {
  return languagesOf[warmth].at(-1) ?? languagesOf[warmth][0];
}

/** One way to meet a fault. */
export type Cell = `${Surface} ${Warmth}`;

/** All six, in the order of the table. */
export const cells: readonly Cell[] = surfaces.flatMap((surface) =>
  warmths.map((warmth): Cell => `${surface} ${warmth}`),
);

/** Why a cell is not run here. */
export interface NotRun {
  readonly why: string;
  /** The test that proves it elsewhere: a file of this repository and words that stand in it. */
  readonly proof?: { readonly file: string; readonly says: string };
}

/** What is to be seen of a fault that a file has. */
export interface Expected {
  /** The error that a reader is told; absent where the file is good and shown. */
  readonly error?: FeedErrorName;
  readonly status?: number;
  /** What a page that shows the file says, in each language. */
  readonly says?: { readonly id: string | RegExp; readonly en: string | RegExp };
}

/** One fault, or one form of it. */
export interface Row {
  /** As the list of faults counts them: `F5`. */
  readonly id: string;
  readonly name: string;
  /** What is wrong with `file`, a path below the base; the feed of the PMI without one. */
  readonly wrong?: Wrong;
  readonly file?: string;
  readonly expected?: Expected;
  /** Cells that are run in a way of their own. */
  readonly own?: Partial<Record<Cell, (bench: Bench) => Promise<void>>>;
  /** Cells that are not run. One for all that have nothing else. */
  readonly otherwise?: NotRun;
  readonly except?: Partial<Record<Cell, NotRun>>;
}

/** How a cell of a row is run: by what is wrong with a file, in its own way, or not here. */
export function planOf(row: Row, cell: Cell): 'file' | NotRun | ((bench: Bench) => Promise<void>) {
  const own = row.own?.[cell];
  if (own) return own;
  const not = row.except?.[cell] ?? row.otherwise;
  if (not) return not;
  if (row.wrong) return 'file';
  throw new Error(`${row.id} ${row.name} says nothing about ${cell}`);
}
