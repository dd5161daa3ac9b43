import type { Catalogue } from '@/catalogue/catalogue';
import type { WireCatalogue } from './contract';
import { decode } from './decode';
import { readPeriod } from './decodeObservation';
import type { Decoded, Findings } from './problem';
import { checkDate, checkUnique } from './sources';
import { objectsOf, type Strictness } from './wireFields';
import { catalogueOf } from './wireFiles';

const shapes = { reader: catalogueOf(objectsOf('reader')), check: catalogueOf(objectsOf('check')) };

/** Their places are taken: `embed/test/` tests a host, `img/site/` has the site's own pictures. */
const reserved = new Set(['test', 'site']);

function checkEntries(wire: WireCatalogue, findings: Findings): void {
  const { milestones, statements, vocabulary } = wire;
  const single = Object.entries({ milestones, statements, vocabulary });
  const named = [...single, ...wire.feeds.map((entry, index) => [`feeds[${index}]`, entry] as const)];
  const present = named.flatMap(([at, entry]) => (entry === undefined ? [] : [{ at, entry }]));
  const entries = present.map(({ entry }) => entry);
  const at = (index: number) => present[index]?.at ?? '';
  const paths = { rule: 'entry-repeated', path: (index: number) => `${at(index)}.path` } as const;
  const ids = { rule: 'entry-repeated', path: (index: number) => `${at(index)}.id` } as const;
  checkUnique(
    entries.map((entry) => entry.path),
    paths,
    findings,
  );
  checkUnique(
    entries.map((entry) => entry.id),
    ids,
    findings,
  );
}

function checkCharts(wire: WireCatalogue, findings: Findings): void {
  const feeds = new Set(wire.feeds.map((feed) => feed.id));
  const charts = { rule: 'chart-repeated', path: (index: number) => `charts[${index}].id` } as const;
  checkUnique(
    wire.charts.map((chart) => chart.id),
    charts,
    findings,
  );
  wire.charts.forEach((chart, index) => {
    const path = `charts[${index}]`;
    if (reserved.has(chart.id)) findings.add('chart-reserved', `${path}.id`, `${chart.id} is a word of the address`);
    const series = { rule: 'chart-series-repeated', path: (at: number) => `${path}.series[${at}]` } as const;
    checkUnique(chart.series, series, findings);
    if (!feeds.has(chart.feed)) findings.add('chart-feed', `${path}.feed`, `${chart.feed} is not in feeds`);
    if (chart.from !== undefined) readPeriod(chart.from, `${path}.from`, findings);
  });
}

function build(wire: WireCatalogue, findings: Findings): Catalogue {
  const { $schema: _schema, version: _version, ...catalogue } = wire;
  checkDate(wire.modified, 'modified', findings);
  checkEntries(wire, findings);
  checkCharts(wire, findings);
  return catalogue;
}

/** Decodes the catalogue: which feeds and charts exist, frozen. Never throws. */
export function decodeCatalogue(input: unknown, strictness: Strictness): Decoded<Catalogue> {
  return decode({ shape: shapes[strictness], build }, input, strictness);
}
