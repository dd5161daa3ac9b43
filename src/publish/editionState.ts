import { join } from 'node:path';
import { changesSince } from '@/editions/changesSince';
import { isUnchanged } from '@/editions/difference';
import { editionsOf } from '@/editions/edition';
import type { Problem } from '@/feeds/problem';
import { chartContent, siteContent } from './content';
import { readEdition, readLedger } from './editionStore';

/** A problem for each chart that has editions and is no longer in the catalogue. */
export async function retiredCharts(folder: string): Promise<readonly Problem[]> {
  const [{ catalogue }, { editions }] = [await siteContent(join(folder, 'feeds')), await readLedger(folder)];
  const retired = [...new Set(editions.map(({ chart }) => chart))].filter(
    (id) => !catalogue.charts.some((chart) => chart.id === id),
  );
  return retired.map((id) => {
    const problem = `${id} was frozen and is not in the catalogue: the addresses of its editions lead to it`;
    return { kind: 'semantic', rule: 'edition-retired', path: '', problem };
  });
}

/** A warning for each chart whose figures no edition holds. */
export async function uneditionedCharts(folder: string): Promise<readonly Problem[]> {
  const feeds = join(folder, 'feeds');
  const [content, ledger] = [await siteContent(feeds), await readLedger(folder)];
  const found = await Promise.all(
    content.catalogue.charts.map(async (chart): Promise<readonly Problem[]> => {
      const { feed } = await chartContent(feeds, content, chart);
      const [newest] = editionsOf(ledger, chart.id);
      if (newest && isUnchanged(changesSince(await readEdition(folder, newest), feed))) return [];
      const problem = `${chart.id} has figures that no edition holds: npm run feed -- edition ${chart.id}`;
      return [{ kind: 'semantic', rule: 'edition-none', path: '', problem }];
    }),
  );
  return found.flat();
}
