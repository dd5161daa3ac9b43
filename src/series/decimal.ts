const significantDigits = 10;

/** Digits after the decimal mark in the shortest spelling of a number. */
function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const fraction = mantissa.split('.')[1] ?? '';
  return Math.min(100, Math.max(0, fraction.length - Number(exponent)));
}

/** `a - b` as decimal arithmetic has it: no more decimals than the two have, so that 53.8 - 52.6 is 1.2. Never -0. */
export function difference(a: number, b: number): number {
  return Number((a - b).toFixed(Math.max(decimalsOf(a), decimalsOf(b)))) + 0;
}

/** A computed number without binary noise: ten significant digits. Never -0. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(significantDigits)) + 0;
}

/** `value × 10^power` as decimal arithmetic has it: the digits stay, the mark moves, so that 54.6 × 10^3 is 54600. Never -0. */
export function timesPowerOfTen(value: number, power: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`) + 0;
}
