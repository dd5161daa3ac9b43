import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkEditions } from './editionCheck';
import { editionWanted, mintEditions, today } from './editionCommand';
import { retiredCharts, uneditionedCharts } from './editionState';
import { checkFiles, checkFolder, printReports, type FileReport } from './feedCheck';
import { printSchemas } from './feedSchema';
import { usage } from './feedUsage';
import { fetchFeeds, fetchWanted } from './fetchCommand';
import { importFile } from './importCommand';
import { importWanted } from './importOptions';
import { inspect, sayRefusal } from './inspectCommand';
import { inspectWanted, UsageError } from './inspectOptions';
import { checkStories } from './storyCheck';

function isSound(reports: readonly FileReport[]): boolean {
  return reports.every(({ problems }) => problems.length === 0);
}

/** The ledger's report with what no edition holds. */
async function withState(editions: readonly FileReport[], folder: string): Promise<readonly FileReport[]> {
  const [problems, warnings] = [await retiredCharts(folder), await uneditionedCharts(folder)];
  const file = join(folder, 'editions', 'ledger.json');
  return editions.map((each) => (each.file === file ? { ...each, problems, warnings } : each));
}

/** The feeds, the editions and what none of them holds, the briefings. */
async function checkAll(folder: string): Promise<readonly FileReport[]> {
  const [reports, editions] = [await checkFolder(join(folder, 'feeds')), await checkEditions(folder)];
  const whole = isSound(reports);
  const state = whole && isSound(editions) && editions.length > 0 ? await withState(editions, folder) : editions;
  // What a briefing says can be held against feeds only that could be read.
  const stories = await checkStories(folder, whole ? 'with-data' : 'alone');
  return [...reports, ...state, ...stories];
}

async function check(files: readonly string[], root: string): Promise<number> {
  const reports =
    files.length === 0
      ? await checkAll(join(root, 'public'))
      : await checkFiles(files.map((file) => resolve(root, file)));
  for (const line of printReports(reports, root)) console.log(line);
  return reports.some((report) => report.problems.length > 0) ? 1 : 0;
}

async function edition(argv: readonly string[], root: string): Promise<number> {
  const now = today();
  const wanted = editionWanted(argv, now);
  return typeof wanted === 'string' ? refuse(wanted) : mintEditions(wanted, root, now);
}

async function schema(root: string): Promise<number> {
  const folder = join(root, 'public', 'schema');
  await mkdir(folder, { recursive: true });
  await Promise.all(printSchemas().map(({ name, text }) => writeFile(join(folder, name), text)));
  console.log(
    `written: ${printSchemas()
      .map(({ name }) => join('public', 'schema', name))
      .join(', ')}`,
  );
  return 0;
}

function refuse(problem: string): number {
  console.error(`${problem}\n\n${usage}`);
  return 2;
}

/** Whoever asked for JSON reads JSON, of wrong usage too. */
async function inspectFiles(argv: readonly string[], root: string): Promise<number> {
  try {
    return await inspect(inspectWanted(argv), root);
  } catch (cause) {
    if (!(cause instanceof UsageError) || !argv.includes('--json')) throw cause;
    return sayRefusal({ name: 'UsageError', detail: cause.message }, true);
  }
}

/** The commands that have options of their own. */
const withOptions: Readonly<Record<string, (argv: readonly string[], root: string) => Promise<number>>> = {
  edition,
  inspect: inspectFiles,
  fetch: (argv, root) => fetchFeeds(fetchWanted(argv), root),
  import: (argv, root) => importFile(importWanted(argv), root),
};

async function run(command: string | undefined, rest: readonly string[], root: string): Promise<number> {
  const own = command !== undefined && Object.hasOwn(withOptions, command) ? withOptions[command] : undefined;
  if (own) return own(rest, root);
  const option = rest.find((argument) => argument.startsWith('-'));
  if (option !== undefined) return refuse(`unknown option ${option}`);
  if (command === 'check') return check(rest, root);
  if (command === 'schema') return rest.length === 0 ? schema(root) : refuse('schema takes no file');
  return refuse(command === undefined ? 'a command is needed' : `unknown command ${command}`);
}

/** The `feed` command: gives the exit code. Files and folders are found from `root`. */
export async function main(argv: readonly string[], root: string = process.cwd()): Promise<number> {
  const [command, ...rest] = argv;
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(usage);
    return 0;
  }
  try {
    return await run(command, rest, root);
  } catch (cause) {
    if (cause instanceof UsageError) return refuse(cause.message);
    throw cause;
  }
}
