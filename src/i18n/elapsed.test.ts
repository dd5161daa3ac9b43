import { describe, expect, it } from 'vitest';
import { formatElapsed, formatSpan } from './elapsed';

const minute = 60_000;
const hour = 60 * minute;

describe('formatElapsed', () => {
  it.each([
    [0, 'baru saja', 'just now'],
    [59_999, 'baru saja', 'just now'],
    [minute, '1 menit yang lalu', '1 minute ago'],
    [59 * minute, '59 menit yang lalu', '59 minutes ago'],
    [hour, '1 jam yang lalu', '1 hour ago'],
    [3 * hour + minute, '3 jam 1 menit yang lalu', '3 hours 1 minute ago'],
    [47 * hour + 59 * minute, '47 jam 59 menit yang lalu', '47 hours 59 minutes ago'],
    [48 * hour, '2 hari yang lalu', '2 days ago'],
    [1000 * 24 * hour, '1.000 hari yang lalu', '1,000 days ago'],
    [-5 * hour, 'baru saja', 'just now'],
    [Number.NaN, 'baru saja', 'just now'],
  ])('says %d ms', (ms, id, en) => {
    expect(formatElapsed(ms, 'id')).toBe(id);
    expect(formatElapsed(ms, 'en')).toBe(en);
  });
});

describe('formatSpan', () => {
  it.each([
    [6 * minute, '6 menit', '6 minutes'],
    [-26 * hour, '26 jam', '26 hours'],
    [10 * 365 * 24 * hour, '3.650 hari', '3,650 days'],
    [10, '1 menit', '1 minute'],
  ])('says %d ms', (ms, id, en) => {
    expect(formatSpan(ms, 'id')).toBe(id);
    expect(formatSpan(ms, 'en')).toBe(en);
  });
});
