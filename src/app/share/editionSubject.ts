import type { Subject } from '@/charts/model/subject';
import type { Edition } from '@/editions/edition';
import { chartSubject } from '@/exports/chartSubject';
import type { View } from '@/url/view';

/** What an edition shows in a view. It has its own day, and no series of another feed. */
export function editionSubject({ chart, feed, milestones, asOf }: Edition, view: View): Subject {
  const { compare: _compare, ...own } = view;
  return chartSubject({ chart, feed, milestones: milestones.milestones, view: { ...own, asOf } });
}
