import { useMemo } from 'react';

import { useReadFeeds, type SiteData } from '@/app/feedData';
import { languages } from '@/i18n/language';
import { unitWords } from '@/i18n/measure';
import type { Bilingual, Unit } from '@/series/series';

/** A unit that a series of this site has, so that a chart of one's own can be set beside it. */
export interface KnownUnit {
  readonly unit: Unit;
  /** Its words, and a feed that has it: several units have the same words. */
  readonly label: Bilingual;
}

/** The units of the feeds that could be read, each once. */
export function useKnownUnits(data: SiteData): readonly KnownUnit[] {
  const feeds = useReadFeeds(data);
  return useMemo(() => {
    const units = new Map<string, KnownUnit>();
    for (const { title, series } of feeds) {
      for (const each of series) {
        const [id, en] = languages.map(
          (language) => `${unitWords({ ...each, unitMult: 0 }, language)} (${title[language]})`,
        );
        if (!units.has(each.unit.code))
          units.set(each.unit.code, { unit: each.unit, label: { id: id ?? '', en: en ?? '' } });
      }
    }
    return [...units.values()];
  }, [feeds]);
}
