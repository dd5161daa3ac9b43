import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkEditions } from './editionCheck';
import { editionWanted, mintEditions, today } from './editionCommand';
import { retiredCharts, uneditionedCharts } from './editionState';
import { checkFiles, checkFolder, printReports, type FileReport } from './feedCheck';
import { printSchemas } from './feedSchema';
import { checkStories } from './storyCheck';

const usage = `Usage: npm run feed -- COMMAND

  check [FILE…]   Check feed files: shape, dates, periods, sources, units. Without FILE: the catalogue,
                  every file it names, how they fit together, every edition in public/editions and
                  every briefing in public/stories.
                  Prints "file: path: problem", one a line.
  edition [CHART…] [--as-of YYYY-MM-DD]
                  Freeze charts (all without CHART) as they are known today, or were known on a day:
                  writes public/editions/<chart>/<date>.<hash>.json and a line in public/editions/ledger.json.
                  What is frozen is never changed or removed; where nothing is new, nothing is written.
  schema          Write the JSON Schemas of the contract to public/schema.
  --help          Print this.

Exit code: 0 nothing refused (warnings allowed), 1 problems found, 2 wrong usage.
The contract in words: docs/contracts/feed.md; of briefings: docs/contracts/story.md`;

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

/** The `feed` command: gives the exit code. Files and folders are found from `root`. */
export async function main(argv: readonly string[], root: string = process.cwd()): Promise<number> {
  const [command, ...rest] = argv;
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(usage);
    return 0;
  }
  if (command === 'edition') return edition(rest, root);
  const option = rest.find((argument) => argument.startsWith('-'));
  if (option !== undefined) return refuse(`unknown option ${option}`);
  if (command === 'check') return check(rest, root);
  if (command === 'schema') return rest.length === 0 ? schema(root) : refuse('schema takes no file');
  return refuse(command === undefined ? 'a command is needed' : `unknown command ${command}`);
}
