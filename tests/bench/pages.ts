import { embedBudgets } from '@/publish/embed';
import { clientBudget } from '@/publish/embedClient';
import { kilobytes, median, plain, table, type Target } from './figures';
import { calm } from './browser';
import { ourPages, type OurPage } from './benchSite';
import type { Mode, Options } from './options';
import { pageRun, type Bench, type PageRun, type Subject } from './pageRun';

/** Every measurement of a part, and what it says. */
export interface Outcome {
  readonly text: string;
  readonly targets: readonly Target[];
  readonly raw: unknown;
  /** What could not be measured, in words. */
  readonly failures: readonly string[];
}

interface Measured {
  readonly subject: Subject;
  readonly mode: Mode;
  readonly run: PageRun;
}

const modeNames = { slow: 'CPU ×4, slow 4G, phone', fast: 'unthrottled, laptop' } as const;
/** Times of our pages against those of the limit. */
const closeness = 1.15;

function subjectsOf(there: readonly OurPage[], base: string): readonly Subject[] {
  return [
    ...there.flatMap((name) => [
      { name: `ours ${name}`, address: `${base}${ourPages[name]}`, answers: name === 'chart' },
      { name: `limit ${name}`, address: `/bench/limit/${name}/`, answers: false },
    ]),
    ...['echarts', 'chartjs', 'plot'].map((name) => ({ name, address: `/bench/${name}/`, answers: true })),
  ];
}

