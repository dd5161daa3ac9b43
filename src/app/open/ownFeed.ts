import type { ChartEntry } from '@/catalogue/catalogue';
import { checkedFeed, feedFromForeign, type FeedNames } from '@/feeds/feedFromForeign';
import { mostSeries } from '@/feeds/limits';
import { namedFeed, type FeedWords } from '@/feeds/namedFeed';
import type { OwnChart } from '@/feeds/ownCharts';
import type { Decoded } from '@/feeds/problem';
import type { ForeignSeries } from '@/formats/foreign';
import { languages } from '@/i18n/language';
import { openFileMessages } from '@/i18n/messages/openFile';
import type { Bilingual, Feed, Rights, Source, Unit } from '@/series/series';
import { shortSlug } from '@/series/slug';

import type { FileGlance } from './glance';
import { clipped, isWeb, same, unitFrom, type Names } from './names';

/** The words of both languages, which a feed carries whatever the reader speaks. */
function inBoth(say: (words: (typeof openFileMessages)['id']) => string): Bilingual {
  const [id, en] = languages.map((language) => say(openFileMessages[language]));
  return { id: id ?? '', en: en ?? '' };
}

/** What a chart of one's own is made with. */
export interface OwnParts {
  readonly id: string;
  readonly file: string;
  readonly names: Names;
  readonly known: readonly Unit[];
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Absolute address of the page that opens files: it stands for a source whose address nobody knows. */
  readonly page: string;
}

function ownerOf(publisher: string): Bilingual {
  return publisher.trim() === '' ? inBoth(({ feed }) => feed.noOwner) : same(publisher);
}

function sourceWords({
  names,
  file,
  page,
}: Pick<OwnParts, 'names' | 'file' | 'page'>): NonNullable<FeedWords['source']> {
  const publisher = names.publisher.trim() === '' ? openFileMessages.id.feed.noOwner : names.publisher;
  if (isWeb(names.address)) return { publisher, url: names.address };
  return { publisher, url: page, note: inBoth(({ feed }) => feed.noAddress(file)) };
}

function rightsOf({ licence }: FileGlance, owner: Bilingual): Rights {
  const isOpen = /creativecommons\.org\/(?:licenses\/by\/|publicdomain\/)/u.test(licence?.url ?? '');
  const said = licence ? inBoth(({ feed }) => ` ${feed.licence(licence.name)}`) : same('');
  const note = inBoth(({ feed }) => feed.rights);
  const url = licence?.url;
  return {
    owner,
    note: { id: note.id + said.id, en: note.en + said.en },
    licence: licence && url !== null && url !== undefined && isWeb(url) ? { name: licence.name, url } : null,
    reuse: isOpen ? 'open' : 'cite',
  };
}

const longestDescription = 1900;

function feedNames(glance: FileGlance, parts: OwnParts): FeedNames {
  const { id, file, names, today } = parts;
  const source: Omit<Source, 'id'> = { ...sourceWords(parts), title: glance.title, published: glance.updated };
  const notes = glance.notes.length === 0 ? '' : ` ${glance.notes.join(' ')}`;
  const said = inBoth(({ feed }) => feed.description(glance.title ?? names.title.id, file));
  return {
    id,
    title: names.title,
    description: {
      id: clipped(said.id + notes, longestDescription),
      en: clipped(said.en + notes, longestDescription),
    },
    rights: rightsOf(glance, ownerOf(names.publisher)),
    modified: today,
    source,
    confidence: names.confidence,
  };
}

/** Powers of ten that the contract has. */
const mostMult = 12;

