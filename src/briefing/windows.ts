import { useLocal } from './localStore';
import type { Runtime } from './runtime';
import type { Role } from './session/message';

/** Where a window is to stand, in pixels of the whole desktop. */
export interface WindowPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Address of the other side of this session. */
export function windowAddress({ hrefOf }: Runtime, role: Role): string {
  return hrefOf(role === 'presenter' ? 'presenter' : 'stage');
}

/**
 * Opens or brings forward the other side's window; to be called from a click or a key, or a browser refuses. A window of
 * this session has one name, so that there is never a second one.
 */
export function openWindow(runtime: Runtime, role: Role, place?: WindowPlace): 'opened' | 'refused' {
  const at = place ?? { left: 80, top: 60, width: 1280, height: 760 };
  const features = `popup,left=${at.left},top=${at.top},width=${at.width},height=${at.height}`;
  const opened = window.open(windowAddress(runtime, role), `pendopo-${runtime.session.id}-${role}`, features);
  useLocal.setState(({ refused }) => ({ refused: { ...refused, window: opened === null } }));
  opened?.focus();
  return opened ? 'opened' : 'refused';
}
