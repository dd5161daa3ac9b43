import { afterEach, expect, it, vi } from 'vitest';
import { samplePack } from '@mocks/briefingWindows';
import { freshDeck } from '@/briefing/deck/deck';
import { forgetNotes, freshSession, keep, kept, newId, sessionId } from './keep';

const pack = samplePack();

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

it.each([
  ['a deck of nothing', 'pendopo.briefing.s7', '{"deck":null,"seq":1,"log":[]}'],
  ['a log of another kind', 'pendopo.briefing.s7', '{"deck":{},"seq":1,"log":7}'],
  ['data without files', 'pendopo.briefing.s7.data', '{"files":{},"edition":"x","published":true,"story":{}}'],
  ['data of nothing', 'pendopo.briefing.s7.data', '{"files":null,"edition":"x"}'],
])('%s is not taken up again', (_, name, text) => {
  keep('s7', { deck: { ...freshDeck(3, false), phase: 'presenting' }, seq: 7, log: [], pack: { ...pack } });
  sessionStorage.setItem(name, text);
  expect(kept('s7')).toBeUndefined();
});

it('a presenter’s notes are forgotten by a window that is none', () => {
  sessionStorage.setItem('pendopo.briefing.00112233aabbccdd.notes', '{"name":"a.md","text":"rahasia"}');
  sessionStorage.setItem('pendopo.briefing.00112233aabbccdd', '{}');
  forgetNotes();
  expect(JSON.stringify(sessionStorage)).not.toContain('rahasia');
  expect(sessionStorage.getItem('pendopo.briefing.00112233aabbccdd')).toBe('{}');
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
