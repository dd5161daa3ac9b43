import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { notIn } from './siteFile';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pendopo-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('leaves alone what was put in the place of a file by hand', () => {
  writeFileSync(join(folder, 'sw.js'), 'a kill switch');
  const files = [
    { path: 'sw.js', content: 'a worker' },
    { path: 'en/sw.js', content: 'another' },
  ];
  expect(notIn(folder, files)).toEqual([files[1]]);
  expect(notIn(join(folder, 'none'), files)).toEqual(files);
});
