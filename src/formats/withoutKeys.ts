/** Names by which addresses carry secrets. */
const keyName = /^(?:api[-_]?key|key|token|access[-_]?token|auth|secret|subscription[-_]?key)$/iu;

/** An address without the keys in its query, its path (`/key/…` as BPS writes it) or before its host: what may stand in a file or a log. */
export function withoutKeys(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  const secret = [...url.searchParams.keys()].filter((name) => keyName.test(name));
  for (const name of secret) url.searchParams.delete(name);
  const path = url.pathname.replace(/\/(?:api[-_]?)?key\/[^/]*/giu, '');
  if (path !== url.pathname) url.pathname = path;
  const isSame = secret.length === 0 && path === new URL(address).pathname && !address.includes('@');
  return isSame ? address : url.href;
}
