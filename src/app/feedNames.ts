import type { Catalogue } from '@/catalogue/catalogue';
import { formatList } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';

import type { FeedResult } from './feedData';

/** What to call a feed: its own title, else the charts that it feeds, else its id. */
export function feedName(feed: FeedResult, catalogue: Catalogue, language: Language): string {
  const { entry, result } = feed;
  if (result.data) return pick(result.data.title, language);
  const charts = catalogue.charts.filter((chart) => chart.feed === entry.id);
  return charts.length === 0
    ? entry.id
    : formatList(
        charts.map((chart) => pick(chart.name, language)),
        language,
      );
}
