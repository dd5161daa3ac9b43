import {
  answered,
  bomb,
  corruptGzip,
  cutOff,
  drips,
  elsewhere,
  large,
  portal,
  refused,
  resetInBody,
  stallsAtHead,
  stallsInBody,
  unreachable,
} from './answers';
import { bytes, feed, label, lastFigure, lastRow, only, rows, text } from './contents';
import type { Cell, NotRun, Row } from './row';

const json = { 'Content-Type': 'application/json' };

function but(why: string, ...cells: readonly Cell[]): Partial<Record<Cell, NotRun>> {
  return Object.fromEntries(cells.map((cell): [Cell, NotRun] => [cell, { why }]));
}

/**
 * Another form of a fault that has a row on every surface: all of them read files with the same loader and the same
 * decoders, so the dashboard is enough.
 */
function form(row: Row): Row {
  const why = 'another form of a fault that a row above meets here too: one loader and one decoder for all surfaces';
  return { ...row, except: but(why, 'embed cold', 'embed warm', 'briefing cold', 'briefing warm') };
}

const isCold = 'this is the fault without anything kept; with it, see F2';
const isWarm = 'this is the fault with something kept; without it, see F1';

function statusRow(status: number): Row {
  return { id: 'F3', name: String(status), wrong: refused(status), expected: { error: 'FeedHttpError', status } };
}

/** What a server or the way to it does to a file: every surface, cold and warm. */
export const transportRows: readonly Row[] = [
  {
    id: 'F1',
    name: 'nobody answers, nothing kept',
    wrong: unreachable,
    expected: { error: 'FeedNetworkError' },
    except: but(isCold, 'dashboard warm', 'embed warm', 'briefing warm'),
  },
  {
    id: 'F2',
    name: 'nobody answers, kept before',
    wrong: unreachable,
    expected: { error: 'FeedNetworkError' },
    except: but(isWarm, 'dashboard cold', 'embed cold', 'briefing cold'),
  },
  ...[404, 503].map((status) => statusRow(status)),
  ...[403, 500].map((status) => form(statusRow(status))),
  {
    id: 'F3',
    name: '429, come back in two minutes',
    wrong: refused(429, { 'Retry-After': '120' }),
    expected: { error: 'FeedHttpError', status: 429 },
  },
  { id: 'F4', name: 'stalls at once', wrong: stallsAtHead, expected: { error: 'FeedTimeoutError' } },
  form({ id: 'F4', name: 'stalls half-way', wrong: stallsInBody, expected: { error: 'FeedTimeoutError' } }),
  form({ id: 'F4', name: 'drips', wrong: drips, expected: { error: 'FeedTimeoutError' } }),
  { id: 'F5', name: 'cut off', wrong: cutOff, expected: { error: 'FeedNetworkError' } },
  form({ id: 'F5', name: 'reset half-way', wrong: resetInBody, expected: { error: 'FeedNetworkError' } }),
  { id: 'F6', name: 'sign-in page, 200', wrong: portal, expected: { error: 'FeedContentTypeError' } },
  { id: 'F7', name: '204', wrong: answered(204, json), expected: { error: 'FeedParseError' } },
  form({ id: 'F7', name: 'empty', wrong: only(''), expected: { error: 'FeedParseError' } }),
  form({ id: 'F7', name: 'null', wrong: only('null'), expected: { error: 'FeedSchemaError' } }),
  form({ id: 'F7', name: '[]', wrong: only('[]'), expected: { error: 'FeedSchemaError' } }),
  { id: 'F8', name: 'bomb, 64 MiB in 64 kB', wrong: bomb, expected: { error: 'FeedTooLargeError' } },
  form({ id: 'F8', name: '3 MiB announced', wrong: large, expected: { error: 'FeedTooLargeError' } }),
  { id: 'F9', name: 'corrupt gzip', wrong: corruptGzip, expected: { error: 'FeedNetworkError' } },
  { id: 'F10', name: 'redirected elsewhere', wrong: elsewhere, expected: { error: 'FeedNetworkError' } },
];

