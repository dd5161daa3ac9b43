import type { ChartEntry } from '@/catalogue/catalogue';
import { subjectOf, type Subject, type SubjectInput } from '@/charts/model/subject';
import { chosenMilestones } from '@/milestones/choice';
import type { Milestone } from '@/milestones/milestone';
import { parsePeriod } from '@/series/period';
import type { PeriodRange } from '@/series/range';
import type { Feed } from '@/series/series';
import type { View } from '@/url/view';

/** What a subject is made of on a page. */
export interface SubjectParts {
  readonly chart: ChartEntry;
  readonly feed: Feed;
  readonly milestones: readonly Milestone[];
  readonly view: View;
  readonly compare?: SubjectInput['compare'];
}

/** The range a chart opens with, where its entry names a first period. */
function openingRange(chart: ChartEntry): PeriodRange {
  const from = chart.from === undefined ? undefined : parsePeriod(chart.from);
  return from === undefined ? {} : { from };
}

/** The range that is looked at: the reader's, else the one that the chart opens with. */
function rangeOf(chart: ChartEntry, view: View): PeriodRange {
  if (view.from === undefined && view.to === undefined) return openingRange(chart);
  return {
    ...(view.from === undefined ? {} : { from: view.from }),
    ...(view.to === undefined ? {} : { to: view.to }),
  };
}

/** What a chart speaks about, from its data and from what the address asks for. */
export function chartSubject({ chart, feed, milestones, view, compare }: SubjectParts): Subject {
  return subjectOf({
    chart,
    feed,
    range: rangeOf(chart, view),
    milestones: chosenMilestones(milestones, view.milestones),
    ...(compare === undefined ? {} : { compare }),
    ...(view.asOf === undefined ? {} : { asOf: view.asOf }),
  });
}
