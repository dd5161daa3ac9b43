import { useEditions } from '@/app/share/useEditions';
import { expectedDay, useToday } from '@/app/today';
import type { Subject } from '@/charts/model/subject';
import { parseEditionName, type EditionName } from '@/editions/editionName';
import { periodAt } from '@/series/period';
import { withView, type Address, type ViewPatch } from '@/url/address';

/** The address that shows the same again, and what makes it last. */
export interface LastingLink {
  readonly address: Address;
  /** The edition that it leads to; without one it leads to what was known on the day. */
  readonly edition: EditionName | undefined;
  /** The day on which that edition was published, `YYYY-MM-DD`. */
  readonly minted: string | undefined;
  /** The day up to which the data count, `YYYY-MM-DD`. */
  readonly knownOn: string;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether an edition may still be found. */
  readonly pending: boolean;
}

interface Lasting extends Pick<LastingLink, 'edition' | 'knownOn'> {
  readonly patch: ViewPatch;
}

/** Of an edition of that name, if it is one. */
function ofEdition(name: string): Lasting | undefined {
  const edition = parseEditionName(name);
  return edition && { edition, knownOn: edition.date, patch: { edition: name, asOf: undefined } };
}

/** Of what was known on a day. */
function ofDay(day: string): Lasting {
  return { edition: undefined, knownOn: day, patch: { edition: undefined, asOf: day } };
}

/** The address to take along: that of an edition where one holds exactly these figures, else that of the day. */
export function useLastingLink(subject: Subject, address: Address): LastingLink {
  const editions = useEditions(subject, address.view.edition ?? null);
  const today = periodAt('D', useToday() ?? expectedDay());
  // An edition holds no series of another chart.
  const matching = subject.compared ? null : editions.matching;
  const lasting = (matching && ofEdition(matching)) || ofDay(subject.asOf ?? today);
  const { patch, ...said } = lasting;
  return {
    ...said,
    minted: lasting.edition && editions.lines.find(({ edition }) => edition === matching)?.minted,
    today,
    address: withView(address, { ...patch, theme: 'auto', view: 'chart' }),
    pending: editions.pending && !subject.compared,
  };
}
