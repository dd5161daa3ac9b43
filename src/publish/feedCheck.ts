import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Catalogue, ChartEntry, FeedEntry, RemoteFeedEntry } from '@/catalogue/catalogue';
import { claimData } from '@/charts/model/claimData';
import type { ClaimData } from '@/claims/data';
import type { Vocabulary } from '@/claims/text/vocabulary';
import { remotesOf } from '@/feeds/decodeRemotes';
import { Findings, type Problem } from '@/feeds/problem';
import { freqOf, parsePeriod } from '@/series/period';
import type { Feed } from '@/series/series';
import { checkBindings, checkTerms, summary } from './feedClaims';
import { checkTexts } from './feedTexts';
import { checkFile, type CheckedFile, type Content } from './feedFile';

const catalogueName = 'catalogue.json';

/** A file as it is printed, and what was found in it. */
export interface FileReport {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** What is worth knowing of the file beside its faults. */
  readonly summary?: string;
}

interface Named {
  readonly entry: FeedEntry;
  readonly kind: Exclude<Content['kind'], 'catalogue' | 'story' | 'story-index' | 'unreadable'>;
  readonly checked: CheckedFile;
}

/** Notes a file that is not what the catalogue says of it. */
function checkIdentity({ entry, kind, checked }: Named): readonly Problem[] {
  const { content } = checked;
  if (content.kind === 'unreadable') return [];
  if (content.kind !== kind) {
    return [{ kind: 'schema', path: '', problem: `is a ${content.kind} file, but the catalogue calls it a ${kind}` }];
  }
  if (content.value === undefined || !('id' in content.value) || content.value.id === entry.id) return [];
  const problem = `is ${content.value.id}, but the catalogue calls it ${entry.id}`;
  return [{ kind: 'semantic', path: 'id', problem, rule: 'feed-id' }];
}

function checkChart(chart: ChartEntry, feed: Feed, at: { path: string; findings: Findings }): void {
  const { path, findings } = at;
  const drawn = chart.series.flatMap((id, index) => {
    const series = feed.series.find((each) => each.id === id);
    if (!series) findings.add('chart-series', `${path}.series[${index}]`, `${id} is not a series of ${feed.id}`);
    return series ? [series] : [];
  });
  const from = chart.from === undefined ? undefined : parsePeriod(chart.from);
  const [first] = drawn;
  drawn.forEach((series) => {
    if (from && freqOf(from) !== series.freq) {
      findings.add('chart-from', `${path}.from`, `${from} is not of frequency ${series.freq} as ${series.id} is`);
    }
    if (first && (series.unit.code !== first.unit.code || series.unitMult !== first.unitMult)) {
      findings.add('chart-units', `${path}.series`, `${series.id} has another unit or multiplier than ${first.id}`);
    }
  });
}

function checkRemoteSeries(entry: RemoteFeedEntry, feed: Feed, at: { path: string; findings: Findings }): void {
  remotesOf(entry).forEach(({ into, unitIs }, index) => {
    const path = `${at.path}.remotes[${index}]`;
    const series = feed.series.find(({ id }) => id === into);
    if (!series) at.findings.add('remote-series', `${path}.into`, `${into} is not a series of ${feed.id}`);
    else if (unitIs !== undefined && unitIs !== series.unit.code) {
      at.findings.add('remote-series', `${path}.unitIs`, `is ${unitIs}, but ${into} is in ${series.unit.code}`);
    }
  });
}

/** What only the catalogue and its feeds together show: series that do not exist, units that do not go together. */
function checkAcross(catalogue: Catalogue, feeds: ReadonlyMap<string, Feed>): readonly Problem[] {
  const findings = new Findings('check');
  catalogue.charts.forEach((chart, index) => {
    const feed = feeds.get(chart.feed);
    if (feed) checkChart(chart, feed, { path: `charts[${index}]`, findings });
  });
  catalogue.feeds.forEach((entry, index) => {
    const feed = feeds.get(entry.id);
    if (feed) checkRemoteSeries(entry, feed, { path: `feeds[${index}]`, findings });
  });
  return findings.problems;
}

/** Every file that the catalogue names. */
function entriesOf({ milestones, statements, vocabulary, feeds }: Catalogue): readonly Omit<Named, 'checked'>[] {
  return [
    { entry: milestones, kind: 'milestones' },
    ...(statements ? [{ entry: statements, kind: 'statements' as const }] : []),
    ...(vocabulary ? [{ entry: vocabulary, kind: 'vocabulary' as const }] : []),
    ...feeds.map((entry) => ({ entry, kind: 'feed' as const })),
  ];
}

async function strayFiles(folder: string, catalogue: Catalogue): Promise<readonly FileReport[]> {
  const named = new Set([catalogueName, ...entriesOf(catalogue).map(({ entry }) => entry.path)]);
  const present = (await readdir(folder)).filter((name) => !named.has(name)).toSorted();
  const stray = { kind: 'semantic', path: '', problem: 'is not named by the catalogue', rule: 'file-stray' } as const;
  return Promise.all(
    present.map(async (name) => {
      const file = join(folder, name);
      if (!name.endsWith('.json')) return { file, problems: [], warnings: [stray] };
      const checked = await checkFile(file);
      return { file, problems: checked.problems, warnings: [stray, ...checked.warnings] };
    }),
  );
}

