import type { Bilingual, Confidence, Feed, Nature, Observation, Series, Source, Unit } from '@/series/series';

/** What a person may say anew of a feed of their own; what is `undefined` stays as it was. */
export interface FeedWords {
  readonly title: Bilingual;
  readonly owner: Bilingual | undefined;
  /** Names of the series in the order of the feed; a missing one stays as it was. */
  readonly labels: readonly Bilingual[];
  readonly unit: Unit | undefined;
  readonly nature: Nature | undefined;
  readonly confidence: Confidence | undefined;
  /** Publisher and address of the first document, which a file of one's own rests on. */
  readonly source: (Pick<Source, 'publisher' | 'url'> & Pick<Partial<Source>, 'note'>) | undefined;
}

function renamedSource(before: Source, { source: words }: FeedWords): Source {
  if (!words) return before;
  const { note: _note, ...source } = before;
  const { publisher, url, note } = words;
  return { ...source, publisher, url, ...(note === undefined ? {} : { note }) };
}

function renamedSeries(series: Series, index: number, words: FeedWords & { readonly from: Source }): Series {
  const { labels, unit = series.unit, nature = series.nature } = words;
  const label = labels[index] ?? series.label;
  const isSame = label.id === series.label.id && label.en === series.label.en;
  const row = (each: Observation): Observation =>
    each.source.id === words.from.id
      ? { ...each, source: words.from, confidence: words.confidence ?? each.confidence }
      : each;
  return {
    ...series,
    label,
    title: isSame ? series.title : label,
    unit,
    nature,
    observations: series.observations.map(row),
  };
}

/** A feed with other words for the same figures; no value, period or status changes. To be checked as any feed is. */
export function namedFeed(feed: Feed, words: FeedWords): Feed {
  const [first, ...others] = feed.sources;
  if (!first) return feed;
  const from = renamedSource(first, words);
  return {
    ...feed,
    title: words.title,
    rights: { ...feed.rights, owner: words.owner ?? feed.rights.owner },
    sources: [from, ...others],
    series: feed.series.map((series, index) => renamedSeries(series, index, { ...words, from })),
  };
}
