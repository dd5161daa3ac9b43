import type { Subject } from '@/charts/model/subject';
import type { Snapshot } from './snapshot';

/**
 * The subject with its milestones numbered as a file has them: a live chart numbers those before an edition's window as
 * well, so that all are higher by as many. Numbers that are not all higher alike are left; they are a difference of the data.
 */
export function numberedAs({ milestones: drawn }: Snapshot, subject: Subject): Subject {
  const { milestones } = subject;
  const shifts = new Set(
    milestones.map(({ number, milestone }) => (drawn.find(({ id }) => id === milestone.id)?.number ?? 0) - number),
  );
  const [shift = 0, ...more] = shifts;
  if (shift <= 0 || more.length > 0) return subject;
  return { ...subject, milestones: milestones.map((each) => ({ ...each, number: each.number + shift })) };
}
