import { wrapped } from '@/charts/model/pictureText';
import { formatDate } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { handoutMessages } from '@/i18n/messages/handout';
import type { Source } from '@/series/series';
import { shortAddress } from './handoutSources';
import { sheet } from './sheetPlan';

const line = 16;
const gap = 5;
/** What of a sheet is left under its heading and above its foot. */
const room = sheet.height - 120;
const type = { size: 11.5 };
// Addresses break where they can and not where a line is full.
const width = (sheet.width - 36) * 0.88;

function heightOf({ url, publisher, title, published }: Source, language: Language): number {
  const day = published === null ? handoutMessages[language].undated : formatDate(published, language, 'long');
  const named = `${publisher}${title === null ? '' : `, “${title}”`}, ${day}`;
  return (wrapped(named, type, width).length + wrapped(shortAddress(url), type, width).length) * line + gap;
}

/** Documents in portions that each fit a sheet of paper. */
export function sourcePortions(sources: readonly Source[], language: Language): readonly (readonly Source[])[] {
  const portions: Source[][] = [];
  let left = 0;
  for (const source of sources) {
    const height = heightOf(source, language);
    if (height > left) {
      portions.push([]);
      left = room;
    }
    portions.at(-1)?.push(source);
    left -= height;
  }
  return portions;
}
