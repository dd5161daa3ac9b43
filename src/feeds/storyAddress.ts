import { sceneAt } from '@/stories/shown';
import type { Findings } from './problem';

/** What a scene can say in its query. */
const understood = ['from', 'to', 'view', 'milestones', 'compare', 'asOf'] as const;
type Parameter = (typeof understood)[number];

function isUnderstood(name: string): name is Parameter {
  return understood.some((each) => each === name);
}

/** Why a parameter of a scene would not do what its writer meant, if it would not. */
function fault(name: string, value: string, view: NonNullable<ReturnType<typeof sceneAt>>['view']): string | undefined {
  if (!isUnderstood(name)) return `${name} is not a parameter of a briefing`;
  if (name === 'view') return value === 'chart' ? undefined : 'view: a briefing shows charts';
  const read = view[name];
  const said = typeof read === 'object' ? read.join() : read;
  return said === value ? undefined : `${name} is not understood, or says less than it seems: ${value}`;
}

/** Notes an address that is no chart's, and each of its parameters that would be passed over in silence. */
export function checkAddress(address: string, path: string, findings: Findings): void {
  const scene = address.startsWith('/chart/') ? sceneAt(address) : undefined;
  if (!scene) {
    findings.add('story-address', path, 'is not the address of a chart, such as /chart/pmi/?from=2019-01');
    return;
  }
  if (!findings.asks('story-parameter')) return;
  for (const [name, value] of new URLSearchParams(address.split('?')[1] ?? '')) {
    const problem = fault(name, value, scene.view);
    if (problem !== undefined) findings.add('story-parameter', path, problem);
  }
}