async function checkNamed(folder: string, catalogue: Catalogue): Promise<readonly Named[]> {
  return Promise.all(
    entriesOf(catalogue).map(async ({ entry, kind }) => ({
      entry,
      kind,
      checked: await checkFile(join(folder, entry.path)),
    })),
  );
}

function feedsOf(named: readonly Named[]): ReadonlyMap<string, Feed> {
  const feeds = new Map<string, Feed>();
  for (const { entry, checked } of named) {
    if (checked.content.kind === 'feed' && checked.content.value) feeds.set(entry.id, checked.content.value);
  }
  return feeds;
}

/** Everything that claims are checked against. */
function dataOf(named: readonly Named[]): ClaimData {
  const milestones = named.flatMap(({ checked: { content } }) =>
    content.kind === 'milestones' ? (content.value?.milestones ?? []) : [],
  );
  return claimData({ feeds: [...feedsOf(named).values()], milestones });
}

/** What a file of claims or terms names and nobody knows. */
function unbound(content: Content, { data, whole }: Beside): readonly Problem[] {
  if (!whole) return [];
  if (content.kind === 'statements' && content.value) return checkBindings(content.value.statements, data);
  return content.kind === 'vocabulary' && content.value ? checkTerms(content.value, data) : [];
}

function isWhole(each: Named): boolean {
  const { content } = each.checked;
  return content.kind !== 'unreadable' && content.value !== undefined && checkIdentity(each).length === 0;
}

/** What the other files of the folder tell. */
interface Beside {
  readonly data: ClaimData;
  readonly vocabulary: Vocabulary | undefined;
  /** Every file could be read and is the one it is called: what a claim is bound to is missing only then. */
  readonly whole: boolean;
}

function vocabularyIn(named: readonly Named[]): Vocabulary | undefined {
  return named.flatMap(({ checked: { content } }) => (content.kind === 'vocabulary' ? (content.value ?? []) : []))[0];
}

/** Free words about figures that the data do not bear out. */
function doubtfulTexts(content: Content, { data, vocabulary }: Beside): readonly Problem[] {
  const isProse = content.kind === 'feed' || content.kind === 'milestones';
  return isProse && content.value && vocabulary ? checkTexts(content.value, { data, vocabulary }) : [];
}

/** One file that the catalogue names, alone and beside the others. */
function reportOf(each: Named, folder: string, beside: Beside): FileReport {
  const { content, problems, warnings } = each.checked;
  const statements = content.kind === 'statements' ? content.value?.statements : undefined;
  return {
    file: join(folder, each.entry.path),
    problems: [...checkIdentity(each), ...problems, ...unbound(content, beside)],
    warnings: [...warnings, ...doubtfulTexts(content, beside)],
    ...(statements && beside.whole && { summary: summary(statements, beside.data) }),
  };
}

/** Checks the catalogue, everything it names, how they fit together, and what else lies in the folder. */
export async function checkFolder(folder: string): Promise<readonly FileReport[]> {
  const file = join(folder, catalogueName);
  const { content, problems, warnings } = await checkFile(file);
  const catalogue = content.kind === 'catalogue' ? content.value : undefined;
  if (!catalogue) return [{ file, problems, warnings }];
  const named = await checkNamed(folder, catalogue);
  const across = checkAcross(catalogue, feedsOf(named));
  const beside = { data: dataOf(named), vocabulary: vocabularyIn(named), whole: named.every(isWhole) };
  const reports = named.map((each) => reportOf(each, folder, beside));
  return [{ file, problems: [...problems, ...across], warnings }, ...reports, ...(await strayFiles(folder, catalogue))];
}

/** Checks single files, each for itself. */
export async function checkFiles(files: readonly string[]): Promise<readonly FileReport[]> {
  return Promise.all(
    files.map(async (file) => {
      const { problems, warnings } = await checkFile(file);
      return { file, problems, warnings };
    }),
  );
}

function line(file: string, { path, problem, rule }: Problem, mark: string): string {
  const where = path === '' ? file : `${file}: ${path}`;
  return `${where}: ${mark}${problem}${rule === undefined ? '' : ` [${rule}]`}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The report as lines, `file: path: problem [rule]`, with a summary at the end. File names are relative to `root`. */
export function printReports(reports: readonly FileReport[], root: string): readonly string[] {
  const lines = reports.flatMap(({ file, problems, warnings }) => {
    const name = relative(root, file) || file;
    return [...problems.map((each) => line(name, each, '')), ...warnings.map((each) => line(name, each, 'warning: '))];
  });
  const problems = reports.reduce((sum, each) => sum + each.problems.length, 0);
  const warnings = reports.reduce((sum, each) => sum + each.warnings.length, 0);
  const summaries = reports.flatMap((report) => report.summary ?? []);
  return [
    ...lines,
    ...summaries,
    `${plural(reports.length, 'file')}, ${plural(problems, 'problem')}, ${plural(warnings, 'warning')}`,
  ];
}
