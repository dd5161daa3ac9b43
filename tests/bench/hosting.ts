import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packFolder } from '@/publish/packed';
import { findNginx } from '@tests/browser/findNginx';
import { ask } from '@tests/browser/nginxRequest';
import { startNginx } from '@tests/browser/nginxServer';
import { freePort } from '@tests/browser/freePort';
import { thisMachine } from '@tests/browser/thisMachine';
import { kilobytes, median, plain, table, type Target } from './figures';
import { load, processorTime, wrkVersion, type Asked, type Load } from './loadRun';
import type { Options } from './options';
import type { Outcome } from './pages';

const seconds = 2;
const connections = 64;
const packed = { 'Accept-Encoding': 'gzip' };

const shipped = 'nginx, shipped';
const unpacked = 'nginx, shipped, nothing packed';
const bare = 'nginx, bare';
const own = 'npm start';

/** A server that runs for as long as it is measured. */
interface Server {
  readonly name: string;
  readonly port: number;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Something that readers ask for. */
interface Question {
  readonly name: string;
  readonly path: string;
  /** Whether it is asked for by those who have it. */
  readonly again: boolean;
}

function first(folder: string, pattern: RegExp): string {
  const name = readdirSync(folder).find((each) => pattern.test(each));
  if (name === undefined) throw new Error(`nothing in ${folder} looks like ${pattern}: npm run build`);
  return name;
}

function questionsOf(dist: string): readonly Question[] {
  const asset = `assets/${first(join(dist, 'assets'), /^index-.+\.js$/u)}`;
  const edition = `embed/pmi/${first(join(dist, 'embed', 'pmi'), /^2/u)}/`;
  return [
    { name: 'a chart’s page', path: 'chart/pmi/', again: false },
    { name: 'a live embed', path: 'embed/pmi/', again: false },
    { name: 'a frozen embed', path: edition, again: false },
    { name: 'a feed', path: 'feeds/pmi.json', again: false },
    { name: 'a script', path: asset, again: false },
    { name: 'a live embed again (304)', path: 'embed/pmi/', again: true },
    { name: 'a feed again (304)', path: 'feeds/pmi.json', again: true },
  ];
}

/** The files that are asked for, alone, so that packing them leaves the built site as it is. */
async function siteWith(dist: string, questions: readonly Question[], isPacked: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-hosting-'));
  const paths = questions.map(({ path }) => (path.endsWith('/') ? `${path}index.html` : path));
  for (const path of ['_headers', '404.html', ...paths]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(dist, path), join(folder, path));
  }
  if (isPacked) await packFolder(folder, 'gz');
  return folder;
}

/** nginx as Debian configures it, with a site in it. */
function bareServers(folder: string, port: number): string {
  const types = existsSync('/etc/nginx/mime.types')
    ? 'include /etc/nginx/mime.types;'
    : 'types { text/html html; application/javascript js; application/json json; }';
  return `sendfile on; tcp_nopush on; gzip on; ${types} access_log off;
    server { listen 127.0.0.1:${port}; root ${folder}; index index.html; }`;
}

async function untilAnswered(port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answered = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (answered) return;
    await sleep(50);
  }
  throw new Error(`nothing answers on port ${port}`);
}

async function ownServer(folder: string): Promise<Server> {
  const port = await freePort();
  const env = { ...process.env, PENDOPO_DIST: folder, PENDOPO_BASE: '/', PORT: String(port) };
  const args = ['scripts/run.mjs', 'src/publish/serve.ts'];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  await untilAnswered(port);
  return { name: own, port, pid: child.pid ?? 0, stop };
}

async function nginxServer(name: string, program: string, folder: string): Promise<Server> {
  const port = await freePort();
  const servers = name === bare ? { servers: bareServers(folder, port) } : {};
  const { pid, stop } = await startNginx({ program, folder, base: '/', port, ...servers });
  return { name, port, pid, stop };
}

/** One load, and what it cost the server. */
interface Cost extends Load {
  /** Microseconds of a processor for each answer; other programs on the machine move it less than all else. */
  readonly cpu: number;
}

interface Answered {
  /** Bytes of the body as it is sent. */
  readonly bytes: number;
  readonly costs: readonly Cost[];
}

async function asking(port: number, { path, again }: Question): Promise<Readonly<Record<string, string>>> {
  if (!again) return packed;
  const { headers } = await ask(port, `/${path}`, { headers: packed });
  return { ...packed, 'If-None-Match': headers['etag'] ?? '' };
}

