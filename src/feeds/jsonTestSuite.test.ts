import { readFileSync } from 'node:fs';
import { suiteFiles } from '@tests/fixtures/json/suite';
import { describe, expect, it } from 'vitest';
import { decodeFeed } from './decodeFeed';
import { FeedError, type Fail } from './feedError';
import { parseBytes } from './parseBytes';

const fail: Fail = (fault) => new FeedError({ ...fault, feedId: 'uji', at: 0 });
const files = suiteFiles();

/** What a reader's loader says of a file: `data`, or the name of the refusal. Anything else that is thrown fails the test. */
function said(bytes: Uint8Array): string {
  try {
    const decoded = decodeFeed(parseBytes(bytes, fail), 'reader');
    return decoded.ok ? 'data' : (decoded.problems[0]?.kind ?? 'nothing');
  } catch (error) {
    if (error instanceof FeedError) return error.name;
    throw error;
  }
}

/** How often each thing is said. */
function tally(answers: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
}

/** The bytes of a sound feed with those of a file in the place of what stands after `before`. */
function grafted(bytes: Uint8Array, before: string, instead: string): Uint8Array {
  // Not significant: the one status that may stand with a number and without one.
  const text = readFileSync('tests/fixtures/feeds/feed.json', 'utf8').replace(
    '"value": 54.6,',
    '"value": 54.6, "status": "N",',
  );
  const at = text.indexOf(before + instead) + before.length;
  expect(at).toBeGreaterThan(before.length);
  const encode = (part: string) => [...new TextEncoder().encode(part)];
  // A trailing line break of the file would change nothing in JSON, so that the file goes in as it is.
  return Uint8Array.from([...encode(text.slice(0, at)), ...bytes, ...encode(text.slice(at + instead.length))]);
}

const small = files.filter(({ bytes }) => bytes.length < 50_000);
const accepted = (before: string, instead: string) =>
  small.filter(({ bytes }) => said(grafted(bytes, before, instead)) === 'data').map(({ name }) => name);

describe('JSONTestSuite through the loader of feeds', () => {
  it('gives each whole file its name and none is taken for a feed', () => {
    expect(files).toHaveLength(236);
    const by = (kind: string) =>
      tally(files.filter(({ name }) => name.startsWith(kind)).map(({ bytes }) => said(bytes)));
    expect(by('n_')).toEqual({ FeedParseError: 128, FeedEncodingError: 9 });
    expect(by('y_')).toEqual({ schema: 74 });
    expect(by('i_')).toEqual({ schema: 14, FeedSchemaError: 1, FeedEncodingError: 10 });
  });

  it('takes exactly the finite numbers and null as a value', () => {
    expect(accepted('"value": ', '54.6')).toEqual([
      'y_structure_lonely_int',
      'y_structure_lonely_negative_real',
      'y_structure_lonely_null',
    ]);
  });

  it('takes text that is not blank as a name, and nothing of the suite is such text', () => {
    const name = ['"en": ', '"Example feed"'] as const;
    expect(said(grafted(new TextEncoder().encode('"asd"'), ...name))).toBe('data');
    expect(accepted(...name)).toEqual([]);
  });
});
