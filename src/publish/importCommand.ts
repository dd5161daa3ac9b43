import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { keyText, seriesOfKey } from '@/feeds/foreignKey';
import type { ForeignFile, ForeignSeries } from '@/formats/foreign';
import { withoutKeys } from '@/formats/withoutKeys';
import { formatsMessages } from '@/i18n/messages/formats';
import { today } from './editionCommand';
import { importInto, type DocumentFacts, type Imported, type ImportOrder } from './importFeed';
import type { ImportWanted } from './importOptions';
import { printImport } from './importReport';
import { feedPath, replaceFile } from './importTarget';
import { readForeign, sayRefusal } from './inspectCommand';
import { answerOption } from './inspectOptions';
import { shownLine } from './inspectReport';

const words = formatsMessages.en;
const mostListed = 20;

/** Says on the error output why nothing was imported. */
function refuse(problems: readonly string[]): number {
  for (const problem of problems) console.error(shownLine(problem));
  return 2;
}

/** What must be answered before anything can be imported. */
function openQuestions({ questions }: ForeignFile): readonly string[] {
  return questions
    .filter(({ blocking }) => blocking)
    .map((question) => `${words.questions[question.about]} Answer with ${answerOption(question)}`);
}

/** The one series that was meant, or why none is. */
function chosen(file: ForeignFile, key: string): ForeignSeries | readonly string[] {
  const found = seriesOfKey(file.series, key);
  const [only, second] = found;
  if (only && !second) return only;
  const asked =
    key === ''
      ? 'the file has several series'
      : found.length === 0
        ? `no series is ${key}`
        : `several series are ${key}`;
  const listed = found.length === 0 ? file.series : found;
  const more = listed.length - mostListed;
  return [
    `${asked}; choose with --series KEY:`,
    ...listed.slice(0, mostListed).map((series) => `  ${keyText(series)}  ${series.label}`),
    ...(more > 0 ? [`  … and ${more} more: see inspect`] : []),
  ];
}

/** Where the figures come from, as the options or the file say; or what is missing. */
function documentOf(file: ForeignFile, { document }: ImportWanted): DocumentFacts | readonly string[] {
  const publisher = document.publisher ?? file.publisher;
  const url = document.url ?? file.url;
  const published = document.published ?? file.updated;
  const title = document.title ?? file.title;
  if (publisher !== null && url !== null) return { publisher, url: withoutKeys(url), title, published };
  return [
    ...(publisher === null ? ['the file does not say who publishes it: say it with --publisher NAME'] : []),
    ...(url === null ? ['the file does not say where it comes from: say it with --source-url https://…'] : []),
  ];
}

/** Everything that is needed of the file, or why it is not there. */
function orderOf(file: ForeignFile, wanted: ImportWanted): ImportOrder | readonly string[] {
  const asked = openQuestions(file);
  if (asked.length > 0) return asked;
  const series = chosen(file, wanted.series);
  if (!('readings' in series)) return series;
  const document = documentOf(file, wanted);
  if (!('publisher' in document)) return document;
  const { as, unitIs, confidence } = wanted;
  return {
    series,
    document,
    confidence,
    today: today(),
    ...(as !== undefined && { as }),
    ...(unitIs !== undefined && { unitIs }),
  };
}

async function textOfFeed(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What the disk said against something, where it did. */
async function failureOf(work: Promise<void>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  }
}

/** A feed's file, as it is called and where it is. */
interface FeedFile {
  readonly name: string;
  readonly path: string;
}

/** Prints what became of each reading; gives the exit code. */
function report(done: Imported, name: string, state: string): number {
  console.log(`${name}: series ${done.series}, ${state}`);
  for (const line of printImport(done)) console.log(shownLine(line));
  return done.merge.refused.length > 0 ? 1 : 0;
}

async function write({ name, path }: FeedFile, order: ImportOrder, dryRun: boolean): Promise<number> {
  const text = await textOfFeed(path);
  if (text === undefined) {
    return refuse([
      `${name} is not there. Figures are imported into a feed that somebody has described: docs/contracts/feed.md,`,
      '"Add a feed from a file", has one to begin with.',
    ]);
  }
  const done = importInto(text, order);
  if ('problems' in done) return refuse(done.problems.map((problem) => `${name}: ${problem}`));
  if (done.text === text) return report(done, name, 'nothing new');
  if (dryRun) return report(done, name, 'not written, as asked');
  const failure = await failureOf(replaceFile(path, done.text));
  if (failure !== undefined) return refuse([`${name} cannot be written (${failure}), the old file stays`]);
  return report(done, name, 'written');
}

/** The `import` command: gives the exit code. */
export async function importFile(wanted: ImportWanted, root: string): Promise<number> {
  const read = await readForeign({ ...wanted, root });
  if (!read.ok) return sayRefusal(read.error, false);
  for (const { name, values } of read.value.warnings) {
    console.error(shownLine(`warning: ${words.notices[name](values)} [${name}]`));
  }
  const order = orderOf(read.value, wanted);
  if (!('series' in order)) return refuse(order);
  const path = await feedPath(wanted.into, root);
  return write({ name: relative(root, path) || path, path }, order, wanted.dryRun);
}
