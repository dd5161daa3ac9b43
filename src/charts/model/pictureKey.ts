import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { pictureMessages } from '@/i18n/messages/picture';
import { formatCount } from '@/i18n/number';
import { dayOfDate } from '@/series/dates';
import type { NumberedMilestone } from './chartModel';
import type { PictureBadge, PictureText } from './pictureModel';
import { roomOf, setLines, wrapped } from './pictureText';

/** The key to the milestones, set. */
export interface PictureKey {
  readonly height: number;
  readonly texts: readonly PictureText[];
  readonly badges: readonly PictureBadge[];
  /** The milestones that it names; the others found no room. */
  readonly milestones: readonly NumberedMilestone[];
}

/** Where the key may stand: `columns` side by side in a width, not taller than `height`. */
export interface KeyRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly language: Language;
  /** Sizes to try, the largest first. */
  readonly sizes: readonly number[];
}

interface Look {
  readonly size: number;
  readonly width: number;
  readonly language: Language;
}

interface Item {
  readonly entry: NumberedMilestone;
  readonly lines: readonly string[];
  /** The date stands behind the last line. */
  readonly inline: boolean;
  readonly date: string;
  readonly height: number;
}

const leading = 1.25;
/** Between two entries, as a share of the size. */
const entryGap = 0.4;
const columnGap = 40;

/** Room of the number and what separates it from the title. */
function indentOf(size: number): number {
  return size * 1.8;
}

function dateSize(size: number): number {
  return size - 2;
}

function itemOf(entry: NumberedMilestone, { size, width, language }: Look): Item {
  const room = width - indentOf(size);
  const title = wrapped(pick(entry.milestone.title, language), { size }, room);
  // A line of its own even for a title without words: the number needs the room.
  const lines = title.length === 0 ? [''] : title;
  const date = formatDate(entry.milestone.date, language, 'short');
  const behind = roomOf(lines.at(-1) ?? '', { size }) + size * 0.5 + roomOf(date, { size: dateSize(size) });
  const inline = behind <= room;
  const height = (lines.length + (inline ? 0 : 1)) * size * leading;
  return { entry, lines, inline, date, height };
}

interface Column {
  readonly items: readonly Item[];
  readonly height: number;
}

function columnsOf(milestones: readonly NumberedMilestone[], count: number, look: Look): readonly Column[] {
  const items = milestones.map((entry) => itemOf(entry, look));
  const long = Math.ceil(items.length / count);
  const gap = look.size * entryGap;
  return Array.from({ length: count }, (_, index) => items.slice(index * long, (index + 1) * long)).map((part) => ({
    items: part,
    height: part.reduce((sum, item) => sum + item.height, 0) + gap * Math.max(0, part.length - 1),
  }));
}

function setItem(item: Item, at: { x: number; y: number }, size: number): Pick<PictureKey, 'texts' | 'badges'> {
  const x = at.x + indentOf(size);
  const line = size * leading;
  const title = setLines(item.lines, { x, top: at.y, size, leading, weight: 400, colour: 'ink' });
  const small = dateSize(size);
  const behind = roomOf(item.lines.at(-1) ?? '', { size }) + size * 0.5;
  const row = item.lines.length - (item.inline ? 1 : 0);
  const date: PictureText = {
    x: item.inline ? x + behind : x,
    y: at.y + line * (row + 0.5) + size * 0.35,
    anchor: 'start',
    size: small,
    weight: 400,
    colour: 'soft',
    text: item.date,
  };
  const badge = { x: at.x + size * 0.72, y: at.y + line / 2, height: size * 1.4, type: size * 0.78 };
  return { texts: [...title, date], badges: [{ ...badge, label: String(item.entry.number) }] };
}

function setColumns(columns: readonly Column[], room: KeyRoom, look: Look): Pick<PictureKey, 'texts' | 'badges'> {
  const set = columns.flatMap((column, index) => {
    const x = room.x + index * (look.width + columnGap);
    let { y } = room;
    return column.items.map((item) => {
      const placed = setItem(item, { x, y }, look.size);
      y += item.height + look.size * entryGap;
      return placed;
    });
  });
  return { texts: set.flatMap(({ texts }) => texts), badges: set.flatMap(({ badges }) => badges) };
}

/** Without the least: first those that are not among the main ones, then whatever stands nearest in time to the one before it. */
function withoutLeast(milestones: readonly NumberedMilestone[]): readonly NumberedMilestone[] {
  const side = milestones.findLast(({ milestone }) => !milestone.main);
  if (side) return milestones.filter((entry) => entry !== side);
  const day = (entry: NumberedMilestone | undefined): number => dayOfDate(entry?.milestone.date ?? '') ?? 0;
  const distances = milestones.map((entry, index) =>
    index === 0 ? Infinity : day(entry) - day(milestones[index - 1]),
  );
  const least = distances.indexOf(Math.min(...distances));
  return milestones.filter((_, index) => index !== least);
}

interface Attempt {
  readonly milestones: readonly NumberedMilestone[];
  readonly left: number;
}

function keyOf({ milestones, left }: Attempt, room: KeyRoom, size: number): PictureKey {
  const { columns: count, language } = room;
  const look: Look = { size, width: (room.width - columnGap * (count - 1)) / count, language };
  const columns = columnsOf(milestones, count, look);
  const inner = Math.max(0, ...columns.map(({ height }) => height));
  const set = setColumns(columns, room, look);
  if (left === 0) return { ...set, height: inner, milestones };
  const note = pictureMessages[language].more(formatCount(left, language));
  const type = { size: dateSize(size) };
  const lines = wrapped(note, type, room.width);
  const top = room.y + inner + size * 0.6;
  const texts = setLines(lines, { x: room.x, top, ...type, leading, weight: 400, colour: 'soft' });
  return {
    texts: [...set.texts, ...texts],
    badges: set.badges,
    height: inner + size * 0.6 + lines.length * type.size * leading,
    milestones,
  };
}

/** The key at the largest size that fits the room. What finds no room at the smallest is left out, and their number is said; `null` when not even one fits. */
export function pictureKey(milestones: readonly NumberedMilestone[], room: KeyRoom): PictureKey | null {
  const smallest = room.sizes.at(-1) ?? 12;
  for (const size of room.sizes) {
    const key = keyOf({ milestones, left: 0 }, room, size);
    if (key.height <= room.height) return key;
  }
  for (let kept = withoutLeast(milestones); kept.length > 0; kept = withoutLeast(kept)) {
    const key = keyOf({ milestones: kept, left: milestones.length - kept.length }, room, smallest);
    if (key.height <= room.height) return key;
  }
  return null;
}
