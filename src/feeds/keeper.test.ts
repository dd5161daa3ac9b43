import { memoryShelf } from '@mocks/memoryShelf';
import { describe, expect, it, vi } from 'vitest';
import { sha256Hex } from '@/editions/digest';
import { Keeper, type KeepState } from './keeper';
import { keepSchema, readRecord, recordOf, type Kept } from './keepRecord';

const day = 86_400_000;

function kept(path: string, more: Partial<Kept> = {}): Kept {
  const bytes = new TextEncoder().encode(`{"id":"${path}"}`);
  const mark = { modified: '2025-08-17', published: '', rows: 1 };
  return { path, bytes, digest: sha256Hex(bytes), fetchedAt: Date.now() - day, mark, ...more };
}

function started() {
  const shelf = memoryShelf();
  const states: KeepState[] = [];
  const told: string[] = [];
  const keeper = new Keeper(shelf, { tell: (path) => told.push(path) }, (state) => states.push(state));
  const state = (): KeepState => states.at(-1) ?? { problem: null, discarded: [], files: new Map() };
  return { shelf, keeper, told, state };
}

describe('Keeper', () => {
  it('gives back what it kept, byte for byte', async () => {
    const { shelf, keeper, told } = started();
    const file = kept('pmi.json');
    await keeper.keep(file);
    expect(told).toEqual(['pmi.json']);
    const states: KeepState[] = [];
    const again = new Keeper(shelf, { tell: () => undefined }, (state) => states.push(state));
    expect(await again.readAll()).toEqual(new Map([['pmi.json', file]]));
    expect(states.at(-1)?.files.get('pmi.json')).toEqual({
      fetchedAt: file.fetchedAt,
      length: file.bytes.length,
    });
  });

  it.each([
    ['a changed byte', (record: Record<string, unknown>) => (record['bytes'] = new TextEncoder().encode('{"id":"x"}'))],
    ['a cut file', (record: Record<string, unknown>) => (record['bytes'] = new Uint8Array([123]))],
    ['text in place of bytes', (record: Record<string, unknown>) => (record['bytes'] = '{"id":"pmi.json"}')],
    ['too many bytes', (record: Record<string, unknown>) => (record['bytes'] = new Uint8Array(2 ** 21 + 1))],
    ['no hash', (record: Record<string, unknown>) => delete record['sha256']],
    ['no name on the server', (record: Record<string, unknown>) => (record['digest'] = 'abc')],
    ['no moment', (record: Record<string, unknown>) => (record['fetchedAt'] = Number.NaN)],
    ['a moment that has no date', (record: Record<string, unknown>) => (record['fetchedAt'] = 8.64e15)],
    ['no mark', (record: Record<string, unknown>) => (record['mark'] = { modified: 7 })],
    ['no schema', (record: Record<string, unknown>) => delete record['schema']],
  ])('throws away a record with %s', async (_what, damage) => {
    const { shelf, keeper, state } = started();
    const record: Record<string, unknown> = { ...recordOf(kept('pmi.json')) };
    damage(record);
    shelf.records.set('pmi.json', record);
    shelf.records.set('qris.json', recordOf(kept('qris.json')));
    expect([...(await keeper.readAll()).keys()]).toEqual(['qris.json']);
    expect([...shelf.records.keys()]).toEqual(['qris.json']);
    expect(state().discarded).toEqual([{ path: 'pmi.json', why: 'damaged' }]);
  });

  it('throws away a record of another schema', async () => {
    const { shelf, keeper, state } = started();
    shelf.records.set('pmi.json', { ...recordOf(kept('pmi.json')), schema: keepSchema - 1 });
    expect(await keeper.readAll()).toEqual(new Map());
    expect(state().discarded).toEqual([{ path: 'pmi.json', why: 'old' }]);
    expect(readRecord(7)).toBe('damaged');
  });

  it('keeps a file for years', async () => {
    const { keeper } = started();
    await keeper.keep(kept('pmi.json', { fetchedAt: Date.now() - 1000 * day }));
    expect((await keeper.readAll()).size).toBe(1);
  });

  it('never puts an older file in the place of a newer one', async () => {
    const { shelf, keeper } = started();
    const newer = kept('pmi.json', {
      digest: 'b'.repeat(64),
      mark: { modified: '2025-08-18', published: '', rows: 1 },
    });
    await keeper.keep(newer);
    await keeper.keep(kept('pmi.json', { fetchedAt: Date.now() }));
    expect(readRecord(shelf.records.get('pmi.json'))).toMatchObject({ digest: 'b'.repeat(64) });
    // Of two that do not tell, the one that was fetched later.
    await keeper.keep({ ...newer, digest: 'c'.repeat(64), fetchedAt: newer.fetchedAt - 1 });
    expect(readRecord(shelf.records.get('pmi.json'))).toMatchObject({ digest: 'b'.repeat(64) });
    await keeper.keep({ ...newer, digest: 'd'.repeat(64), fetchedAt: newer.fetchedAt + 1 });
    expect(readRecord(shelf.records.get('pmi.json'))).toMatchObject({ digest: 'd'.repeat(64) });
  });

  it('lets a file of the same day with fewer figures in where the server named it, and only then', async () => {
    const { shelf, keeper } = started();
    const more = kept('pmi.json', { digest: 'b'.repeat(64), mark: { modified: '2025-08-17', published: '', rows: 2 } });
    const fewer = kept('pmi.json', { fetchedAt: Date.now() });
    await keeper.keep(more);
    await keeper.keep(fewer);
    expect(readRecord(shelf.records.get('pmi.json'))).toMatchObject({ digest: more.digest });
    await keeper.keep(fewer, true);
    expect(readRecord(shelf.records.get('pmi.json'))).toMatchObject({ digest: fewer.digest });
    await keeper.keep(
      kept('pmi.json', { fetchedAt: Date.now(), mark: { ...fewer.mark, modified: '2025-08-16' } }),
      true,
    );
    expect(readRecord(shelf.records.get('pmi.json'))).toMatchObject({ mark: fewer.mark });
  });

  it('is not shut out by a record from the future, but leaves one of a newer site alone', async () => {
    const { shelf, keeper, state } = started();
    await keeper.keep(kept('pmi.json', { fetchedAt: Date.now() + 3650 * day }));
    await keeper.keep(kept('pmi.json', { digest: 'e'.repeat(64) }));
    expect(readRecord(shelf.records.get('pmi.json'))).toMatchObject({ digest: 'e'.repeat(64) });
    shelf.records.set('qris.json', { path: 'qris.json', schema: keepSchema + 1 });
    await keeper.keep(kept('qris.json'));
    expect(await keeper.readAll()).not.toHaveProperty('qris.json');
    expect(shelf.records.get('qris.json')).toEqual({ path: 'qris.json', schema: keepSchema + 1 });
    expect(state().discarded).toEqual([]);
  });

  it('comes to an end between two tabs of which one or both have a file from the future', async () => {
    for (const moment of [Date.now() - day, Date.now() + day]) {
      const { keeper, told } = started();
      const tabs = [kept('pmi.json', { fetchedAt: Date.now() + day }), kept('pmi.json', { fetchedAt: moment })];
      for (const tab of [...tabs, ...tabs, ...tabs]) await keeper.keep(tab, true);
      expect(told.length).toBeLessThan(3);
      const mark = { modified: '2025-08-18', published: '', rows: 1 };
      await keeper.keep(kept('pmi.json', { fetchedAt: Date.now() + 1000, digest: 'f'.repeat(64), mark }));
      expect([...(await keeper.readAll()).values()]).toMatchObject([{ mark }]);
    }
  });

  it.each(['denied', 'full', 'hangs', 'newer'] as const)(
    'goes on when storage is %s, and recovers',
    async (problem) => {
      const { shelf, keeper, state } = started();
      shelf.failWith = problem;
      expect(await keeper.readAll()).toEqual(new Map());
      await keeper.keep(kept('pmi.json'));
      await keeper.sweep([]);
      expect(state()).toMatchObject({ problem, files: new Map() });
      shelf.failWith = null;
      await keeper.keep(kept('pmi.json'));
      expect(state().problem).toBeNull();
    },
  );

  it('does not say that files are gone which it could not throw away', async () => {
    const { shelf, keeper, state } = started();
    await keeper.keep(kept('pmi.json'));
    shelf.failWith = 'denied';
    await keeper.forget();
    expect([...state().files.keys()]).toEqual(['pmi.json']);
    shelf.failWith = null;
    await keeper.forget();
    expect([state().files.size, shelf.records.size]).toEqual([0, 0]);
  });

  it('is bounded in files and in bytes', async () => {
    const { shelf, keeper, state } = started();
    for (let index = 0; index < 70; index += 1) await keeper.keep(kept(`a${index}.json`));
    expect(shelf.records.size).toBe(64);
    expect(state().problem).toBe('full');
    await keeper.forget();
    expect(shelf.records.size).toBe(0);
    const large = new Uint8Array(2 * 1024 * 1024);
    for (let index = 0; index < 9; index += 1) await keeper.keep(kept(`a${index}.json`, { bytes: large }));
    expect(shelf.records.size).toBe(8);
  });

  it('throws away what the site no longer names', async () => {
    const { shelf, keeper } = started();
    await keeper.keep(kept('pmi.json'));
    await keeper.keep(kept('lama.json'));
    await keeper.sweep(['pmi.json', 'qris.json']);
    expect([...shelf.records.keys()]).toEqual(['pmi.json']);
    const remove = vi.spyOn(shelf, 'remove');
    await keeper.sweep(['pmi.json']);
    expect(remove).not.toHaveBeenCalled();
  });
});
