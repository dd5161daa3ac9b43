import type { Freq } from '@/series/period';

/** Codes of CL_FREQ (B, working days, is daily) and the words of services and people for them, in English and Indonesian. */
const words: readonly (readonly [Freq, RegExp])[] = [
  ['A', /^(?:a|annual|yearly|tahunan)$/iu],
  ['S', /^(?:s|h|half-yearly|bi-annual|semi-annual|semester|semesteran|tengah tahunan)$/iu],
  ['Q', /^(?:q|quarterly|triwulanan|kuartalan)$/iu],
  ['M', /^(?:m|monthly|bulanan)$/iu],
  ['W', /^(?:w|weekly|mingguan)$/iu],
  ['D', /^(?:d|b|daily|harian)$/iu],
];

/** The frequency that a code or a word stands for; `null` for others, such as `bi-monthly`, which are no period here. */
export function freqIn(text: string): Freq | null {
  const trimmed = text.trim();
  return words.find(([, shape]) => shape.test(trimmed))?.[0] ?? null;
}
