import { plainText } from '@/series/plainText';
import { printPath, type Findings } from './problem';

type Open = readonly [data: unknown, path: readonly (string | number)[]];

function childrenOf([data, path]: Open): readonly Open[] {
  if (Array.isArray(data)) return data.map((child: unknown, index): Open => [child, [...path, index]]);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).map(([key, child]): Open => [child, [...path, key]]);
}

/** Notes every text that would not be shown as it is written. */
export function checkHiddenCharacters(input: unknown, findings: Findings): void {
  const open: Open[] = [[input, []]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [data, path] = next;
    if (typeof data === 'string' && plainText(data) !== data) {
      findings.add('hidden-characters', printPath(path), 'has hidden characters, line breaks or outer spaces');
    }
    for (const child of childrenOf(next)) open.push(child);
  }
}
