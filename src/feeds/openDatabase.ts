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
export function inTime<T>(work: Promise<T>): Promise<T> {
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
