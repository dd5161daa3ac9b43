import { describe, expect, it } from 'vitest';
import type { Pack } from '@/briefing/data/pack';
import { freshDeck, type DeckPlan } from '@/briefing/deck/deck';
import { readMessage, writtenMessage, type Role } from './message';
import { Session, silentAfter, type Channel } from './session';

const plan: DeckPlan = { steps: ['a', 'b', 'c', 'd'].map((id, scene) => ({ id, scene })), answers: ['why'] };
const pack: Pack = { edition: '2026-11-29.0a1b2c3d', published: true, story: {}, files: {} };

/** Channels of one browser: what one posts the others of its name hear. */
function browser() {
  const open = new Map<string, Set<(event: { data: unknown }) => void>>();
  let sent = 0;
  const channel = (name: string): Channel => {
    const listeners = open.get(name) ?? new Set();
    open.set(name, listeners);
    let own: ((event: { data: unknown }) => void) | undefined;
    return {
      postMessage: (message) => {
        sent += 1;
        for (const listener of listeners) if (listener !== own) listener({ data: structuredClone(message) });
      },
      addEventListener: (_, listener) => {
        own = listener;
        listeners.add(listener);
      },
      close: () => {
        if (own) listeners.delete(own);
      },
    };
  };
  const clock = { now: 1_000_000 };
  const look = { hidden: false, fullscreen: false, width: 0, height: 0 };
  const timers: (() => void)[] = [];
  const wishes: number[] = [];
  const join = (role: Role, window: string, { id = 'session', at = 0, hasStory = true } = {}): Session => {
    const session = new Session({
      id,
      window,
      role,
      plan: () => (hasStory ? plan : { steps: [], answers: [] }),
      initial: { deck: freshDeck(at, true), seq: at === 0 ? 0 : 1, log: [], pack: null },
      channel: channel(id),
      now: () => clock.now,
      look: () => look,
      onWish: (step) => wishes.push(step),
      later: (work) => timers.push(work),
    });
    session.beat();
    return session;
  };
  return { join, channel, clock, look, timers, wishes, sent: () => sent };
}

const deckOf = (session: Session) => session.store.getState().deck;

describe('two windows', () => {
  it('show what the presenter moves, and the audience’s wishes through the presenter', () => {
    const { join } = browser();
    const [audience, presenter] = [join('audience', 'w1'), join('presenter', 'w2')];
    presenter.act({ kind: 'next' });
    expect(deckOf(audience).at).toBe(1);
    audience.act({ kind: 'next' });
    expect(deckOf(presenter).at).toBe(2);
    expect(deckOf(audience).at).toBe(2);
    expect(audience.store.getState().seq).toBe(presenter.store.getState().seq);
  });

  it('go on alone when the presenter’s window is closed or silent', () => {
    const { join, clock } = browser();
    const [audience, presenter] = [join('audience', 'w1'), join('presenter', 'w2')];
    presenter.act({ kind: 'next' });
    clock.now += silentAfter + 1;
    audience.act({ kind: 'next' });
    expect(deckOf(audience).at).toBe(2);
    presenter.close();
    audience.act({ kind: 'next' });
    expect(deckOf(audience).at).toBe(3);
  });

  it('catch up when one comes later or was reloaded', () => {
    const { join } = browser();
    const first = join('audience', 'w1');
    first.act({ kind: 'start', at: 0, edition: pack.edition }, pack);
    first.act({ kind: 'go', to: 3 });
    const late = join('presenter', 'w2');
    expect(late.store.getState()).toMatchObject({ deck: { at: 3, phase: 'presenting' }, pack });
    expect(late.store.getState().log.map(({ kind }) => kind)).toEqual(['start', 'step', 'step']);
    late.act({ kind: 'previous' });
    expect(deckOf(first).at).toBe(2);
    first.close();
    expect(deckOf(join('audience', 'w3')).at).toBe(2);
  });

  it('catch up after sleep by the other’s sign of life', () => {
    const { join, channel } = browser();
    const awake = join('presenter', 'w1');
    const deaf: Channel = { ...channel('session'), addEventListener: () => undefined };
    deaf.postMessage(
      writtenMessage({
        session: 'session',
        from: 'w9',
        role: 'audience',
        content: { kind: 'state', seq: 5, state: { ...freshDeck(3, true) } },
      }),
    );
    expect(deckOf(awake).at).toBe(3);
    const late = join('audience', 'w2');
    expect(late.store.getState().seq).toBe(5);
  });

  it('tell how each other is', () => {
    const { join, look, clock } = browser();
    const [audience, presenter] = [join('audience', 'w1'), join('presenter', 'w2')];
    audience.beat();
    expect(presenter.store.getState().peers).toMatchObject([{ role: 'audience', hidden: false, fullscreen: false }]);
    look.hidden = true;
    look.fullscreen = true;
    clock.now += 1000;
    audience.beat();
    expect(presenter.store.getState().peers).toMatchObject([{ hidden: true, fullscreen: true, at: clock.now }]);
    audience.close();
    expect(presenter.store.getState().peers).toEqual([]);
  });

  it('point at one spot', () => {
    const { join } = browser();
    const [audience, presenter] = [join('audience', 'w1'), join('presenter', 'w2')];
    presenter.point({ x: 0.5, y: 0.25 });
    expect(audience.store.getState().laser).toEqual({ x: 0.5, y: 0.25 });
    presenter.point(null);
    expect(audience.store.getState().laser).toBeNull();
  });
});

