import { describe, expect, it } from 'vitest';
import { isSkewed, skewOf } from './serverClock';

const now = Date.parse('2025-08-17T03:05:00Z');
const minute = 60_000;
const headers = (minutes: number, age?: string) =>
  new Headers({ date: new Date(now + minutes * minute).toUTCString(), ...(age === undefined ? {} : { age }) });

describe('skewOf', () => {
  it('is positive where the device is ahead', () => {
    expect(skewOf(headers(-6), now)).toBe(6 * minute);
    expect(skewOf(headers(6), now)).toBe(-6 * minute);
    expect(isSkewed(skewOf(headers(5), now))).toBe(false);
    expect(isSkewed(skewOf(headers(6), now))).toBe(true);
  });

  it('takes off how long a cache kept the answer', () => {
    expect(skewOf(headers(-180, '10800'), now)).toBe(0);
    expect(skewOf(headers(-6, '-9'), now)).toBe(6 * minute);
    expect(skewOf(headers(-6, 'lama'), now)).toBe(6 * minute);
  });

  it('knows nothing without a date', () => {
    expect(skewOf(new Headers(), now)).toBeUndefined();
    expect(skewOf(new Headers({ date: 'kemarin' }), now)).toBeUndefined();
    expect(isSkewed(undefined)).toBe(false);
  });
});
