import { setLines } from '@/charts/model/pictureText';
import type { PictureText } from '@/charts/model/pictureModel';
import type { Language } from '@/i18n/language';
import type { StageFrame } from './stageFrame';

/** What a stage says beside its step. */
export interface StageLook {
  readonly frame: StageFrame;
  readonly language: Language;
  readonly count: number;
  /** `YYYY-MM-DD.<code>` of the data; `null` where nothing names them. */
  readonly edition: string | null;
  /** Whether the data are frozen for good. */
  readonly frozen: boolean;
}

/** A stage of fewer units has few words in a line. */
export const narrow = 1100;

/** Where a part of the stage may stand, in units. */
export interface Room {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines of text and the height that they take. */
export interface Block {
  readonly texts: readonly PictureText[];
  readonly height: number;
}

/** Text that stands above a lower edge. */
export function setAbove(
  lines: readonly string[],
  bottom: number,
  setting: { x: number; size: number; leading: number; colour: 'ink' | 'soft' },
): Block {
  const height = lines.length * setting.size * setting.leading;
  return { texts: setLines(lines, { ...setting, top: bottom - height, weight: 400 }), height };
}
