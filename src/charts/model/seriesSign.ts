import type { ChartForm } from '@/catalogue/catalogue';

/** Height in pixels of the sign that stands beside a series' name in a key. */
export const signHeight = 14;

/** Width in pixels of a series' sign: a line shows its dash. */
export function signWidth(form: ChartForm): number {
  return form === 'line' || form === 'step' ? 28 : 14;
}
