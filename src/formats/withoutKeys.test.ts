import { describe, expect, it } from 'vitest';
import { withoutKeys } from './withoutKeys';

describe('withoutKeys', () => {
  it.each([
    ['https://a.example/x?id=7&api_key=abc&b=2020:2021', 'https://a.example/x?id=7&b=2020%3A2021'],
    ['https://a.example/x?KEY=abc', 'https://a.example/x'],
    ['https://a.example/v1/api/list/model/data/key/abc/', 'https://a.example/v1/api/list/model/data/'],
    ['https://siapa:rahasia@a.example/x', 'https://a.example/x'],
    ['https://a.example/x?date=2020:2021', 'https://a.example/x?date=2020:2021'],
    ['https://a.example/keynote/7?monkey=1', 'https://a.example/keynote/7?monkey=1'],
    ['bukan alamat', 'bukan alamat'],
  ])('%s', (address, expected) => {
    expect(withoutKeys(address)).toBe(expected);
  });
});
