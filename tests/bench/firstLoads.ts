import { scriptsWith } from './benchSite';
import { isQuiet, openVisit, readProbe } from './browser';
import { kilobytes, table } from './figures';
import type { Bench } from './pageRun';

/** What a page of the dashboard fetches before it is touched, and what of it belongs to briefings. */
export interface FirstLoad {
  readonly path: string;
  readonly files: readonly string[];
  readonly bytes: number;
  /** Of those files the scripts with a module of `src/briefing`. */
  readonly scripts: readonly string[];
  /** Rules for the stage in the page's styles: those of the document and of sheets that came later. */
  readonly rules: number;
}

/** Pages of the dashboard that must not carry anything of a briefing, below the base. */
const pages = ['', 'chart/pmi/'] as const;

/** Of the scripts of a built site those with a module of the briefing. */
export function briefingScripts(dist: string): ReadonlySet<string> {
  return scriptsWith(dist, /\bsrc\/briefing\//u, /briefing|StagePage/u);
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}

async function firstLoad(bench: Bench, path: string, theirs: ReadonlySet<string>): Promise<FirstLoad> {
  const visit = await openVisit(bench, 'fast');
  try {
    await visit.page.goto(`${bench.origin}${path}`, { waitUntil: 'load' });
    const end = Date.now() + 20_000;
    while (Date.now() < end && !isQuiet(await readProbe(visit.page), bench.wire, 1500)) {
      await visit.page.waitForTimeout(200);
    }
    const rules = await visit.page.evaluate(
      () =>
        [...document.styleSheets, ...document.adoptedStyleSheets]
          .flatMap(({ cssRules }) => [...cssRules])
          .filter(({ cssText }) => /\.b-stage\b/u.test(cssText)).length,
    );
    const { sent } = bench.wire;
    const scripts = sent.map((one) => nameOf(one.path)).filter((name) => theirs.has(name));
    return {
      path,
      files: sent.map((one) => one.path),
      bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
      scripts,
      rules,
    };
  } finally {
    await visit.close();
  }
}

/** Loads the overview and a chart's page, and looks in what they fetched for what only a briefing needs. Throws where the site has no script of a briefing: then nothing could be found. */
export async function firstLoads(bench: Bench, base: string, dist: string): Promise<readonly FirstLoad[]> {
  const theirs = briefingScripts(dist);
  if (theirs.size === 0) throw new Error('no script of the built site has a module of src/briefing');
  const loads: FirstLoad[] = [];
  for (const page of pages) loads.push(await firstLoad(bench, `${base}${page}`, theirs));
  return loads;
}

/** What pages of the dashboard carry of a briefing, as a table. */
export function firstLoadTable(loads: readonly FirstLoad[]): string {
  const rows = loads.map(({ path, files, bytes, scripts, rules }) => [
    `\`${path}\``,
    String(files.length),
    kilobytes(bytes),
    scripts.length === 0 ? 'none' : scripts.join(', '),
    String(rules),
  ]);
  return table(['first load of', 'files', 'kB', 'scripts with a module of src/briefing', 'rules for the stage'], rows);
}
