import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { pictureMessages } from '@/i18n/messages/picture';
import { formatCount } from '@/i18n/number';
import { sayDataDate, sourceKinds } from './credits';
import { ownersOf } from './finding';
import type { PictureRule, PictureText } from './pictureModel';
import { clamped, roomOf, setLines, wrapped } from './pictureText';
import type { Subject } from './subject';

/** The foot of a picture, set from the lower edge upwards. */
export interface PictureFooter {
  /** Upper edge of all that belongs to it. */
  readonly top: number;
  readonly texts: readonly PictureText[];
  readonly rules: readonly PictureRule[];
}

/** Where the foot stands. */
export interface FooterRoom {
  readonly x: number;
  readonly width: number;
  readonly bottom: number;
  readonly size: number;
}

/** Who gave the figures, as pictures say it: owner and number of documents. */
function sourceLine(subject: Subject, language: Language): string {
  const texts = pictureMessages[language];
  const owners = ownersOf(subject, language);
  const { size } = sourceKinds(subject);
  return size === 0 ? texts.source(owners) : texts.sourceOf(owners, formatCount(size, language));
}

/** Source and owner, date of the data, and what markers mean where there are any. */
export function footerWords(subject: Subject, language: Language, marked: boolean): string {
  const date = sayDataDate(subject, language);
  const sentences = [sourceLine(subject, language), date].filter((part) => part !== '').map((part) => `${part}.`);
  return [...sentences, ...(marked ? [chartMessages[language].timing] : [])].join(' ');
}

/** What a footer ends with: where the chart is found, and as which edition. */
export interface FooterEnd {
  readonly language: Language;
  readonly address: string;
  /** `YYYY-MM-DD.<code>` */
  readonly edition?: string;
}

/** "Edisi 2026-11-29 · kode 3fa9c1d2 · pendopo.example/chart/pmi/": the code first, which must never be cut off. */
export function printedEnd({ language, address, edition }: FooterEnd): string {
  if (edition === undefined) return address;
  const [day = '', code = ''] = edition.split('.');
  return `${pictureMessages[language].edition(day, code)} · ${address}`;
}

const leading = 1.36;
const mostLines = 4;

interface Set {
  readonly size: number;
  readonly lines: readonly string[];
  /** The address stands at the end of the last line. */
  readonly shares: boolean;
}

/** Shares of the width that lines may be broken at, the narrowest first, so that no word is left alone on the last one. */
const breaks = [0.82, 0.86, 0.9, 0.94, 0.97, 1] as const;

function settled(words: string, address: string, { width, size }: { width: number; size: number }): Set {
  const end = roomOf(address, { size, bold: true });
  const tries = breaks.map((share): Set => {
    const lines = clamped(wrapped(words, { size }, width * share), mostLines, { type: { size }, width });
    return { size, lines, shares: roomOf(lines.at(-1) ?? '', { size }) + size * 2 + end <= width };
  });
  const fewest = Math.min(...tries.map(rowsOf));
  return tries.find((each) => rowsOf(each) === fewest) ?? { size, lines: [words], shares: false };
}

/** Lines of words, and one more for an address that needs its own. */
function rowsOf({ lines, shares }: Set): number {
  return lines.length + (shares ? 0 : 1);
}

/** How much smaller the type may become where that saves a line. */
const smaller = [0, 0.5, 1, 1.5] as const;

/** Words on the left and the address in bold at the end of the last line, else on a line of its own; in a slightly smaller type where that saves a line. */
export function pictureFooter(words: string, address: string, room: FooterRoom): PictureFooter {
  const { x, width, bottom } = room;
  const tries = smaller.map((less) => settled(words, address, { width, size: room.size - less }));
  const rows = tries.map(rowsOf);
  const count = Math.min(...rows);
  const { size, lines, shares } = tries[rows.indexOf(count)] ?? settled(words, address, room);
  const type = { size, bold: true };
  const [shown = ''] = clamped(wrapped(address, type, width), 1, { type, width });
  const line = size * leading;
  const first = bottom - count * line;
  const setting = { x, top: first, size, leading, weight: 400, colour: 'soft' } as const;
  const printed: PictureText = {
    x: shares ? x + width : x,
    y: bottom - line / 2 + size * 0.35,
    anchor: shares ? 'end' : 'start',
    size,
    weight: 600,
    colour: 'ink',
    text: shown,
  };
  const top = first - size * 0.6;
  return {
    top,
    texts: [...setLines(lines, setting), printed],
    rules: [{ x, y: top, width, strong: false }],
  };
}
