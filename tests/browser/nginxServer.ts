import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { siteBase, siteFolder } from '@/publish/base';
import { writeNginx } from '@/publish/nginxFiles';
import { packFolder } from '@/publish/packed';

/** Debian's `nobody`. */
const nobody = 65_534;
const startsWithin = 10_000;

/** A built site, and the nginx that serves it on a port of 127.0.0.1. */
export interface NginxSite {
  readonly program: string;
  readonly folder: string;
  readonly base: string;
  readonly port: number;
  readonly workers?: number;
  /** Other servers than the shipped one, as nginx has them; `include` starts from the folder of what is shipped. */
  readonly servers?: string;
}

/** An nginx that runs. */
export interface RunningNginx {
  readonly pid: number;
  /** Ends when nginx has. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What a distribution's own configuration does around ours, in a folder of its own. */
function mainConfiguration(home: string, { workers = 1, servers }: NginxSite): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    'daemon off;',
    `worker_processes ${workers};`,
    `pid ${home}/pid;`,
    'error_log stderr crit;',
    'events { worker_connections 1024; }',
    'http {',
    ...kinds.map((kind) => `  ${kind}_temp_path ${home}/${kind};`),
    servers ?? '  include conf.d/*.conf;',
    '}',
    '',
  ].join('\n');
}

/** Whether anybody may read a folder, which decides whether a server without rights can serve it. */
function isOpen(folder: string): boolean {
  const isForAll = (statSync(folder).mode & 0o001) !== 0;
  const above = dirname(folder);
  return isForAll && (above === folder || isOpen(above));
}

/** The folder that addresses start from: the site's own, or one that holds it below its base. */
function rootOf({ folder, base }: NginxSite, home: string): string {
  if (base === '/') return resolve(folder);
  const root = join(home, 'root');
  const place = join(root, base.slice(1, -1));
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(folder), place);
  return root;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.end());
  });
}

async function untilAnswered(port: number, nginx: ChildProcess): Promise<void> {
  const end = Date.now() + startsWithin;
  while (Date.now() < end && nginx.exitCode === null) {
    if (await answers(port)) return;
    await sleep(20);
  }
  throw new Error('nginx did not start');
}

/**
 * Starts nginx with the shipped configuration, in a folder of its own that goes with it, and without rights where it can
 * do without. Throws when it does not start; it says why itself.
 */
export async function startNginx(site: NginxSite): Promise<RunningNginx> {
  const home = mkdtempSync(join(tmpdir(), 'pendopo-nginx-'));
  const place = { listen: `127.0.0.1:${site.port}`, root: rootOf(site, home) };
  writeNginx({ dist: site.folder, base: site.base, out: join(home, 'conf'), place });
  const main = join(home, 'conf', 'nginx.conf');
  writeFileSync(main, mainConfiguration(home, site));
  const isRoot = process.getuid?.() === 0;
  const own = isRoot && isOpen(resolve(site.folder)) ? { uid: nobody, gid: nobody } : {};
  if ('uid' in own) chownSync(home, nobody, nobody);
  // Without rights nginx passes over `user`; with them it would look for a user of its own.
  const user = isRoot && !('uid' in own) ? ['-g', 'user root;'] : [];
  const nginx = spawn(site.program, ['-e', 'stderr', '-p', home, '-c', main, ...user], { stdio: 'inherit', ...own });
  const ended = new Promise<void>((done) => {
    nginx.once('exit', () => done()).once('error', () => done());
  }).finally(() => rmSync(home, { recursive: true, force: true }));
  const stop = async (): Promise<void> => {
    nginx.kill('SIGTERM');
    await ended;
  };
  try {
    await untilAnswered(site.port, nginx);
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { pid: nginx.pid ?? 0, ended, stop };
}

/** Packs the built site and serves it with nginx until it is interrupted, as `src/publish/serve.ts` does without. */
export async function main(): Promise<number> {
  const program = process.env['PENDOPO_NGINX'];
  const port = Number(process.env['PORT']);
  if (!program || !port) {
    console.error('PENDOPO_NGINX names the program, PORT where it listens.');
    return 2;
  }
  await packFolder(siteFolder(process.env), 'gz');
  const site = { program, port, folder: siteFolder(process.env), base: siteBase(process.env) };
  const { ended, stop } = await startNginx(site);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  await ended;
  return 0;
}
