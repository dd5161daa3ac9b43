import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedKeys } from './feedKeys';

const paths = (text: string) => repeatedKeys(text).map(({ path }) => path);

describe('repeatedKeys', () => {
  it.each([
    ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":2}]}', []],
    ['{"a":1,"a":2}', ['a']],
    ['{"x":[0,{"v":1,"w":2,"v":3}]}', ['x[1].v']],
    [String.raw`{"a":1,"\u0061":2}`, ['a']],
    [String.raw`{"a":"\"a\":1,\"a\":2"}`, []],
    ['{"a":"a","b":["a","a"]}', []],
    ['{"__proto__":1,"__proto__":2}', ['__proto__']],
    ['"a"', []],
  ])('%s', (text, expected) => {
    expect(paths(text)).toEqual(expected);
  });

  it('finds nothing in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(paths(JSON.stringify(data, null, 1))).toEqual([]);
      }),
    );
  });
});
