import { problemOf, ShelfError, type Shelf } from './keepShelf';
import { inTime, openDatabase } from './openDatabase';

const storeName = 'files';

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(new ShelfError(problemOf(request.error), request.error));
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => fail(new ShelfError(problemOf(transaction.error), transaction.error));
  });
}

/** The browser's own database as a shelf, opened when first used and again after it went away. */
export function databaseShelf(name: string): Shelf {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  const database = async (): Promise<IDBDatabase> => {
    opened ??= openDatabase({ name, store: storeName, keyPath: 'path' }, forget);
    try {
      return await opened;
    } catch (cause) {
      forget();
      throw cause;
    }
  };
  const within = async <T>(mode: IDBTransactionMode, work: (files: IDBObjectStore) => Promise<T>): Promise<T> => {
    try {
      const transaction = (await database()).transaction(storeName, mode);
      const [result] = await inTime(Promise.all([work(transaction.objectStore(storeName)), endOf(transaction)]));
      return result;
    } catch (cause) {
      throw new ShelfError(problemOf(cause), cause);
    }
  };
  return {
    all: () => within('readonly', (files) => answerOf<unknown[]>(files.getAll())),
    put: (record, may) =>
      within('readwrite', async (files) => {
        if (!may(await answerOf<unknown>(files.get(record.path)))) return false;
        await answerOf(files.put(record));
        return true;
      }),
    remove: (paths) =>
      within('readwrite', async (files) => {
        await Promise.all(paths.map((path) => answerOf(files.delete(path))));
      }),
  };
}
