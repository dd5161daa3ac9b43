import { briefingRun, type BriefingRun, type Deck, type Press } from './briefingRun';
import { calm } from './browser';
import { briefingPath } from './deckSite';
import { kilobytes, median, plain, quantile, table, type Target } from './figures';
import { firstLoadTable, firstLoads, type FirstLoad } from './firstLoads';
import type { Mode, Options } from './options';
import type { Bench } from './pageRun';
import { isWanted, plan, type Outcome } from './pages';

interface Measured {
  readonly deck: Deck;
  readonly mode: Mode;
  readonly run: BriefingRun;
}

const ours = 'ours';
const peer = 'reveal';
const moving = 'reveal, moving';
/** The stage stands on a large screen, whatever the line: the throttled window is a laptop's too. */
const modeNames = { slow: 'CPU ×4, slow 4G, laptop', fast: 'unthrottled, laptop' } as const;
/** Start of ours beside that of the deck to compare with. */
const closeness = 0.3;

function decksOf(base: string): readonly Deck[] {
  const slides = { shown: '.reveal .slides > section.present', steps: 2 };
  return [
    { name: ours, address: `${base}${briefingPath}`, shown: '.b-layer[data-on]', steps: 12, begin: 'F5' },
    { name: peer, address: '/bench/reveal/', ...slides },
    { name: moving, address: '/bench/reveal/?transitions', ...slides },
  ];
}

function said({ deck, mode, run }: Measured): string {
  const events = run.presses.map(({ event }) => event);
  const problems = [...new Set(run.problems)].join(' | ');
  return (
    `${deck.name.padEnd(14)} ${mode}  marks ${plain(run.marks)}  key ${plain(median(events))} ` +
    `(95 %: ${plain(quantile(events, 0.95))})${problems === '' ? '' : `  ${problems}`}`
  );
}

function lacking({ deck, mode, run }: Measured): readonly string[] {
  const where = `${deck.name}, ${mode}`;
  const lost = run.presses.filter(({ answered }) => !answered).length;
  return [
    ...(run.marks === undefined ? [`${where}: no line was drawn`] : []),
    ...(lost > 0 ? [`${where}: ${lost} keys that showed no other chart`] : []),
  ];
}

async function measureAll(bench: Bench, decks: readonly Deck[], options: Options) {
  const measured: Measured[] = [];
  const failures: string[] = [];
  for (const { round, subject: deck, mode } of plan(decks, options)) {
    await calm(options.calm);
    try {
      const one = { deck, mode, run: await briefingRun(bench, deck, mode) };
      measured.push(one);
      failures.push(...lacking(one));
      console.log(`  ${round + 1}/${options.runs} ${said(one)}`);
    } catch (cause) {
      failures.push(`${deck.name}, ${mode}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }
  return { measured, failures };
}

/** Figures of one deck in one mode: of its loads, of all its keys, and the bytes of its files whose name ends so. */
function figuresOf(measured: readonly Measured[], name: string, mode: Mode) {
  const runs = measured.filter((one) => one.mode === mode && one.deck.name === name).map(({ run }) => run);
  const presses = runs.flatMap((run) => run.presses);
  return {
    marks: runs.map(({ marks }) => marks),
    fcp: runs.map(({ fcp }) => fcp),
    keys: (of: (press: Press) => number | undefined) => presses.map(of).filter((ms) => ms !== undefined),
    bytes: (is: (path: string) => boolean) =>
      median(runs.map(({ sent }) => sent.filter(({ path }) => is(path)).reduce((sum, { body }) => sum + body, 0))),
  };
}

const kinds = {
  document: (path: string) => path.endsWith('/'),
  script: (path: string) => path.endsWith('.js'),
  data: (path: string) => path.endsWith('.json'),
  style: (path: string) => path.endsWith('.css'),
  font: (path: string) => path.endsWith('.woff2'),
  all: () => true,
} as const;

function modeTable(measured: readonly Measured[], mode: Mode): string {
  const names = [ours, peer, moving].filter((name) => measured.some(({ deck }) => deck.name === name));
  const rows = names.map((name) => {
    const { marks, fcp, keys, bytes } = figuresOf(measured, name, mode);
    const events = keys(({ event }) => event);
    const there = marks.filter((ms) => ms !== undefined);
    return [
      name,
      plain(median(marks)),
      there.length === 0 ? '–' : `${plain(Math.min(...there))}–${plain(Math.max(...there))}`,
      plain(median(fcp)),
      plain(median(events)),
      plain(quantile(events, 0.95)),
      plain(median(keys(({ frame }) => frame)), 1),
      plain(median(keys(({ still }) => still))),
      ...Object.values(kinds).map((is) => kilobytes(bytes(is))),
    ];
  });
  const head = ['first chart, ms', 'min–max', 'FCP', 'key to paint', '95 %', 'to the frame', 'until still'];
  return table([modeNames[mode], ...head, ...Object.keys(kinds).map((kind) => `${kind}, kB`)], rows);
}

function ratio(own: number | undefined, theirs: number | undefined): number | undefined {
  return own === undefined || theirs === undefined ? undefined : own / theirs;
}

function targetsOf(measured: readonly Measured[], loads: readonly FirstLoad[], modes: readonly Mode[]) {
  const figures = (name: string, mode: Mode) => {
    const { marks, keys } = figuresOf(measured, name, mode);
    return { marks: median(marks), key: median(keys(({ event }) => event)) };
  };
  const both = modes.flatMap((mode): readonly Target[] => {
    const [own, theirs] = [figures(ours, mode), figures(peer, mode)];
    return [
      {
        name: `first chart beside reveal.js, ${modeNames[mode]}`,
        figure: ratio(own.marks, theirs.marks),
        most: closeness,
        unit: '×',
        decimals: 2,
      },
      {
        name: `key to paint, reveal.js without transitions as the most, ${modeNames[mode]}`,
        figure: theirs.key === undefined ? undefined : own.key,
        most: theirs.key ?? 0,
        unit: ' ms',
      },
    ];
  });
  const found = loads.reduce((sum, { scripts, rules }) => sum + scripts.length + rules, 0);
  const name = 'scripts and rules of the briefing that the dashboard loads';
  return [...both, { name, figure: loads.length === 0 ? undefined : found, most: 0, unit: '' }];
}

/** Shows our briefing and the same charts in a deck in turn, and looks whether the dashboard carries any of it. */
export async function briefingRows(
  bench: Bench,
  { there, base, dist }: { readonly there: boolean; readonly base: string; readonly dist: string },
  options: Options,
): Promise<Outcome> {
  if (!there) {
    return { text: '', targets: [], raw: undefined, failures: [`${briefingPath} is not in the built site`] };
  }
  const decks = decksOf(base).filter(({ name }) => isWanted(name, options.only));
  const loads = await firstLoads(bench, base, dist);
  // Once around unmeasured: the server packs its files, the browser starts its processes.
  for (const deck of decks) await briefingRun(bench, deck, 'fast');
  const { measured, failures } = await measureAll(bench, decks, options);
  const tables = options.modes.map((mode) => modeTable(measured, mode));
  return {
    text: [...tables, firstLoadTable(loads)].join('\n\n'),
    targets: targetsOf(measured, loads, options.modes),
    raw: { measured, loads },
    failures,
  };
}
