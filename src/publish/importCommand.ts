import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { keyText, seriesOfKey } from '@/feeds/foreignKey';
import type { ForeignFile, ForeignSeries } from '@/formats/foreign';
import { withoutKeys } from '@/formats/withoutKeys';
import { formatsMessages } from '@/i18n/messages/formats';
import { diskCode } from './diskCode';
import { today } from './editionCommand';
import { importInto, unfitness, type DocumentFacts, type Imported, type ImportOrder } from './importFeed';
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

/** A feed's file, as it is called, where it is and what it holds. */
interface FeedFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The series that is to be imported, or what must be said before there is one. */
function seriesOf(file: ForeignFile, key: string): ForeignSeries | readonly string[] {
  const asked = openQuestions(file);
  return asked.length > 0 ? asked : chosen(file, key);
}

/** What is to be imported, or everything that is still to be said: all at once, so that nobody types the command again for each. */
function orderOf(file: ForeignFile, wanted: ImportWanted, feed: FeedFile): ImportOrder | readonly string[] {
  const series = seriesOf(file, wanted.series);
  const document = documentOf(file, wanted);
  const { as, unitIs, confidence } = wanted;
  const target = { ...(as !== undefined && { as }), ...(unitIs !== undefined && { unitIs }) };
  const unfit =
    'readings' in series
      ? unfitness(feed.text, { series, ...target }).map((problem) => `${feed.name}: ${problem}`)
      : series;
  if ('readings' in series && unfit.length === 0 && 'publisher' in document) {
    return { series, document, confidence, today: today(), ...target };
  }
  return [...unfit, ...('publisher' in document ? [] : document)];
}

/** The file of the feed that was named, or why there is nothing to import into. */
async function feedFile(into: string, root: string): Promise<FeedFile | readonly string[]> {
  const path = await feedPath(into, root);
  const name = relative(root, path) || path;
  try {
    return { name, path, text: await readFile(path, 'utf8') };
  } catch (cause) {
    const code = diskCode(cause);
    if (code !== 'ENOENT') return [`${name} cannot be read (${code})`];
    return [
      `${name} is not there. Figures are imported into a feed that somebody has described: docs/contracts/feed.md,`,
      '"Add a feed from a file", has one to begin with.',
    ];
  }
}

/** What the disk said against something, where it did. */
async function failureOf(work: Promise<void>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (cause) {
    return diskCode(cause);
  }
}

/** Prints what became of each reading; gives the exit code. */
function report(done: Imported, name: string, state: string): number {
  console.log(`${name}: series ${done.series}, ${state}`);
  for (const line of printImport(done)) console.log(shownLine(line));
  return done.merge.refused.length > 0 ? 1 : 0;
}

async function write({ name, path, text }: FeedFile, order: ImportOrder, dryRun: boolean): Promise<number> {
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
  const feed = await feedFile(wanted.into, root);
  if (!('text' in feed)) return refuse(feed);
  const order = orderOf(read.value, wanted, feed);
  return 'series' in order ? write(feed, order, wanted.dryRun) : refuse(order);
}
