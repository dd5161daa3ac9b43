import type { DeckAction } from './deck';

/** A key that was pressed, as `KeyboardEvent` tells it. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

/** What has the focus. A control or a plot counts only where the keyboard brought the focus there: a click leaves none. */
export type Focus = 'none' | 'line' | 'lines' | 'control' | 'plot';

/** What else decides what a key means. */
export interface KeyContext {
  readonly focus: Focus;
  /** Whether a sheet lies over the deck: what is not for the clicker belongs to it. */
  readonly sheet: boolean;
  /** Digits typed within the last two seconds. */
  readonly digits: string;
  /** Whether questions are taken: a digit then chooses an answer. */
  readonly asking: boolean;
}

/** What a key asks of this window alone. */
export type LocalCommand =
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'ask' }
  | { readonly kind: 'escape' | 'fullscreen' | 'presenter' | 'help' | 'reset-clock' | 'toggle-motion' }
  | { readonly kind: 'find'; readonly by: 'search' | 'grid' }
  | { readonly kind: 'start'; readonly from: 'first' | 'here' }
  /** The number of a step, counted from 1, or of an answer to the step. */
  | { readonly kind: 'step' | 'question'; readonly number: number }
  /** The key is taken and nothing happens. */
  | { readonly kind: 'nothing' };

/** What a key means. */
export type Command = DeckAction | LocalCommand;

const named: Readonly<Record<string, Command>> = {
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  PageDown: { kind: 'next' },
  ArrowLeft: { kind: 'previous' },
  ArrowUp: { kind: 'previous' },
  PageUp: { kind: 'previous' },
  Backspace: { kind: 'back' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  F1: { kind: 'help' },
};

const lettered: Readonly<Record<string, Command>> = {
  n: { kind: 'next' },
  p: { kind: 'previous' },
  b: { kind: 'blank', blank: 'black' },
  w: { kind: 'blank', blank: 'white' },
  f: { kind: 'fullscreen' },
  g: { kind: 'find', by: 'search' },
  o: { kind: 'find', by: 'grid' },
  s: { kind: 'presenter' },
  l: { kind: 'laser' },
  i: { kind: 'sources' },
  m: { kind: 'toggle-motion' },
  q: { kind: 'ask' },
  r: { kind: 'reset-clock' },
};

const signs: Readonly<Record<string, Command>> = {
  '.': { kind: 'blank', blank: 'black' },
  ',': { kind: 'blank', blank: 'white' },
  '+': { kind: 'larger' },
  '=': { kind: 'larger' },
  '-': { kind: 'smaller' },
  '?': { kind: 'help' },
};

/** Clickers send the place of a key: on other layouts it has another sign on it (`:` on a French one). */
const placed: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

/** The letter that a key stands for: what it says, or on keyboards of other scripts where it lies. */
function letterOf({ key, code }: KeyPress): string | undefined {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase();
  const isOther = /^\p{L}$/u.test(key);
  return isOther ? /^Key([A-Z])$/u.exec(code)?.[1]?.toLowerCase() : undefined;
}

function signOf({ key, code }: KeyPress): Command | undefined {
  return signs[key] ?? signs[placed[code] ?? ''];
}

function digitOf({ key }: KeyPress): string | undefined {
  return /^\d$/u.test(key) ? key : undefined;
}

const sceneKeys: Readonly<Record<string, Command>> = {
  ArrowRight: { kind: 'next-scene' },
  ArrowLeft: { kind: 'previous-scene' },
};

/** Shift with an arrow or Alt with a page key passes over the steps of a scene; other combinations are the browser's. */
function sceneCommand({ key, shiftKey, altKey }: KeyPress): Command | undefined {
  if (shiftKey && !altKey) return sceneKeys[key];
  if (!altKey || shiftKey) return undefined;
  if (key === 'PageDown') return { kind: 'next-scene' };
  return key === 'PageUp' ? { kind: 'previous-scene' } : undefined;
}

function spaceOrEnter(press: KeyPress, { digits }: KeyContext): Command | undefined {
  if (press.key === ' ') return press.shiftKey ? { kind: 'previous' } : { kind: 'next' };
  if (press.key !== 'Enter') return undefined;
  return digits === '' ? { kind: 'next' } : { kind: 'step', number: Number(digits) };
}

function digitCommand(press: KeyPress, { asking }: KeyContext): Command | undefined {
  const digit = digitOf(press);
  if (digit === undefined) return undefined;
  return asking ? { kind: 'question', number: Number(digit) } : { kind: 'digit', digit };
}

/** F5 would load the page anew in front of everybody: a clicker's button for the start sends it. */
function startCommand({ key, shiftKey }: KeyPress): Command | undefined {
  return key === 'F5' ? { kind: 'start', from: shiftKey ? 'here' : 'first' } : undefined;
}

function meant(press: KeyPress, context: KeyContext): Command | undefined {
  const scene = sceneCommand(press);
  if (scene || press.altKey) return scene;
  const letter = letterOf(press);
  return (
    spaceOrEnter(press, context) ??
    digitCommand(press, context) ??
    named[press.key] ??
    (letter === undefined ? signOf(press) : lettered[letter])
  );
}

/** Keys that a clicker sends whatever has the focus, and those that blank the screen: no sheet may keep them. */
const clicker: ReadonlySet<string> = new Set(['PageDown', 'PageUp']);
const blanking: ReadonlySet<string> = new Set(['b', 'B', '.', ',', 'w', 'W']);
/** Keys by which a reader moves along a plot. */
const plotKeys: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

function belongsToFocus({ key }: KeyPress, { focus, sheet }: KeyContext): boolean {
  if (focus === 'lines') return true;
  if (focus === 'line') return !clicker.has(key);
  if (sheet) return !clicker.has(key) && !blanking.has(key);
  if (focus === 'control') return key === 'Enter' || key === ' ';
  return focus === 'plot' && plotKeys.has(key);
}

/** What a key means where nothing is composed and no shortcut of the browser is meant. */
function taken(press: KeyPress, context: KeyContext): Command | undefined {
  const start = startCommand(press);
  if (start) return start;
  const isTyping = context.focus === 'line' || context.focus === 'lines';
  if (press.key === 'Escape') return context.sheet || isTyping ? undefined : { kind: 'escape' };
  return belongsToFocus(press, context) ? undefined : meant(press, context);
}

/**
 * What a key means on the stage and in the console; `undefined` where it is the browser's or belongs to what has the
 * focus. A key that is held counts once. Tab, F11 and everything with Ctrl or Meta stay the browser's; F5 never does.
 */
export function commandOf(press: KeyPress, context: KeyContext): Command | undefined {
  if (press.isComposing || press.ctrlKey || press.metaKey) return undefined;
  const command = taken(press, context);
  return command && press.repeat ? { kind: 'nothing' } : command;
}
