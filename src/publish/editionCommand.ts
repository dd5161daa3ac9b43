import { join } from 'node:path';
import { canonicalJson } from '@/editions/canonical';
import { editionPath, editionsOf, type Edition } from '@/editions/edition';
import { dateInJakarta } from '@/series/dates';
import { endDay, parsePeriod } from '@/series/period';
import { chartContent, siteContent, type SiteContent } from './content';
import { checkEditions } from './editionCheck';
import { editionText, ledgerLine, makeEdition, refuseUnreadable } from './editionMake';
import { keepEdition, readEdition, readLedger } from './editionStore';
import { checkFolder, printReports } from './feedCheck';

/** Today in Jakarta, `YYYY-MM-DD`. */
export function today(): string {
  return dateInJakarta(Date.now());
}

/** What the command was asked for. */
export interface EditionWanted {
  /** Ids of charts; none stands for all. */
  readonly charts: readonly string[];
  /** `YYYY-MM-DD`; today where nothing was said. */
  readonly asOf?: string;
}

/** Reads the arguments after `edition`; a text is what is wrong with them. */
export function editionWanted(argv: readonly string[], now: string): EditionWanted | string {
  const at = argv.indexOf('--as-of');
  const date = at < 0 ? undefined : argv[at + 1];
  const charts = argv.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const option = charts.find((each) => each.startsWith('-'));
  if (option !== undefined) return `unknown option ${option}`;
  if (at < 0) return { charts };
  const day = date === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(date) ? undefined : parsePeriod(date);
  if (!day) return '--as-of needs a date, YYYY-MM-DD';
  if (endDay(day) > endDay(parsePeriod(now) ?? day)) return `${day} is in the future: nobody knows its figures`;
  return { charts, asOf: day };
}

/** An edition without the day that it was asked for. */
function substance(edition: Edition): string {
  return canonicalJson({ ...edition, asOf: null });
}

interface Minting {
  readonly root: string;
  readonly content: SiteContent;
  readonly wanted: EditionWanted;
  readonly now: string;
}

/** Mints one chart; gives the line to print. */
async function mint(id: string, { root, content, wanted, now }: Minting): Promise<string> {
  const folder = join(root, 'public');
  const entry = content.catalogue.charts.find((chart) => chart.id === id);
  if (!entry) throw new Error(`there is no chart ${id}`);
  const { chart, feed, milestones } = await chartContent(join(folder, 'feeds'), content, entry);
  const edition = makeEdition({ chart, feed, milestones, asOf: wanted.asOf ?? now });
  if (edition.feed.series.every(({ observations }) => observations.length === 0)) {
    return `${id}: nothing to freeze: no figure was known on ${edition.asOf}`;
  }
  const text = editionText(edition);
  refuseUnreadable(edition, text);
  const line = ledgerLine(edition, text, now);
  const known = editionsOf(await readLedger(folder), id);
  if (known.some((each) => each.edition === line.edition)) return `${id}: ${line.edition} is there already`;
  const [newest] = known;
  if (wanted.asOf === undefined && newest && substance(await readEdition(folder, newest)) === substance(edition)) {
    return `${id}: nothing new since ${newest.edition}`;
  }
  await keepEdition(folder, line, text);
  return `${id}: minted ${line.edition} (public/${editionPath(line)}, ${line.bytes} bytes)`;
}

/** Freezes charts as they were known on a day. Gives the exit code: 1 when the feeds are refused, 2 for a chart that is none. */
export async function mintEditions(wanted: EditionWanted, root: string, now: string): Promise<number> {
  const feeds = join(root, 'public', 'feeds');
  const reports = (await checkFolder(feeds)).map((report) => ({ ...report, warnings: [] }));
  if (reports.some(({ problems }) => problems.length > 0)) {
    for (const line of printReports(reports, root)) console.error(line);
    return 1;
  }
  const editions = await checkEditions(join(root, 'public'));
  if (editions.some(({ problems }) => problems.length > 0)) {
    // What cannot be trusted must not be added to.
    for (const line of printReports(editions, root)) console.error(line);
    return 1;
  }
  const content = await siteContent(feeds);
  const ids = content.catalogue.charts.map(({ id }) => id);
  const unknown = wanted.charts.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    console.error(`there is no chart ${unknown}; there are ${ids.join(', ')}`);
    return 2;
  }
  // One after the other: each adds a line to the same ledger.
  for (const id of wanted.charts.length === 0 ? ids : wanted.charts) {
    console.log(await mint(id, { root, content, wanted, now }));
  }
  return 0;
}
