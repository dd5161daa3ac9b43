import { feed, lastRow, rows as rowsOf, text } from './contents';
import { contentRows, transportRows } from './feedRows';
import * as run from './ownRows';
import type { Cell, NotRun, Row } from './row';
import { answered } from './answers';

function proven(file: string, says: string, why: string): NotRun {
  return { why, proof: { file, says } };
}

function except(why: string | NotRun, ...cells: readonly Cell[]): Partial<Record<Cell, NotRun>> {
  const not = typeof why === 'string' ? { why } : why;
  return Object.fromEntries(cells.map((cell): [Cell, NotRun] => [cell, not]));
}

const noStore = 'an embed keeps nothing';
const noFrame = 'only an embed may stand in a frame';

/** Faults of some files among several, and of a server that changes its mind. */
const severalRows: readonly Row[] = [
  {
    id: 'F11',
    name: 'CORS lets other sites in, and not the frame',
    own: { 'embed cold': run.corsCold, 'embed warm': run.corsWarm },
    otherwise: proven(
      'src/feeds/load.test.ts',
      'refuses a folder that is not on the web or not on the origin of the page',
      'pages ask their own origin only, where CORS has no say',
    ),
  },
  {
    id: 'F12',
    name: 'three of ten feeds fail',
    own: { 'dashboard cold': run.threeFailCold, 'dashboard warm': run.threeFailWarm },
    otherwise: { why: 'an embed and a briefing need every file that they name; one that fails is a row of its own' },
  },
  {
    id: 'F12',
    name: 'the milestones fail',
    file: 'feeds/milestones.json',
    wrong: answered(503, { 'Content-Type': 'text/plain' }, 'rusak'),
    expected: { error: 'FeedHttpError', status: 503 },
    except: except(
      proven(
        'tests/browser/failures.spec.ts',
        'without the milestones charts are drawn and say what is missing',
        'the chart is drawn without them',
      ),
      'dashboard cold',
      'dashboard warm',
    ),
  },
  {
    id: 'F12',
    name: 'the catalogue fails',
    file: 'feeds/catalogue.json',
    wrong: text(() => '[]'),
    expected: { error: 'FeedSchemaError' },
    except: except(
      proven(
        'src/feeds/live.test.ts',
        'show what is kept at once when nothing came with the page',
        'the kept one takes its place',
      ),
      'dashboard warm',
    ),
  },
  {
    id: 'F13',
    name: 'fails every other time',
    own: { 'dashboard warm': run.flapsWarm },
    otherwise: { why: 'only a page that asks again and again meets it' },
  },
  {
    id: 'F13',
    name: '304',
    own: { 'embed warm': run.unchangedWarm },
    otherwise: {
      why: 'the browser answers it out of its own cache, the same on every surface; run where files are fetched twice',
    },
  },
  {
    id: 'F13',
    name: 'an older file',
    wrong: feed((own) => (own.modified = '2001-01-01')),
    expected: { error: 'FeedOlderError' },
    except: except(
      'without an earlier one nothing is older',
      'dashboard cold',
      'embed cold',
      'embed warm',
      'briefing cold',
      'briefing warm',
    ),
  },
  {
    id: 'F13',
    name: 'answers out of order',
    otherwise: proven(
      'src/feeds/live.test.ts',
      'refuse an older file that a person asked for, by its figures too',
      'decided by what files say, whenever they come',
    ),
  },
  {
    id: 'F14',
    name: 'a hidden page that wakes',
    otherwise: proven(
      'src/feeds/pace.test.ts',
      'asks nothing while hidden and once when seen again',
      'a matter of one clock, which the unit test has',
    ),
  },
];

/** Files that are right, and say something that could be taken wrong. */
const rightRows: readonly Row[] = [
  {
    id: 'F17',
    name: 'null is a gap',
    wrong: lastRow((row) => Object.assign(row, { value: null, status: 'M' })),
    expected: { says: { id: 'Januari 2026', en: 'January 2026' } },
  },
  {
    id: 'F22',
    name: 'a period is missing',
    wrong: rowsOf((own) => own.splice(-5, 1)),
    expected: {},
  },
  {
    id: 'F23',
    name: 'a period that lies ahead',
    wrong: rowsOf((own) => own.push({ ...own.at(-1), period: '2031-01', value: 61.5, published: '2026-03-03' })),
    expected: { says: { id: '2031', en: '2031' } },
  },
  { id: 'F23', name: 'changed in 2099', wrong: feed((own) => (own.modified = '2099-01-01')), expected: {} },
  {
    id: 'F24',
    name: 'last month’s file, well served',
    otherwise: proven(
      'src/feeds/freshness.test.ts',
      'counts from the end of the newest period',
      'age comes from the periods, whenever the file came',
    ),
  },
  {
    id: 'F25',
    name: 'a figure is revised',
    wrong: lastRow((row) => (row.value = 54.9)),
    expected: { says: { id: '54,9', en: '54.9' } },
  },
  {
    id: 'F27',
    name: 'a milestone with markup',
    file: 'feeds/milestones.json',
    wrong: text((own) =>
      own.replaceAll('Peluncuran Gernas BBI 2021', '<img src=x onerror=window.__pwn=1>[x](javascript:window.__pwn=1)'),
    ),
    expected: {},
  },
];

const everywhere = (id: string, name: string, not: NotRun): Row => ({ id, name, otherwise: not });

