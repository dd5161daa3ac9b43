import type { ChartForm } from '@/catalogue/catalogue';
import type { LegendEntry } from './chartModel';
import type { PictureSign, PictureText } from './pictureModel';
import { roomOf } from './pictureText';
import { signHeight, signWidth } from './seriesSign';

/** The key to series, set. */
export interface PictureLegend {
  readonly height: number;
  readonly texts: readonly PictureText[];
  readonly signs: readonly PictureSign[];
}

/** Where the key to series may stand. */
export interface LegendRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly scale: number;
  readonly form: ChartForm;
}

/** Signs and names of series in as many lines as the width asks for; nothing without entries. */
export function pictureLegend(entries: readonly LegendEntry[], room: LegendRoom): PictureLegend {
  const { size, scale, form } = room;
  const line = size * 1.5;
  const sign = signWidth(form) * scale + size * 0.4;
  let [x, y] = [room.x, room.y];
  const texts: PictureText[] = [];
  const signs: PictureSign[] = [];
  for (const entry of entries) {
    const width = sign + roomOf(entry.label, { size });
    if (x > room.x && x + width > room.x + room.width) [x, y] = [room.x, y + line];
    signs.push({ x, y: y + (line - signHeight * scale) / 2, scale, form, entry });
    const set = { anchor: 'start', size, weight: 400, colour: 'ink' } as const;
    texts.push({ ...set, x: x + sign, y: y + line / 2 + size * 0.35, text: entry.label });
    x += width + size * 1.4;
  }
  return { texts, signs, height: entries.length === 0 ? 0 : y + line - room.y };
}
