import * as v from 'valibot';

import type { DeckAction, DeckState } from '@/briefing/deck/deck';
import type { LogEntry } from '@/briefing/deck/log';
import type { Pack } from '@/briefing/data/pack';
import type { BriefingPart } from '@/url/page';

/** Which side of a briefing a window is; a reader of the hand-out only looks. */
export type Role = 'audience' | 'presenter' | 'reader';

/** The side that a part of a briefing is. */
export const roleOf: Readonly<Record<BriefingPart, Role>> = {
  stage: 'audience',
  presenter: 'presenter',
  handout: 'reader',
};

/** A spot on the stage as shares of its width and height, from the top left. */
export interface StageSpot {
  readonly x: number;
  readonly y: number;
}

/** What windows of one session tell each other. Everything is absolute: a message that comes twice changes nothing. */
export type Content =
  /** Asks for the state: from a window that is new, was reloaded, or has missed something. */
  | { readonly kind: 'hello' }
  /** The deck as it is now; with the data where they are new. */
  | {
      readonly kind: 'state';
      readonly seq: number;
      readonly state: DeckState;
      readonly log?: readonly LogEntry[];
      readonly pack?: Pack;
    }
  /** What a window without the lead would like to happen. */
  | { readonly kind: 'request'; readonly action: DeckAction; readonly pack?: Pack }
  /** A start is wanted: by whoever leads, with the data and words that are there. */
  | { readonly kind: 'wish'; readonly at: number }
  /** Once a second: how far the window is, whether it has a story and can be seen, whether it fills its screen, and its size in CSS pixels. */
  | {
      readonly kind: 'beat';
      readonly seq: number;
      readonly ready: boolean;
      readonly hidden: boolean;
      readonly fullscreen: boolean;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'laser'; readonly spot: StageSpot | null }
  | { readonly kind: 'bye' };

/** A message with its sender. */
export interface Message {
  readonly session: string;
  /** Id of the window. */
  readonly from: string;
  readonly role: Role;
  readonly content: Content;
}

const id = v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,64}$/u));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const log = v.custom<readonly LogEntry[]>(Array.isArray);
const spot = v.object({ x: v.number(), y: v.number() });

function isWith(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && name in value;
}

const pack = v.custom<Pack>((value) => isWith(value, 'files'));

// The deck's state, the log and the data come from our own code in another window of this origin: an older build may
// have sent them, which the version tells.
const shape = v.object({
  protocol: v.literal(1),
  session: id,
  from: id,
  role: v.picklist(['audience', 'presenter', 'reader']),
  content: v.variant('kind', [
    v.object({ kind: v.literal('hello') }),
    v.object({
      kind: v.literal('state'),
      seq: count,
      state: v.custom<DeckState>((value) => isWith(value, 'phase')),
      log: v.exactOptional(log),
      pack: v.exactOptional(pack),
    }),
    v.object({
      kind: v.literal('request'),
      action: v.custom<DeckAction>((value) => isWith(value, 'kind')),
      pack: v.exactOptional(pack),
    }),
    v.object({
      kind: v.literal('beat'),
      seq: count,
      ready: v.boolean(),
      hidden: v.boolean(),
      fullscreen: v.boolean(),
      width: v.number(),
      height: v.number(),
    }),
    v.object({ kind: v.literal('wish'), at: count }),
    v.object({ kind: v.literal('laser'), spot: v.nullable(spot) }),
    v.object({ kind: v.literal('bye') }),
  ]),
});

/** Reads what came over a channel; `undefined` for anything that is no message of this session. */
export function readMessage(input: unknown, session: string): Message | undefined {
  const read = v.safeParse(shape, input);
  if (!read.success || read.output.session !== session) return undefined;
  const { protocol: _protocol, ...message } = read.output;
  return message;
}

/** A message as it goes over a channel. */
export function writtenMessage(message: Message): unknown {
  return { protocol: 1, ...message };
}
