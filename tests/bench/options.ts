import { parseArgs } from 'node:util';

/** Throttled like a phone far from the mast, or not at all. */
export type Mode = 'slow' | 'fast';

/** A part of the bench that can be run alone. */
export type Part = 'code' | 'pages' | 'sizes' | 'briefing' | 'publish' | 'hosting';

const parts: readonly string[] = ['code', 'pages', 'sizes', 'briefing', 'publish', 'hosting'] satisfies readonly Part[];

/** What is measured, and how often. */
export interface Options {
  readonly parts: readonly Part[];
  readonly runs: number;
  readonly only: readonly string[];
  readonly modes: readonly Mode[];
  readonly points: readonly number[];
  readonly charts: number;
  readonly calm: number;
  readonly write: boolean;
  readonly json: string | undefined;
}

export const usage = `Usage: npm run bench [-- [PART…] [OPTION…]]
       node scripts/run.mjs tests/bench/bench.ts [PART…] [OPTION…]     without building first

Parts (code, pages, sizes and briefing unless named):
  code      the model in Node, and the weight of the built files
  pages     loading the chart and the embed, beside the limit and three chart libraries
  sizes     painting and reading 150 to 150,000 points
  briefing  starting and leading a briefing, beside the same charts in a reveal.js deck
  publish   publishing 10 and 1,000 synthetic charts
  hosting   answers a second from npm start, a bare nginx and the shipped one

Options:
  --runs N          runs of each page (7)
  --only NAME,…     pages whose name starts so: ours, limit, echarts, chartjs, plot, reveal
  --modes NAME,…    slow, fast (both)
  --points N,…      sizes (150,1500,15000,150000)
  --charts N        charts to publish (1000)
  --calm SECONDS    wait at most so long, before each page, for other programs to be quiet (0)
  --write           put the tables into docs/performance.md
  --json FILE       put every single measurement into FILE

PENDOPO_DIST names the folder of the built site (dist).`;

function isPart(word: string): word is Part {
  return parts.includes(word);
}

function isMode(word: string): word is Mode {
  return word === 'slow' || word === 'fast';
}

function listed(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').filter((word) => word !== '');
}

function whole(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d+$/u.test(text) || number < least) throw new RangeError(`--${name} must be a whole number, not ${text}`);
  return number;
}

function chosen<T extends string>(words: readonly string[], is: (word: string) => word is T): readonly T[] {
  const wrong = words.find((word) => !is(word));
  if (wrong !== undefined) throw new RangeError(`unknown: ${wrong}`);
  return words.filter(is);
}

/** The options that the arguments name; throws an error that says what is wrong with them. */
export function optionsOf(argv: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '7' },
      only: { type: 'string' },
      modes: { type: 'string', default: 'slow,fast' },
      points: { type: 'string', default: '150,1500,15000,150000' },
      charts: { type: 'string', default: '1000' },
      calm: { type: 'string', default: '0' },
      write: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const wanted = chosen(positionals, isPart);
  return {
    parts: wanted.length > 0 ? wanted : ['code', 'pages', 'sizes', 'briefing'],
    runs: whole('runs', values.runs, 1),
    only: listed(values.only),
    modes: chosen(listed(values.modes), isMode),
    points: listed(values.points).map((text) => whole('points', text, 2)),
    charts: whole('charts', values.charts, 1),
    calm: whole('calm', values.calm, 0),
    write: values.write,
    json: values.json,
  };
}
