function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}

/** Freezes plain data to its last leaf, without recursion; gives back the same object. */
export function freeze<T>(data: T): T {
  const open: unknown[] = [data];
  const see = (child: unknown): void => {
    if (typeof child === 'object') open.push(child);
  };
  while (open.length > 0) {
    const next = open.pop();
    if (!isObject(next) || Object.isFrozen(next)) continue;
    Object.freeze(next);
    // Plain data inherits no fields; a list of the values of each object would be as much again to be swept up.
    if (Array.isArray(next)) next.forEach(see);
    else for (const key in next) see(next[key]);
  }
  return data;
}
