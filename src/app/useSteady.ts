import { useState } from 'react';

/** A list that stays the same one as long as its members do: what several queries gave is a new list at each render. */
export function useSteady<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  if (list.length === kept.length && list.every((member, index) => Object.is(member, kept[index]))) return kept;
  // While it renders, so that nobody sees the old list: https://react.dev/reference/react/useState
  keep(list);
  return list;
}
