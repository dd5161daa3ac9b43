import type { NumberedMilestone } from '@/charts/model/chartModel';
import type { PictureText } from '@/charts/model/pictureModel';
import { clamped, roomOf, wrapped } from '@/charts/model/pictureText';
import { pick, type Language } from '@/i18n/language';
import type { Room } from './stageRoom';
import type { StageStep } from './stageStep';

/** A milestone named under the chart. */
export interface NamedFlag {
  readonly x: number;
  readonly y: number;
  readonly number: number;
  readonly pointed: boolean;
  readonly text: PictureText;
}

/** The names of milestones, set. */
export interface Flagged {
  readonly flags: readonly NamedFlag[];
  readonly height: number;
}

/** The names of the flags in reading order, as many as the lines hold; the one that is pointed at is always among them. */
export function namesOf(
  step: StageStep,
  { x, width, bottom }: Room,
  { size, language, most }: { size: number; language: Language; most: number },
): Flagged {
  const isPointed = ({ milestone }: NumberedMilestone): boolean => milestone.id === step.shown.milestone;
  const { milestones } = step.subject;
  const badge = size * 1.5;
  const line = size * 1.7;
  const rows: { entry: NumberedMilestone; x: number; row: number }[] = [];
  let [at, row] = [x, 0];
  for (const entry of milestones.toSorted(
    (a, b) => Number(isPointed(b)) - Number(isPointed(a)) || a.number - b.number,
  )) {
    const needed = badge + size * 0.4 + roomOf(pick(entry.milestone.title, language), { size, bold: isPointed(entry) });
    if (at > x && at + needed > x + width) [at, row] = [x, row + 1];
    if (row >= most) break;
    rows.push({ entry, x: at, row });
    at += needed + size * 1.2;
  }
  const count = (rows.at(-1)?.row ?? -1) + 1;
  const top = bottom - count * line;
  return {
    height: count * line,
    flags: rows.map(({ entry, x: left, row: of }) =>
      flagAt(entry, {
        left,
        y: top + (of + 0.5) * line,
        size,
        badge,
        language,
        pointed: isPointed(entry),
        limit: x + width,
      }),
    ),
  };
}

interface FlagRoom {
  readonly left: number;
  readonly y: number;
  readonly size: number;
  readonly badge: number;
  readonly language: Language;
  readonly pointed: boolean;
  readonly limit: number;
}

function flagAt({ number, milestone }: NumberedMilestone, room: FlagRoom): NamedFlag {
  const { left, y, size, badge, language, pointed, limit } = room;
  const x = left + badge + size * 0.4;
  const type = { size, bold: pointed };
  const width = limit - x;
  const [text = ''] = clamped(wrapped(pick(milestone.title, language), type, width), 1, { type, width });
  return {
    x: left + badge / 2,
    y,
    number,
    pointed,
    text: {
      x,
      y: y + size * 0.35,
      anchor: 'start',
      size,
      weight: pointed ? 700 : 400,
      colour: pointed ? 'ink' : 'soft',
      text,
    },
  };
}
