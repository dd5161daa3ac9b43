import type { ObsStatus } from '@/series/series';

import { codedName } from './csvRoles';
import { isMissingWord, numberCell, type NumberCell } from './numberText';
import type { NumberStyle } from './question';
import { inOrder, mayBeZero, missing, normal, statusesInWords, statusesOfFlag } from './statusFlags';

/** A cell of figures with what stands beside it. */
export interface FigureCell {
  readonly cell: string;
  readonly style: NumberStyle;
  /** Of the status column; empty where there is none. */
  readonly flag: string;
  /** Of the heading, for cells without a mark of their own. */
  readonly headMark: string;
}

/** A figure and its status; `unread` holds a cell that is no number, `sign` one that was taken for none and may mean zero. */
export interface Figure {
  readonly value: number | null;
  readonly statuses: readonly ObsStatus[];
  readonly statusRaw?: string;
  readonly unread?: string;
  readonly sign?: string;
  readonly percent: boolean;
}

/** What marks mean by the lines below a table. */
export type Legend = ReadonlyMap<string, readonly ObsStatus[]>;

/** A letter alone is a mark only where a sign follows: `A break in the series` and `Notes: angka …` are sentences. */
const legendLine =
  /^(?:(?:keterangan|catatan|notes?|ket)\b\.?\s*:?\s*)?(\*+\)?|[a-z\d]\)|\([a-z]\)|[a-z](?=\s*[:=]))(?:\s*[:=]\s*|\s+)(\S.*)$/iu;

/** What lines below a table say about marks: `*) Angka sementara`, `r = revised`. */
export function legendOf(lines: readonly string[]): Legend {
  const legend = new Map<string, readonly ObsStatus[]>();
  for (const line of lines) {
    const [, mark, text = ''] = legendLine.exec(line.replaceAll(/^(\*+\)?)(?=\S)/gu, '$1 ')) ?? [];
    const statuses = statusesInWords(text);
    if (mark !== undefined && statuses.length > 0) legend.set(bareMark(mark), statuses);
  }
  return legend;
}

/** `*)` and `*` are one mark, as `(p)` and `p` are. */
function bareMark(mark: string): string {
  return mark
    .replaceAll(/[()[\]]/gu, '')
    .trim()
    .toLowerCase();
}

/** Which statuses a flag means; asked once for each of the file's flags. */
type StatusesOf = (flag: string) => readonly ObsStatus[];

/** What several flags of a legend mean together (`E p`); `undefined` where it does not have them all. */
function inLegend(flag: string, legend: Legend): readonly ObsStatus[] | undefined {
  const parts = flag.split(/[\s,;]+/u).map((part) => legend.get(bareMark(part)));
  return parts.length > 1 && parts.every((part) => part !== undefined) ? inOrder(parts.flat()) : undefined;
}

function statusReader(legend: Legend): StatusesOf {
  const known = new Map<string, readonly ObsStatus[]>();
  const read = (flag: string) => {
    const code = codedName(flag)[0].replaceAll(/[()[\]]/gu, '');
    const statuses = legend.get(bareMark(flag)) ?? inLegend(flag, legend) ?? statusesOfFlag(code, 'letters');
    return statuses.length > 0 ? statuses : statusesInWords(flag);
  };
  return (flag) => {
    const statuses = known.get(flag) ?? read(flag);
    known.set(flag, statuses);
    return statuses;
  };
}

/** Where there is no number, "normal" is no reason. */
function withoutNumber(statuses: readonly ObsStatus[]): readonly ObsStatus[] {
  return statuses.length === 1 && statuses[0] === 'A' ? missing : statuses;
}

function ownMark(read: NumberCell): string {
  if (read.kind === 'number') return read.mark ?? '';
  return read.kind === 'missing' ? (read.sign ?? '') : '';
}

/** The statuses of a cell: of its flag, where there is no number a reason for that. */
function statusesOfCell(read: NumberCell, raw: string, statusesOf: StatusesOf): readonly ObsStatus[] {
  const isSign = read.kind === 'missing' && raw === read.sign && (isMissingWord(raw) || !/^[a-z]{1,2}$/iu.test(raw));
  if (isSign) return missing;
  const statuses = raw === '' ? normal : statusesOf(raw);
  return read.kind === 'number' ? statuses : withoutNumber(statuses);
}

/** Whether a cell has a sign that may mean zero; a flag beside it would give the reason. */
function isOpenSign(read: NumberCell): boolean {
  return read.kind === 'missing' && mayBeZero(read.sign ?? '');
}

const unreadable: NumberCell = { kind: 'other' };

/** The cell in one style: a number of the other style is as unreadable as a word, since it would be another number. */
function inStyle(cell: string, style: NumberStyle): NumberCell {
  const read = numberCell(cell);
  return read.kind === 'number' && read[style] === undefined ? unreadable : read;
}

/** Makes the reader of a file's cells. A text that is no number gives no number and stands in `unread`. */
export function figureReader(legend: Legend): (cell: FigureCell) => Figure {
  const statusesOf = statusReader(legend);
  return ({ cell, style, flag, headMark }) => {
    const read = inStyle(cell, style);
    const raw = flag || ownMark(read) || headMark;
    return {
      value: read.kind === 'number' ? (read[style] ?? null) : null,
      statuses: statusesOfCell(read, raw, statusesOf),
      ...(raw === '' ? {} : { statusRaw: raw.slice(0, 40) }),
      ...(read.kind === 'other' ? { unread: cell.trim() } : {}),
      ...(flag === '' && isOpenSign(read) ? { sign: cell.trim() } : {}),
      percent: read.kind === 'number' && read.percent,
    };
  };
}
