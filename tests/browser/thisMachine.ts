import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { chromium } from '@playwright/test';
import type { Machine } from './findBrowser';

/** Where servers are installed, which not everybody's path names. */
const systemFolders = ['/usr/sbin', '/usr/local/sbin'];

function pathsOf(program: string): readonly string[] {
  if (program.includes(sep)) return [program];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...systemFolders];
  return folders.map((folder) => join(folder, program));
}

function working(program: string, question = '--version'): string | undefined {
  const path = pathsOf(program).find((candidate) => existsSync(candidate));
  if (path === undefined) return undefined;
  const { status, stdout, stderr } = spawnSync(path, [question], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /\d+\.\d+/u.test(stdout + stderr) ? path : undefined;
}

function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** The machine that the tests run on. */
export const thisMachine: Machine = {
  env: process.env,
  working,
  downloaded: () => chromium.executablePath(),
  mayInstallPackages,
  run,
  say: (line) => console.log(line),
};
