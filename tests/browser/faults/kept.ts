import type { Page } from '@playwright/test';
import { base } from '@tests/browser/builtSite';

/** The database of the last good files. */
export const database = `pendopo.last-good:${base}`;
const copyName = 'copy of a test';

/** What is kept of a file. */
export interface KeptFile {
  readonly path: string;
  readonly digest: string;
  readonly fetchedAt: number;
}

/** Tells what lies in one database of the page's origin, and puts it in the place of what lies in another. */
async function copy(page: Page, [from, to]: readonly [from: string, to?: string]): Promise<readonly KeptFile[]> {
  return page.evaluate(
    async ([source, target]) => {
      const answer = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const opened = (name: string): Promise<IDBDatabase> => {
        const request = indexedDB.open(name, 1);
        request.onupgradeneeded = () => request.result.createObjectStore('files', { keyPath: 'path' });
        return answer(request);
      };
      const one = await opened(source);
      const all: KeptFile[] = await answer(one.transaction('files').objectStore('files').getAll());
      one.close();
      if (target !== undefined) {
        const other = await opened(target);
        const files = other.transaction('files', 'readwrite').objectStore('files');
        await answer(files.clear());
        for (const each of all) await answer(files.put(each));
        other.close();
      }
      return all.map(({ path, digest, fetchedAt }) => ({ path, digest, fetchedAt }));
    },
    [from, to] as const,
  );
}

/** Everything that this browser keeps of the site's data. */
export async function keptFiles(page: Page): Promise<readonly KeptFile[]> {
  return copy(page, [database]);
}

/** Remembers what is kept now, for `keepAgain`. */
export async function rememberKept(page: Page): Promise<void> {
  await copy(page, [database, copyName]);
}

/** Puts back what was remembered. */
export async function keepAgain(page: Page): Promise<readonly KeptFile[]> {
  return copy(page, [copyName, database]);
}

/** Puts other things into the place of every record: what no version of ours has written. */
export async function damageAll(page: Page, how: 'bytes' | 'nonsense'): Promise<void> {
  await page.evaluate(
    async ([name, kind]) =>
      new Promise<void>((done) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const transaction = request.result.transaction('files', 'readwrite');
          const files = transaction.objectStore('files');
          const got = files.getAll();
          got.onsuccess = () => {
            for (const record of got.result) {
              if (kind === 'bytes') record.bytes[100] ^= 1;
              files.put(kind === 'bytes' ? record : { path: record.path, bytes: 'rusak', schema: {} });
            }
          };
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    [database, how] as const,
  );
}