/** A feed of a person's own from series of a file, as they named it; checked as every feed is. */
export function ownFeed(glance: FileGlance, all: readonly ForeignSeries[], parts: OwnParts): Decoded<Feed> {
  const { names, known } = parts;
  const [first] = all;
  const unitMult = Math.min(mostMult, Math.max(0, Math.trunc(first?.unitMult ?? 0)));
  const series = all.map((from, index) => {
    const label = names.labels[index] ?? same(from.label);
    // The file's own words say more, unless somebody chose other ones.
    const title = all.length === 1 ? names.title : label;
    return { from, title, label, unit: unitFrom(names, known), unitMult, nature: names.nature };
  });
  return feedFromForeign(series, feedNames(glance, parts));
}

/** Whether names stand for a unit, also where the site's units are not known, or not yet. */
function isUnit({ unitCode, unitWords }: Names, unit: Unit | undefined): boolean {
  if (unitCode !== null) return unitCode === unit?.code;
  return unitWords.id === unit?.name.id && unitWords.en === unit.name.en;
}

/** A feed of a person's own with other names; what nobody changed stays as it is. Checked as every feed is. */
export function renamedFeed(feed: Feed, parts: Pick<OwnParts, 'file' | 'names' | 'known' | 'page'>): Decoded<Feed> {
  const { names, known } = parts;
  const { title, labels, nature, confidence, publisher, address } = names;
  const before = namesOf({ feed, form: names.form }, parts);
  const isPublisherSame = publisher === before.publisher;
  const isSourceSame = isPublisherSame && address === before.address;
  return checkedFeed(
    namedFeed(feed, {
      title,
      labels,
      owner: isPublisherSame ? undefined : ownerOf(publisher),
      unit: isUnit(names, feed.series[0]?.unit) ? undefined : unitFrom(names, known),
      nature: nature === before.nature ? undefined : nature,
      confidence: confidence === before.confidence ? undefined : confidence,
      source: isSourceSame ? undefined : sourceWords(parts),
    }),
  );
}

/** Publisher and address of the file that a feed rests on; what nobody knew is empty. */
function originOf({ sources: [source] }: Feed, page: string): Pick<Names, 'publisher' | 'address'> {
  if (!source) return { publisher: '', address: '' };
  const isUnnamed = source.publisher === openFileMessages.id.feed.noOwner;
  return { publisher: isUnnamed ? '' : source.publisher, address: source.url === page ? '' : source.url };
}

/** The names that a feed has, to be changed. */
export function namesOf(
  { feed, form }: Pick<OwnChart, 'feed' | 'form'>,
  { page, known }: Pick<OwnParts, 'page' | 'known'>,
): Names {
  const [first] = feed.series;
  const site = known.find(({ code }) => code === first?.unit.code);
  return {
    title: feed.title,
    labels: feed.series.map(({ label }) => label),
    unitCode: site?.code ?? null,
    unitWords: first?.unit.name ?? same(''),
    nature: first?.nature ?? 'stock',
    form,
    ...originOf(feed, page),
    confidence: first?.observations[0]?.confidence ?? 'aggregator',
  };
}

/** What the finding speaks of: of several series the first, and never all that the file is about. */
function spokenOf({ title, series: [first, ...others] }: Feed): Bilingual {
  if (!first || others.length === 0) return title;
  return { id: `${title.id}, ${first.label.id}`, en: `${title.en}, ${first.label.en}` };
}

/** The chart of a feed of a person's own, as a catalogue would name it. No chart of the site is called so. */
export function ownEntry({ feed, form }: Pick<OwnChart, 'feed' | 'form'>): ChartEntry {
  const name = shortSlug(feed.title.id, 40);
  return {
    id: name === '' ? feed.id : `own-${name}`,
    name: spokenOf(feed),
    feed: feed.id,
    series: feed.series.slice(0, mostSeries).map(({ id }) => id),
    form,
  };
}

/** The feed of a file of our own contract with some of its series, under an id of this browser's. */
export function takenFeed(feed: Feed, indices: readonly number[], id: string): Decoded<Feed> {
  const series = indices.flatMap((index) => feed.series[index] ?? []);
  return checkedFeed({ ...feed, id, series });
}
