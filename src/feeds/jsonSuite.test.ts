import { describe, expect, it } from 'vitest';
import { FeedError, type Fail } from './feedError';
import { parseBytes } from './parseBytes';

const fail: Fail = (fault) => new FeedError({ ...fault, feedId: 'uji', at: 0 });

function outcome(bytes: Uint8Array): unknown {
  try {
    return parseBytes(bytes, fail);
  } catch (error) {
    return error instanceof FeedError ? error.name : error;
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Texts at the edge of JSON, and what they must give: data, or the name of the refusal. */
const texts: readonly (readonly [string, string, unknown])[] = [
  ['a lone number', '-0.5e1', -5],
  ['space around', ' \t\r\n1 ', 1],
  ['a NUL that is escaped', String.raw`"\u0000"`, '\u0000'],
  ['a surrogate pair that is escaped', String.raw`"\uD83C\uDDEE"`, '\u{1F1EE}'],
  ['half a pair that is escaped', String.raw`"\uD800"`, '\uD800'],
  ['a number beyond all', '1e400', Infinity],
  ['sixteen levels', '[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]', [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]],
  ['seventeen levels', '[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]', 'FeedSchemaError'],
  ['brackets in text', `"${'['.repeat(100)}"`, '['.repeat(100)],
  ['a trailing comma', '[1,]', 'FeedParseError'],
  ['a missing value', '[1,,2]', 'FeedParseError'],
  ['a comment', '[1] // one', 'FeedParseError'],
  ['single quotes', "['a']", 'FeedParseError'],
  ['a bare key', '{a:1}', 'FeedParseError'],
  ['NaN', '[NaN]', 'FeedParseError'],
  ['Infinity', '[-Infinity]', 'FeedParseError'],
  ['hexadecimal', '[0x1F]', 'FeedParseError'],
  ['a leading zero', '[012]', 'FeedParseError'],
  ['a plus sign', '[+1]', 'FeedParseError'],
  ['a decimal comma', '[54,6', 'FeedParseError'],
  ['no digits after the point', '[1.]', 'FeedParseError'],
  ['capital True', '[True]', 'FeedParseError'],
  ['a raw line break in text', '"a\nb"', 'FeedParseError'],
  ['an unknown escape', String.raw`"\x41"`, 'FeedParseError'],
  ['an unfinished text', '"a', 'FeedParseError'],
  ['two values', '1 2', 'FeedParseError'],
  ['brackets crossed', '[{]}', 'FeedParseError'],
  ['a hundred thousand open brackets', '['.repeat(100_000), 'FeedParseError'],
  ['a byte order mark twice', '\uFEFF\uFEFF1', 'FeedParseError'],
  ['a no-break space outside text', '\u00A01', 'FeedParseError'],
  ['nothing', '', 'FeedParseError'],
  ['only space', '  ', 'FeedParseError'],
];

const bytes: readonly (readonly [string, readonly number[]])[] = [
  ['a Latin-1 letter', [0x22, 0xe9, 0x22]],
  ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22]],
  ['a surrogate in UTF-8', [0x22, 0xed, 0xa0, 0x80, 0x22]],
  ['beyond the last plane', [0x22, 0xf4, 0xbf, 0xbf, 0xbf, 0x22]],
  ['a sequence cut short', [0x22, 0xe2, 0x82, 0x22]],
  ['UTF-16 with its mark', [0xff, 0xfe, 0x31, 0x00]],
];

describe('parseBytes', () => {
  it.each(texts)('%s', (_name, text, expected) => {
    expect(outcome(utf8(text))).toEqual(expected);
  });

  it.each(bytes)('refuses %s as not UTF-8', (_name, list) => {
    expect(outcome(Uint8Array.from(list))).toBe('FeedEncodingError');
  });
});
