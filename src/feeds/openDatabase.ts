import { problemOf, ShelfError } from './keepShelf';

const databaseVersion = 1;

/** So long an answer is waited for, in milliseconds: some browsers open a database never. */
const deadline = 2000;

/** A database with one store. */
export interface DatabaseNames {
  readonly name: string;
  readonly store: string;
  /** Field of a record that it is found by. */
  readonly keyPath: string;
}

/** Work that must be done in time. Rejects with `ShelfError` where it is not. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ShelfError('hangs')), deadline);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** A tab with an older one is asked to close it (`onversionchange`); until it does the deadline runs. */
function opening({ name, store, keyPath }: DatabaseNames, onGone: () => void): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    // Even naming it throws where storage is denied.
    const request = globalThis.indexedDB.open(name, databaseVersion);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store, { keyPath }));
    request.addEventListener('error', () => fail(new ShelfError(problemOf(request.error), request.error)));
    request.addEventListener('success', () => {
      const database = request.result;
      // Another tab wants to change or delete it: it must not wait for this one.
      database.addEventListener('versionchange', () => {
        database.close();
        onGone();
      });
      // The browser took it away, as it does when a reader deletes the site's data.
      database.addEventListener('close', onGone);
      done(database);
    });
  });
}

/** Opens a database, made where it is new. `onGone` is called when it was closed for another tab or taken away. Rejects with what the browser throws, or `ShelfError`. */
export async function openDatabase(names: DatabaseNames, onGone: () => void): Promise<IDBDatabase> {
  const opened = opening(names, onGone);
  try {
    return await inTime(opened);
  } catch (cause) {
    // One that comes after all is of no use, and would be in the way of others.
    opened.then((late) => late.close()).catch(() => undefined);
    throw cause;
  }
}

/** What a request gives. Rejects with `ShelfError`. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => fail(new ShelfError(problemOf(request.error), request.error)));
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((done, fail) => {
    transaction.addEventListener('complete', () => done());
    transaction.addEventListener('abort', () => fail(new ShelfError(problemOf(transaction.error), transaction.error)));
  });
}

/** A store of a database that is being opened. */
interface Opened {
  readonly database: Promise<IDBDatabase>;
  readonly store: string;
  readonly mode: IDBTransactionMode;
}

/**
 * Does something in one transaction, and gives its result once everything is written. Rejects with `ShelfError`, also where
 * no answer comes in time.
 */
export async function within<T>(
  { database, store, mode }: Opened,
  work: (records: IDBObjectStore) => Promise<T>,
): Promise<T> {
  try {
    const transaction = (await database).transaction(store, mode);
    const [result] = await inTime(Promise.all([work(transaction.objectStore(store)), endOf(transaction)]));
    return result;
  } catch (cause) {
    throw new ShelfError(problemOf(cause), cause);
  }
}
