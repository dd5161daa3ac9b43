import { formatsMessages } from '@/i18n/messages/formats';
import { plainText } from '@/series/plainText';
import { answerOption } from './inspectOptions';
import type { FileSummary, SeriesSummary } from './inspectSummary';

const words = formatsMessages.en;

/** Most series in a table for people. */
const mostRows = 40;
const widestCell = 60;

function cut(text: string, width = widestCell): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

function figure(found: SeriesSummary['first']): string {
  return found ? `${found.period ?? '?'} ${found.value}` : '–';
}

function unitOf({ unit, unitMult }: SeriesSummary): string {
  const name = unit ?? 'unit unknown';
  return unitMult === 0 ? name : `${name} ×10^${unitMult}`;
}

/** Columns as wide as their widest cell; the last one, the key, is never cut. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  );
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '),
  );
}

function seriesTable(all: readonly SeriesSummary[]): readonly string[] {
  const head = ['freq', 'n', 'missing', 'first', 'last', 'unit', 'label', 'KEY'];
  const rows = all.map((series) => [
    series.freq ?? '?',
    String(series.n),
    String(series.missing),
    figure(series.first),
    figure(series.last),
    cut(unitOf(series), 30),
    cut(series.label),
    series.select === '' ? '(the only one: no --series)' : series.select,
  ]);
  return table([head, ...rows]);
}

function about(summary: FileSummary): readonly string[] {
  const { format, dialect, title, publisher, updated, url, licence, complete } = summary;
  const known = [
    ['recognised as', `${format} (${dialect})`],
    ['title', title],
    ['publisher', publisher],
    ['updated', updated],
    ['address', url],
    ['licence', licence && [licence.name, licence.url].filter((part) => part !== null).join(', ')],
    ['complete', complete ? 'yes' : 'NO'],
  ] as const;
  return known.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${cut(value, 300)}`]));
}

function questionLines({ questions }: FileSummary): readonly string[] {
  return questions.flatMap((question) => {
    const examples = question.examples.slice(0, 4).map((each) => cut(each, 40));
    const open = question.about === 'numbers' ? 'assumed for now: the first' : 'can be answered';
    const state = question.blocking ? 'must be answered' : open;
    return [
      `question: ${words.questions[question.about]} (${state})`,
      `  answer with: ${answerOption(question)}`,
      ...(examples.length > 0 ? [`  such as: ${examples.join(' | ')}`] : []),
    ];
  });
}

/** A line as a terminal may show it: nothing in a file may move its cursor. Leading spaces stay. */
export function shownLine(line: string): string {
  return `${/^ */u.exec(line)?.[0] ?? ''}${plainText(line)}`;
}

/** What was found in a file, for people: recognised as what, what is doubtful, what is asked, a table of its series. */
export function printSummary(summary: FileSummary, all: boolean): readonly string[] {
  const { series, warnings, notes } = summary;
  const shown = all ? series : series.slice(0, mostRows);
  const more = series.length - shown.length;
  const lines = [
    ...about(summary),
    ...warnings.map(
      ({ name, detail, path }) => `warning: ${detail} [${name}]${path === undefined ? '' : ` at ${path}`}`,
    ),
    ...questionLines(summary),
    ...notes.slice(0, 3).map((note) => `note: ${cut(note, 200)}`),
    '',
    `${series.length} series`,
    ...(series.length > 0 ? seriesTable(shown) : []),
    ...(more > 0 ? [`… and ${more} more: see all of them with --all, or with --json`] : []),
  ];
  return lines.map(shownLine);
}
