import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { mockWorker } from './mocks/mockWorkerPlugin.ts';
import { entryReach } from './scripts/entryReach.ts';
import { fontPreload } from './scripts/fontPreload.ts';
import { siteBase, siteFolder } from './src/publish/base.ts';

const recharts = /[\\/]node_modules[\\/]recharts[\\/]/u;

/** Budgets of what a phone must fetch; decision 0002 says why Recharts comes later. */
const budgets = {
  firstLoad: [{ entry: 'index', mayNotReach: recharts, gzipBudget: 150_000 }],
  later: [{ name: 'Recharts', entry: 'index', brings: recharts, gzipBudget: 130_000 }],
};

function gzipSize(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

export default defineConfig({
  base: siteBase(process.env),
  plugins: [
    react(),
    mockWorker(),
    fontPreload(/plus-jakarta-sans-latin-wght-normal-[\w-]+\.woff2$/u),
    entryReach(budgets, gzipSize),
  ],
  resolve: { tsconfigPaths: true },
  build: {
    target: 'es2022',
    outDir: siteFolder(process.env),
    // Every asset is a file of its own: the content security policy allows no data: script, style or font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
  },
  test: {
    include: ['{src,tests,mocks,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
