/** A stage in units: a screen of usual proportions is 1080 units high, whatever its pixels, so that type grows with it. */
export interface StageFrame {
  readonly width: number;
  readonly height: number;
  /** Type as a multiple of the usual size. */
  readonly type: number;
}

/** The stage of markup from a file, which knows no screen. */
export const usualFrame: StageFrame = { width: 1920, height: 1080, type: 1 };

const usualHeight = 1080;
/** A stage that is narrower in proportion is not so high in units that its lines become too short. */
const leastProportion = 1.2;
/** On a phone the smallest type, some 26 units, must not fall below 12 pixels. */
const leastUnit = 0.5;
const widest = 2.4;

/** Type for each size that a presenter can choose, from `sizes.least` on. */
const factors = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75] as const;

/** Factor of a size, 0 being the usual one. */
export function typeFactor(size: number): number {
  return factors[Math.min(Math.max(size + 2, 0), factors.length - 1)] ?? 1;
}

/** Pixels of a unit on a screen of so many pixels. */
function unitOf(width: number, height: number): number {
  return Math.max(Math.min(height / usualHeight, width / (usualHeight * leastProportion)), leastUnit);
}

/** The frame of a screen: the same for screens of the same proportions, so that what was laid out for one fits the other. */
export function frameOf(screen: { readonly width: number; readonly height: number }, size: number): StageFrame {
  const width = Math.max(screen.width, 1);
  const height = Math.max(screen.height, 1);
  const unit = unitOf(width, height);
  const units = height / unit;
  return {
    width: Math.round(Math.min(width / unit, units * widest)),
    height: Math.round(units),
    type: typeFactor(size),
  };
}
