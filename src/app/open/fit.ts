import { mostSeries } from '@/feeds/limits';

import type { SeriesGlance } from './glance';

/** Why a series cannot be drawn, or not beside those that are chosen. */
export type Misfit = 'empty' | 'time' | 'unit' | 'freq' | 'full';

/** Why a series cannot join those chosen; `undefined` where it can. Multipliers may differ: figures are moved exactly. */
export function misfitOf(series: SeriesGlance, chosen: readonly SeriesGlance[]): Misfit | undefined {
  if (series.numbers === 0) return 'empty';
  if (series.freq === null || series.unread >= series.numbers + series.missing) return 'time';
  const [first] = chosen;
  if (!first) return undefined;
  if (first.freq !== series.freq) return 'freq';
  if (first.unit !== series.unit) return 'unit';
  return chosen.length >= mostSeries ? 'full' : undefined;
}
