import type { Remote } from '@/catalogue/catalogue';
import type { Findings } from './problem';
import { placesIn } from './remoteAddress';
import { checkUnique } from './sources';

/** The keys that there are, and the only host that each of them is ever sent to. */
const keyHosts: ReadonlyMap<string, string> = new Map([
  ['BPS_KEY', 'webapi.bps.go.id'],
  ['FRED_KEY', 'api.stlouisfed.org'],
]);

/** Names by which addresses carry secrets. */
const secret = /^(?:api[-_]?key|key|token|access[-_]?token|secret|subscription[-_]?key)$/iu;

/** A host that anybody can reach and that a policy can name: no numbers, no port, no user, nothing of the local network. */
const publicHost = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/u;
const localHost = /(?:^|\.)(?:local|localhost|internal|lan|home|test|invalid|onion|arpa)$/u;

interface Place {
  readonly path: string;
  readonly findings: Findings;
}

function isPublic(url: URL): boolean {
  const plain = url.port === '' && url.username === '' && url.password === '';
  return plain && publicHost.test(url.hostname) && !localHost.test(url.hostname);
}

/** A key that stands in the address itself, in the query or as BPS writes it in the path. */
function hasSecret(url: URL): boolean {
  const isOpen = (value: string) => value !== '' && !/^(?:\{|%7B)[A-Z_]+(?:\}|%7D)$/u.test(value);
  const inPath = /\/(?:api[-_]?)?key\/([^/]+)/iu.exec(url.pathname)?.[1] ?? '';
  return isOpen(inPath) || [...url.searchParams].some(([name, value]) => secret.test(name) && isOpen(value));
}

function checkKeys(remote: Remote, url: URL, { path, findings }: Place): void {
  const at = `${path}.url`;
  for (const place of placesIn(remote.url)) {
    const host = keyHosts.get(place);
    if (place === 'YEAR' || place === 'TH') continue;
    if (host === undefined) findings.add('remote-key', at, `{${place}} is no key that there is`);
    else if (host !== url.hostname) findings.add('remote-key', at, `{${place}} is for ${host} only`);
    else if (remote.live)
      findings.add('remote-key', at, `needs {${place}}, so it cannot be live: every reader would see it`);
  }
  if (hasSecret(url)) findings.add('remote-key', at, 'holds a key; write its place, such as {BPS_KEY}');
  if (URL.canParse(remote.page) && hasSecret(new URL(remote.page))) {
    findings.add('remote-key', `${path}.page`, 'holds a key');
  }
}

function checkYears({ url, fromYear, live }: Remote, { path, findings }: Place): void {
  const asks = placesIn(url).some((place) => place === 'YEAR' || place === 'TH');
  if (asks && fromYear === undefined)
    findings.add('remote-years', `${path}.url`, 'asks for a year, but there is no fromYear');
  if (!asks && fromYear !== undefined)
    findings.add('remote-years', `${path}.fromYear`, 'is there, but the url has neither {YEAR} nor {TH}');
  if (asks && live)
    findings.add('remote-years', `${path}.live`, 'is true, but one request for each year is for the command only');
}

function checkRemote(remote: Remote, place: Place): void {
  const { path, findings } = place;
  const url = URL.canParse(remote.url) ? new URL(remote.url) : undefined;
  if (!url || !isPublic(url)) return findings.add('remote-host', `${path}.url`, 'is not an address on a public host');
  checkKeys(remote, url, place);
  checkYears(remote, place);
}

/** Notes remotes that could leak a key, reach where they should not, or fill one series twice. `path` is that of their list. */
export function checkRemotes(remotes: readonly Remote[], path: string, findings: Findings): void {
  const into = { rule: 'remote-repeated', path: (at: number) => `${path}[${at}].into` } as const;
  checkUnique(remotes.map((remote) => remote.into), into, findings); // prettier-ignore
  remotes.forEach((remote, at) => checkRemote(remote, { path: `${path}[${at}]`, findings }));
}
