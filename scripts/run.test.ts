import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const entry = `
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export async function main([done]: readonly string[]): Promise<number> {
  for (let line = 0; line < 20; line += 1) {
    console.log('a line');
    console.error('a line');
    await wait(10);
  }
  writeFileSync(done ?? '', '');
  return 3;
}
`;

it('goes on to the exit code of the command where nobody reads its output any more', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-'));
  try {
    const [file, done] = [join(folder, 'entry.ts'), join(folder, 'done')];
    writeFileSync(file, entry);
    const child = spawn(process.execPath, ['scripts/run.mjs', file, done]);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stderr.once('data', () => child.stderr.destroy());
    expect(await once(child, 'exit')).toEqual([3, null]);
    expect(existsSync(done)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
