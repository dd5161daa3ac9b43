import { claim, statements, verdict, vocabulary } from './feedClaimDescriptions';
import { edition, ledger } from './feedEditionDescriptions';
import { story, storyIndex } from './feedStoryDescriptions';

/** Which schema file a description belongs to. */
export type SchemaFile =
  | 'feed'
  | 'milestones'
  | 'catalogue'
  | 'statements'
  | 'vocabulary'
  | 'claim'
  | 'verdict'
  | 'edition'
  | 'ledger'
  | 'story'
  | 'story-index';

const shared: Readonly<Record<string, string>> = {
  $schema: 'Address of this schema, for editors.',
  version: 'Version of the contract, major.minor. Readers refuse another major version.',
  id: 'Lower-case letters, digits and hyphens. Never changed once published.',
  title: 'Full title.',
  modified: 'Day on which this file was last changed, YYYY-MM-DD.',
  sources: 'The documents that the file rests on.',
  'sources.id': 'What the `source` fields of this file refer to.',
  publisher: 'Who published the document.',
  url: 'Web address, percent-encoded.',
  'sources.title': "The document's own title; null where it was not seen.",
  'sources.published': 'Date of the document: YYYY-MM-DD, YYYY-MM or YYYY; null where none was seen.',
  note: 'What a reader should know.',
  'sources.note': 'Said when the address leads only near the document.',
  source: 'Id of an entry in `sources`.',
  confidence:
    "How the figure reached us: the issuer's own release, a news report about it, or a site that collects figures.",
  also: 'Further addresses that give the same.',
  actors: 'Who takes part.',
  snapshot: 'What a downloaded file says of itself (docs/contracts/snapshot.md).',
};

const feed: Readonly<Record<string, string>> = {
  description: 'What the feed holds, in a sentence or two.',
  rights: 'Who owns the figures and what may be done with them.',
  'rights.owner': 'Owner of the figures.',
  'rights.note': 'The conditions in words.',
  'rights.licence': 'The licence; null where none is stated.',
  'rights.licence.name': 'Name of the licence.',
  'rights.reuse':
    'cite: single figures may be cited, the series not reissued as a data set. open: reuse with attribution.',
  nextRelease: 'Day of the next publication by the owner, YYYY-MM-DD; null when not known.',
  series: 'The time series of the feed.',
  'series.label': 'Short name for a label on a chart.',
  'series.subject': 'What a sentence about a figure begins with; the title where it is absent.',
  'series.freq':
    'Frequency (SDMX CL_FREQ): A annual, S half-yearly, Q quarterly, M monthly, W weekly (ISO 8601), D daily.',
  'series.unit': 'Unit of measure.',
  'series.unit.code': 'Code of the unit. Series of one code and multiplier may share an axis.',
  'series.unit.name': 'The unit as it follows a number; empty texts for a bare index.',
  'series.unit.prefix': 'Written before the number, such as Rp.',
  'series.unitMult': 'Power of ten that the values are given in (SDMX UNIT_MULT): 6 = millions.',
  'series.decimals': 'Digits after the decimal mark in index and rate values and in computed ones (SDMX DECIMALS).',
  'series.adjustment': 'Seasonal adjustment: N none, S seasonally, W by working days, Y both.',
  'series.base': 'Reference period of an index; null otherwise.',
  'series.nature':
    'stock: a level at a moment. flow: an amount in a period. index: a diffusion or other index. rate: a rate of change.',
  'series.thresholds': 'Values that divide the scale, such as 50 in a diffusion index.',
  'series.thresholds.value': 'The dividing value.',
  'series.thresholds.label': 'Name of the threshold.',
  'series.thresholds.above': 'What a value above it means.',
  'series.thresholds.below': 'What a value below it means.',
  unit: "The code of the series' unit, written again so that a slip is caught.",
  'series.targets': 'What was to be reached by the end of a period.',
  'series.targets.period': 'The period that the target is for; any frequency.',
  'series.targets.value': "The target in the series' unit and multiplier.",
  'series.targets.basis': "level: comparable with the series' own values. in-period: to be added within the period.",
  'series.observations':
    'One row for each period and publication. A revision is a further row with a later `published`.',
  period: 'A period such as 2021, 2021-S1, 2021-Q2, 2021-04, 2021-W05 or 2021-04-15 (SDMX TIME_PERIOD).',
  'series.observations.value': 'The figure in unit times 10^unitMult; null when the period is known to have none.',
  'series.observations.status':
    'SDMX CL_OBS_STATUS: A normal, B break, E estimated, F forecast, P provisional, L or M missing, Q suppressed …',
  'series.observations.date': 'The day the figure speaks of, where the source is finer than the frequency.',
  published:
    'When the issuer published the figure: YYYY-MM-DD, YYYY-MM or YYYY; null when unknown. Never the day it was fetched.',
  conflicts: 'Figures that contradict this one. Shown beside it, never drawn as the main value.',
  value: 'The contradicting figure, in the same unit and multiplier.',
  quote: 'The words of the source.',
  qualifier: 'How the source worded a number that is not exact.',
  counter: "Who counted, where that differs from the series' owner.",
};

