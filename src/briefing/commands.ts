import type { DeckAction } from './deck/deck';
import type { Command, LocalCommand } from './deck/keys';
import { fillScreen, toggleFullscreen } from './fullscreen';
import { showSheet, useLocal, type Sheet } from './localStore';
import { shownPack, start, storyOf, type Runtime } from './runtime';
import { currentStep } from './useRuntime';
import { openWindow } from './windows';

/** So long a number may be typed, in milliseconds. */
const typingTakes = 2000;

let typing: ReturnType<typeof setTimeout> | undefined;

function forgetTyped(): void {
  clearTimeout(typing);
  useLocal.setState({ digits: '', asking: false });
}

function typed(change: { readonly digits?: string; readonly asking?: boolean }): void {
  clearTimeout(typing);
  useLocal.setState(change);
  typing = setTimeout(forgetTyped, typingTakes);
}

/** A sheet never lies over the audience's screen while the presenter has another. */
function openSheet({ session }: Runtime, sheet: Sheet): void {
  if (!session.isLed()) showSheet(sheet);
}

/**
 * Freezes the data and begins, filling the screen where this is the audience's; a claim that does not hold is shown instead.
 * A window that is led leaves the start to the one that leads, whose words may be amended.
 */
export function begin(runtime: Runtime, at: number): void {
  const { session } = runtime;
  if (session.isLed()) {
    session.wish(at);
    void fillScreen();
    return;
  }
  const result = start(runtime, at);
  if (result === 'untrue') showSheet('untrue');
  // Asked within the key or click that started, or the browser refuses.
  else if (result === 'started' && session.role === 'audience') void fillScreen();
}

function goTo(runtime: Runtime, number: number): void {
  const pack = shownPack(runtime);
  const count = pack ? storyOf(pack, runtime.language).steps.length : 0;
  if (number >= 1 && number <= count) runtime.session.act({ kind: 'go', to: number - 1 });
}

function answer(runtime: Runtime, number: number): void {
  const pack = shownPack(runtime);
  if (!pack) return;
  const { deck } = runtime.session.store.getState();
  const story = storyOf(pack, runtime.language);
  // While an answer is shown, the questions are still those of the step.
  const step = currentStep(story, { ...deck, answer: null })?.step;
  const id = step && 'answers' in step ? step.answers[number - 1] : undefined;
  if (id !== undefined) runtime.session.act({ kind: 'answer', id });
}

/**
 * What lies on top goes first: a number half typed, a blank, the full screen (which browsers leave by themselves); what
 * is left is the end of the briefing, which is asked for and never just happens.
 */
function escape(runtime: Runtime): void {
  const { deck } = runtime.session.store.getState();
  const { digits, asking } = useLocal.getState();
  if (digits !== '' || asking) forgetTyped();
  else if (deck.blank !== 'none') runtime.session.act({ kind: 'restore' });
  else if (deck.sources) runtime.session.act({ kind: 'sources' });
  else if (document.fullscreenElement) void toggleFullscreen();
  else if (deck.phase === 'presenting') openSheet(runtime, 'end');
}

function ask({ session }: Runtime): void {
  session.act({ kind: 'pause' });
  if (session.store.getState().deck.paused) typed({ asking: true, digits: '' });
}

// oxlint-disable-next-line complexity -- one case for each command; the compiler sees that none is missing
function runLocal(runtime: Runtime, command: LocalCommand): void {
  const { session } = runtime;
  switch (command.kind) {
    case 'digit':
      typed({ digits: (useLocal.getState().digits + command.digit).slice(-3) });
      break;
    case 'step':
      forgetTyped();
      goTo(runtime, command.number);
      break;
    case 'question':
      forgetTyped();
      answer(runtime, command.number);
      break;
    case 'ask':
      ask(runtime);
      break;
    case 'escape':
      escape(runtime);
      break;
    case 'fullscreen':
      if (session.role === 'audience') void toggleFullscreen();
      break;
    case 'presenter':
      openWindow(runtime, session.role === 'audience' ? 'presenter' : 'audience');
      break;
    case 'help':
      openSheet(runtime, 'help');
      break;
    case 'find':
      openSheet(runtime, command.by === 'grid' ? 'grid' : 'find');
      break;
    case 'start':
      begin(runtime, command.from === 'first' ? 0 : session.store.getState().deck.at);
      break;
    case 'toggle-motion':
      session.act({ kind: 'motion', on: !session.store.getState().deck.motion });
      break;
    case 'reset-clock':
      if (session.role === 'presenter') session.note({ kind: 'reset', at: Date.now() });
      break;
    case 'nothing':
      break;
    default:
      command satisfies never;
  }
}

const locals: ReadonlySet<string> = new Set<LocalCommand['kind']>([
  'digit',
  'ask',
  'escape',
  'fullscreen',
  'presenter',
  'help',
  'reset-clock',
  'toggle-motion',
  'find',
  'start',
  'step',
  'question',
  'nothing',
]);

function isLocal(command: Command): command is LocalCommand {
  return locals.has(command.kind);
}

const moves: ReadonlySet<DeckAction['kind']> = new Set<DeckAction['kind']>([
  'next',
  'previous',
  'next-scene',
  'previous-scene',
  'blank',
]);

/** Does what a key, a button or a finger asked for. */
export function run(runtime: Runtime, command: Command): void {
  if (isLocal(command)) {
    runLocal(runtime, command);
    return;
  }
  // What is pressed on a clicker while a sheet lies there is meant for the deck.
  if (moves.has(command.kind) && useLocal.getState().sheet !== 'none') showSheet('none');
  runtime.session.act(command);
}