describe('messages that change nothing', () => {
  it('are those of another session, in the same browser or under the same name', () => {
    const { join } = browser();
    const [mine, other] = [join('audience', 'w1'), join('presenter', 'w2', { id: 'another' })];
    other.act({ kind: 'next' });
    expect(deckOf(mine).at).toBe(0);
    expect(
      readMessage(writtenMessage({ session: 'x', from: 'w', role: 'audience', content: { kind: 'hello' } }), 'y'),
    ).toBeUndefined();
  });

  it('are those that come twice, late or are none', () => {
    const { join, channel } = browser();
    const mine = join('audience', 'w1');
    const wire = channel('session');
    const state = (seq: number, at: number) =>
      writtenMessage({
        session: 'session',
        from: 'w2',
        role: 'presenter',
        content: { kind: 'state', seq, state: freshDeck(at, true) },
      });
    wire.postMessage(state(4, 2));
    wire.postMessage(state(4, 2));
    wire.postMessage(state(3, 1));
    expect(mine.store.getState()).toMatchObject({ seq: 4, deck: { at: 2 } });
    expect(mine.store.getState().log).toEqual([]);
    for (const junk of [
      null,
      7,
      'next',
      {},
      { protocol: 2 },
      { protocol: 1, session: 'session', content: { kind: 'fire' } },
    ]) {
      wire.postMessage(junk);
    }
    expect(deckOf(mine).at).toBe(2);
  });

  it('are actions that change nothing: nothing is sent for them', () => {
    const { join, sent } = browser();
    const mine = join('audience', 'w1');
    const before = sent();
    mine.act({ kind: 'previous' });
    mine.act({ kind: 'restore' });
    expect(sent()).toBe(before);
  });
});

describe('a window that leads', () => {
  it('has a story: one that is still loading, or failed to, leads nobody', () => {
    const { join } = browser();
    const [audience, presenter] = [join('audience', 'w1', { at: 2 }), join('presenter', 'w2', { hasStory: false })];
    presenter.beat();
    audience.act({ kind: 'next' });
    expect(deckOf(audience).at).toBe(3);
    expect(deckOf(presenter).at).toBe(3);
  });

  it('takes the step of the window that was there first', () => {
    const { join } = browser();
    join('audience', 'w1', { at: 2 });
    expect(deckOf(join('presenter', 'w2')).at).toBe(2);
  });

  it('is given up when it answers no more, however alive it looked', () => {
    const { join, look, timers } = browser();
    const audience = join('audience', 'w1');
    const presenter = join('presenter', 'w2');
    look.hidden = true;
    presenter.beat();
    expect(audience.isLed()).toBe(true);
    // It dies without a word, so that the timer finds nothing changed.
    const { deck } = presenter.store.getState();
    presenter.close();
    audience.store.setState({
      peers: [
        { id: 'w2', role: 'presenter', at: 0, ready: true, hidden: true, fullscreen: false, width: 0, height: 0 },
      ],
    });
    audience.act({ kind: 'next' });
    expect(deckOf(audience)).toEqual(deck);
    for (const run of timers) run();
    expect(deckOf(audience).at).toBe(1);
    expect(audience.isLed()).toBe(false);
  });

  it('is not given up when it answers', () => {
    const { join, timers } = browser();
    const [audience] = [join('audience', 'w1'), join('presenter', 'w2')];
    audience.act({ kind: 'next' });
    for (const run of timers) run();
    expect(deckOf(audience).at).toBe(1);
    expect(audience.isLed()).toBe(true);
  });

  it('hears the wish to start, and keeps what only the log knows for everybody', () => {
    const { join, wishes } = browser();
    const [audience, presenter] = [join('audience', 'w1'), join('presenter', 'w2')];
    audience.wish(3);
    expect(wishes).toEqual([3]);
    presenter.note({ kind: 'reset', at: 5 });
    expect(audience.store.getState().log).toEqual([{ kind: 'reset', at: 5 }]);
    expect(audience.store.getState().seq).toBe(presenter.store.getState().seq);
  });

  it('does not live for ever because a clock was set back', () => {
    const { join, clock } = browser();
    const [audience] = [join('audience', 'w1'), join('presenter', 'w2')];
    clock.now -= 3_600_000;
    expect(audience.isLed()).toBe(false);
  });
});

it('two presenters’ windows come to the same state whichever speaks first', () => {
  const { join } = browser();
  const [one, two, audience] = [join('presenter', 'w1'), join('presenter', 'w2'), join('audience', 'w3')];
  one.act({ kind: 'next' });
  two.act({ kind: 'next' });
  audience.act({ kind: 'next' });
  expect([one, two, audience].map((session) => deckOf(session).at)).toEqual([3, 3, 3]);
});
