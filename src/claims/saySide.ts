import { pick, type Language } from '@/i18n/language';
import { findingMessages } from '@/i18n/messages/finding';
import { formatNumber } from '@/i18n/number';
import type { Series } from '@/series/series';

/** A side of a number, with what it means where the series says so: "di atas 50: ekspansi", "exactly 50". */
export function saySide(
  side: 'above' | 'below' | 'at',
  limit: number,
  { series: { thresholds }, language }: { readonly series: Series; readonly language: Language },
): string {
  const known = thresholds.find(({ value }) => value === limit);
  const name = known && side !== 'at' ? pick(known[side], language) : '';
  const number = formatNumber(limit, language, { min: 0, max: 2 });
  return findingMessages[language].side[side](number, name).replace(/: $/u, '');
}
