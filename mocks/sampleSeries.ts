import { parsePeriod, shift } from '@/series/period';
import type { Period } from '@/series/period';
import type { Observation, Provenance, Series, Source, Target } from '@/series/series';

/** Made-up series for tests; no page imports this file. */

/** The document that made-up readings claim to come from. */
export const sampleSource: Source = {
  id: 'example',
  publisher: 'Example',
  url: 'https://example.org/',
  title: null,
  published: null,
};

const provenance: Provenance = {
  published: null,
  source: sampleSource,
  confidence: 'press-release',
  also: [],
};

/** A period that must exist; throws a RangeError otherwise. */
export function periodFrom(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new RangeError(`not a period: ${text}`);
  return period;
}

/** An observation of a period; `more` overrides its other fields. */
export function sampleRow(period: string, value: number | null, more: Partial<Observation> = {}): Observation {
  return { ...provenance, period: periodFrom(period), value, status: 'A', conflicts: [], ...more };
}

/** A target to be reached by the end of a period; `more` overrides its other fields. */
export function sampleTarget(period: string, value: number, more: Partial<Target> = {}): Target {
  return { ...provenance, period: periodFrom(period), value, basis: 'level', conflicts: [], ...more };
}

/** Rows of successive periods from `start`; `undefined` leaves a period out, `null` keeps it without a number. */
export function sampleRows(start: string, values: readonly (number | null | undefined)[]): readonly Observation[] {
  const first = sampleRow(start, null).period;
  return values.flatMap((value, steps) => (value === undefined ? [] : [sampleRow(shift(first, steps), value)]));
}

/** Monthly series with these fields. */
export function sampleSeries(more: Partial<Series> = {}): Series {
  return {
    id: 'example',
    title: { id: 'Contoh', en: 'Example' },
    label: { id: 'Contoh', en: 'Example' },
    freq: 'M',
    unit: { code: 'index', name: { id: '', en: '' } },
    unitMult: 0,
    decimals: 1,
    adjustment: 'N',
    base: null,
    nature: 'index',
    thresholds: [],
    targets: [],
    observations: [],
    ...more,
  };
}
