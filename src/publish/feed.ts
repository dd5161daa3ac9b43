import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkFiles, checkFolder, printReports } from './feedCheck';
import { printSchemas } from './feedSchema';

const usage = `Usage: npm run feed -- COMMAND

  check [FILE…]   Check feed files: shape, dates, periods, sources, units. Without FILE: the catalogue,
                  every file it names, and how they fit together. Prints "file: path: problem", one a line.
  schema          Write the JSON Schemas of the contract to public/schema.
  --help          Print this.

Exit code: 0 nothing refused (warnings allowed), 1 problems found, 2 wrong usage.
The contract in words: docs/contracts/feed.md`;

async function check(files: readonly string[], root: string): Promise<number> {
  const reports =
    files.length === 0
      ? await checkFolder(join(root, 'public', 'feeds'))
      : await checkFiles(files.map((file) => resolve(root, file)));
  for (const line of printReports(reports, root)) console.log(line);
  return reports.some((report) => report.problems.length > 0) ? 1 : 0;
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
  const option = rest.find((argument) => argument.startsWith('-'));
  if (option !== undefined) return refuse(`unknown option ${option}`);
  if (command === 'check') return check(rest, root);
  if (command === 'schema') return rest.length === 0 ? schema(root) : refuse('schema takes no file');
  return refuse(command === undefined ? 'a command is needed' : `unknown command ${command}`);
}
