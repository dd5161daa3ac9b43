import type { Language } from '@/i18n/language';
import { shareMessages } from '@/i18n/messages/share';
import { formatCount } from '@/i18n/number';

import type { Choice } from './choice';
import { hasScript, heightInCode, heightMeant, type FrameHeights, type Measured } from './frameHeights';

/** The width of a column of text, in pixels. */
export const columnWidth = 640;

/** A length on the screen; nothing is shorter than nothing. */
export function sayPixels(value: number, language: Language): string {
  return shareMessages[language].pixels(formatCount(Math.max(0, value), language));
}

function sayMeasured(choice: Choice, heights: FrameHeights, language: Language): string {
  const { heightTold } = shareMessages[language];
  const height = heightInCode(choice, { state: 'measured', heights });
  const say = (value: number): string => sayPixels(value, language);
  const meant = heightMeant(choice);
  if (meant !== 'phone' && meant !== 'column') {
    return heightTold.fixed(say(heights.phone - height), say(heights.column - height));
  }
  if (meant === 'phone') return heightTold.phone(say(height - heights.column), say(columnWidth));
  const hidden = say(heights.phone - height);
  return hasScript(choice) ? heightTold.script(hidden) : heightTold.column(hidden);
}

/** What readers get of the height that is chosen, with the script and without it. */
export function sayHeight(choice: Choice, measured: Measured, language: Language): string {
  const words = shareMessages[language];
  if (measured.state === 'measuring') return '';
  return measured.state === 'unknown' ? words.heightTold.unknown : sayMeasured(choice, measured.heights, language);
}
