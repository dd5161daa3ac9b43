import { expect, it } from 'vitest';
import { whyFailed } from './failure';

it('says why something could not be had, and tells a server at fault from one that refuses', () => {
  expect(whyFailed({ name: 'FeedTimeoutError' }, 'id')).toBe('peladen tidak menjawab dalam batas waktu');
  expect(whyFailed({ name: 'FeedHttpError', httpStatus: 503 }, 'id')).toBe('peladen sedang bermasalah (503)');
  expect(whyFailed({ name: 'FeedHttpError', httpStatus: 403 }, 'id')).toBe('peladen menolak permintaan (403)');
  expect(whyFailed({ name: 'FeedHttpError' }, 'id')).toBe('peladen menolak permintaan');
  expect(whyFailed(undefined, 'id')).toBe('sebabnya tidak diketahui');
});
