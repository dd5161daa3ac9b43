import { tableRows, type ReadingRow, type TableCell, type TableRow } from '@/charts/figure/tableRows';
import type { Subject } from '@/charts/model/subject';
import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { embedMessages } from '@/i18n/messages/embed';
import { html, type HtmlNode } from './embedHtml';
import type { NumberedSources } from './embedSources';

interface TableContext {
  readonly language: Language;
  readonly sources: NumberedSources;
  /** Whether rows name their series. */
  readonly several: boolean;
  readonly columns: number;
}

function cell(text: string): HtmlNode {
  return html('td', {}, [text]);
}

/** Status, contradicting figures and milestones, which have a line of their own under the reading. */
function remarks(row: ReadingRow, { status, conflicts }: TableCell, context: TableContext): readonly HtmlNode[] {
  const { sources, columns, language } = context;
  const texts = chartMessages[language];
  const events = row.milestones.map(({ number, milestone }) =>
    texts.labelled(texts.milestoneNumber(String(number)), pick(milestone.title, language)),
  );
  const said = [status, ...conflicts.map(({ text, source }) => `${text} [${sources.numberOf(source)}]`), ...events];
  const text = said.filter((part) => part !== '').join('; ');
  return text === '' ? [] : [html('tr', { class: 'r' }, [html('td', { colspan: columns }, [text])])];
}

function readingRow(row: ReadingRow, reading: TableCell, context: TableContext): readonly HtmlNode[] {
  const { language, several, sources } = context;
  const cells = [
    html('th', { scope: 'row' }, [formatPeriod(row.period, language, 'short')]),
    several ? cell(reading.label) : undefined,
    cell(reading.text),
    cell(reading.changeText),
    cell(String(sources.numberOf(reading.source))),
  ];
  return [html('tr', {}, cells), ...remarks(row, reading, context)];
}

function bodyRows(row: TableRow, context: TableContext): readonly HtmlNode[] {
  if (row.kind === 'missing')
    return [html('tr', { class: 'r' }, [html('td', { colspan: context.columns }, [row.text])])];
  return row.cells.flatMap((reading) => readingRow(row, reading, context));
}

function headings({ language, several }: TableContext): readonly string[] {
  const texts = chartMessages[language];
  return [
    texts.period,
    ...(several ? [texts.seriesColumn] : []),
    texts.value,
    texts.change,
    embedMessages[language].source,
  ];
}

/** What a table is made with. */
export interface TableWanted {
  readonly sources: NumberedSources;
  readonly language: Language;
  /** How many of the newest rows are kept; all without it. */
  readonly newest?: number;
}

/** Every reading of a chart in order of time, one a row, with the number of its source; what must be said about it stands below. */
export function embedTable(subject: Subject, { sources, language, newest }: TableWanted): HtmlNode {
  const all = tableRows(subject, language);
  const rows = newest === undefined ? all : all.slice(-newest);
  const several = subject.shown.length > 1;
  const context = { language, sources, several, columns: several ? 5 : 4 };
  const head = headings(context).map((text) => html('th', { scope: 'col' }, [text]));
  const body = rows.flatMap((row) => bodyRows(row, context));
  return html('table', {}, [html('thead', {}, [html('tr', {}, head)]), html('tbody', {}, body)]);
}
