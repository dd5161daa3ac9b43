/** What covers the audience's screen. */
export type Blank = 'none' | 'black' | 'white';

/** What every window of a briefing shows; absolute, so that applying it twice changes nothing. */
export interface DeckState {
  /** Before the start data may still change; from then on nothing moves that the presenter does not move. */
  readonly phase: 'before' | 'presenting';
  /** Index of the step that is shown, or that an answer returns to. */
  readonly at: number;
  /** Id of the answer that is shown in its place. */
  readonly answer: string | null;
  /** The card after the last step. */
  readonly ended: boolean;
  readonly blank: Blank;
  /** The step's clock stands still for questions. */
  readonly paused: boolean;
  /** Steps of type above (or below) the usual size. */
  readonly size: number;
  readonly motion: boolean;
  /** Whether the sources of the step lie over the audience's screen. */
  readonly sources: boolean;
  readonly laser: boolean;
  /** Ids of steps that `next` passes over, to end in time. */
  readonly dropped: readonly string[];
  /** `YYYY-MM-DD.<code>` of the data, once they are frozen. */
  readonly edition: string | null;
}

/** What a person can ask of every window at once. */
export type DeckAction =
  | { readonly kind: 'next' | 'previous' | 'next-scene' | 'previous-scene' | 'first' | 'last' | 'back' }
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'answer'; readonly id: string }
  | { readonly kind: 'blank'; readonly blank: 'black' | 'white' }
  | { readonly kind: 'restore' | 'pause' | 'sources' | 'laser' | 'larger' | 'smaller' | 'end' }
  | { readonly kind: 'motion'; readonly on: boolean }
  | { readonly kind: 'start'; readonly at: number; readonly edition: string }
  | { readonly kind: 'apply'; readonly edition: string }
  | { readonly kind: 'drop'; readonly steps: readonly string[] };

/** The plan that a deck moves along. */
export interface DeckPlan {
  /** In order; `scene` counts from 0. */
  readonly steps: readonly { readonly id: string; readonly scene: number }[];
  readonly answers: readonly string[];
}

/** The least and the greatest size of type. */
export const sizes = { least: -2, greatest: 4 } as const;

/** A deck that nobody has started. */
export function freshDeck(at: number, motion: boolean): DeckState {
  return {
    phase: 'before',
    at,
    answer: null,
    ended: false,
    blank: 'none',
    paused: false,
    size: 0,
    motion,
    sources: false,
    laser: false,
    dropped: [],
    edition: null,
  };
}

function shown(state: DeckState, at: number): DeckState {
  return { ...state, at, answer: null, ended: false, paused: false, sources: false };
}

function clamped(at: number, { steps }: DeckPlan): number {
  return Math.min(Math.max(at, 0), Math.max(0, steps.length - 1));
}

/** The step that `next` leads to: dropped ones are passed over, and none follows the last. */
export function nextIndex({ at, dropped }: Pick<DeckState, 'at' | 'dropped'>, { steps }: DeckPlan): number | undefined {
  const next = steps.findIndex(({ id }, index) => index > at && !dropped.includes(id));
  return next === -1 ? undefined : next;
}

function previousIndex({ at, dropped }: DeckState, { steps }: DeckPlan): number | undefined {
  const before = steps.slice(0, at).findLastIndex(({ id }) => !dropped.includes(id));
  return before === -1 ? undefined : before;
}

function ended(state: DeckState): DeckState {
  return { ...state, ended: true, sources: false, paused: false };
}

function forward(state: DeckState, plan: DeckPlan): DeckState {
  const next = nextIndex(state, plan);
  if (next !== undefined) return shown(state, next);
  return state.ended ? state : ended(state);
}

function backward(state: DeckState, plan: DeckPlan): DeckState {
  if (state.ended) return { ...state, ended: false };
  const before = previousIndex(state, plan);
  return before === undefined ? state : shown(state, before);
}

function sceneOf(plan: DeckPlan, at: number): number {
  return plan.steps[at]?.scene ?? 0;
}

/** Index of the first step of the plan, from `from` on, that is told, and fits. */
function told(state: DeckState, plan: DeckPlan, fits: (scene: number, index: number) => boolean): number {
  return plan.steps.findIndex(({ id, scene }, index) => !state.dropped.includes(id) && fits(scene, index));
}

