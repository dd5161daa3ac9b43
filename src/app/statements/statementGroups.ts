import type { Catalogue, ChartEntry } from '@/catalogue/catalogue';
import { seriesIn, type Statement } from '@/claims/statement';

/** Statements about one chart; those without one are about the campaign itself. */
export interface StatementGroup {
  /** Anchor in the page. */
  readonly id: string;
  readonly chart?: ChartEntry;
  readonly statements: readonly Statement[];
}

/** The chart that shows a series, or one of the same feed. */
function chartOf(key: string, { charts }: Catalogue): ChartEntry | undefined {
  const shown = charts.find(({ feed, series }) => series.some((id) => `${feed}.${id}` === key));
  return shown ?? charts.find(({ feed }) => key.startsWith(`${feed}.`));
}

/** The statements by the chart that their first claim is about, in the order of the catalogue; those about the campaign come first. */
export function groupsOf(statements: readonly Statement[], catalogue: Catalogue): readonly StatementGroup[] {
  const byChart = new Map<ChartEntry | undefined, Statement[]>();
  for (const statement of statements) {
    const [key] = statement.claims.flatMap(({ claim }) => seriesIn(claim));
    const chart = key === undefined ? undefined : chartOf(key, catalogue);
    byChart.set(chart, [...(byChart.get(chart) ?? []), statement]);
  }
  return [undefined, ...catalogue.charts].flatMap((chart) => {
    const own = byChart.get(chart);
    if (!own) return [];
    return [chart ? { id: `group-${chart.id}`, chart, statements: own } : { id: 'group', statements: own }];
  });
}
