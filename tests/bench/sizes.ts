import { calm } from './browser';
import { median, plain, table, type Target } from './figures';
import type { Mode, Options } from './options';
import type { Bench } from './pageRun';
import { isWanted, rotated, type Outcome } from './pages';
import { sizeRun, type SizeRun } from './sizeRun';

interface Measured {
  readonly name: string;
  readonly points: number;
  readonly mode: Mode;
  readonly run: SizeRun;
}

const names = ['ours', 'chartjs', 'plot', 'echarts'];

async function measureAll(bench: Bench, options: Options) {
  const pages = names
    .filter((name) => isWanted(name, options.only))
    .flatMap((name) => options.points.map((points) => ({ name, points })));
  const measured: Measured[] = [];
  const failures: string[] = [];
  for (let round = 0; round < options.runs; round += 1) {
    for (const { name, points } of rotated(pages, round)) {
      await calm(options.calm);
      try {
        const address = `/bench/sizes/${name}/${name === 'ours' ? 'sizes.html' : ''}?points=${points}`;
        const run = await sizeRun(bench, { name, address, answers: true }, 'fast');
        measured.push({ name, points, mode: 'fast', run });
        console.log(
          `  ${round + 1}/${options.runs} ${name.padEnd(8)} ${String(points).padStart(7)}  paint ${plain(run.paint)}  ` +
            `first ${plain(run.first)}  move ${plain(median(run.moves))}  key ${plain(median(run.keys))}` +
            (run.problems.length > 0 ? `  ${[...new Set(run.problems)].join(' | ')}` : ''),
        );
      } catch (cause) {
        failures.push(`${name}, ${points} points: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    }
  }
  return { measured, failures };
}

function worst(delays: readonly number[]): number | undefined {
  return delays.length === 0 ? undefined : Math.max(...delays);
}

/** Draws and reads more and more points, in our figure and in the peers. */
export async function sizeRows(bench: Bench, options: Options): Promise<Outcome> {
  const { measured, failures } = await measureAll(bench, options);
  const middle = (name: string, points: number, of: (run: SizeRun) => number | undefined): number | undefined =>
    median(measured.filter((one) => one.name === name && one.points === points).map(({ run }) => of(run)));
  const shown = names.filter((name) => measured.some((one) => one.name === name));
  const rows = shown.flatMap((name) =>
    options.points.map((points) => {
      const at = (of: (run: SizeRun) => number | undefined): string => plain(middle(name, points, of));
      return [
        name,
        String(points),
        at(({ paint }) => paint),
        at(({ first }) => first),
        at(({ moves }) => median(moves)),
        at(({ moves }) => worst(moves)),
        at(({ keys }) => median(keys)),
        at(({ keys }) => worst(keys)),
        plain((middle(name, points, ({ heap }) => heap) ?? Number.NaN) / 1e6, 1),
      ];
    }),
  );
  const head = [
    'unthrottled',
    'points',
    'painted, ms',
    'first hover',
    'hover',
    'slowest of 30',
    'key',
    'slowest of 20',
    'heap, MB',
  ];
  const paint = (points: number): number | undefined => middle('ours', points, (run) => run.paint);
  const [few, many] = [paint(1500), paint(150_000)];
  const targets: readonly Target[] = [
    {
      name: 'hover at 15,000 points',
      figure: middle('ours', 15_000, ({ moves }) => median(moves)),
      most: 50,
      unit: ' ms',
    },
    {
      name: 'painting 150,000 points beside 1,500',
      figure: few === undefined || many === undefined ? undefined : many / few,
      most: 2,
      unit: '×',
      decimals: 2,
    },
  ];
  return { text: table(head, rows), targets, raw: measured, failures };
}
