import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plain, table } from './figures';
import type { Options } from './options';
import type { Outcome } from './pages';
import { writeSyntheticFeeds } from './syntheticFeeds';

/** What one publishing cost. */
interface Cost {
  readonly name: string;
  readonly seconds: number;
  /** Megabytes of the process that had most, with all its threads. */
  readonly memory: number;
  readonly files: number;
  readonly failed: boolean;
}

function peakOf(folder: string): number {
  return Math.max(0, ...readdirSync(folder).map((name) => Number(readFileSync(join(folder, name), 'utf8')) / 1000));
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

/** Both Vite builds, which do not depend on how many charts there are: the client into `client`, the publishing into its cache. */
function buildOnce(client: string): void {
  run('npx', ['vite', 'build', '--logLevel', 'warn'], { ...process.env, PENDOPO_DIST: client });
  run('npx', ['vite', 'build', '--ssr', '--logLevel', 'warn'], process.env);
}

/** Runs the publishing on a copy of the built client, with the feeds given. It runs in `work`, since the cache of pictures is found from there. */
function publish(name: string, { client, feeds, dist, work }: Place): Cost {
  rmSync(dist, { recursive: true, force: true });
  cpSync(client, dist, { recursive: true });
  rmSync(join(dist, 'feeds'), { recursive: true, force: true });
  cpSync(feeds, join(dist, 'feeds'), { recursive: true });
  const memory = mkdtempSync(join(work, 'memory-'));
  const hook = `--import=${pathToFileURL(resolve('tests/bench/peakMemory.mjs')).href}`;
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [hook, resolve('scripts/publish.mjs')], {
    cwd: work,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PENDOPO_DIST: dist, PENDOPO_BENCH_MEMORY: memory },
  });
  const seconds = (performance.now() - start) / 1000;
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  return { name, seconds, memory: peakOf(memory), files, failed: status !== 0 };
}

/** Where one publishing finds and leaves things. */
interface Place {
  readonly client: string;
  readonly feeds: string;
  readonly dist: string;
  readonly work: string;
}

/** Publishes ten charts, many, and the many once more with nothing changed. */
export function publishRows({ charts }: Options): Outcome {
  const work = mkdtempSync(join(tmpdir(), 'pendopo-publish-'));
  try {
    const client = join(work, 'client');
    buildOnce(client);
    const costs = [...new Set([10, charts])].flatMap((count) => {
      // A folder of its own, so that nothing is left from the size before.
      const own = mkdtempSync(join(work, 'charts-'));
      const place = { client, feeds: join(own, 'feeds'), dist: join(own, 'site'), work: own };
      writeSyntheticFeeds('public/feeds', place.feeds, count);
      const first = publish(`${count} charts`, place);
      return count === charts ? [first, publish(`${count} charts again, nothing changed`, place)] : [first];
    });
    const rows = costs.map(({ name, seconds, memory, files }) => [
      name,
      plain(seconds, 1),
      plain(memory),
      String(files),
    ]);
    return {
      text: table(['published', 'seconds', 'most memory, MB', 'files in the site'], rows),
      targets: [],
      raw: costs,
      failures: costs.filter(({ failed }) => failed).map(({ name }) => `publishing ${name} failed`),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
