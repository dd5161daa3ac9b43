import { createHash } from 'node:crypto';
import { expect, type Page, type Route } from '@playwright/test';
import { open } from './alive';
import { base, builtText } from './builtSite';
import { publishedText } from './publishedData';

/** A kept file as a test looks at it. */
export interface KeptFile {
  readonly path: string;
  readonly digest: string;
  readonly fetchedAt: number;
  readonly schema: number;
}

const database = `pendopo.last-good:${base}`;

/** How many files the site has beside `state.json`. */
const fileCount = JSON.parse(builtText('feeds/state.json')).files.length;

/** Everything that this browser keeps of the site's data. */
export async function keptFiles(page: Page): Promise<readonly KeptFile[]> {
  return page.evaluate(async (name) => {
    const databases = await indexedDB.databases();
    if (!databases.some((each) => each.name === name)) return [];
    return new Promise<KeptFile[]>((done, fail) => {
      const request = indexedDB.open(name);
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        const opened = request.result;
        const all = opened.transaction('files').objectStore('files').getAll();
        all.onsuccess = () => {
          opened.close();
          done(all.result.map(({ path, digest, fetchedAt, schema }) => ({ path, digest, fetchedAt, schema })));
        };
        all.onerror = () => fail(all.error);
      };
    });
  }, database);
}

type Damage = 'bytes' | 'schema' | 'nonsense';

/** Another record in the place of one; what is not given stays. */
interface Replacement {
  readonly bytes?: readonly number[];
  readonly sha256?: string;
  readonly digest?: string;
  readonly fetchedAt?: number;
}

async function change(page: Page, path: string, how: { damage: Damage } | { by: Replacement }): Promise<void> {
  await page.evaluate(
    async ([name, wanted, deed]) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open(name);
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const opened = request.result;
          const transaction = opened.transaction('files', 'readwrite');
          const files = transaction.objectStore('files');
          const got = files.get(wanted);
          got.onsuccess = () => {
            let record = got.result;
            if ('by' in deed) {
              Object.assign(record, deed.by);
              if (deed.by.bytes) record.bytes = new Uint8Array(deed.by.bytes);
            } else if (deed.damage === 'bytes') record.bytes[200] ^= 1;
            else if (deed.damage === 'schema') record.schema = 0;
            else record = { path: wanted, ini: 'bukan milik kami' };
            files.put(record);
          };
          transaction.oncomplete = () => {
            opened.close();
            done();
          };
        };
      }),
    [database, path, how] as const,
  );
}

/** Changes what is kept, as a fault of the disk, another program or another version of the site would. */
export async function damageKept(page: Page, path: string, damage: Damage): Promise<void> {
  await change(page, path, { damage });
}

/** Lets a visit some hours ago have kept another text of a file. */
export async function keepInstead(
  page: Page,
  path: string,
  { text, hoursAgo }: { readonly text: string; readonly hoursAgo: number },
): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = digestOf(text);
  const fetchedAt = Date.now() - hoursAgo * 3_600_000;
  await change(page, path, { by: { bytes: [...bytes], sha256, digest: sha256, fetchedAt } });
}

/** What the server says and sends instead of what was built: files by path beside the catalogue. */
export interface Served {
  /** Other texts of files. */
  readonly files?: Readonly<Record<string, string>>;
  /** Minutes by which the site was made later than it was; negative for an older state. */
  readonly later?: number;
  /** Hashes that are announced in place of the true ones. */
  readonly announced?: Readonly<Record<string, string>>;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** `state.json` of a site that has some other files. */
export function stateWith({ files = {}, later = 1, announced = {} }: Served): string {
  const state = JSON.parse(builtText('feeds/state.json'));
  state.made = new Date(Date.parse(state.made) + later * 60_000).toISOString();
  for (const line of state.files) {
    const text = files[line.path];
    if (text !== undefined) Object.assign(line, { sha256: digestOf(text), bytes: text.length });
    if (announced[line.path] !== undefined) line.sha256 = announced[line.path];
  }
  return JSON.stringify(state);
}

/** From now on the site has other files, and says so. */
export async function serve(page: Page, served: Served): Promise<void> {
  const json = (body: string) => async (route: Route) => route.fulfill({ contentType: 'application/json', body });
  await page.route('**/feeds/state.json', json(stateWith(served)));
  for (const [path, text] of Object.entries(served.files ?? {})) await page.route(`**/feeds/${path}`, json(text));
}

/** The server has nothing to say about its files, so that none is fetched but by a page or a person. */
export async function sayNothing(page: Page): Promise<void> {
  const body = JSON.stringify({ ...JSON.parse(builtText('feeds/state.json')), files: [] });
  await page.route('**/feeds/state.json', (route) => route.fulfill({ contentType: 'application/json', body }));
}

interface RawFeed {
  modified: string;
  series: { observations: { period: string; value: number | null; published: string | null }[] }[];
}

/** The published text of a feed, changed. */
export function changedFeed(id: string, change: (feed: RawFeed) => void): string {
  const feed: RawFeed = JSON.parse(publishedText(id));
  change(feed);
  return JSON.stringify(feed);
}

/** What the page says about how current it is, by the kind that it gives it. */
export async function said(page: Page, kind: string): Promise<readonly string[]> {
  return page.locator(`[data-live="${kind}"]:visible`).allInnerTexts();
}

/** Makes the page ask the server now, as coming back to the network does, and waits until it has asked. */
export async function askNow(page: Page): Promise<void> {
  await expect(async () => {
    const asked = page.waitForRequest('**/feeds/state.json', { timeout: 2000 });
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await asked;
  }).toPass({ intervals: [0, 100] });
}

/** A visit that keeps every file: opens an address, lets the app take over, and waits. */
export async function warm(page: Page, path: string): Promise<void> {
  await open(page, path);
  await askNow(page);
  await expect
    .poll(async () => (await keptFiles(page)).length, { message: 'files kept', intervals: [100] })
    .toBe(fileCount);
}