async function costOf({ port, pid }: Server, { path }: Question, headers: Asked['headers']): Promise<Cost> {
  const before = processorTime(pid);
  const address = `http://127.0.0.1:${port}/${path}`;
  const found = await load({ address, headers, seconds, connections });
  return { ...found, cpu: ((processorTime(pid) - before) * 1e6) / found.answers };
}

type Results = ReadonlyMap<string, ReadonlyMap<string, Answered>>;

async function measured(servers: readonly Server[], questions: readonly Question[], runs: number): Promise<Results> {
  const results = new Map<string, Map<string, { bytes: number; costs: Cost[] }>>();
  for (let run = 0; run < runs; run += 1) {
    for (const question of questions) {
      const row = results.get(question.name) ?? new Map<string, { bytes: number; costs: Cost[] }>();
      results.set(question.name, row);
      // Each round begins with another server than the one before.
      const order = [...servers.slice(run % servers.length), ...servers.slice(0, run % servers.length)];
      for (const server of order) {
        const headers = await asking(server.port, question);
        const { body } = await ask(server.port, `/${question.path}`, { headers });
        const cell = row.get(server.name) ?? { bytes: body.length, costs: [] };
        row.set(server.name, cell);
        cell.costs.push(await costOf(server, question, headers));
      }
    }
  }
  return results;
}

function middle(answered: Answered | undefined, of: (cost: Cost) => number): number | undefined {
  return answered && median(answered.costs.map(of));
}

const cpu = (cost: Cost): number => cost.cpu;

function rowsOf(results: Results): string {
  const head = ['answer', 'server', 'kB', 'CPU, µs', 'beside bare', 'a second', 'p99, ms'];
  const rows = [...results].flatMap(([name, row]) =>
    [...row].map(([server, answered]) => [
      name,
      server,
      kilobytes(answered.bytes),
      plain(middle(answered, cpu)),
      `${plain(ratio(answered, row.get(bare)), 2)}×`,
      plain(middle(answered, ({ rate }) => rate)),
      plain(
        middle(answered, ({ p99 }) => p99),
        1,
      ),
    ]),
  );
  return table(head, rows);
}

/** How many times the processor's time of another server one takes for an answer. */
function ratio(over: Answered | undefined, under: Answered | undefined): number | undefined {
  const [above, below] = [middle(over, cpu), middle(under, cpu)];
  return above === undefined || below === undefined ? undefined : above / below;
}

function targetsOf(results: Results): readonly Target[] {
  const of = (name: string, most: number): Target => ({
    name: `${name}: processor's time of the shipped nginx beside the bare`,
    figure: ratio(results.get(name)?.get(shipped), results.get(name)?.get(bare)),
    most,
    unit: '×',
    decimals: 2,
  });
  return [of('a chart’s page', 1), of('a live embed', 1), of('a live embed again (304)', 1.5), of('a script', 1.5)];
}

/** Asks servers of the built site for what readers ask for, as fast as they answer. */
export async function hostingRows(dist: string, { runs }: Options): Promise<Outcome> {
  const nothing = (why: string): Outcome => ({ text: why, targets: [], raw: undefined, failures: [`hosting: ${why}`] });
  const [program, wrk] = [findNginx(thisMachine), wrkVersion()];
  if (program === undefined) return nothing('nginx is not here: apt-get install nginx-light');
  if (wrk === undefined) return nothing('wrk is not here: apt-get install wrk');
  const questions = questionsOf(dist);
  const [plainSite, packedSite] = [
    await siteWith(resolve(dist), questions, false),
    await siteWith(resolve(dist), questions, true),
  ];
  const servers: Server[] = [];
  try {
    servers.push(await ownServer(plainSite));
    servers.push(await nginxServer(bare, program, plainSite));
    servers.push(await nginxServer(unpacked, program, plainSite));
    servers.push(await nginxServer(shipped, program, packedSite));
    const results = await measured(servers, questions, runs);
    const wrong = [...results].flatMap(([name, row]) =>
      [...row].filter(([, { costs }]) => costs.some((each) => each.wrong > 0)).map(([server]) => `${name}: ${server}`),
    );
    const how = `wrk ${wrk}, one thread, ${connections} connections, ${seconds} s each; one worker of nginx.`;
    return {
      text: `${how}\n\n${rowsOf(results)}`,
      targets: targetsOf(results),
      raw: [...results].map(([name, row]) => ({ name, servers: Object.fromEntries(row) })),
      failures: wrong.map((name) => `${name}: some answers were none`),
    };
  } finally {
    for (const { stop } of servers) await stop();
    for (const folder of [plainSite, packedSite]) rmSync(folder, { recursive: true, force: true });
  }
}
