import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indonesianCsv, internationalCsv } from '@/exports/csv';
import { readingsCsv } from '@/exports/readingsCsv';
import { decodeFeed } from '@/feeds/decodeFeed';
import { readFiles } from '@/formats/readFiles';
import { languages } from '@/i18n/language';
import type { Feed, Observation, Series } from '@/series/series';

const folder = 'public/feeds';

function feedIn(name: string): Feed | undefined {
  const decoded = decodeFeed(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')), 'reader');
  return decoded.ok ? decoded.value : undefined;
}

const feeds = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !['catalogue.json', 'milestones.json', 'statements.json'].includes(name))
  .flatMap((name) => feedIn(name) ?? []);

/** One row a period, the latest vintage, as a chart shows them. */
function rowsOf({ observations }: Series): readonly Observation[] {
  return [...new Map(observations.map((observation) => [observation.period, observation])).values()];
}

describe('our own downloads', () => {
  it('has feeds to read', () => {
    expect(feeds.length).toBeGreaterThan(4);
  });

  const cases = languages.flatMap((language) =>
    [indonesianCsv, internationalCsv].map((dialect) => ({ language, dialect, delimiter: dialect.delimiter })),
  );

  it.each(cases)('come back with the same figures ($language, "$delimiter")', ({ language, dialect }) => {
    for (const feed of feeds) {
      const series = feed.series.map((each) => ({ key: `${feed.id}.${each.id}`, series: each, rows: rowsOf(each) }));
      const table = { series, milestones: [], feed, language, address: 'https://pendopo.example/chart/x/' };
      const outcome = readFiles([{ name: 'x.csv', text: readingsCsv(table, dialect) }]);
      if (!outcome.ok) throw new Error(`${feed.id}: ${outcome.error.detail}`);
      expect(outcome.value.questions).toEqual([]);
      const filled = series.filter(({ rows }) => rows.length > 0);
      expect(outcome.value.series.map(({ key }) => key[0]?.value)).toEqual(filled.map(({ key }) => key));
      for (const [index, { series: from, rows }] of filled.entries()) {
        const back = outcome.value.series[index];
        expect(back?.label).toBe(from.title[language]);
        expect(back?.readings.map(({ period, value, statuses }) => [period, value, statuses[0]])).toEqual(
          rows.map(({ period, value, status }) => [period, value, status]),
        );
      }
    }
  });
});
