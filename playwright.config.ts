import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { siteBase, siteFolder } from './src/publish/base';
import { browserFlags, shortLived } from './tests/browser/browserFlags';
import { findBrowser } from './tests/browser/findBrowser';
import { thisMachine } from './tests/browser/thisMachine';

// The process that starts the tests decides once; its workers inherit what it found.
const browser = (process.env['PENDOPO_CHROMIUM'] ||= findBrowser(thisMachine) ?? '');

const port = Number(process.env['PENDOPO_TEST_PORT'] ?? 4273);
const base = siteBase(process.env);
const address = `http://127.0.0.1:${port}${base}`;

/**
 * What depends on the path that the site lives under: what is published and served, every kind of page, and of the rest
 * (addresses, the take-over, workers, what embeds load) the tests that are marked. How pages look, fit and answer keys does
 * not, and takes most of the time. `PENDOPO_TEST_ALL=1` runs everything under every base.
 */
const onThePath = /\b(?:published|served|smoke)\.spec|@path\b/u;

/**
 * `PENDOPO_SERVER=nginx` serves the site with nginx as it is shipped (`deploy/`), and tests what a server can spoil;
 * `besides-nginx` leaves that to such a run.
 */
const server = process.env['PENDOPO_SERVER'];
const onNginx = server === 'nginx';
const servers = ['embed', 'embedHosts', 'nginx', 'served', 'smoke'];

function filesOf(names: readonly string[]): string[] {
  return names.map((name) => `**/${name}.spec.ts`);
}

/** Files that are left out, without their ending. */
function leftOut(): readonly string[] {
  if (onNginx) return [];
  return server === 'besides-nginx' ? servers : ['nginx'];
}

export default defineConfig({
  globalSetup: './tests/browser/needsBrowser.ts',
  globalTeardown: './tests/browser/faults/report.ts',
  testDir: 'tests/browser',
  testMatch: filesOf(onNginx ? servers : ['*']),
  grep: base === '/' || process.env['PENDOPO_TEST_ALL'] === '1' ? /./u : onThePath,
  testIgnore: filesOf(leftOut()),
  outputDir: 'test-results/browser',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  // Tests wait for timers and for the network a quarter of their time: one more than there are processors.
  workers: Math.min(availableParallelism(), 7) + 1,
  retries: 0,
  // Long enough for a slow machine that does other things: what hangs is found all the same.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    browserName: 'chromium',
    trace: 'off',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Answers that pass through a worker cannot be replaced by a test. Tests of workers let them in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: browser,
      args: [...browserFlags, ...shortLived],
    },
  },
  // The site as it is built and served to readers, not the development server.
  webServer: {
    command: `node scripts/run.mjs ${onNginx ? 'tests/browser/nginxServer.ts' : 'src/publish/serve.ts'}`,
    url: address,
    env: { PORT: String(port), PENDOPO_BASE: base, PENDOPO_DIST: siteFolder(process.env) },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
