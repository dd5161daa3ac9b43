import type { Remote, RemoteFeedEntry } from '@/catalogue/catalogue';
import { checkRemotes } from './checkRemotes';
import { decode } from './decode';
import type { Decoded } from './problem';
import { objectsOf, type Strictness } from './wireFields';
import { remotesOf as shapeOf } from './wireRemote';

const shapes = { reader: shapeOf(objectsOf('reader')), check: shapeOf(objectsOf('check')) };

/** Decodes the remotes of a feed's entry; `path` is that of their list in the catalogue. Never throws. */
export function decodeRemotes(
  { remotes = [] }: RemoteFeedEntry,
  path: string,
  strictness: Strictness,
): Decoded<readonly Remote[]> {
  const decoded = decode<readonly Remote[], readonly Remote[]>(
    {
      shape: shapes[strictness],
      build: (wire, findings) => {
        checkRemotes(wire, '', findings);
        return wire;
      },
    },
    remotes,
    strictness,
  );
  if (decoded.ok) return decoded;
  // The list was decoded alone: its places in the catalogue begin with the list's own.
  const problems = decoded.problems.map((each) => {
    const within = each.path === '' || each.path.startsWith('[') ? each.path : `.${each.path}`;
    return { ...each, path: `${path}${within}` };
  });
  return { ...decoded, problems };
}

/** The remotes of a feed's entry; none where one of them breaks a rule, so that nobody is asked what nobody has checked. */
export function remotesOf(entry: RemoteFeedEntry): readonly Remote[] {
  const decoded = decodeRemotes(entry, 'remotes', 'check');
  return decoded.ok ? decoded.value : [];
}

/** Those of them that a reader's browser asks itself. */
export function liveRemotesOf(entry: RemoteFeedEntry): readonly Remote[] {
  return remotesOf(entry).filter(({ live }) => live);
}
