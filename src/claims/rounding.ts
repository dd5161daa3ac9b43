import { decimalsOf } from '@/i18n/number';
import type { Worded } from './claim';

/** The figures that a wording stands for; an open end is not one of them. */
export interface Tolerance {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A rounded number may hide no more than this share of itself: "3 %" is not what one says of 2.6 %. */
const mostHidden = 0.1;
/** How far "about" and "almost" reach, as a share of the number. */
const reach = 0.05;
/** Binary noise of one subtraction and one product, as a share of the number. */
const noise = 1e-9;

/** Digits after the decimal mark in which a number was worded; negative for tens and more. */
export function wordedDecimals({ value, decimals }: Worded): number {
  return decimals ?? decimalsOf(value);
}

/** Half a unit of the last digit in the wording. */
function halfUnit(worded: Worded): number {
  return 10 ** -wordedDecimals(worded) / 2;
}

function around(value: number, by: number): Tolerance {
  const slack = by + Math.abs(value) * noise;
  return { low: value - slack, high: value + slack, lowOpen: false, highOpen: false };
}

/**
 * The figures that a wording stands for. Plain: those that round to it in its last digit, and lie no further than a tenth of the number away
 * (zero: those that round to it). About: within a twentieth of it, or its last digit where that is coarser. Almost: less, by at most a twentieth.
 * More than, at least, less than, at most: the side they name.
 */
export function toleranceOf(worded: Worded): Tolerance {
  const { value, hedge } = worded;
  const size = Math.abs(value);
  const half = halfUnit(worded);
  switch (hedge) {
    case undefined:
      return around(value, value === 0 ? half : Math.min(half, size * mostHidden));
    case 'about':
      return around(value, Math.max(half, size * reach));
    case 'almost':
      return value < 0
        ? { low: value, high: value + size * (reach + noise), lowOpen: true, highOpen: false }
        : { low: value - size * (reach + noise), high: value, lowOpen: false, highOpen: true };
    case 'more-than':
      return { low: value, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: true };
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY, lowOpen: false, highOpen: true };
    case 'less-than':
      return { low: Number.NEGATIVE_INFINITY, high: value, lowOpen: true, highOpen: true };
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: value, lowOpen: true, highOpen: false };
    default:
      return hedge satisfies never;
  }
}

/** Whether a figure is one that the wording stands for. */
export function fits(worded: Worded, figure: number): boolean {
  const { low, high, lowOpen, highOpen } = toleranceOf(worded);
  return (lowOpen ? figure > low : figure >= low) && (highOpen ? figure < high : figure <= high);
}

/** Whether figures between `low` and `high` are among those that the wording stands for; touching them is not enough. */
export function mayFit(worded: Worded, low: number, high: number): boolean {
  const tolerance = toleranceOf(worded);
  const shared = Math.min(high, tolerance.high) - Math.max(low, tolerance.low);
  return shared > Math.abs(worded.value) * noise * 10;
}
