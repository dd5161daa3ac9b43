/** Whether a worker's script is no more, by which a site says that it wants none. Without an answer it is there. */
export async function isScriptGone(path: string, base: URL): Promise<boolean> {
  try {
    const { status } = await fetch(new URL(path, base), { method: 'HEAD', cache: 'no-store' });
    return status === 404 || status === 410;
  } catch {
    return false;
  }
}

/** Throws away the caches whose names begin so. */
export async function dropCaches(prefix: string): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
}
