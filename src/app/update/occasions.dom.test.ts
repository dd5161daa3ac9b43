import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { onOccasions } from './occasions';

const minute = 60_000;
const look = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  look.mockClear();
});
afterEach(() => vi.useRealTimers());

it('asks every hour, and when the reader comes back or goes on, but not twice in ten minutes', () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  onOccasions(look);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(look).not.toHaveBeenCalled();
  vi.advanceTimersByTime(11 * minute);
  document.dispatchEvent(new Event('visibilitychange'));
  navigation.dispatchEvent(new Event('navigatesuccess'));
  expect(look).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(11 * minute);
  navigation.dispatchEvent(new Event('navigatesuccess'));
  expect(look).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(60 * minute);
  expect(look).toHaveBeenCalledTimes(3);
});
