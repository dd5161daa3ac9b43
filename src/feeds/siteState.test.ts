import { expect, it } from 'vitest';
import { decodeState } from './siteState';

function state(files: number): unknown {
  const line = { sha256: '0'.repeat(64), bytes: 1, modified: '2026-11-30' };
  const lines = Array.from({ length: files }, (_, index) => ({ path: `f${index}.json`, ...line }));
  return { version: '1.2', made: '2026-11-30T00:00:00.000Z', files: lines };
}

it('names as many files as the contract lets a site have', () => {
  expect(decodeState(state(1004), 'reader').ok).toBe(true);
  expect(decodeState(state(1005), 'reader')).toMatchObject({ problems: [{ path: 'files' }] });
});
