import type { RefusedRow, RowFacts } from '@/feeds/mergeRows';
import type { LeftOut } from '@/feeds/rowsFromForeign';
import type { Imported } from './importFeed';

/** Most rows of one kind that are printed. */
const mostLines = 20;

const reasons: Readonly<Record<LeftOut['why'], string>> = {
  'period-unknown': 'spells no period',
  'other-frequency': 'is of another frequency',
  'number-too-large': 'has a number that is too large for the multiplier of the series',
};

const wayOut: Readonly<Record<RefusedRow<RowFacts>['why'], string>> = {
  'order-unknown':
    'nobody can say which of the two is later: give the day the file was published with --published YYYY-MM-DD, or correct the feed by hand',
  'same-day':
    'both were published on one day: put the one that is wrong right by hand, or keep the other as a conflict',
};

function figure({ value, status, published }: RowFacts): string {
  return `${value ?? 'no figure'}${status === 'A' ? '' : ` ${status}`} (published ${published ?? 'unknown'})`;
}

function list<T>(title: string, rows: readonly T[], say: (row: T) => string): readonly string[] {
  if (rows.length === 0) return [];
  const more = rows.length - mostLines;
  return [
    `${title}: ${rows.length}`,
    ...rows.slice(0, mostLines).map((row) => `  ${say(row)}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

/** What became of each reading, for people. */
export function printImport({ merge, leftOut }: Imported): readonly string[] {
  const row = (each: RowFacts) => `${each.period} ${figure(each)}`;
  return [
    ...list('added', merge.added, row),
    ...list('revised, as new rows', merge.revised, row),
    ...list('earlier vintages of figures that are there', merge.earlier, row),
    `unchanged: ${merge.unchanged}`,
    ...list('left out', leftOut, ({ time, why }) => `${time} ${reasons[why]}`),
    ...list(
      'REFUSED',
      merge.refused,
      (each) => `${row(each.row)} against ${figure(each.against)}: ${wayOut[each.why]}`,
    ),
  ];
}
