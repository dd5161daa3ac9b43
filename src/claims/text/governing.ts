import { headText, isTail } from './bind';
import { backRoles, plays, type Item } from './item';
import type { Role } from './lexicon';
import type { Scope } from './scope';

function isEnd(scope: Scope, index: number): boolean {
  const kind = scope.items[index]?.kind;
  return kind === 'figure' || kind === 'idle' || kind === 'run' || (kind === 'word' && !isTail(scope, index));
}

function isSubject(item: Item | undefined): boolean {
  return item?.kind === 'name' || plays(item, ...backRoles);
}

/** "24 juta pada 2023 dan 30 juta pada 2024": the next of a list of targets, each with its year behind it. */
function isNextTarget(scope: Scope, at: number, index: number): boolean {
  const { items } = scope;
  const between = items.slice(at + 1, index);
  const times = [at, index].map((each) => items.findIndex((item, place) => place > each && item.kind === 'when'));
  const timed = times.every((time, place) => {
    const each = [at, index][place] ?? 0;
    return time >= 0 && !items.slice(each + 1, time).some(({ kind }) => kind === 'figure' || kind === 'word');
  });
  const listed = between.every((item) => item.kind === 'when' || item.kind === 'name' || plays(item, 'gap', 'is'));
  return items[at]?.kind === 'figure' && timed && listed && governing(scope, at) === 'target';
}

/** What precedes a figure in its part of the sentence: the nearest word that says what the figure is. */
export function governing(scope: Scope, index: number): Role | undefined {
  const end = scope.items.findLastIndex((_, at) => at < index && isEnd(scope, at));
  const found = governingWithin(scope, end, index);
  return found ?? (end >= 0 && isNextTarget(scope, end, index) ? 'target' : undefined);
}

/** As `governing`, of the words between two items. */
function governingWithin(scope: Scope, end: number, index: number): Role | undefined {
  const { items } = scope;
  let found: Role | undefined;
  let named = false;
  for (let at = index - 1; at > end; at -= 1) {
    const role = strongRole(items[at], items[at + 1]);
    if (role === 'target' || role === 'purpose') return found ? 'purpose' : role;
    found ??= named ? undefined : (role ?? ofName(scope, at));
    named ||= isSubject(items[at]);
  }
  return found;
}

/** "Kenaikan PMI 1,4 poin", "growth of the sector": what is said of the name itself. */
function ofName(scope: Scope, index: number): Role | undefined {
  const { items } = scope;
  if (items[index]?.kind !== 'name') return undefined;
  let at = index - 1;
  while (plays(items[at], 'gap', 'is') && headText(scope, items[at]) !== ',') at -= 1;
  return (['up', 'down'] as const).find((role) => plays(items[at], role));
}

const strong: readonly Role[] = [
  'up',
  'down',
  'to',
  'level',
  'from',
  'than',
  'since',
  'highest',
  'lowest',
  'same',
  'rate',
];

function strongRole(item: Item | undefined, next: Item | undefined): Role | undefined {
  if (plays(item, 'target', 'reached', 'missed', 'of-target')) return 'target';
  if (plays(item, 'purpose', 'end-of-range')) return next?.kind === 'when' ? undefined : 'purpose';
  // "dari Maret", "since 2017": the word belongs to the date.
  if (next?.kind === 'when' && plays(item, 'from', 'than', 'since', 'to', 'rate')) return undefined;
  return strong.find((role) => plays(item, role));
}
