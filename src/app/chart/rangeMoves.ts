import { look } from '@/app/navigation';
import type { PeriodRange } from '@/series/range';

const dragPauseMs = 600;
let lastMove = Number.NEGATIVE_INFINITY;

/** A drag changes the range many times a second and makes one step of history; a choice after a pause makes its own. */
export function lookAtRange(range: PeriodRange): void {
  const now = performance.now();
  const how = now - lastMove < dragPauseMs ? 'replace' : 'push';
  lastMove = now;
  look({ from: range.from, to: range.to }, how);
}
