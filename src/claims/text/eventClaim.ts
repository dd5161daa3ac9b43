import type { Claim } from '@/claims/claim';
import type { Period } from '@/series/period';
import { isWhole } from './bind';
import { relationOf } from './beside';
import type { When } from './calendar';
import type { CueFound } from './cueClaim';
import type { Reason } from './found';
import { plays, type Item } from './item';
import type { NamedEvent } from './lexis';
import type { Scope } from './scope';
import { wordsOf } from './wording';

/** Where an event is named, and how. */
interface NamedAt {
  readonly item: Item;
  readonly back: boolean;
}

function isOpen({ hits, spoken }: Scope, event: NamedEvent): boolean {
  const told = event.with.every((group) => hits.some(({ phrase }) => group.includes(phrase)));
  return told && !event.without.some((term) => spoken.has(term));
}

/** What an item is to an event: its name, words that refer back to it, or neither. */
function namesIt(scope: Scope, item: Item, event: NamedEvent): NamedAt | undefined {
  if (item.kind === 'name') {
    const own = event.any.includes(item.phrase) && isWhole(scope, scope.items.indexOf(item));
    return own ? { item, back: false } : undefined;
  }
  const back = plays(item, 'back-movement') && event.any.some((name) => scope.carried?.phrases.has(name) === true);
  return back ? { item, back } : undefined;
}

/** What may stand between an event's name and its date. */
const between: ReadonlySet<Item['kind']> = new Set(['cue', 'name', 'when']);

/** The item that names an event before a date, when all between is understood. */
function namedBefore(scope: Scope, index: number, event: NamedEvent): NamedAt | undefined {
  for (const item of scope.items.slice(0, index).toReversed()) {
    if (!between.has(item.kind)) return undefined;
    const named = namesIt(scope, item, event);
    if (named || item.kind === 'name') return named;
  }
  return undefined;
}

/** The date of an event: a day, month or year, and not one that others are compared with. */
function dateAt(scope: Scope, index: number, item: Item): (When & { readonly period: Period }) | undefined {
  const when = scope.whens.get(item);
  const relation = relationOf(scope.items, index);
  if (!when?.period || when.end || when.earlier) return undefined;
  return relation !== 'than' && relation !== 'from' ? { ...when, period: when.period } : undefined;
}

function eventAt(scope: Scope, index: number, item: Item): CueFound | undefined {
  const date = dateAt(scope, index, item);
  const candidates = scope.lexis.events.flatMap((event) => {
    const named = date && isOpen(scope, event) ? namedBefore(scope, index, event) : undefined;
    return named ? [{ event, named }] : [];
  });
  const [only, ...more] = candidates;
  if (!date || !only || more.length > 0) return undefined;
  const { event, named } = only;
  const words = wordsOf(scope, named.item);
  const claim: Claim = { says: 'event', event: event.event, date: date.period };
  const because: Reason[] = [
    ...(named.back ? [{ kind: 'back', words } as const] : []),
    { kind: 'event', event: event.event, words },
    date.assumed ?? { kind: 'period', period: date.period, words: wordsOf(scope, item) },
  ];
  return { claim, because, first: item, last: item };
}

/** Dates of events: "diresmikan sejak 14 Mei 2020". */
export function readEvents(scope: Scope): readonly CueFound[] {
  return scope.items.flatMap((item, index) => (item.kind === 'when' ? (eventAt(scope, index, item) ?? []) : []));
}
