import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser/findBrowser';
import { ensureNginx } from './browser/findNginx';
import { freePort } from './browser/freePort';
import { thisMachine } from './browser/thisMachine';
import {
  nothing,
  oneFailure,
  playwrightTotals,
  sayFailures,
  sayTotals,
  sum,
  vitestTotals,
  type Outcome,
  type Totals,
} from './totals';

const folder = 'test-results';
const usage = `Usage: npm test                         all tests
       npm run test:browser -- [ARGUMENT…]   for each base path: builds, then the browser tests; arguments go to Playwright;
                                              of the site at / some on nginx`;

interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

function run({ command, args, env = {} }: Command): number {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Runs a test runner that writes a JSON report to `file`; an old report is no witness. */
function outcomeOf(command: Command, file: string): Outcome {
  rmSync(file, { force: true });
  mkdirSync(folder, { recursive: true });
  const start = Date.now();
  const exitCode = run(command);
  console.log(`${file}: ${Math.round((Date.now() - start) / 1000)} s`);
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return { report, exitCode };
  } catch (cause) {
    console.error(`${file} was not written: ${cause instanceof Error ? cause.message : String(cause)}`);
    return { report: undefined, exitCode: exitCode || 1 };
  }
}

function unitTests(): Totals {
  const file = join(folder, 'unit.json');
  const args = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return vitestTotals(outcomeOf({ command: 'npx', args }, file));
}

/** The site is built and tested as it is put on a host of its own and into a folder of another site. */
const sites = [
  { name: 'browser', base: '/' },
  { name: 'browser-in-folder', base: '/pendopo/' },
];

function playwright(name: string, env: Readonly<Record<string, string>>, args: readonly string[]): Totals {
  const file = join(folder, `${name}.json`);
  // Not every file has tests that run under every base; that none ran at all is seen in the sum.
  const test = ['playwright', 'test', '--reporter=list,json', '--pass-with-no-tests', ...args];
  const named = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  return playwrightTotals(outcomeOf({ command: 'npx', args: test, env: named }, file));
}

/** The same site from the server that is shipped in `deploy/`. */
function nginxTests(program: string, env: Readonly<Record<string, string>>, args: readonly string[]): Totals {
  console.log('What a server can spoil is tested on nginx.');
  return playwright('browser-on-nginx', { ...env, PENDOPO_SERVER: 'nginx', PENDOPO_NGINX: program }, args);
}

/** All tests of a site at `/`. Where there is no nginx, its own tests count as one that was left out; `isShort`: nothing runs on both servers. */
function allTests(
  name: string,
  { env, args, isShort }: { env: Readonly<Record<string, string>>; args: readonly string[]; isShort: boolean },
): Totals {
  const program = ensureNginx(thisMachine);
  if (program === undefined) return sum([playwright(name, env, args), { ...nothing, skipped: 1 }]);
  const besides = isShort ? { ...env, PENDOPO_SERVER: 'besides-nginx' } : env;
  return sum([playwright(name, besides, args), nginxTests(program, env, args)]);
}

async function siteTests({ name, base }: (typeof sites)[number], args: readonly string[]): Promise<Totals> {
  // Pages, pictures and the sitemap print the site's address, so it must be known before they are built.
  const port = String(await freePort());
  const site = {
    PENDOPO_BASE: base,
    PENDOPO_DIST: join(folder, `${name}-site`),
    PENDOPO_SITE: `http://127.0.0.1:${port}`,
  };
  // Not the whole build, which checks the feeds first: `npm run check` does that.
  const steps = [
    { command: 'npx', args: ['vite', 'build', '--logLevel', 'warn'], env: site },
    { command: 'npm', args: ['run', 'publish:site'], env: site },
  ];
  if (steps.some((step) => run(step) !== 0)) {
    return oneFailure(`build for ${base}`, 'what it printed stands above');
  }
  const browser = ensureBrowser(thisMachine);
  if (base !== '/' && process.env['PENDOPO_TEST_ALL'] !== '1') {
    console.log(`Under ${base} only what depends on the path is tested again.`);
  }
  // Whoever names a file of tests wants all of it.
  const isShort = args.length === 0 && process.env['PENDOPO_TEST_ALL'] !== '1';
  if (isShort && base === '/')
    console.log(
      'Faults are met in their first form, cold in one language and warm in the other; PENDOPO_TEST_ALL=1 meets all.',
    );
  const faults = isShort ? 'first' : 'all';
  const env = { ...site, PENDOPO_CHROMIUM: browser, PENDOPO_TEST_PORT: port, PENDOPO_FAULTS: faults };
  return base === '/' ? allTests(name, { env, args, isShort }) : playwright(name, env, args);
}

async function browserTests(args: readonly string[]): Promise<Totals> {
  const totals: Totals[] = [];
  for (const site of sites) {
    try {
      totals.push(await siteTests(site, args));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      console.error(reason);
      totals.push(oneFailure(site.name, reason));
    }
  }
  return sum(totals);
}

/** Runs the tests and gives 0 only when some ran and none failed. The totals are the last line. */
export async function main([suite, ...args]: readonly string[]): Promise<number> {
  if (suite !== undefined && suite !== 'browser') {
    console.error(usage);
    return 2;
  }
  const unit = suite === undefined ? [unitTests()] : [];
  const totals = sum([...unit, await browserTests(args)]);
  writeFileSync(join(folder, 'totals.json'), `${JSON.stringify(totals)}\n`);
  for (const line of sayFailures(totals)) console.log(line);
  if (totals.skipped > 0) console.log(`${totals.skipped} skipped`);
  console.log(sayTotals(totals));
  return totals.failed === 0 && totals.passed > 0 ? 0 : 1;
}