const parse = { error: 'FeedParseError' } as const;
const schema = { error: 'FeedSchemaError' } as const;
const semantic = { error: 'FeedSemanticError' } as const;

/** What a file may hold: every surface, cold and warm. */
export const contentRows: readonly Row[] = [
  { id: 'F15', name: 'cut in the middle', wrong: text((own) => own.slice(0, 900)), expected: parse },
  {
    id: 'F16',
    name: 'bytes that are not UTF-8',
    wrong: bytes((own) => Buffer.concat([own.subarray(0, 80), Buffer.from([0xc0, 0xaf]), own.subarray(80)])),
    expected: { error: 'FeedEncodingError' },
  },
  form({
    id: 'F16',
    name: 'UTF-16',
    wrong: bytes((own) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(own.toString(), 'utf16le')])),
    expected: { error: 'FeedEncodingError' },
  }),
  { id: 'F17', name: '1e400', wrong: lastFigure('1e400'), expected: schema },
  form({ id: 'F17', name: '"54,6"', wrong: lastFigure('"54,6"'), expected: schema }),
  form({ id: 'F18', name: 'beyond 2^53', wrong: lastFigure('9007199254740993'), expected: schema }),
  {
    id: 'F19',
    name: '__proto__ and constructor',
    wrong: text((own) => own.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')),
    expected: {},
  },
  form({ id: 'F20', name: '17 deep', wrong: feed((own) => (own['x'] = deep(17))), expected: schema }),
  { id: 'F20', name: '200,000 deep', wrong: only('['.repeat(200_000) + ']'.repeat(200_000)), expected: schema },
  form({
    id: 'F21',
    name: '25,000 points',
    wrong: rows((own) => {
      const [first] = own;
      if (first)
        own.splice(
          0,
          own.length,
          ...Array.from({ length: 25_000 }, () => ({ period: '2020-01', value: 1, published: null })),
        );
    }),
    expected: schema,
  }),
  { id: 'F21', name: 'a label of 5,000 letters', wrong: label('kata '.repeat(1000)), expected: schema },
  {
    id: 'F22',
    name: 'a period twice',
    wrong: rows((own) => own.push({ ...repeated(own), value: 1 })),
    expected: semantic,
  },
  { id: 'F22', name: '30 February', wrong: lastRow((row) => (row.period = '2026-02-30')), expected: semantic },
  form({ id: 'F22', name: 'month 13', wrong: lastRow((row) => (row.period = '2025-13')), expected: semantic }),
  form({ id: 'F22', name: 'not in order', wrong: rows((own) => own.reverse()), expected: {} }),
  {
    id: 'F26',
    name: 'version 2.0',
    wrong: text((own) => own.replace(/"1\.\d+"/u, '"2.0"')),
    expected: { error: 'FeedVersionError' },
  },
  {
    id: 'F26',
    name: 'a field is missing',
    wrong: text((own) => own.replaceAll('"value"', '"nilai"')),
    expected: schema,
  },
  { id: 'F26', name: 'fields that nobody knows', wrong: feed((own) => (own['baru'] = { x: [1] })), expected: {} },
  { id: 'F28', name: 'bidi, zero-width and tag letters', wrong: label('P\u202eM\u200bI\u{e0041}'), expected: {} },
  form({ id: 'F29', name: 'controls and a lone surrogate', wrong: label('P\u0000M\u001bI\ud800\ufffe'), expected: {} }),
  form({ id: 'F30', name: 'a label of blanks', wrong: label(' \u200b\u3000 '), expected: schema }),
  form({ id: 'F31', name: 'one word of 500 letters', wrong: label('x'.repeat(500)), expected: {} }),
];

function deep(levels: number): unknown {
  return levels === 0 ? 1 : [deep(levels - 1)];
}

/** The last row once more. */
function repeated(own: readonly { period: string; value: unknown; published: string | null }[]) {
  const last = own.at(-1);
  if (!last) throw new Error('the feed has no rows');
  return last;
}
