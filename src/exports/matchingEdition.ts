import type { ShownSeries, Subject } from '@/charts/model/subject';
import { changesBetween, isUnchanged, type Figures } from '@/editions/difference';
import type { Edition } from '@/editions/edition';
import { asOf } from '@/series/vintage';

/** An edition with its name, `YYYY-MM-DD.<code>`. */
export interface NamedEdition {
  readonly name: string;
  readonly edition: Edition;
}

function held({ chart, feed }: Edition): readonly Figures[] {
  return feed.series.map((series) => ({ key: `${chart.feed}.${series.id}`, rows: asOf(series) }));
}

function ownSeries({ shown, compared }: Subject): readonly ShownSeries[] {
  return shown.filter((entry) => entry !== compared);
}

function targetsOf(targets: ShownSeries['targets']): string {
  return targets
    .map(({ period, basis, value }) => `${period} ${basis} ${value}`)
    .toSorted()
    .join('|');
}

function holds(edition: Edition, subject: Subject): boolean {
  const own = ownSeries(subject);
  const isSame = isUnchanged(
    changesBetween(
      held(edition),
      own.map(({ key, all }) => ({ key, rows: all })),
    ),
  );
  const targets = new Map(edition.feed.series.map((series) => [series.id, targetsOf(series.targets)]));
  const events = new Set(edition.milestones.milestones.map(({ id }) => id));
  return (
    isSame &&
    own.every(({ series, targets: shown }) => targets.get(series.id) === targetsOf(shown)) &&
    subject.milestones.every(({ milestone }) => events.has(milestone.id))
  );
}

/**
 * The first of a chart's editions that holds exactly the figures and targets that the chart knows, whatever part of them
 * is shown, and every milestone shown; a compared series is not looked at. `undefined` where none does.
 */
export function matchingEdition(subject: Subject, editions: readonly NamedEdition[]): NamedEdition | undefined {
  return editions.find(({ edition }) => edition.chart.id === subject.chart.id && holds(edition, subject));
}
