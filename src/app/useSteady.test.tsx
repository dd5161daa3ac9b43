import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useSteady } from './useSteady';

it('gives the same list as long as its members are the same, and a new one at once when one of them is not', () => {
  const [a, b, c] = [{}, {}, {}];
  const { result, rerender } = renderHook(({ list }) => useSteady(list), { initialProps: { list: [a, b] } });
  const first = result.current;
  rerender({ list: [a, b] });
  expect(result.current).toBe(first);
  rerender({ list: [a, c] });
  expect(result.current).toEqual([a, c]);
  expect(result.current[1]).toBe(c);
  rerender({ list: [a] });
  expect(result.current).toHaveLength(1);
});

it('never shows a list that is not of this render', () => {
  const seen: string[] = [];
  const { rerender } = renderHook(
    ({ list }) => {
      const steady = useSteady(list);
      seen.push(`${list.join('')}:${steady.join('')}`);
    },
    { initialProps: { list: ['a'] } },
  );
  rerender({ list: ['b'] });
  rerender({ list: ['b', 'c'] });
  expect(new Set(seen)).toEqual(new Set(['a:a', 'b:b', 'bc:bc']));
});
