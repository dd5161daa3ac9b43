import { ShelfError, type Shelf, type ShelfProblem } from '@/feeds/keepShelf';

/** A shelf in memory, which can be told to fail as browsers do. */
export interface MemoryShelf extends Shelf {
  readonly records: Map<string, unknown>;
  failWith: ShelfProblem | null;
}

/** An empty shelf. What is put is copied, as a database does. */
export function memoryShelf(): MemoryShelf {
  const records = new Map<string, unknown>();
  const shelf: MemoryShelf = {
    records,
    failWith: null,
    all: async () => {
      check();
      return [...records.values()].map((each) => structuredClone(each));
    },
    put: async (record, may) => {
      check();
      if (!may(records.get(record.path))) return false;
      records.set(record.path, structuredClone(record));
      return true;
    },
    remove: async (paths) => {
      check();
      for (const path of paths) records.delete(path);
    },
  };
  function check(): void {
    if (shelf.failWith !== null) throw new ShelfError(shelf.failWith);
  }
  return shelf;
}
