import type { ForeignFile } from '@/formats/foreign';
import { commandLimits, withLimits } from '@/formats/limits';
import type { Answers } from '@/formats/question';
import { readFiles } from '@/formats/readFiles';
import { dateInJakarta } from '@/series/dates';
import { readGiven, type FileRefusal, type Read } from './inspectFiles';
import type { InspectWanted } from './inspectOptions';
import { printSummary, shownLine } from './inspectReport';
import { fileSummary } from './inspectSummary';
import { stageOn } from './progress';

/** Reading smaller files is over before anyone could read what is said of it. */
const worthSaying = 4_000_000;

/** Files by their paths from a folder, and what a person decided about them. */
interface ForeignFiles {
  readonly files: readonly string[];
  readonly answers: Answers;
  readonly root: string;
}

/** Reads and decodes files of any of the formats, and says on a terminal how far it is with large ones. */
export async function readForeign({ files, answers, root }: ForeignFiles): Promise<Read<ForeignFile>> {
  const stage = stageOn(process.stderr);
  try {
    const given = await readGiven(files, root);
    if (!given.ok) return given;
    const length = given.value.reduce((sum, { text }) => sum + text.length, 0);
    if (length > worthSaying) stage.say(`decoding ${(length / 1_000_000).toFixed(0)} million characters …`);
    return withLimits(commandLimits, () => readFiles(given.value, answers, dateInJakarta(Date.now())));
  } finally {
    stage.end();
  }
}

/** Says why a file is refused: on standard output as JSON, else in words on the error output. Gives the exit code. */
export function sayRefusal(error: FileRefusal, json: boolean): number {
  const { name, detail, path } = error;
  if (json) console.log(JSON.stringify({ error: { name, detail, ...(path !== undefined && { path }) } }));
  else console.error(shownLine(`refused: ${path === undefined ? '' : `${path}: `}${detail} [${name}]`));
  return 2;
}

/** The `inspect` command: gives the exit code. */
export async function inspect({ files, answers, json, all }: InspectWanted, root: string): Promise<number> {
  const read = await readForeign({ files, answers, root });
  if (!read.ok) return sayRefusal(read.error, json);
  const summary = fileSummary(read.value);
  if (json) console.log(JSON.stringify(summary, null, 2));
  else for (const line of printSummary(summary, all)) console.log(line);
  return 0;
}
