import type { ReactElement, ReactNode } from 'react';

import page from '@/app/page.module.css';
import type { ComparedFigure, EditionComparison, RowDifference } from '@/exports/snapshot/differences';
import type { SnapshotMilestone, SnapshotTarget } from '@/exports/snapshot/snapshot';
import { formatDate, formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { formatMeasure } from '@/i18n/measure';
import { verifyMessages } from '@/i18n/messages/verify';
import { decimalText, decimalsOf, formatCount, formatNumber, noFigure } from '@/i18n/number';
import type { Series } from '@/series/series';

interface DifferenceTablesProps {
  readonly comparison: EditionComparison;
  /** By `feed.series`; the file may name others. */
  readonly series: ReadonlyMap<string, Series>;
  /** What the file was held against. */
  readonly against: 'edition' | 'data';
  readonly language: Language;
}

interface Row {
  readonly name: string;
  readonly file: string;
  readonly edition: string;
}

interface TableProps {
  readonly title: string;
  readonly first: string;
  readonly rows: readonly Row[];
  readonly against: 'edition' | 'data';
  readonly language: Language;
}

/** Text of the file keeps its own direction and cannot turn that of the page. */
function Cell({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <td>
      <bdi>{children}</bdi>
    </td>
  );
}

function Table({ title, first, rows, against, language }: TableProps): ReactElement {
  const words = verifyMessages[language];
  return (
    <>
      <h4>
        <bdi>{title}</bdi>
      </h4>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable with the keyboard */}
      <section className={page['scroll']} aria-label={title} tabIndex={0}>
        <table className={page['table']}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col">{words.inFile}</th>
              <th scope="col">{against === 'edition' ? words.inEdition : words.inData}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, file, edition }, index) => (
              <tr key={index}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <Cell>{file}</Cell>
                <Cell>{edition}</Cell>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function sayNumber(value: number | null, measure: Series | undefined, language: Language): string {
  if (value === null) return noFigure;
  if (measure) return formatMeasure(value, measure, { language, style: 'short' });
  return formatNumber(value, language, { min: 0, max: decimalsOf(value) });
}

/** Two numbers as they are told apart: figures that are written alike are written with all their digits. */
function sayPair(
  values: readonly [number | null, number | null],
  measure: Series | undefined,
  language: Language,
): readonly [string, string] {
  const [first, second] = values;
  const said = [sayNumber(first, measure, language), sayNumber(second, measure, language)] as const;
  if (first === null || second === null || first === second || said[0] !== said[1]) return said;
  const full = (value: number): string => decimalText(value).replace('.', language === 'id' ? ',' : '.');
  return [full(first), full(second)];
}

function figureRows(rows: readonly RowDifference[], { series, language }: DifferenceTablesProps): readonly Row[] {
  const words = verifyMessages[language];
  return rows.map(({ key, period, file, edition }) => {
    const sameValue = file?.value === edition?.value;
    const said = sayPair([file?.value ?? null, edition?.value ?? null], series.get(key), language);
    const say = (figure: ComparedFigure | null, value: string): string => {
      if (!figure) return words.absent;
      return sameValue ? words.status(value, figure.status) : value;
    };
    const name = formatPeriod(period, language, 'short');
    return { name, file: say(file, said[0]), edition: say(edition, said[1]) };
  });
}

function targetRows({ comparison, series, language }: DifferenceTablesProps): readonly Row[] {
  const words = verifyMessages[language];
  return comparison.targets.map(({ key, title, period, file, edition }) => {
    const said = sayPair([file?.[1] ?? null, edition?.[1] ?? null], series.get(key), language);
    const say = (target: SnapshotTarget | null, value: string): string =>
      target ? `${value}, ${words.basis[target[2]]}` : words.absent;
    const name = `${title}, ${formatPeriod(period, language, 'short')}`;
    return { name, file: say(file, said[0]), edition: say(edition, said[1]) };
  });
}

function milestoneRows({ comparison, language }: DifferenceTablesProps): readonly Row[] {
  const words = verifyMessages[language];
  const say = (milestone: SnapshotMilestone | null): string => {
    if (!milestone) return words.absent;
    const number = formatCount(milestone.number, language);
    return `${words.numbered(number, milestone.title)}, ${formatDate(milestone.date, language, 'short')}`;
  };
  return comparison.milestones.map(({ id, file, edition }) => ({ name: id, file: say(file), edition: say(edition) }));
}

function wordRows({ comparison, language }: DifferenceTablesProps): readonly Row[] {
  const words = verifyMessages[language];
  return comparison.words.map(({ what, key, file, edition }) => ({
    name: key === '' ? words.wordKinds[what] : `${words.wordKinds[what]}: ${key}`,
    file: file ?? words.absent,
    edition: edition ?? words.absent,
  }));
}

/** Every figure, target, milestone and word that a file and what was published do not have alike. */
export function DifferenceTables(props: DifferenceTablesProps): ReactElement {
  const { comparison, against, language } = props;
  const words = verifyMessages[language];
  const keys = [...new Set(comparison.rows.map(({ key }) => key))];
  const tables = [
    ...keys.map((key) => {
      const rows = comparison.rows.filter((row) => row.key === key);
      const title = words.figures(rows[0]?.title ?? key);
      return { id: key, title, first: words.period, rows: figureRows(rows, props) };
    }),
    { id: ' targets', title: words.targets, first: words.what, rows: targetRows(props) },
    { id: ' milestones', title: words.milestones, first: words.what, rows: milestoneRows(props) },
    { id: ' words', title: words.words, first: words.what, rows: wordRows(props) },
  ];
  return (
    <>
      <h3>{words.differences}</h3>
      {tables
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, ...table }) => (
          <Table key={id} {...table} against={against} language={language} />
        ))}
    </>
  );
}