/** Past the last scene comes the end. */
function sceneForward(state: DeckState, plan: DeckPlan): DeckState {
  const here = sceneOf(plan, state.at);
  const next = told(state, plan, (scene) => scene > here);
  if (next !== -1) return shown(state, next);
  return state.ended ? state : ended(state);
}

/** To the beginning of the scene, or from there to that of one before. */
function sceneBackward(state: DeckState, plan: DeckPlan): DeckState {
  const here = sceneOf(plan, state.at);
  const start = told(state, plan, (scene) => scene === here);
  if (start !== -1 && (state.ended || start < state.at)) return shown(state, start);
  const last = plan.steps.findLast(({ id, scene }) => scene < here && !state.dropped.includes(id));
  const before = last ? told(state, plan, (scene) => scene === last.scene) : -1;
  return before === -1 ? state : shown(state, before);
}

type Move = Extract<DeckAction['kind'], 'next' | 'previous' | 'next-scene' | 'previous-scene' | 'first' | 'last'>;

const moves: Readonly<Record<Move, (state: DeckState, plan: DeckPlan) => DeckState>> = {
  next: forward,
  previous: backward,
  'next-scene': sceneForward,
  'previous-scene': sceneBackward,
  first: (state, plan) =>
    shown(
      state,
      Math.max(
        0,
        told(state, plan, () => true),
      ),
    ),
  last: (state, plan) => {
    const last = plan.steps.findLastIndex(({ id }) => !state.dropped.includes(id));
    return shown(state, Math.max(0, last));
  },
};

/**
 * A move with the clicker. From behind a blank it brings the step back without moving, as office programs do: a second
 * press moves. From an answer it leads back to the very step where the question came.
 */
function moved(state: DeckState, kind: Move, plan: DeckPlan): DeckState {
  if (state.blank !== 'none') return { ...state, blank: 'none' };
  if (state.answer !== null) return { ...state, answer: null, paused: false, sources: false };
  return moves[kind](state, plan);
}

function answered(state: DeckState, id: string, plan: DeckPlan): DeckState {
  if (!plan.answers.includes(id)) return state;
  return { ...state, answer: id, blank: 'none', paused: true, sources: false, ended: false };
}

function resized(state: DeckState, by: number): DeckState {
  return { ...state, size: Math.min(Math.max(state.size + by, sizes.least), sizes.greatest) };
}

function over(state: DeckState): DeckState {
  return {
    ...state,
    phase: 'before',
    blank: 'none',
    sources: false,
    laser: false,
    paused: false,
    dropped: [],
    edition: null,
  };
}

function started(state: DeckState, { at, edition }: { readonly at: number; readonly edition: string }): DeckState {
  // Started again in the middle, as with another edition: what was dropped stays so.
  const dropped = state.phase === 'presenting' ? state.dropped : [];
  return { ...shown(state, at), phase: 'presenting', blank: 'none', dropped, edition };
}

/** What an action makes of the deck; the same state where it changes nothing. There is no way round from the last step to the first. */
// oxlint-disable-next-line complexity -- one case for each action; the compiler sees that none is missing
export function reduceDeck(state: DeckState, action: DeckAction, plan: DeckPlan): DeckState {
  switch (action.kind) {
    case 'next':
    case 'previous':
    case 'next-scene':
    case 'previous-scene':
    case 'first':
    case 'last':
      return moved(state, action.kind, plan);
    case 'back':
      return moved(state, 'previous', plan);
    // Chosen by name or number: the presenter may change what lies behind a blank.
    case 'go':
      return shown(state, clamped(action.to, plan));
    case 'answer':
      return answered(state, action.id, plan);
    case 'blank':
      return { ...state, blank: state.blank === 'none' ? action.blank : 'none' };
    case 'restore':
      return state.blank === 'none' ? state : { ...state, blank: 'none' };
    case 'pause':
      return { ...state, paused: !state.paused };
    case 'sources':
      return state.ended ? state : { ...state, sources: !state.sources, blank: 'none' };
    case 'laser':
      return { ...state, laser: !state.laser };
    case 'larger':
      return resized(state, 1);
    case 'smaller':
      return resized(state, -1);
    case 'motion':
      return { ...state, motion: action.on };
    case 'start':
      return started(state, { at: clamped(action.at, plan), edition: action.edition });
    case 'apply':
      return { ...state, edition: action.edition };
    case 'end':
      return over(state);
    case 'drop':
      return { ...state, dropped: action.steps };
    default:
      return action satisfies never;
  }
}