/** What threatens the page from the browser’s side. */
const browserRows: readonly Row[] = [
  everywhere(
    'F32',
    'script in texts',
    proven(
      'tests/browser/hostile.spec.ts',
      'texts that break programs are words on every page',
      'walked through with hundreds of texts',
    ),
  ),
  everywhere(
    'F33',
    'the policy is not sent',
    proven(
      'tests/browser/served.spec.ts',
      'every kind of answer carries the headers of the one definition',
      'asked of the server',
    ),
  ),
  everywhere(
    'F34',
    'framed by others',
    proven('src/publish/security.test.ts', 'guards the page at %s', 'a matter of headers'),
  ),
  everywhere(
    'F35',
    'an address that leads to other data',
    proven(
      'src/url/redirects.test.ts',
      'as a value are never taken for an address, whatever the name',
      'no address names data',
    ),
  ),
  everywhere(
    'F36',
    'forged messages',
    proven('tests/browser/embedHosts.spec.ts', 'changes no height of ours, whatever it says', 'played with real hosts'),
  ),
  {
    id: 'F37',
    name: 'a frame without storage',
    own: { 'embed cold': run.sandboxCold, 'embed warm': run.sandboxWarm },
    otherwise: { why: noFrame },
  },
  {
    id: 'F38',
    name: 'storage is denied',
    own: { 'dashboard cold': run.deniedDashboard, 'embed cold': run.deniedEmbed, 'briefing cold': run.deniedBriefing },
    otherwise: { why: 'what keeps nothing is never warm' },
  },
  {
    id: 'F38',
    name: 'storage has no room',
    own: { 'dashboard cold': run.fullCold },
    otherwise: { why: 'its own session is small and its store the dashboard’s' },
    except: {
      ...except(noStore, 'embed cold', 'embed warm'),
      ...except(
        proven(
          'tests/browser/lastGood.spec.ts',
          "name: 'is full'",
          'what was kept keeps its room; writing that fails is one of its tests',
        ),
        'dashboard warm',
      ),
    },
  },
  {
    id: 'F39',
    name: 'kept bytes are damaged',
    own: { 'dashboard warm': run.damagedBytes },
    otherwise: { why: 'nothing is kept, or it is the dashboard’s store' },
  },
  {
    id: 'F39',
    name: 'kept records are nonsense',
    own: { 'dashboard warm': run.damagedNonsense, 'briefing warm': run.damagedSession },
    otherwise: { why: 'nothing is kept' },
  },
  everywhere(
    'F40',
    'three days later, after a deploy',
    proven(
      'tests/browser/offline.spec.ts',
      'after one visit the page is there without a network, any other too, at once and days later',
      'with the service worker, which these tests leave out',
    ),
  ),
  ...(
    [
      ['a day ahead', run.clocks.aDayAhead],
      ['a day behind', run.clocks.aDayBehind],
      ['ten years ahead', run.clocks.tenYearsAhead],
      ['ten years behind', run.clocks.tenYearsBehind],
    ] as const
  ).map(([name, own]): Row => ({
    id: 'F41',
    name: `the clock is ${name}`,
    own,
    otherwise: { why: 'no age is said there' },
  })),
  everywhere(
    'F42',
    'a worker of another version',
    proven(
      'tests/browser/offline.spec.ts',
      'a new version is offered, and comes when the reader says so',
      'with the service worker, which these tests leave out',
    ),
  ),
  {
    id: 'F43',
    name: 'code is gone',
    own: { 'dashboard cold': run.codeGoneDashboard, 'embed cold': run.codeGoneEmbed },
    otherwise: proven(
      'tests/browser/offline.spec.ts',
      'is told, with a way out, where the page was brought anew before',
      'code comes from the worker where one is, or the page is brought anew',
    ),
  },
  {
    id: 'F44',
    name: 'a newer site has the store',
    own: { 'dashboard warm': run.newerStore },
    otherwise: { why: 'one store, the dashboard’s' },
  },
];

/** What readers take along, and what breaks in the page itself. */
const lastRows: readonly Row[] = [
  everywhere(
    'F45',
    'SVG with script',
    proven(
      'src/exports/files/hostile.dom.test.ts',
      'add no element and no attribute to an SVG',
      'files are made in units',
    ),
  ),
  everywhere(
    'F46',
    'PNG without its type',
    proven('src/exports/files/raster.dom.test.ts', 'waits for the typeface', 'files are made in units'),
  ),
  everywhere(
    'F47',
    'CSV with formulas',
    proven(
      'src/exports/files/hostile.dom.test.ts',
      'are quoted in a CSV file, and none starts a formula',
      'files are made in units',
    ),
  ),
  everywhere(
    'F48',
    'file names',
    proven('src/exports/files/hostile.dom.test.ts', 'never reach a file’s name', 'files are made in units'),
  ),
  everywhere(
    'F49',
    'a sandbox without rights',
    proven(
      'tests/browser/embed.spec.ts',
      'it reads, draws ranges and says what changed',
      'an embed offers nothing that needs a right',
    ),
  ),
  everywhere(
    'F50',
    'code of others',
    proven(
      'src/publish/security.test.ts',
      'gives every answer what browsers must not guess',
      'the policy lets none in; every test here fails on a request to a stranger',
    ),
  ),
  {
    id: 'F51',
    name: 'a panel breaks',
    own: { 'dashboard cold': run.panelBreaks },
    otherwise: proven(
      'src/app/PanelBoundary.test.tsx',
      'stands in for a panel that fails, leaves its neighbours alone and comes back on retry',
      'one boundary for all panels',
    ),
  },
  { id: 'F52', name: 'no script', own: run.scriptless, otherwise: { why: 'without script nothing is kept' } },
];

/** Every fault, in the order of the list. */
export const rows: readonly Row[] = [
  ...transportRows,
  ...severalRows,
  ...contentRows,
  ...rightRows,
  ...browserRows,
  ...lastRows,
].toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
