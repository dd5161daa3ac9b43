import type { ForeignFile, Publication } from './foreign';
import type { SdmxMessage } from './sdmxMessage';
import type { ReadDataSet } from './sdmxSeries';
import { dayOfStamp } from './stamps';
import { firstOwn, labelOf, listOf, notesOf, own } from './unknownParts';
import { webAddress } from './webAddress';

function oneOf(value: unknown): unknown {
  return listOf(value)?.[0] ?? value;
}

function publisherOf(header: unknown): string | null {
  const sender = oneOf(own(header, 'sender'));
  const name = labelOf(firstOwn(sender, ['name', 'names']));
  // .Stat sends "unknown" for a name that was never configured.
  return name === null || /^unknown$/iu.test(name) ? labelOf(own(sender, 'id')) : name;
}

/** Where the data were asked for, of the links of a header. */
function addressOf(header: unknown): string | null {
  const links = listOf(own(header, 'links')) ?? [];
  const link = links.find((each) => /^(?:self|request)$/u.test(String(own(each, 'rel'))));
  return webAddress(own(link, 'href'));
}

interface Annotation {
  readonly title: string | null;
  readonly uri: string | null;
  readonly type: string;
}

function annotationsOf(sets: readonly ReadDataSet[]): readonly Annotation[] {
  return sets.flatMap(({ raw }) =>
    (listOf(own(raw.structure, 'annotations')) ?? []).map((each) => ({
      title: labelOf(own(each, 'title')),
      uri: webAddress(own(each, 'uri')),
      type: labelOf(firstOwn(each, ['type', 'id'])) ?? '',
    })),
  );
}

function licenceOf(annotations: readonly Annotation[]): ForeignFile['licence'] {
  const said = annotations.find(({ title, uri }) => uri !== null && /licen[cs]e|terms/iu.test(title ?? ''));
  return said?.title ? { name: said.title, url: said.uri } : null;
}

/** What a message says of itself. When it was prepared is when it was asked for and never its `updated`; .Stat's annotation LAST_UPDATE is. */
export function publicationOf({ header }: SdmxMessage, sets: readonly ReadDataSet[]): Publication {
  const annotations = annotationsOf(sets);
  const structures = sets.map(({ raw }) => raw.structure);
  const lastUpdate = annotations.find(({ type }) => /^last_?update$/iu.test(type))?.title;
  return {
    title: sets[0]?.structure.title ?? null,
    publisher: publisherOf(header),
    updated: dayOfStamp(lastUpdate),
    url: addressOf(header),
    licence: licenceOf(annotations),
    notes: [...new Set(structures.flatMap((each) => notesOf(firstOwn(each, ['description', 'descriptions']))))],
  };
}
