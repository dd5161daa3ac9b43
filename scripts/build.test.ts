import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryReach, type ReachRules } from './entryReach';
import { fontPreload } from './fontPreload';
import { laterModules } from './laterModules';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pendopo-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Builds a small site of the given files and gives its page. */
async function built(files: Readonly<Record<string, string>>, plugin: Plugin, base = '/'): Promise<string> {
  const page = { 'index.html': '<!doctype html><title>Uji</title><script type="module" src="/main.js"></script>' };
  for (const [name, text] of Object.entries({ ...page, ...files })) writeFileSync(join(root, name), text);
  const result = await build({
    root,
    base,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { write: false, minify: false, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const html = output.find((file) => file.fileName === 'index.html');
  return html?.type === 'asset' ? String(html.source) : '';
}

const heavy = { 'heavy.js': 'export const heavy = () => document.title.repeat(3);' };
const later = {
  ...heavy,
  'plot.js': 'import { heavy } from "./heavy.js"; heavy();',
  'main.js': 'void import("./plot.js");',
};
const atOnce = { ...later, 'main.js': 'import { heavy } from "./heavy.js"; heavy(); void import("./plot.js");' };
const shared = {
  ...later,
  'plot.js': 'import { shared } from "./shared.js"; import { heavy } from "./heavy.js"; heavy(shared);',
  'shared.js': `export const shared = () => ${JSON.stringify('x'.repeat(5000))} + Math.random();`,
  'main.js': 'import { shared } from "./shared.js"; shared(); void import("./plot.js");',
};

function rules(firstBudget: number, laterBudget: number): ReachRules {
  return {
    firstLoad: [{ entry: 'index', mayNotReach: /heavy\.js$/u, gzipBudget: firstBudget }],
    later: [{ name: 'heavy', entry: 'index', brings: /heavy\.js$/u, gzipBudget: laterBudget }],
  };
}

function reach(firstBudget = 10_000, laterBudget = 10_000): Plugin {
  return entryReach(rules(firstBudget, laterBudget), (code) => code.length);
}

describe('entryReach', () => {
  it('passes what loads the heavy part later and keeps to its budgets', async () => {
    expect(await built(later, reach())).toContain('<title>Uji</title>');
  });

  it('fails when the first load reaches the heavy part', async () => {
    await expect(built(atOnce, reach())).rejects.toThrow(/first load of index reaches .*heavy\.js/u);
  });

  it('fails when the first load is too heavy', async () => {
    await expect(built(later, reach(10))).rejects.toThrow(/first load of index: .* of 0\.0 kB/u);
  });

  it('fails when the later part is too heavy', async () => {
    await expect(built(later, reach(10_000, 10))).rejects.toThrow(/heavy, loaded later: /u);
  });

  it('does not charge the later part for what the first load brought', async () => {
    expect(await built(shared, reach(10_000, 4000))).toContain('<title>Uji</title>');
  });

  it('fails when the rules no longer describe the site', async () => {
    await expect(built({ 'main.js': '0' }, reach())).rejects.toThrow('nothing brings heavy');
    const gone = { firstLoad: [{ entry: 'gone', mayNotReach: /x/u, gzipBudget: 1 }], later: [] };
    await expect(
      built(
        later,
        entryReach(gone, () => 0),
      ),
    ).rejects.toThrow('there is no entry named gone');
  });
});

describe('fontPreload', () => {
  const font = {
    'jakarta.woff2': 'font',
    'main.css': '@font-face { font-family: Uji; src: url("./jakarta.woff2") }',
    'main.js': 'import "./main.css";',
  };

  it('links the font by the name that the build gave it, under the base', async () => {
    const html = await built(font, fontPreload(/jakarta-[\w-]+\.woff2$/u), '/pendopo/');
    expect(html).toMatch(
      /<link rel="preload" as="font" type="font\/woff2" crossorigin(?:="")? href="\/pendopo\/assets\/jakarta-[\w-]+\.woff2">/u,
    );
  });

  it('fails when the font is gone', async () => {
    await expect(built({ 'main.js': '0' }, fontPreload(/jakarta/u))).rejects.toThrow('0 files match');
  });
});

describe('laterModules', () => {
  it('names the chunk that holds a module, under the base', async () => {
    const html = await built(later, laterModules([/heavy\.js$/u]), '/pendopo/');
    expect(html).toMatch(/<meta name="pendopo-later" content="\/pendopo\/assets\/[\w-]+\.js">/u);
  });

  it('fails when nothing holds it any more', async () => {
    await expect(built(later, laterModules([/gone\.js$/u]))).rejects.toThrow('0 chunks hold');
  });
});
