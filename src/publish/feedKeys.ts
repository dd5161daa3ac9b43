import { printPath, type Problem } from '@/feeds/problem';

/** Strings, brackets and separators of a JSON text; numbers and literals do not matter here. */
const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]/gsu;

/** An array or object that is still open, and where in it we are. */
interface Level {
  /** The keys so far; `null` in an array. */
  readonly keys: Set<string> | null;
  at: string | number;
}

function unquote(text: string): string {
  const value: unknown = JSON.parse(text);
  return String(value);
}

/** Moves into, out of or along the arrays and objects of the text. */
function move(levels: Level[], symbol: string): void {
  const level = levels.at(-1);
  if (symbol === '[') levels.push({ keys: null, at: 0 });
  if (symbol === '{') levels.push({ keys: new Set(), at: '' });
  if (symbol === ']' || symbol === '}') levels.pop();
  if (symbol === ',' && typeof level?.at === 'number') level.at += 1;
}

/** Whether the key that was just read is new in its object. */
function enterKey(level: Level, key: string): boolean {
  const isNew = level.keys?.has(key) === false;
  level.keys?.add(key);
  level.at = key;
  return isNew;
}

/** Finds keys that one object has twice. `JSON.parse` keeps the last of them without a word. The text must be valid JSON. */
export function repeatedKeys(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const levels: Level[] = [];
  let last = '';
  for (const [symbol] of text.matchAll(token)) {
    const level = levels.at(-1);
    if (symbol === ':' && level && !enterKey(level, unquote(last))) {
      const path = printPath(levels.map((each) => each.at));
      problems.push({ kind: 'semantic', path, problem: 'is there twice in one object', rule: 'key-repeated' });
    }
    move(levels, symbol);
    last = symbol;
  }
  return problems;
}
