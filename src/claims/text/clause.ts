import { hedgeItem } from './amounts';
import type { CueCase, CueFound } from './cueClaim';
import { readDirection } from './direction';
import { readEvents } from './eventClaim';
import type { Found, Span, Unchecked, Unread } from './found';
import { readFigureClaim } from './figureClaim';
import { plays, type Item } from './item';
import type { Role } from './lexicon';
import { isUndone } from './leading';
import { readOutcome, readShareOfTarget } from './outcome';
import { readRanking } from './ranking';
import type { Scope } from './scope';
import { readRunClaim, readSide } from './threshold';
import { spanOf } from './wording';

/** What was read in a part of a sentence. */
export interface ClauseRead {
  readonly found: readonly Found[];
  readonly unchecked: readonly Unchecked[];
}

/** Where figures were read: the claims, and why the others make none. */
interface Figures {
  readonly found: readonly CueFound[];
  readonly passed: ReadonlySet<Item>;
  readonly why: ReadonlyMap<Item, Unread>;
}

/** Whether two stretches share a character. */
function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words that are marked for a figure: with its hedge, and with "naik" of a change. */
function firstItem(scope: Scope, index: number, item: Item): Item {
  const before = scope.items[index - 1];
  return hedgeItem(scope, index) ?? (before && plays(before, 'up', 'down') ? before : item);
}

/** "di atas 50": a side of the threshold, before it is taken for a level. */
function sideOf(scope: Scope, index: number, passed: ReadonlySet<Item>): CueFound | undefined {
  let at = index - 1;
  while (plays(scope.items[at], 'gap', 'level') && !plays(scope.items[at], 'above', 'below')) at -= 1;
  const cue = scope.items[at];
  if (!cue || !plays(cue, 'above', 'below') || scope.aside.has(cue)) return undefined;
  return readSide({ scope, index: at, passed });
}

/** "Hampir di bawah 50": on which side it is not. */
function isNearSide(scope: Scope, index: number): boolean {
  const before = index - 1;
  return plays(scope.items[before], 'above', 'below') && isUndone(scope, before);
}

function readFigure(scope: Scope, index: number, passed: ReadonlySet<Item>): ReadFigure {
  const item = scope.items[index];
  if (isNearSide(scope, index)) return { found: [], known: true, why: 'ambiguous' };
  const side = sideOf(scope, index, passed);
  if (side || !item) return { found: side ? [side] : [], known: true };
  const { draft, why, bound } = readFigureClaim(scope, index, passed);
  const found = draft ? [{ ...draft, first: firstItem(scope, index, item), last: item }] : [];
  return { found, known: bound !== undefined, why };
}

interface ReadFigure {
  readonly found: readonly CueFound[];
  /** Whether its series is known, with or without a claim. */
  readonly known: boolean;
  readonly why?: Unread | undefined;
}

function readFigures(scope: Scope): Figures {
  const found: CueFound[] = [];
  const passed = new Set<Item>();
  const why = new Map<Item, Unread>();
  for (const [index, item] of scope.items.entries()) {
    if (item.kind !== 'figure') continue;
    const read = readFigure(scope, index, passed);
    found.push(...read.found);
    if (read.known) passed.add(item);
    if (read.why) why.set(item, read.why);
  }
  return { found, passed, why };
}

const readers: readonly (readonly [readonly Role[], (each: CueCase) => CueFound | undefined])[] = [
  [['highest', 'lowest', 'record-highest', 'record-lowest'], readRanking],
  [['reached', 'missed'], readOutcome],
  [['of-target', 'target'], readShareOfTarget],
  [['zone-above', 'zone-below'], readSide],
  [['up', 'down', 'same'], readDirection],
];

function readCues(scope: Scope, passed: ReadonlySet<Item>): readonly CueFound[] {
  return scope.items.flatMap((item, index) => {
    if (scope.aside.has(item)) return [];
    const each = { scope, index, passed };
    const reader = readers.find(([roles]) => plays(item, ...roles));
    return reader?.[1](each) ?? [];
  });
}

function readRuns(scope: Scope, passed: ReadonlySet<Item>): readonly CueFound[] {
  return scope.items.flatMap((item, index) =>
    item.kind === 'run' && !scope.aside.has(item) ? (readRunClaim({ scope, index, passed }) ?? []) : [],
  );
}

/** "rose …, up from": one direction said twice. */
function isSame({ claim }: Found, { claim: other }: Found): boolean {
  return claim.says === 'direction' && JSON.stringify(claim) === JSON.stringify(other);
}

/** Those that share no word with one before them in the list. */
function apart(all: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const each of all) if (!kept.some((other) => overlaps(each, other) || isSame(each, other))) kept.push(each);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** A direction says nothing that the change beside it does not say with a number. */
function isSaid(found: CueFound, changes: readonly CueFound[]): boolean {
  return found.claim.says === 'direction' && changes.some(({ claim }) => claim.says === 'change');
}

/** Two levels of one period cannot both be meant: then neither is understood. */
function isContested(each: CueFound, all: readonly CueFound[]): boolean {
  const { claim } = each;
  if (claim.says !== 'level') return false;
  return all.some(({ claim: other }) => {
    if (other === claim || other.says !== 'level') return false;
    return other.series === claim.series && other.period === claim.period && other.value.value !== claim.value.value;
  });
}

/** Reads a part of a sentence. */
export function readClause(scope: Scope): ClauseRead {
  const figures = readFigures(scope);
  const cues = readCues(scope, figures.passed).filter((each) => !isSaid(each, figures.found));
  // A run takes the "above 50" that belongs to it.
  const levels = figures.found.filter((each) => !isContested(each, figures.found));
  const all = [...readRuns(scope, figures.passed), ...levels, ...cues, ...readEvents(scope)];
  const found = apart(
    all.map(({ claim, because, first, last }) => ({ ...spanOf(scope, first, last), claim, because })),
  );
  const unchecked = scope.items.flatMap((item) => {
    if (item.kind !== 'figure') return [];
    const span = spanOf(scope, item);
    return found.some((each) => overlaps(each, span)) ? [] : [{ ...span, why: figures.why.get(item) ?? 'ambiguous' }];
  });
  return { found, unchecked };
}
