import type { ChartForm } from '@/catalogue/catalogue';
import { isMoment } from '@/series/dates';
import { plainText } from '@/series/plainText';
import type { Feed } from '@/series/series';
import { decodeFeed } from './decodeFeed';
import { encodeFeed } from './encodeFeed';
import { answerOf, openDatabase, within } from './openDatabase';
import type { Decoded } from './problem';

/** A chart of the reader's own, made of a file of theirs; it is kept in their browser and nowhere else. */
export interface OwnChart {
  /** Id of its feed: 1 to 64 lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly feed: Feed;
  readonly form: ChartForm;
  /** Name of the file that it was made of. */
  readonly file: string;
  /** What a newer file of the same source has in common with it: format, title and series. */
  readonly origin: string;
  /** When the file was opened last, in milliseconds since 1970. */
  readonly opened: number;
}

/** What a list of them tells. */
export interface ListedChart {
  readonly id: string;
  readonly name: { readonly id: string; readonly en: string };
  readonly file: string;
  readonly origin: string;
  readonly opened: number;
  /** False where the browser did not take it: it goes with the page. */
  readonly kept: boolean;
}

/** What is kept of a chart: its feed as a file of the contract, read as strictly as one when it is opened. */
interface Kept {
  readonly id: string;
  readonly schema: 1;
  readonly form: ChartForm;
  readonly file: string;
  readonly origin: string;
  readonly opened: number;
  readonly feed: unknown;
}

const database = { name: 'pendopo-own', store: 'charts', keyPath: 'id' };

/** Charts that could not be kept, for as long as the page is there. */
const memory = new Map<string, Kept>();

/** Does something with what is kept. Rejects where storage is refused, full or broken, or does not answer. */
async function inStore<T>(mode: IDBTransactionMode, request: (charts: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const open = await openDatabase(database, () => undefined);
  try {
    const opened = { database: Promise.resolve(open), store: database.store, mode };
    return await within(opened, (charts) => answerOf(request(charts)));
  } finally {
    open.close();
  }
}

const forms: readonly ChartForm[] = ['line', 'step', 'columns', 'points'];

function field(kept: unknown, name: string): unknown {
  return typeof kept === 'object' && kept !== null && Object.hasOwn(kept, name) ? Reflect.get(kept, name) : undefined;
}

function textAt(kept: unknown, name: string): string {
  const found = field(kept, name);
  return typeof found === 'string' ? plainText(found) : '';
}

/** Storage may hold anything: what is not ours is as good as absent. */
function keptFrom(found: unknown): Kept | undefined {
  const id = field(found, 'id');
  const form = forms.find((each) => each === field(found, 'form'));
  const at = field(found, 'opened');
  if (typeof id !== 'string' || form === undefined || field(found, 'schema') !== 1) return undefined;
  return {
    id,
    schema: 1,
    form,
    file: textAt(found, 'file'),
    origin: textAt(found, 'origin'),
    opened: isMoment(at) ? at : 0,
    feed: field(found, 'feed'),
  };
}

function listed(kept: Kept, isKept: boolean): ListedChart {
  const { id, file, origin, opened: at } = kept;
  const title = field(kept.feed, 'title');
  return { id, name: { id: textAt(title, 'id'), en: textAt(title, 'en') }, file, origin, opened: at, kept: isKept };
}

/** Charts that the browser keeps; none where it refuses. */
async function keptCharts(): Promise<readonly Kept[]> {
  try {
    const found: readonly unknown[] = await inStore('readonly', (charts) => charts.getAll());
    return found.flatMap((each) => keptFrom(each) ?? []);
  } catch {
    return [];
  }
}

/** The reader's own charts, the one opened last first; only those of this page where the browser refuses to tell. Never rejects. */
export async function listOwnCharts(): Promise<readonly ListedChart[]> {
  const kept = (await keptCharts()).filter(({ id }) => !memory.has(id)).map((each) => listed(each, true));
  const inMemory = [...memory.values()].map((each) => listed(each, false));
  return [...inMemory, ...kept].toSorted((a, b) => b.opened - a.opened);
}

async function found(id: string): Promise<Kept | undefined> {
  const own = memory.get(id);
  if (own) return own;
  try {
    return keptFrom(await inStore<unknown>('readonly', (charts) => charts.get(id)));
  } catch {
    return undefined;
  }
}

/** A chart of the reader's own, or why what is kept cannot be read; `undefined` where there is none of that id. Never rejects. */
export async function readOwnChart(id: string): Promise<Decoded<OwnChart> | undefined> {
  const kept = await found(id);
  if (!kept) return undefined;
  const feed = decodeFeed(kept.feed, 'reader');
  if (!feed.ok) return feed;
  const { form, file, origin, opened: at } = kept;
  return { ok: true, value: { id, feed: feed.value, form, file, origin, opened: at }, warnings: [] };
}

/** Whether the browser keeps a chart; false where it is there only until the page is left. Never rejects. */
export async function isOwnChartKept(id: string): Promise<boolean> {
  if (memory.has(id)) return false;
  try {
    return (await inStore('readonly', (charts) => charts.count(id))) > 0;
  } catch {
    return false;
  }
}

/** What is kept of a chart as it stands, for a reader who wants it although it cannot be read. */
export async function rawOwnChart(id: string): Promise<unknown> {
  return (await found(id))?.feed;
}

/** Keeps a chart in place of the one before of its id. `false` where the browser refuses: it is there until the page is left. */
export async function keepOwnChart(chart: OwnChart): Promise<boolean> {
  const { id, form, opened: at } = chart;
  const [file, origin] = [plainText(chart.file), plainText(chart.origin)];
  const kept: Kept = { id, schema: 1, form, file, origin, opened: at, feed: encodeFeed(chart.feed) };
  try {
    await inStore('readwrite', (charts) => charts.put(kept));
    memory.delete(id);
    return true;
  } catch {
    memory.set(id, kept);
    return false;
  }
}

/** Takes a chart away. `false` where the browser refuses: it is still listed. Never rejects. */
export async function forgetOwnChart(id: string): Promise<boolean> {
  const wasInMemory = memory.delete(id);
  try {
    await inStore('readwrite', (charts) => charts.delete(id));
    return true;
  } catch {
    // Where the browser keeps nothing, memory was all there is.
    return wasInMemory && (await found(id)) === undefined;
  }
}

const idLetters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new id, which nobody can guess from the file. */
export function newOwnId(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(10));
  return `own-${[...bytes].map((byte) => idLetters.charAt(byte % idLetters.length)).join('')}`;
}
