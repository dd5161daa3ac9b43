import type { ClaimData, KnownEvent } from '@/claims/data';
import type { Series } from '@/series/series';
import { sampleSource } from './sampleSeries';

/** Made-up data for claims in tests; no page imports this file. */

/** Key that `sampleData` gives its first series. */
export const sampleKey = 'feed.example';

/** Series under `feed.<id>`, each called by its title, and events. */
export function sampleData(series: readonly Series[], events: readonly KnownEvent[] = []): ClaimData {
  return {
    series: new Map(
      series.map((each) => [`feed.${each.id}`, { key: `feed.${each.id}`, series: each, name: each.title }]),
    ),
    events: new Map(events.map((event) => [event.id, event])),
  };
}

/** An event on a day. */
export function sampleEvent(id: string, date: string): KnownEvent {
  return { id, date, title: { id: `Peristiwa ${id}`, en: `Event ${id}` }, source: sampleSource };
}
