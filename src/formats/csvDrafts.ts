import type { Period } from '@/series/period';

import { splitTime } from './csvTimeMark';
import { attributeOf, cellOf, filledIn } from './csvRow';
import type { StyleOf } from './csvNumbers';
import type { CsvPlan } from './csvPlan';
import { legendOfHeads } from './csvLegends';
import { figureReader, legendOf, type Figure } from './csvReading';
import { ofSeries } from './csvRoles';
import type { Said } from './csvSaid';
import type { CsvTable } from './csvTable';
import type { ForeignReading } from './foreign';
import { checkSize } from './seriesFacts';
import { statusesInWords } from './statusFlags';
import { labelOf, noteOf } from './unknownParts';

/** What is known of a table when its cells are read. */
export interface Decided {
  readonly table: CsvTable;
  readonly plan: CsvPlan;
  readonly styleOf: StyleOf;
  readonly periods: ReadonlyMap<string, Period>;
  /** What the lines above the table say. */
  readonly said: Pick<Said, 'title' | 'unit' | 'likelyUnit'>;
}

/** A series while its rows are read. */
export interface Draft {
  /** Its first row, where what is said of all of it stands. */
  readonly row: readonly string[];
  readonly column: number;
  readonly readings: ForeignReading[];
  isPercent: boolean;
}

/** The place of a figure. */
interface Where {
  readonly row: readonly string[];
  readonly column: number;
}

/** A longer remark says something else as well. */
const longestFlag = 30;

/** Reads the rows of a table into series. */
export class Drafts {
  readonly #decided: Decided;
  readonly #figureOf: (cell: string, flag: string, where: Where) => Figure;
  readonly #drafts = new Map<string, Draft>();
  readonly #keyColumns: readonly number[];
  readonly #marks: readonly (string | undefined)[];
  readonly #times = new Map<string, string>();
  readonly unread: string[] = [];
  /** Signs that may mean zero as written, one a cell. */
  readonly signs: string[] = [];
  deleted = 0;
  #count = 0;

  constructor(decided: Decided) {
    const { plan, table, styleOf } = decided;
    const read = figureReader(legendOfHeads(table.heads) ?? legendOf(table.below));
    this.#decided = decided;
    this.#figureOf = (cell, flag, { row, column }) => {
      return read({ cell, flag, headMark: this.#markOf(row, column), style: styleOf(column) });
    };
    this.#keyColumns = [
      ...plan.keys.flatMap(({ code, label }) => (label === undefined ? [code] : [code, label])),
      ...ofSeries.flatMap((role) => plan.roles.get(role) ?? []),
    ];
    this.#marks = table.spelled.map((spelled) => (plan.time.across.length > 0 ? splitTime(spelled).mark : undefined));
  }

  /** The mark behind a figure's time, in its heading or its row. */
  #markOf(row: readonly string[], column: number): string {
    const own = this.#marks[column];
    if (own !== undefined) return own;
    const marks = this.#decided.plan.time.columns.map((place) => splitTime(row[place] ?? '').mark);
    return marks.find((mark) => mark !== undefined) ?? '';
  }

  #draftOf(row: readonly string[], column: number): Draft {
    const { plan } = this.#decided;
    const own = plan.time.across.length > 0 ? '' : `${column}`;
    const id = [own, ...this.#keyColumns.map((key) => cellOf(row, key))].join('\u0000');
    const known = this.#drafts.get(id);
    if (known) return known;
    const made: Draft = { row, column, readings: [], isPercent: false };
    this.#drafts.set(id, made);
    checkSize(this.#drafts.size, this.#count);
    return made;
  }

  #noteOf(figure: Figure, row: readonly string[]): string | null {
    return figure.unread === undefined
      ? noteOf(attributeOf(row, this.#decided.plan.roles.get('note')))
      : labelOf(figure.unread);
  }

  /** The flag of a figure: of its own column or of its row's, else a short remark that names a status (`Sementara`), or, where there is no figure, that it is confidential. */
  #flagOf({ row, column }: Where, isEmpty: boolean): string {
    const { roles, flags } = this.#decided.plan;
    const places = [flags.get(column) ?? roles.get('status'), roles.get('symbol')];
    const flag = filledIn(places.map((place) => attributeOf(row, place))).join(' ');
    if (flag !== '') return flag;
    const note = attributeOf(row, roles.get('note'));
    if (note !== '' && note.length <= longestFlag && statusesInWords(note).length > 0) return note;
    return isEmpty && /^[CNDS](?:: |$)/u.test(cellOf(row, roles.get('confidentiality'))) ? 'confidential' : '';
  }

  /** The spelling of a time as it may be shown; each is cleaned once. */
  #shown(time: string): string {
    const known = this.#times.get(time);
    if (known !== undefined) return known;
    const shown = labelOf(time) ?? '';
    this.#times.set(time, shown);
    return shown;
  }

  #add(draft: Draft, row: readonly string[], column: number): void {
    const { plan, periods } = this.#decided;
    const cell = row[column] ?? '';
    const figure = this.#figureOf(cell, this.#flagOf({ row, column }, cell.trim() === ''), { row, column });
    const time = plan.time.timeOf(row, column);
    const note = this.#noteOf(figure, row);
    draft.isPercent ||= figure.percent;
    draft.readings.push({
      time: this.#shown(time),
      period: periods.get(time) ?? null,
      value: figure.value,
      statuses: figure.statuses,
      ...(figure.statusRaw === undefined ? {} : { statusRaw: figure.statusRaw }),
      ...(note === null ? {} : { note }),
    });
    if (figure.unread !== undefined) this.unread.push(figure.unread);
    if (figure.sign !== undefined) this.signs.push(figure.sign);
  }

  addRow(row: readonly string[]): void {
    const { plan } = this.#decided;
    if (/^(?:D|delete)$/iu.test(cellOf(row, plan.roles.get('action')))) {
      this.deleted += 1;
      return;
    }
    this.#count += plan.values.length;
    const [first = 0] = plan.values;
    const ofRow = plan.time.across.length > 0 ? this.#draftOf(row, first) : undefined;
    for (const column of plan.values) this.#add(ofRow ?? this.#draftOf(row, column), row, column);
  }

  all(): readonly Draft[] {
    return [...this.#drafts.values()];
  }
}
