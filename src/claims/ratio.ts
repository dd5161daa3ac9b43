import type { OutcomeClaim } from './claim';

/** From so many times a target on it is told in times, not in per cent. */
const timesFrom = 1.5;
/** More digits than this tell nothing. */
const mostDigits = 3;

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Whether rounding would tell a target as met exactly, or as not begun, that was not. */
function hides(percent: number, decimals: number): boolean {
  const told = rounded(percent, decimals);
  return (told === 100 || told === 0) && told !== percent;
}

/** A ratio to a target as one says it: whole per cent, tenths of small shares, more where whole ones would hide what matters; tenths of multiples. */
export function toldRatio(ratio: number): NonNullable<OutcomeClaim['by']> {
  if (ratio >= timesFrom) return { in: 'times', value: { value: rounded(ratio, 1), decimals: 1 } };
  const percent = ratio * 100;
  let decimals = percent >= 10 ? 0 : 1;
  while (decimals < mostDigits && hides(percent, decimals)) decimals += 1;
  return { in: 'percent', value: { value: rounded(percent, decimals), decimals } };
}
