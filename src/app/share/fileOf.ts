import { publishedSite } from '@/app/downloads';
import type { Subject } from '@/charts/model/subject';
import type { FileFormat, FileRequest } from '@/exports/files/fileRequest';
import type { Language } from '@/i18n/language';
import { chartAddress, defaultView, withView, type Address } from '@/url/address';

import type { Choice } from './choice';
import type { Editions } from './useEditions';
import type { Shared } from './useShared';

/** What of the choices goes into a file. */
export type FileChoice = Pick<Choice, 'preset' | 'ground' | 'scale'>;

/** What is known of a chart whose files are made. */
export interface FileOrigin extends Pick<Shared, 'chart' | 'asOf' | 'line'> {
  readonly editions: Pick<Editions, 'match'>;
  /** Made by a reader of their own file: it has no page that others could open. */
  readonly own?: boolean;
}

/** The edition whose figures these are: of the live chart one that holds exactly what is shared, if there is one. */
function editionOf({ line, editions }: FileOrigin, subject: Subject): string | null {
  if (line) return line.edition;
  return subject.compared ? null : (editions.match(subject) ?? null);
}

/** What files of a reader's own chart say as their address: nobody else could open the chart. */
export function ownAddress(language: Language): Address {
  return { page: { name: 'open' }, language, view: defaultView };
}

function addressOf({ chart, own = false }: FileOrigin): Address {
  const { id, language, view, edition } = chart;
  if (own) return ownAddress(language);
  // An edition has its day.
  const frozen = edition === undefined ? {} : { edition, asOf: undefined, compare: undefined };
  return withView({ ...chartAddress(id, language), view }, frozen);
}

/** A file of what is shared. */
export function fileOf(shared: FileOrigin, subject: Subject, what: FileChoice & { format: FileFormat }): FileRequest {
  const { chart, asOf } = shared;
  const edition = editionOf(shared, subject);
  const { format, preset, ground, scale } = what;
  return {
    format,
    subject,
    address: addressOf(shared),
    language: chart.language,
    preset,
    theme: ground,
    scale,
    edition,
    compared: null,
    asOf,
    site: publishedSite,
    ...(shared.own === true && { own: true }),
  };
}
