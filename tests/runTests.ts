import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureBrowser } from './browser/findBrowser';
import { thisMachine } from './browser/thisMachine';
import { playwrightTotals, sayTotals, sum, vitestTotals, type Outcome, type Totals } from './totals';

const folder = 'test-results';
const usage = `Usage: npm test                         all tests
       npm run test:browser -- [ARGUMENT…]   builds, then the browser tests; arguments go to Playwright`;

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
  const exitCode = run(command);
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

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function browserTests(args: readonly string[]): Promise<Totals> {
  const file = join(folder, 'browser.json');
  const failed: Totals = { passed: 0, failed: 1, skipped: 0 };
  const site = { PENDOPO_BASE: '/', PENDOPO_DIST: join(folder, 'site') };
  if (run({ command: 'npm', args: ['run', 'build'], env: site }) !== 0) return failed;
  try {
    const env = {
      ...site,
      PENDOPO_CHROMIUM: ensureBrowser(thisMachine),
      PENDOPO_TEST_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    };
    const all = ['playwright', 'test', '--reporter=list,json', ...args];
    return playwrightTotals(outcomeOf({ command: 'npx', args: all, env }, file));
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
    return failed;
  }
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
  if (totals.skipped > 0) console.log(`${totals.skipped} skipped`);
  console.log(sayTotals(totals));
  return totals.failed === 0 && totals.passed > 0 ? 0 : 1;
}
