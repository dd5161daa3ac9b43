import type { WindowPlace } from '@/briefing/windows';

/** A screen of the machine. */
export interface KnownScreen extends WindowPlace {
  /** As the system calls it; may be empty. */
  readonly label: string;
  /** Whether the console stands on it. */
  readonly isHere: boolean;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function numberIn(value: Readonly<Record<string, unknown>>, name: string): number {
  const found = value[name];
  return typeof found === 'number' ? found : 0;
}

function screenOf(value: unknown, here: unknown): readonly KnownScreen[] {
  if (!isRecord(value)) return [];
  const { label } = value;
  const place = {
    left: numberIn(value, 'availLeft'),
    top: numberIn(value, 'availTop'),
    width: numberIn(value, 'availWidth'),
    height: numberIn(value, 'availHeight'),
  };
  return [{ ...place, label: typeof label === 'string' ? label : '', isHere: value === here }];
}

/** Whether the browser can tell which screens there are (Window Management API). */
export function canFindScreens(): boolean {
  return typeof Reflect.get(window, 'getScreenDetails') === 'function';
}

/** The screens of the machine; `undefined` where the browser or its user does not tell. To be called from a click: it asks for leave. */
export async function findScreens(): Promise<readonly KnownScreen[] | undefined> {
  const find: unknown = Reflect.get(window, 'getScreenDetails');
  if (typeof find !== 'function') return undefined;
  try {
    const details: unknown = await Reflect.apply(find, window, []);
    if (!isRecord(details)) return undefined;
    const { screens, currentScreen } = details;
    return Array.isArray(screens) ? screens.flatMap((each) => screenOf(each, currentScreen)) : undefined;
  } catch {
    // Leave was refused: the console tells how to do it by hand.
    return undefined;
  }
}
