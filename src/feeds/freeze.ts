/** Freezes plain data to its last leaf, without recursion; gives back the same object. */
export function freeze<T>(data: T): T {
  const open: unknown[] = [data];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const child of Object.values(next)) if (typeof child === 'object') open.push(child);
  }
  return data;
}
