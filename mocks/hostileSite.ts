import { plainText } from '@/series/plainText';

/** The data files of a site whose every word is given, as they are on the wire. */
export interface HostileSite {
  readonly catalogue: object;
  readonly milestones: object;
  /** By the names of their files. */
  readonly feeds: Readonly<Record<string, object>>;
  /** How many charts there are: one a label. */
  readonly charts: number;
}

const most = 24;
const periods = Array.from({ length: 12 }, (_, month) => `2021-${String(month + 1).padStart(2, '0')}`);
const both = (text: string) => ({ id: text, en: text });

/** A name that the contract takes: not blank, at most 2,000 letters; a unit has 60. */
function word(text: string, longest = 2000): string {
  // A cut may go through a pair of surrogates, which is one more thing to survive.
  const cut = text.slice(0, longest);
  return plainText(cut).trim() === '' ? `${cut}kosong` : cut;
}

function sourceOf(text: string, index: number): object {
  const said = word(text);
  return {
    id: `s${index}`,
    publisher: said,
    url: `https://example.org/${index}`,
    title: said,
    published: '2021-12-01',
  };
}

function seriesOf(label: string, index: number, texts: readonly string[]): object {
  const said = both(word(label));
  const unit = { code: 'x', name: both(word(label, 60)), prefix: word(label, 6) };
  const provenance = (at: number) => ({
    published: '2021-12-02',
    source: `s${(index * periods.length + at) % texts.length}`,
    confidence: 'press-release',
    note: both(word(texts[(index * periods.length + at) % texts.length] ?? '')),
    quote: word(texts[(index * periods.length + at) % texts.length] ?? ''),
    counter: word(label),
  });
  return {
    id: `d${index}`,
    title: said,
    label: said,
    subject: said,
    freq: 'M',
    unit,
    unitMult: 0,
    decimals: 1,
    adjustment: 'N',
    base: word(label),
    nature: 'index',
    note: said,
    thresholds: [{ value: 50, unit: 'x', label: said, above: said, below: said }],
    targets: [{ period: '2021-12', value: 60, unit: 'x', ...provenance(0) }],
    observations: periods.map((period, at) => ({ period, value: 45 + ((at * 7) % 12), ...provenance(at) })),
  };
}

function feedOf(id: string, labels: readonly string[], texts: readonly string[]): object {
  const said = both(word(labels[0] ?? ''));
  return {
    version: '1.0',
    id,
    title: said,
    description: said,
    rights: {
      owner: said,
      note: said,
      licence: { name: word(labels[0] ?? ''), url: 'https://example.org/' },
      reuse: 'open',
    },
    modified: '2021-12-31',
    nextRelease: null,
    sources: texts.map(sourceOf),
    actors: labels.map((label) => both(word(label))),
    series: labels.map((label, index) => seriesOf(label, index, texts)),
  };
}

function milestonesOf(texts: readonly string[]): object {
  return {
    version: '1.0',
    id: 'milestones',
    title: both(word(texts[0] ?? '')),
    modified: '2021-12-31',
    kinds: texts.slice(0, 6).map((text, index) => ({ id: `k${index}`, label: both(word(text)) })),
    sources: texts.map(sourceOf),
    milestones: texts.map((text, index) => ({
      id: `m${index}`,
      date: `2021-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
      precision: 'day',
      kind: `k${index % 6}`,
      title: both(word(text)),
      summary: both(word(text)),
      place: both(word(text)),
      actors: [both(word(text))],
      main: index % 40 === 0,
      source: `s${index}`,
      confidence: 'press-release',
    })),
  };
}

/**
 * A site in which each of `labels` names a chart, its series, unit, threshold, owner and feed, and each of `texts` a
 * milestone, its place and summary, a source, a note and a quotation.
 */
export function hostileSite(labels: readonly string[], texts: readonly string[]): HostileSite {
  const groups = Array.from({ length: Math.ceil(labels.length / most) }, (_, group) =>
    labels.slice(group * most, (group + 1) * most),
  );
  const entries = groups.map((_, index) => ({ id: `umpan-${index}`, path: `umpan-${index}.json` }));
  const charts = labels.map((label, index) => ({
    id: `grafik-${index}`,
    name: both(word(label)),
    feed: `umpan-${Math.floor(index / most)}`,
    series: [`d${index % most}`],
    form: (['line', 'step', 'columns', 'points'] as const)[index % 4],
    note: both(word(label)),
  }));
  const per = Math.ceil(texts.length / groups.length);
  return {
    catalogue: {
      version: '1.0',
      title: both(word(labels[0] ?? '')),
      modified: '2021-12-31',
      milestones: { id: 'milestones', path: 'milestones.json' },
      feeds: entries,
      charts,
    },
    milestones: milestonesOf(texts),
    feeds: Object.fromEntries(
      groups.map((group, index) => [
        `umpan-${index}.json`,
        feedOf(`umpan-${index}`, group, texts.slice(index * per, (index + 1) * per)),
      ]),
    ),
    charts: charts.length,
  };
}
