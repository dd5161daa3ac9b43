import { useState } from 'react';

/** The value that was there before as long as a new one is the same in all that counts. */
export function useSteadily<T>(value: T, isSame: (one: T, other: T) => boolean): T {
  const [kept, keep] = useState(() => value);
  if (Object.is(value, kept) || isSame(value, kept)) return kept;
  // While it renders, so that nobody sees the old one: https://react.dev/reference/react/useState
  keep(() => value);
  return value;
}

function hasSameMembers(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((member, index) => Object.is(member, other[index]));
}

/** A list that stays the same one as long as its members do: what several queries gave is a new list at each render. */
export function useSteady<T>(list: readonly T[]): readonly T[] {
  return useSteadily(list, hasSameMembers);
}
