import { useSyncExternalStore } from 'react';

import { dayInJakarta, dayOfDate } from '@/series/dates';
import type { Day } from '@/series/period';

const quarterHour = 900_000;

function subscribe(listener: () => void): () => void {
  const timer = window.setInterval(listener, quarterHour);
  return () => window.clearInterval(timer);
}

function todayInJakarta(): Day {
  return dayInJakarta(Date.now());
}

/** The day that the page was built on, where it says so; markup is rendered for it. */
function builtOn(): Day | undefined {
  const said = typeof document === 'undefined' ? undefined : document.documentElement.dataset['built'];
  return said === undefined ? undefined : dayOfDate(said);
}

let renderedOn: Day | undefined;

/** Tells on which day markup is rendered for files. */
export function renderDay(date: string): void {
  renderedOn = dayOfDate(date);
}

/** The day on which markup from a file will most likely be read: that of its build, and otherwise today. */
export function expectedDay(): Day {
  return renderedOn ?? builtOn() ?? todayInJakarta();
}

/**
 * Today, and tomorrow once it has begun: a page may hang on a wall for weeks. `undefined` in markup that is rendered
 * for a file, which cannot know when it will be read: what is said there must stay true.
 */
export function useToday(): Day | undefined {
  return useSyncExternalStore<Day | undefined>(subscribe, todayInJakarta, () => undefined);
}
