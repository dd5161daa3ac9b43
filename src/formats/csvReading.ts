import type { ObsStatus } from '@/series/series';

import { numberCell, type NumberCell } from './numberText';
import type { NumberStyle } from './question';
import { statusesOfFlag } from './statusFlags';

/** A cell of figures with what stands beside it. */
export interface FigureCell {
  readonly cell: string;
  readonly style: NumberStyle;
  /** Of the status column or the heading; empty where there is none. */
  readonly flag: string;
}

/** A figure and its status; `unread` holds a cell that is no number. */
export interface Figure {
  readonly value: number | null;
  readonly statuses: readonly ObsStatus[];
  readonly statusRaw?: string;
  readonly unread?: string;
  readonly percent: boolean;
}

/** What marks mean by the lines below a table. */
export type Legend = ReadonlyMap<string, readonly ObsStatus[]>;

const words: readonly (readonly [RegExp, ObsStatus])[] = [
  [/sementara|provisional|preliminary/iu, 'P'],
  [/perkiraan|estimasi|estimat/iu, 'E'],
  [/proyeksi|prakiraan|projection|forecast/iu, 'F'],
  [/^(?:final|tetap|normal|angka tetap|normal value)$/iu, 'A'],
  [/\bbreak\b/iu, 'B'],
];

/** The statuses that words name, such as "Angka sementara"; empty where they name none. */
function statusesInWords(text: string): readonly ObsStatus[] {
  return words.filter(([shape]) => shape.test(text.trim())).map(([, status]) => status);
}

const legendLine =
  /^(?:keterangan|catatan|notes?|ket\.?)?\s*:?\s*(\*+\)?|[a-z\d]\)|\([a-z]\)|[a-z])\s*[:=]?\s+?(\S.*)$/iu;

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

function statusReader(legend: Legend, isSdmx: boolean): StatusesOf {
  const known = new Map<string, readonly ObsStatus[]>();
  const read = (flag: string) => {
    const code = isSdmx ? (/^([A-Z]): /u.exec(flag)?.[1] ?? flag) : bareMark(flag);
    const statuses = legend.get(bareMark(flag)) ?? statusesOfFlag(code, isSdmx ? 'sdmx' : 'letters');
    return statuses.length > 0 ? statuses : statusesInWords(flag);
  };
  return (flag) => {
    const statuses = known.get(flag) ?? read(flag);
    known.set(flag, statuses);
    return statuses;
  };
}

const normal: readonly ObsStatus[] = ['A'];
const missing: readonly ObsStatus[] = ['M'];

/** Where there is no number, "normal" is no reason. */
function withoutNumber(statuses: readonly ObsStatus[]): readonly ObsStatus[] {
  return statuses.length === 1 && statuses[0] === 'A' ? missing : statuses;
}

function ownMark(read: NumberCell): string {
  if (read.kind === 'number') return read.mark ?? '';
  return read.kind === 'missing' ? (read.sign ?? '') : '';
}

/** Makes the reader of a file's cells. A text that is no number gives no number and stands in `unread`. */
export function figureReader(legend: Legend, isSdmx: boolean): (cell: FigureCell) => Figure {
  const statusesOf = statusReader(legend, isSdmx);
  return ({ cell, style, flag }) => {
    const read = numberCell(cell);
    const value = (read.kind === 'number' ? read[style] : null) ?? null;
    const raw = flag.trim() || ownMark(read);
    const statuses = raw === '' ? normal : statusesOf(raw);
    // A number of the other style is as unreadable as a word: it would be another number.
    const isUnread = value === null && read.kind !== 'missing';
    return {
      value,
      statuses: value === null ? withoutNumber(statuses) : statuses,
      ...(raw === '' ? {} : { statusRaw: raw.slice(0, 40) }),
      ...(isUnread ? { unread: cell.trim() } : {}),
      percent: read.kind === 'number' && read.percent,
    };
  };
}
