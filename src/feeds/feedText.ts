import type { Feed } from '@/series/series';
import { encodeFeed } from './encodeFeed';

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Members that mean what leaving them out means: empty lists, and the normal status. */
function isUsual(name: string, value: unknown): boolean {
  return (name === 'status' && value === 'A') || (name !== 'observations' && isEmptyList(value));
}

/** A feed as a file of our contract, without what need not be said; reads back as the same feed. */
export function feedText(feed: Feed): string {
  const text = JSON.stringify(
    encodeFeed(feed),
    (name, value: unknown) => (isUsual(name, value) ? undefined : value),
    1,
  );
  return `${text}\n`;
}
