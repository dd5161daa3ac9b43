import type { KnownSeries, ClaimData } from '@/claims/data';
import { phraseKey, PhraseIndex } from './phraseIndex';
import type { EventTerms, SeriesTerms, Vocabulary } from './vocabulary';

/** Terms as keys of phrases. */
export interface Terms {
  readonly any: readonly string[];
  readonly with: readonly (readonly string[])[];
  readonly without: readonly string[];
  readonly near: readonly string[];
}

/** A series that can be recognised. */
export interface NamedSeries extends Terms {
  readonly key: string;
  readonly known: KnownSeries;
  readonly units: ReadonlySet<string>;
  readonly only?: SeriesTerms['only'];
}

/** An event that can be recognised. */
export interface NamedEvent extends Terms {
  readonly event: string;
}

/** A vocabulary made ready for looking up. */
export interface Lexis {
  readonly series: ReadonlyMap<string, NamedSeries>;
  readonly events: readonly NamedEvent[];
  /** Names of series and events, and units. */
  readonly names: PhraseIndex<string>;
  /** Every term. */
  readonly terms: PhraseIndex<string>;
  /** Series by the key of a name. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Keys of phrases that are units only. */
  readonly units: ReadonlySet<string>;
}

function keysOf(phrases: readonly string[] | undefined): readonly string[] {
  return [...new Set((phrases ?? []).map(phraseKey))];
}

function termsOf(each: SeriesTerms | EventTerms): Terms {
  return {
    any: keysOf(each.any),
    with: (each.with ?? []).map(keysOf),
    without: keysOf(each.without),
    near: 'withoutNear' in each ? keysOf(each.withoutNear) : [],
  };
}

function allOf({ any, with: groups, without, near }: Terms): readonly string[] {
  return [...any, ...groups.flat(), ...without, ...near];
}

function indexOf(keys: readonly string[]): PhraseIndex<string> {
  return new PhraseIndex(keys.map((key) => [key, key] as const));
}

function seriesOf(vocabulary: Vocabulary, data: ClaimData): readonly NamedSeries[] {
  return vocabulary.series.flatMap((each) => {
    const known = data.series.get(each.series);
    if (!known) return [];
    const units = new Set(keysOf(each.units));
    return [{ key: each.series, known, units, ...termsOf(each), ...(each.only && { only: each.only }) }];
  });
}

function byName(series: readonly NamedSeries[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const { key, any } of series) {
    for (const phrase of any) named.set(phrase, [...(named.get(phrase) ?? []), key]);
  }
  return named;
}

/** What a name stands for, the same for all names of the same series; an event is one of its own. */
export function subjectNamed({ named, units }: Lexis, phrase: string): string | undefined {
  return units.has(phrase) ? undefined : (named.get(phrase)?.join(' ') ?? 'event');
}

/** A vocabulary never changes, and a reader checks one paragraph after the other. */
const made = new WeakMap<Vocabulary, { readonly data: ClaimData; readonly lexis: Lexis }>();

/** Makes a vocabulary ready; what the data does not have is left out. */
export function lexisOf(vocabulary: Vocabulary, data: ClaimData): Lexis {
  const known = made.get(vocabulary);
  if (known?.data === data) return known.lexis;
  const lexis = makeLexis(vocabulary, data);
  made.set(vocabulary, { data, lexis });
  return lexis;
}

function makeLexis(vocabulary: Vocabulary, data: ClaimData): Lexis {
  const series = seriesOf(vocabulary, data);
  const events = vocabulary.events
    .filter(({ event }) => data.events.has(event))
    .map((each) => ({ event: each.event, ...termsOf(each) }));
  const named = byName(series);
  const units = series.flatMap((each) => [...each.units]);
  const eventNames = events.flatMap(({ any }) => any);
  return {
    series: new Map(series.map((each) => [each.key, each])),
    events,
    names: indexOf([...named.keys(), ...eventNames, ...units]),
    terms: indexOf([...series.flatMap(allOf), ...events.flatMap(allOf), ...units]),
    named,
    units: new Set(units.filter((unit) => !named.has(unit) && !eventNames.includes(unit))),
  };
}
