import { publishedSite } from '@/app/downloads';
import type { Snapshot } from '@/exports/snapshot/snapshot';

/** Front door of this site, by which its files name it. */
const ownSite = `${publishedSite.origin}${publishedSite.base}`;

/** Whether a file says that this very site made it. */
export function isOwnSite({ site }: Snapshot): boolean {
  return site === ownSite;
}
