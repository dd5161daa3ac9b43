import { describe, expect, it } from 'vitest';
import { parseJson, textOf } from './given';

function bytes(...codes: readonly number[]): Uint8Array {
  return Uint8Array.from(codes);
}

describe('bytes as text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('é 1'), 'é 1'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A'],
    ['UTF-16 little-endian', bytes(0xff, 0xfe, 0xe9, 0x00, 0x31, 0x00), 'é1'],
    ['UTF-16 big-endian', bytes(0xfe, 0xff, 0x00, 0xe9, 0x00, 0x31), 'é1'],
    ['nothing', bytes(), ''],
  ])('reads %s', (_, given, text) => {
    expect(textOf(given)).toEqual({ ok: true, value: text });
  });

  it.each([
    ['Windows-1252', bytes(0x41, 0xe9, 0x42), 'UTF-8'],
    ['half a letter of UTF-16', bytes(0xff, 0xfe, 0x00), 'UTF-16'],
    ['an Excel workbook', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), 'XLSX'],
    ['gzip', bytes(0x1f, 0x8b, 0x08), 'gzip'],
  ])('refuses %s', (_, given, said) => {
    expect(textOf(given)).toEqual({
      ok: false,
      error: { name: 'FeedEncodingError', detail: expect.stringContaining(said) },
    });
  });
});

it('reads what is stated, unless a mark says otherwise', () => {
  expect(textOf(bytes(0x80, 0xe9), 'windows-1252')).toEqual({ ok: true, value: '€é' });
  expect(textOf(bytes(0xff, 0xfe, 0xe9, 0x00), 'windows-1252')).toEqual({ ok: true, value: 'é' });
  expect(textOf(bytes(0x41), 'klingon')).toMatchObject({
    error: { name: 'FeedEncodingError', detail: 'is said to be KLINGON, which is not known; save it as UTF-8' },
  });
});

describe('text as JSON', () => {
  it('reads JSON and the brackets in its strings', () => {
    expect(parseJson(`["${'['.repeat(100)}\\"]"]`)).toEqual({ ok: true, value: [`${'['.repeat(100)}"]`] });
  });

  it('reads a field that comes twice with one value, as in messages of SDMX', () => {
    const text =
      '[{"keyPosition": 5, "role":"TIME\\"_PERIOD", "keyPosition":5}, {"a":"b","a" : "b"}, {"a":null,"a":null}]';
    expect(parseJson(text)).toMatchObject({ ok: true, value: [{ keyPosition: 5 }, { a: 'b' }, { a: null }] });
  });

  it.each([
    ['', 'FeedParseError', 'is empty'],
    ['{"a":1,}', 'FeedParseError', 'is not JSON'],
    ['{"a":[1}', 'FeedParseError', 'is not JSON'],
    ['{"a":1}\n{"a":2}\n', 'FeedParseError', 'has a JSON value a line; make one list of them'],
    ['<!DOCTYPE html><title>Sign in</title>', 'FeedParseError', 'is a web page or XML, not JSON'],
    [`${'['.repeat(65)}${']'.repeat(65)}`, 'FeedSchemaError', 'is nested 65 levels deep, not 64'],
    ['{"a":[1],"a":[1]}', 'FeedSchemaError', 'has the field "a" twice in one object'],
    ['{"value":{"0":1,"0":2}}', 'FeedSchemaError', 'has the field "0" twice in one object'],
    ['[{"a":{"b":1},"b":2},{"b":"a:b","\\u0062":3}]', 'FeedSchemaError', 'has the field "b" twice in one object'],
    ['['.repeat(200_000), 'FeedSchemaError', 'is nested 200000 levels deep, not 64'],
  ])('refuses %.20j', (text, name, detail) => {
    expect(parseJson(text)).toEqual({ ok: false, error: { name, detail } });
  });

  it.each(['{"a":1', '[{"a":[1,2]},{"b":"x'])('says that %s is cut off, and where', (text) => {
    const detail = 'is not whole JSON: it ends in the middle, the file is cut off';
    const path = `character ${text.length}`;
    expect(parseJson(`${text}\n`)).toEqual({ ok: false, error: { name: 'FeedParseError', detail, path } });
  });

  it('puts the parts of a series of SDMX together', () => {
    const part = (observations: string, more = '') =>
      `"0:1":{"attributes":[null]${more},"observations":{${observations}}}`;
    const message = (...parts: readonly string[]) =>
      parseJson(`{"meta":{},"data":{"dataSets":[{"links":[],"series":{${parts.join(',')}}}],"structure":{}}}`);
    expect(message(part('"0":[1]'), '"0:2":{"observations":{}}', part('"1":[2],"0":[1]'), part('"2":[3]'))).toEqual({
      ok: true,
      value: {
        meta: {},
        data: {
          dataSets: [
            {
              links: [],
              series: {
                '0:1': { attributes: [null], observations: { 0: [1], 1: [2], 2: [3] } },
                '0:2': { observations: {} },
              },
            },
          ],
          structure: {},
        },
      },
    });
    const detail = 'comes twice and says two things';
    const path = 'data.dataSets[0].series["0:1"]';
    expect(message(part('"0":[1]'), part('"0":[2]'))).toEqual({
      ok: false,
      error: { name: 'FeedSchemaError', detail, path: `${path}.observations["0"]` },
    });
    expect(message(part('"0":[1]'), part('"1":[2]', ',"note":1'))).toMatchObject({ error: { path: `${path}.note` } });
    expect(message(part('"0":[1]'), '"0:1":null')).toMatchObject({ ok: false, error: { path } });
    expect(message(part('"0":[1],"0":[2]'))).toMatchObject({ ok: false, error: { name: 'FeedSchemaError' } });
    expect(parseJson('{"series":{"0":{"a":1},"0":{"b":2}}}').ok).toBe(false);
    expect(parseJson('{"dataSets":{"series":{"0":{"a":1},"0":{"b":2}}}}').ok).toBe(false);
  });

  it('reads 64 levels', () => {
    expect(parseJson(`${'['.repeat(64)}${']'.repeat(64)}`).ok).toBe(true);
  });
});