/** The same list, begun somewhere else in each round, so that no page always follows the same one. */
export function rotated<T>(list: readonly T[], round: number): readonly T[] {
  const start = list.length === 0 ? 0 : round % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** Whether a name is among those wanted, by its beginning. */
export function isWanted(name: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((word) => name.startsWith(word));
}

function said({ subject, mode, run }: Measured): string {
  const problems = [...new Set([...run.problems, ...run.shifted.map((what) => `moved: ${what}`)])].join(' | ');
  return (
    `${subject.name.padEnd(13)} ${mode}  marks ${plain(run.marks)}  lcp ${plain(run.lcp)}  tbt ${plain(run.tbt)}  ` +
    `${kilobytes(run.bytes)} kB  hover ${plain(run.answered)}${problems === '' ? '' : `  ${problems}`}`
  );
}

function lacking({ subject, mode, run }: Measured): readonly string[] {
  const where = `${subject.name}, ${mode}`;
  return [
    ...(run.marks === undefined ? [`${where}: no line was drawn`] : []),
    ...(subject.answers && run.answered === undefined ? [`${where}: no reading`] : []),
  ];
}

/** Every page once in each mode for each round, in a list that begins somewhere else each time. */
export function plan<T>(subjects: readonly T[], { runs, modes }: Pick<Options, 'runs' | 'modes'>) {
  return Array.from({ length: runs }, (_, round) => rotated(subjects, round)).flatMap((all, round) =>
    all.flatMap((subject) => modes.map((mode) => ({ round, subject, mode }))),
  );
}

async function measureAll(bench: Bench, subjects: readonly Subject[], options: Options) {
  const measured: Measured[] = [];
  const failures: string[] = [];
  for (const { round, subject, mode } of plan(subjects, options)) {
    await calm(options.calm);
    try {
      const one = { subject, mode, run: await pageRun(bench, subject, mode) };
      measured.push(one);
      failures.push(...lacking(one));
      console.log(`  ${round + 1}/${options.runs} ${said(one)}`);
    } catch (cause) {
      failures.push(`${subject.name}, ${mode}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }
  return { measured, failures };
}

type Middle = (name: string, of: (run: PageRun) => number | undefined) => number | undefined;

function middleOf(measured: readonly Measured[], mode: Mode): Middle {
  return (name, of) =>
    median(measured.filter((one) => one.mode === mode && one.subject.name === name).map(({ run }) => of(run)));
}

function ratio(middle: Middle, name: string, of: (run: PageRun) => number | undefined): number | undefined {
  const [own, limit] = [middle(name, of), middle(name.replace('ours', 'limit'), of)];
  return own === undefined || limit === undefined ? undefined : own / limit;
}

/** A time, and for a page of ours how many times the limit's it is. */
function compared(middle: Middle, name: string, of: (run: PageRun) => number | undefined): string {
  const times = name.startsWith('ours') ? ratio(middle, name, of) : undefined;
  return `${plain(middle(name, of))}${times === undefined ? '' : ` (${plain(times, 2)}×)`}`;
}

function range(measured: readonly Measured[], mode: Mode, name: string): string {
  const all = measured.filter((one) => one.mode === mode && one.subject.name === name).map(({ run }) => run.marks ?? 0);
  return all.length === 0 ? '–' : `${plain(Math.min(...all))}–${plain(Math.max(...all))}`;
}

function modeTable(measured: readonly Measured[], mode: Mode): string {
  const middle = middleOf(measured, mode);
  const names = [...new Set(measured.map(({ subject }) => subject.name))].toSorted((a, b) => order(a) - order(b));
  const rows = names.map((name) => [
    name,
    compared(middle, name, ({ marks }) => marks),
    range(measured, mode, name),
    compared(middle, name, ({ fcp }) => fcp),
    compared(middle, name, ({ lcp }) => lcp),
    plain(
      middle(name, ({ cls }) => cls),
      3,
    ),
    plain(middle(name, ({ tbt }) => tbt)),
    kilobytes(middle(name, ({ bytes }) => bytes)),
    plain(middle(name, ({ requests }) => requests)),
    kilobytes(middle(name, ({ document }) => document)),
    kilobytes(middle(name, ({ script, later }) => script - later)),
    kilobytes(middle(name, ({ later }) => later)),
    plain(middle(name, ({ answered }) => answered)),
    plain((middle(name, ({ heap }) => heap) ?? Number.NaN) / 1e6, 1),
  ]);
  const head = [
    modeNames[mode],
    'marks, ms',
    'min–max',
    'FCP',
    'LCP',
    'CLS',
    'TBT',
    'all, kB',
    'requests',
    'document, kB',
    'script, kB',
    'and Recharts, kB',
    'hover answers, ms',
    'heap, MB',
  ];
  return table(head, rows);
}

function order(name: string): number {
  return ['limit', 'ours', 'chartjs', 'plot', 'echarts'].findIndex((start) => name.startsWith(start));
}

function targetsOf(measured: readonly Measured[]): readonly Target[] {
  const slow = middleOf(measured, 'slow');
  const largest = (of: (run: PageRun) => number): number | undefined => {
    const own = measured.filter(({ subject }) => subject.name.startsWith('ours')).map(({ run }) => of(run));
    return own.length === 0 ? undefined : Math.max(...own);
  };
  const beside = (['chart', 'embed'] as const).flatMap((page) => [
    { name: `${page}: marks beside the limit, throttled`, figure: ratio(slow, `ours ${page}`, ({ marks }) => marks) },
    { name: `${page}: LCP beside the limit, throttled`, figure: ratio(slow, `ours ${page}`, ({ lcp }) => lcp) },
  ]);
  const kilo = (bytes: number | undefined): number | undefined => (bytes === undefined ? undefined : bytes / 1000);
  return [
    ...beside.map((target) => ({ ...target, most: closeness, unit: '×', decimals: 2 })),
    { name: 'CLS, the worst of all runs', figure: largest(({ cls }) => cls), most: 0, unit: '', decimals: 4 },
    {
      name: 'embed: document with script and data, gzip',
      figure: kilo(slow('ours embed', ({ document }) => document)),
      // What src/publish allows: the document with its data, and the script.
      most: (embedBudgets.withData + clientBudget) / 1000,
      unit: ' kB',
      decimals: 2,
    },
    {
      name: 'chart: script before anything is touched, without Recharts',
      figure: kilo(slow('ours chart', ({ script, later }) => script - later)),
      most: 100,
      unit: ' kB',
      decimals: 1,
    },
    { name: 'chart: TBT, throttled', figure: slow('ours chart', ({ tbt }) => tbt), most: 150, unit: ' ms' },
    { name: 'embed: TBT, throttled', figure: slow('ours embed', ({ tbt }) => tbt), most: 150, unit: ' ms' },
  ];
}

/** Loads our pages, the limit pages and the peers in turn, and says how they compare. */
export async function pageRows(
  bench: Bench,
  { there, base }: { readonly there: readonly OurPage[]; readonly base: string },
  options: Options,
): Promise<Outcome> {
  const subjects = subjectsOf(there, base).filter(({ name }) => isWanted(name, options.only));
  // Once around unmeasured: the server packs its files, the browser starts its processes.
  for (const subject of subjects) await pageRun(bench, { ...subject, answers: false }, 'fast');
  const { measured, failures } = await measureAll(bench, subjects, options);
  const missing = (['chart', 'embed'] as const).filter((name) => !there.includes(name));
  return {
    text: options.modes.map((mode) => modeTable(measured, mode)).join('\n\n'),
    targets: targetsOf(measured),
    raw: measured,
    failures: [...failures, ...missing.map((name) => `${ourPages[name]} is not in the built site`)],
  };
}
