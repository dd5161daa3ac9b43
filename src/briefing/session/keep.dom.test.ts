import { afterEach, expect, it, vi } from 'vitest';
import type { Pack } from '@/briefing/data/pack';
import { freshDeck } from '@/briefing/deck/deck';
import { freshSession, keep, kept, newId, sessionId } from './keep';

const pack: Pack = { edition: '2026-11-30.c65279a9', published: true, story: { id: 'x' }, files: { a: 1 } };

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

it('a session comes back after a reload as it was', () => {
  const deck = { ...freshDeck(3, false), phase: 'presenting' as const };
  const log = [{ kind: 'step', id: 'a', at: 1 }] as const;
  keep('s1', { deck, seq: 7, log, pack });
  expect(kept('s1')).toEqual({ deck, seq: 7, log, pack });
  expect(kept('s2')).toBeUndefined();
});

it('a presentation without its data is not taken up again', () => {
  const deck = { ...freshDeck(3, false), phase: 'presenting' as const };
  keep('s3', { deck, seq: 7, log: [], pack });
  sessionStorage.removeItem('pendopo.briefing.s3.data');
  expect(kept('s3')).toBeUndefined();
  keep('s4', { ...freshSession(2, true), seq: 1 });
  expect(kept('s4')).toMatchObject({ deck: { at: 2 }, pack: null });
});

it('storage that is broken, refused or full changes nothing else', () => {
  sessionStorage.setItem('pendopo.briefing.s5', '{');
  expect(kept('s5')).toBeUndefined();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(() => keep('s6', { ...freshSession(0, true), pack })).not.toThrow();
  expect(sessionId('story', null)).toMatch(/^[0-9a-f]{16}$/u);
});

it('a window goes by the id it is given, else by the one it had', () => {
  const first = sessionId('story', null);
  expect(sessionId('story', null)).toBe(first);
  expect(sessionId('other', null)).not.toBe(first);
  expect(sessionId('story', '00112233aabbccdd')).toBe('00112233aabbccdd');
  expect(sessionId('story', '<script>')).toBe('00112233aabbccdd');
  expect(newId()).not.toBe(newId());
});
