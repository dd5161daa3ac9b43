import type { Shelf } from './keepShelf';
import { answerOf, openDatabase, within } from './openDatabase';

const store = 'files';

/** The browser's own database as a shelf, opened when first used and again after it went away. */
export function databaseShelf(name: string): Shelf {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  const database = async (): Promise<IDBDatabase> => {
    opened ??= openDatabase({ name, store, keyPath: 'path' }, forget);
    try {
      return await opened;
    } catch (cause) {
      forget();
      throw cause;
    }
  };
  const inStore = <T>(mode: IDBTransactionMode, work: (files: IDBObjectStore) => Promise<T>): Promise<T> =>
    within({ database: database(), store, mode }, work);
  return {
    all: () => inStore('readonly', (files) => answerOf<unknown[]>(files.getAll())),
    put: (record, may) =>
      inStore('readwrite', async (files) => {
        if (!may(await answerOf<unknown>(files.get(record.path)))) return false;
        await answerOf(files.put(record));
        return true;
      }),
    remove: (paths) =>
      inStore('readwrite', async (files) => {
        await Promise.all(paths.map((path) => answerOf(files.delete(path))));
      }),
  };
}
