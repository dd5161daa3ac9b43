import { inTab } from '@/app/documentTitle';
import { hrefOf, navigate } from '@/app/navigation';
import { finding } from '@/charts/model/finding';
import type { Subject } from '@/charts/model/subject';
import { formatDate } from '@/i18n/calendar';
import { editionMessages } from '@/i18n/messages/edition';
import { withView, type Address } from '@/url/address';

import type { Shared } from './useShared';

/** Milliseconds: between two looks, and how long a page is waited for. */
const pace = { step: 50, most: 20_000 } as const;

async function pause(milliseconds: number): Promise<void> {
  await new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}

/** The chart's page as it is shared, in the reader's own theme. */
function printedAddress(address: Address, { chart }: Shared): Address {
  const { from, to, milestones, asOf, compare } = chart.view;
  const isFrozen = chart.edition !== undefined;
  return withView(
    { ...address, language: chart.language },
    {
      from,
      to,
      milestones,
      view: 'chart',
      edition: chart.edition,
      asOf: isFrozen ? undefined : asOf,
      compare: isFrozen ? undefined : compare,
    },
  );
}

/** What stands in the tab once that page shows its figures, and not before. */
function titleOf({ chart }: Shared, subject: Subject): string {
  const said = finding(subject, chart.language);
  if (chart.edition === undefined) return inTab(said);
  const day = formatDate(chart.edition.slice(0, 10), chart.language, 'long');
  return inTab(editionMessages[chart.language].tabTitle(said, day));
}

/**
 * Opens the page that is shared and prints it once it shows `subject`. Where it does not come to that, or the reader goes
 * elsewhere meanwhile, nothing is printed: better no page than another number.
 */
export async function printPage(address: Address, shared: Shared, subject: Subject): Promise<void> {
  const to = printedAddress(address, shared);
  const title = titleOf(shared, subject);
  const isThere = (): boolean => hrefOf(to) === window.location.pathname + window.location.search;
  navigate(to, 'push');
  for (let left = pace.most; left > 0; left -= pace.step) {
    // The dialog goes meanwhile, too: it must be gone before the page is laid out for paper.
    await pause(pace.step);
    if (!isThere()) return;
    if (document.title !== title) continue;
    window.print();
    return;
  }
}