const milestones: Readonly<Record<string, string>> = {
  kinds: 'Kinds of milestones.',
  'kinds.label': 'Name of the kind.',
  milestones: 'Dated events.',
  'milestones.date': 'First day, YYYY-MM-DD, or YYYY-MM when `precision` is month.',
  'milestones.precision': 'day or month: how exactly the date is known.',
  'milestones.end': 'Last day, YYYY-MM-DD, of an event that lasts.',
  'milestones.kind': 'Id of an entry in `kinds`.',
  'milestones.summary': 'What happened, in a sentence or two.',
  'milestones.place': 'Where it happened.',
  'milestones.main': 'One of the few that a chart shows unless the reader chooses otherwise.',
};

const catalogue: Readonly<Record<string, string>> = {
  milestones: 'The milestones file.',
  statements: 'The statements file.',
  vocabulary: 'The vocabulary file.',
  feeds: 'The feed files. Only these are ever fetched.',
  path: 'Name of a file beside the catalogue.',
  'feeds.remotes': 'Files of others on the web that bring series of the feed further readings.',
  'feeds.remotes.url': 'https address; {BPS_KEY}, {FRED_KEY}, {YEAR} and {TH} are filled in before it is fetched.',
  'feeds.remotes.format': 'What the address answers.',
  'feeds.remotes.series':
    'Key of the series in it, as `npm run feed -- inspect` prints it; empty where it has one only.',
  'feeds.remotes.into': 'Id of the series of the feed that the readings go into.',
  'feeds.remotes.unitIs': 'Unit code of that series, where the file words its unit otherwise.',
  'feeds.remotes.answers': 'What the file leaves open.',
  'feeds.remotes.answers.numbers': 'How numbers are written: 1.234,5 or 1,234.5.',
  'feeds.remotes.answers.dates': 'Which comes first in a date.',
  'feeds.remotes.answers.time': 'Name of the column or dimension that holds time.',
  'feeds.remotes.answers.freq': 'How often, where plain dates do not tell.',
  'feeds.remotes.answers.trimester': 'Whether 2021T1 is a quarter or a third of a year.',
  'feeds.remotes.answers.values': 'Columns with values.',
  'feeds.remotes.answers.layout': 'long: one row a period and key; wide: a column a period or a series.',
  'feeds.remotes.answers.dataset': 'Which data set of several.',
  'feeds.remotes.fromYear': 'First year asked for where every year is a request of its own.',
  'feeds.remotes.live': "Whether a reader's browser asks the source itself.",
  'feeds.remotes.publisher': 'Who publishes it.',
  'feeds.remotes.page': 'Where a person can see the same data.',
  'feeds.remotes.confidence': 'How its figures reach us.',
  charts: 'The charts, in the order they are shown.',
  'charts.name': 'Name of the chart.',
  'charts.feed': 'Id of the feed that holds its series.',
  'charts.series': 'Ids of the series drawn, in order of colour; one to five.',
  'charts.form': 'line, step (holds until the next reading), columns, or points.',
  'charts.from': 'First period shown unless the reader asks for more.',
  'charts.note': 'What a reader should know about the whole chart.',
};

const languages: Readonly<Record<string, string>> = { id: 'In Indonesian.', en: 'In English.' };
const own: Readonly<Record<SchemaFile, Readonly<Record<string, string>>>> = {
  feed,
  milestones,
  catalogue,
  statements,
  vocabulary,
  claim,
  verdict,
  edition,
  ledger,
  story,
  'story-index': storyIndex,
};

/** Fields whose `id` is an identifier; everywhere else `id` and `en` are the two languages. */
const identified = new Set([
  '',
  'sources',
  'series',
  'kinds',
  'milestones',
  'statements',
  'vocabulary',
  'feeds',
  'charts',
  'steps',
  'answers',
]);

/** An edition holds whole files and a chart of the catalogue, whose fields are described where they belong. */
const within: Readonly<Record<string, readonly [file: SchemaFile, under: readonly string[]]>> = {
  feed: ['feed', []],
  milestones: ['milestones', []],
  chart: ['catalogue', ['charts']],
  claims: ['claim', []],
};

/** What a field means. The path has no list indexes. Throws when nobody wrote it down. */
export function describeField(file: SchemaFile, path: readonly string[]): string {
  const inner = file === 'edition' && path.length > 1 ? within[path[0] ?? ''] : undefined;
  if (inner) return describeField(inner[0], [...inner[1], ...path.slice(1)]);
  const [key = '', full, parent] = [path.at(-1), path.join('.'), path.slice(0, -1).join('.')];
  if (!identified.has(parent) && Object.hasOwn(languages, key)) return languages[key] ?? '';
  const found = [full, key].flatMap((name) => [own[file], shared].map((table) => table[name]));
  const description = found.find((each) => each !== undefined);
  if (description === undefined) throw new RangeError(`${file}: ${full} has no description`);
  return description;
}
