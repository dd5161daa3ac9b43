import { describe, expect, it } from 'vitest';
import { buildIn } from '@/app/offline/names';
import { scriptsOf, workerFiles } from './appWorker';

function chunk(name: string, modules: readonly string[], text = '') {
  return [name, { name, modules, text }] as const;
}

const pages = [
  'overview/Overview',
  'milestones/MilestonesPage',
  'statements/StatementsPage',
  'briefings/BriefingsPage',
];
const others = ['sources/SourcesPage', 'verify/VerifyPage', 'NotFound', 'chart/ChartStatements'];
const chunks = new Map([
  chunk('index.js', ['src/app/main.ts', 'src/app/update/start.ts'], 'import("./app.js"),import("./briefing.js")'),
  chunk(
    'app.js',
    ['src/app/takeOver.tsx'],
    'import"./vendor.js";import("./live.js"),import("./plot.js"),import("./pages.js")',
  ),
  chunk('live.js', ['src/app/live/start.ts']),
  chunk('vendor.js', []),
  chunk('plot.js', ['src/charts/plots/RechartsPlot.tsx'], 'import"./scales.js"'),
  chunk('scales.js', []),
  chunk(
    'pages.js',
    [...pages, ...others].map((name) => `src/app/${name}.tsx`),
  ),
  chunk('briefing.js', ['src/briefing/start.tsx'], 'import"./deck.js"'),
  chunk('deck.js', ['src/briefing/deck/deck.ts']),
  // Started by its address: no script imports it.
  chunk('reader.js', ['src/formats/readFiles.ts', 'src/app/open/readWorker.ts']),
]);

describe('scriptsOf', () => {
  it('are what draws any page, then all the rest of the app, and nothing of a briefing', () => {
    expect(scriptsOf(chunks)).toEqual({
      first: ['app.js', 'index.js', 'live.js', 'pages.js', 'vendor.js'],
      later: ['plot.js', 'reader.js', 'scales.js'],
    });
  });

  it('refuse a build that has lost a page', () => {
    const lost = new Map([...chunks].filter(([name]) => name !== 'pages.js'));
    expect(() => scriptsOf(lost)).toThrow('no script of the build holds src/app/');
  });
});

const template =
  '<!doctype html><html lang="id"><head><script type="module" src="/papan/assets/index.js"></script></head><body><div id="root"></div></body></html>';
const shell = { template, style: 'a{color:red}', site: { origin: 'https://pendopo.example', base: '/papan/' } };
const parts = { program: 'run();', first: ['app.js'], later: ['plot.js'] };

function textOf(path: string, made = workerFiles(parts, shell)): string {
  return String(made.files.find((file) => file.path === path)?.content);
}

describe('workerFiles', () => {
  it('name one build in worker, shells and pages', () => {
    const made = workerFiles(parts, shell);
    const build = buildIn(made.shell.template);
    expect(build).toMatch(/^[0-9a-f]{12}$/u);
    expect([textOf('shell/index.html'), textOf('en/shell/index.html')].map(buildIn)).toEqual([build, build]);
    const [, kept = ''] = /^self\.pendopoKept=(.*);\nrun\(\);\n$/u.exec(textOf('sw.js')) ?? [];
    expect(JSON.parse(kept)).toMatchObject({
      build,
      first: [{ path: 'assets/app.js', revision: null }, { path: 'shell/' }, { path: 'en/shell/' }],
      later: ['assets/plot.js'],
    });
  });

  it('name another when code, style or worker change', () => {
    const builds = [
      workerFiles(parts, shell),
      workerFiles({ ...parts, first: ['app2.js'] }, shell),
      workerFiles({ ...parts, later: [] }, shell),
      workerFiles({ ...parts, program: 'go();' }, shell),
      workerFiles(parts, { ...shell, style: 'a{color:blue}' }),
    ].map((made) => buildIn(made.shell.template));
    expect(new Set(builds).size).toBe(builds.length);
  });

  it('give the shell its language, no page and a policy', () => {
    const text = textOf('en/shell/index.html');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('<div id="root"></div>');
    expect(text).toContain('trusted-types pendopo-worker');
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(text).not.toContain('canonical');
  });
});
