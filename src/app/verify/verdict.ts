import { isKept, type Changes } from '@/editions/difference';
import type { EditionComparison } from '@/exports/snapshot/differences';

/** How what a file shows stands to what its data give, as far as its text tells. */
export type Seen =
  | 'as-published'
  /** Nothing here can tell. */
  | 'not-checked'
  /** It is a drawing of ours that says something else. */
  | 'changed';

/** What is known of a file once everything that it names has been looked for. */
export interface Evidence {
  /** It fits its own seal. */
  readonly sealed: boolean;
  /** What it shows fits what it says of it. */
  readonly whole: boolean;
  /** Name of the edition that it names. */
  readonly edition: string | null;
  /** Against that edition, or against the data of now as of its day; absent where there is neither. */
  readonly comparison: EditionComparison | undefined;
  /** What became of its figures; absent where the data of now cannot be read. */
  readonly since: Changes | undefined;
  /** Its pixels are known to show something else than its data draw. */
  readonly otherPicture: boolean;
  readonly seen: Seen;
}

/** How the data of a file stand to what was published. */
export type Standing =
  | 'matches'
  /** Matches, and some of its figures were revised or withdrawn since. */
  | 'revised'
  | 'differs'
  /** It names an edition that was never published. */
  | 'no-edition'
  /** It names no edition, and a chart that there is not. */
  | 'no-chart'
  /** It names no edition and is as the data of now were on its day, or not. */
  | 'unfrozen'
  | 'unfrozen-differs';

/** The one answer to a file, and how its data stand, which an altered file is told as well. */
export interface Verdict {
  readonly answer: Standing | 'altered' | 'other-picture' | 'other-visible' | 'partly';
  readonly standing: Standing;
}

/** How many things a file and what was published do not say alike. */
export function countDifferences({ rows, targets, milestones, words }: EditionComparison): number {
  return rows.length + targets.length + milestones.length + words.length;
}

/** Whether nothing differs of what somebody vouches for. */
export function isSame(comparison: EditionComparison): boolean {
  return countDifferences(comparison) === 0;
}

function standingOf({ edition, comparison, since }: Evidence): Standing {
  if (edition === null) {
    if (!comparison) return 'no-chart';
    return isSame(comparison) ? 'unfrozen' : 'unfrozen-differs';
  }
  if (!comparison) return 'no-edition';
  if (!isSame(comparison)) return 'differs';
  return since && !isKept(since) ? 'revised' : 'matches';
}

/** Standings of data that are ours. */
const ours: ReadonlySet<Standing> = new Set(['matches', 'revised', 'unfrozen']);

/** Whether data are ours, as far as they are known. */
export function isOurs(standing: Standing): boolean {
  return ours.has(standing);
}

/** What keeps true data from being the whole answer. */
function excepted({ comparison, otherPicture, seen }: Evidence): Verdict['answer'] | undefined {
  if (otherPicture) return 'other-picture';
  if (seen === 'changed') return 'other-visible';
  return seen === 'not-checked' || (comparison?.unknown.length ?? 0) > 0 ? 'partly' : undefined;
}

/** Judges a file. A file that contradicts itself was altered, whatever its data say; true data excuse no false picture. */
export function verdictOf(evidence: Evidence): Verdict {
  const standing = standingOf(evidence);
  if (!evidence.sealed || !evidence.whole) return { standing, answer: 'altered' };
  return { standing, answer: (isOurs(standing) ? excepted(evidence) : undefined) ?? standing };
}
