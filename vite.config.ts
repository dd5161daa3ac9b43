import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { mockWorker } from './mocks/mockWorkerPlugin.ts';
import { entryReach } from './scripts/entryReach.ts';
import { fontPreload } from './scripts/fontPreload.ts';
import { laterModules } from './scripts/laterModules.ts';
import { siteBase, siteFolder, siteOrigin } from './src/publish/base.ts';

const recharts = /[\\/]node_modules[\\/]recharts[\\/]/u;
const reactDom = /[\\/]node_modules[\\/]react-dom[\\/]/u;
const workbooks = /[\\/]node_modules[\\/](?:write-excel-file|fflate)[\\/]/u;
const app = /[\\/]src[\\/]app[\\/]takeOver\.tsx$/u;

/** Budgets of what a phone must fetch; docs/decisions says why the app comes on demand and Recharts after it. */
const budgets = {
  firstLoad: [{ entry: 'index', mayNotReach: reactDom, gzipBudget: 5_000 }],
  later: [
    { name: 'the app', entry: 'index', brings: app, without: recharts, gzipBudget: 168_000 },
    { name: 'the writer of workbooks', entry: 'index', brings: workbooks, after: app, gzipBudget: 25_000 },
    { name: 'Recharts', entry: 'index', brings: recharts, after: app, gzipBudget: 130_000 },
  ],
};

/** Where the Node half of the build lands: beside the packages that it imports. */
const publishFolder = 'node_modules/.cache/pendopo/publish';

function gzipSize(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

/** Code that changes with our dependencies only, so that readers keep it over our own releases. */
const vendor = {
  name: 'vendor',
  test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler|zustand|@tanstack)[\\/]/u,
};

/** Where tests stand, mostly beside what they test. */
const tested = '{src,tests,mocks,scripts}';

const alone = `${tested}/**/*.alone.test.{ts,tsx}`;

/** Kinds of tests, by the names of their files. */
const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'pure',
      include: [`${tested}/**/*.test.ts`],
      exclude: ['**/*.dom.test.ts', alone, '**/node_modules/**'],
    },
  },
  {
    extends: true,
    test: {
      name: 'page',
      include: [`${tested}/**/*.test.tsx`, `${tested}/**/*.dom.test.ts`],
      exclude: [alone, '**/node_modules/**'],
      environment: 'jsdom',
    },
  },
  {
    extends: true,
    // What puts another module in the place of one needs that nobody has loaded it before.
    test: { name: 'alone', include: [alone], environment: 'jsdom', isolate: true },
  },
];

export default defineConfig(({ isSsrBuild = false }) => ({
  base: siteBase(process.env),
  define: { 'import.meta.env.PENDOPO_SITE': JSON.stringify(siteOrigin(process.env)) },
  plugins: [
    react(),
    mockWorker(),
    ...(isSsrBuild
      ? []
      : [
          fontPreload(/plus-jakarta-sans-latin-wght-normal-[\w-]+\.woff2$/u),
          laterModules([reactDom, recharts]),
          entryReach(budgets, gzipSize),
        ]),
  ],
  resolve: {
    tsconfigPaths: true,
    // For `write-excel-file`: what would start a worker that the content security policy forbids packs at once instead.
    alias: [
      { find: /^fflate$/u, replacement: fileURLToPath(new URL('src/exports/files/fflateSync.ts', import.meta.url)) },
    ],
  },
  build: {
    target: isSsrBuild ? 'node20' : 'es2022',
    outDir: isSsrBuild ? publishFolder : siteFolder(process.env),
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    // Every asset is a file of its own: the content security policy allows no data: script, style or font.
    assetsInlineLimit: 0,
    // One style sheet, which publishing writes into every page.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    sourcemap: !isSsrBuild,
    rolldownOptions: isSsrBuild
      ? { input: { publish: 'src/publish/publish.ts', worker: 'src/publish/worker.ts' } }
      : { output: { codeSplitting: { groups: [vendor] } } },
  },
  test: {
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // One processor is kept free otherwise, which is half of a small machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // A worker of its own for each file would take most of the time. What a file leaves behind, it must take away.
    isolate: false,
    // Node would import it past the alias of `fflate`.
    server: { deps: { inline: ['write-excel-file'] } },
    projects,
  },
}));
