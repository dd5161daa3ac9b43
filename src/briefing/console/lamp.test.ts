import { describe, expect, it } from 'vitest';

import { silentAfter, type Peer } from '@/briefing/session/session';
import { lampOf } from './lamp';

const now = 1_000_000;

function peer(change: Partial<Peer> = {}): Peer {
  return {
    id: 'w1',
    role: 'audience',
    at: now,
    ready: true,
    hidden: false,
    fullscreen: true,
    width: 1280,
    height: 720,
    ...change,
  };
}

describe('the lamp', () => {
  it('is out without an audience’s window', () => {
    expect(lampOf([], now).state).toBe('none');
    expect(lampOf([peer({ role: 'presenter' })], now).state).toBe('none');
  });

  it('tells a silent window within three seconds', () => {
    expect(lampOf([peer()], now + silentAfter - 1).state).toBe('connected');
    expect(lampOf([peer()], now + 3000).state).toBe('silent');
  });

  it('tells a hidden window, whose signs of life are few', () => {
    expect(lampOf([peer({ hidden: true })], now + 30_000).state).toBe('hidden');
  });

  it('tells a window that answers and has nothing to show', () => {
    expect(lampOf([peer({ ready: false })], now).state).toBe('silent');
  });

  it('counts the audience’s windows alone', () => {
    expect(lampOf([peer(), peer({ id: 'w2' }), peer({ id: 'w3', role: 'presenter' })], now).count).toBe(2);
    expect(lampOf([], now).count).toBe(0);
  });

  it('is that of the window that does best', () => {
    const silent = peer({ id: 'w2', at: now - 30_000, fullscreen: false });
    expect(lampOf([silent, peer({ id: 'w3', hidden: true }), peer()], now)).toEqual({
      state: 'connected',
      fullscreen: true,
      count: 3,
    });
    expect(lampOf([silent, peer({ id: 'w3', hidden: true })], now).state).toBe('hidden');
  });
});
