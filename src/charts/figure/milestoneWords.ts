import { pick, type Language } from '@/i18n/language';
import type { Milestone, MilestoneKind } from '@/milestones/milestone';

/** What kind of event a milestone was and where, each after a dot, e.g. " · peluncuran · Jakarta"; empty when neither is known. */
export function sayKindAndPlace(milestone: Milestone, kinds: readonly MilestoneKind[], language: Language): string {
  const kind = kinds.find((candidate) => candidate.id === milestone.kind);
  return [
    kind ? pick(kind.label, language).toLocaleLowerCase(language) : '',
    milestone.place ? pick(milestone.place, language) : '',
  ]
    .filter((part) => part !== '')
    .map((part) => ` · ${part}`)
    .join('');
}
