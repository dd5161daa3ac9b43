import { problemOf, ShelfError, type Shelf } from './keepShelf';

const storeName = 'files';
const databaseVersion = 1;

/** So long an answer is waited for, in milliseconds: some browsers open a database never. */
const deadline = 2000;

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ShelfError('hangs')), deadline);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

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

/** Opens the database. A tab with an older one is asked to close it (`onversionchange`); until it does the deadline runs. */
function open(name: string, onGone: () => void): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    // Even naming it throws where storage is denied.
    const request = globalThis.indexedDB.open(name, databaseVersion);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: 'path' });
    request.onerror = () => fail(new ShelfError(problemOf(request.error), request.error));
    request.onsuccess = () => {
      const database = request.result;
      // Another tab wants to change or delete it: it must not wait for this one.
      database.onversionchange = () => {
        database.close();
        onGone();
      };
      // The browser took it away, as it does when a reader deletes the site's data.
      database.onclose = onGone;
      done(database);
    };
  });
}

/** The browser's own database as a shelf, opened when first used and again after it went away. */
export function databaseShelf(name: string): Shelf {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  const database = async (): Promise<IDBDatabase> => {
    opened ??= open(name, forget);
    try {
      return await inTime(opened);
    } catch (cause) {
      // One that comes after all is of no use, and would be in the way of others.
      opened?.then((late) => late.close()).catch(() => undefined);
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
