import { publishedSite } from '@/app/downloads';
import type { Subject } from '@/charts/model/subject';
import type { FileFormat, FileRequest } from '@/exports/files/fileRequest';
import { chartAddress, withView } from '@/url/address';

import type { Choice } from './choice';
import type { Shared } from './useShared';

/** What of the choices goes into a file. */
export type FileChoice = Pick<Choice, 'preset' | 'ground' | 'scale'>;

/** The edition whose figures these are: of the live chart one that holds exactly what is shared, if there is one. */
function editionOf({ line, editions }: Shared, subject: Subject): string | null {
  if (line) return line.edition;
  return subject.compared ? null : (editions.match(subject) ?? null);
}

/** A file of what is shared. */
export function fileOf(shared: Shared, subject: Subject, what: FileChoice & { format: FileFormat }): FileRequest {
  const { chart, asOf } = shared;
  const edition = editionOf(shared, subject);
  const { format, preset, ground, scale } = what;
  const address = chartAddress(chart.id, chart.language);
  // An edition has its day.
  const frozen = chart.edition === undefined ? {} : { edition: chart.edition, asOf: undefined, compare: undefined };
  return {
    format,
    subject,
    address: withView({ ...address, view: chart.view }, frozen),
    language: chart.language,
    preset,
    theme: ground,
    scale,
    edition,
    compared: null,
    asOf,
    site: publishedSite,
  };
}
