import type { Milestone } from './milestone';

/** Which milestones are wanted: the main ones, all, none, or a list of milestone ids and kind ids. */
export type Choice = 'main' | 'all' | 'none' | readonly string[];

/** The milestones that a choice names, in the order given. Ids that do not exist choose nothing. */
export function chosenMilestones(milestones: readonly Milestone[], choice: Choice): readonly Milestone[] {
  if (choice === 'all') return milestones;
  if (choice === 'none') return [];
  if (choice === 'main') return milestones.filter((milestone) => milestone.main);
  const ids = new Set(choice);
  return milestones.filter((milestone) => ids.has(milestone.id) || ids.has(milestone.kind));
}

/** How much of a kind is chosen. */
export function kindState(
  milestones: readonly Milestone[],
  chosen: readonly Milestone[],
  kind: string,
): 'all' | 'some' | 'none' {
  const ids = new Set(chosen.map((milestone) => milestone.id));
  const own = milestones.filter((milestone) => milestone.kind === kind);
  const count = own.filter((milestone) => ids.has(milestone.id)).length;
  if (count === 0) return 'none';
  return count === own.length ? 'all' : 'some';
}

/** The shortest choice that names exactly these ids: a word where there is one, whole kinds by their id, the rest one by one. */
export function choiceOf(milestones: readonly Milestone[], wanted: ReadonlySet<string>): Choice {
  const chosen = milestones.filter((milestone) => wanted.has(milestone.id));
  if (chosen.length === 0) return 'none';
  if (chosen.length === milestones.length) return 'all';
  const main = milestones.filter((milestone) => milestone.main);
  if (main.length === chosen.length && main.every((milestone) => wanted.has(milestone.id))) return 'main';
  const kinds = [...new Set(chosen.map((milestone) => milestone.kind))];
  const whole = kinds.filter((kind) => kindState(milestones, chosen, kind) === 'all');
  const single = chosen.filter((milestone) => !whole.includes(milestone.kind));
  return [...whole, ...single.map((milestone) => milestone.id)];
}

/** The choice after milestones were added to it or taken out of it. */
export function changedChoice(
  milestones: readonly Milestone[],
  choice: Choice,
  change: { readonly milestones: readonly Milestone[]; readonly on: boolean },
): Choice {
  const wanted = new Set(chosenMilestones(milestones, choice).map((milestone) => milestone.id));
  for (const { id } of change.milestones) {
    if (change.on) wanted.add(id);
    else wanted.delete(id);
  }
  return choiceOf(milestones, wanted);
}
