import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tryHeight, type HeightFound } from './testPageHeight';

const [closed, roomHeight, atFirst] = [1000, 160, 520];
let root: HTMLElement;
let room: HTMLElement;

function content(): number {
  return closed + (room.hidden ? 0 : roomHeight);
}

/** A host that gives the frame another height every few milliseconds. */
async function under(host: (now: number, wanted: number) => number): Promise<HeightFound> {
  const timer = setInterval(() => vi.stubGlobal('innerHeight', host(innerHeight, content())), 20);
  const found = tryHeight(root, room);
  await vi.advanceTimersByTimeAsync(10_000);
  clearInterval(timer);
  expect(room.hidden).toBe(true);
  return found;
}

beforeEach(() => {
  vi.useFakeTimers();
  [root, room] = [document.createElement('main'), document.createElement('div')];
  room.hidden = true;
  vi.spyOn(root, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 640, content() - 0.5));
  vi.stubGlobal('innerHeight', atFirst);
  vi.stubGlobal('parent', { name: 'the host' });
});

afterEach(() => vi.useRealTimers());

it('sees a frame that follows its content', async () => {
  expect(await under((_, wanted) => wanted)).toEqual({ kind: 'follows', tall: closed + roomHeight, back: closed });
});

it('sees through the few pixels of a border', async () => {
  expect((await under((_, wanted) => wanted - 4)).kind).toBe('follows');
});

it('sees a frame that grows only', async () => {
  expect(await under((now, wanted) => Math.max(now, wanted))).toEqual({
    kind: 'grows',
    frame: closed + roomHeight,
    content: closed,
  });
});

it('sees a frame that goes along as far as it may', async () => {
  expect(await under((_, wanted) => Math.min(wanted, 900))).toEqual({ kind: 'limited', frame: 900, content: closed });
});

it('sees a frame that goes along until the content grows', async () => {
  expect(await under((_, wanted) => Math.min(wanted, closed))).toEqual({
    kind: 'limited',
    frame: closed,
    content: closed + roomHeight,
  });
});

it('sees a frame that stays as it is, also when it is as high as its content by chance', async () => {
  expect(await under((now) => now)).toEqual({ kind: 'fixed', frame: atFirst, content: closed });
  vi.stubGlobal('innerHeight', closed);
  expect((await under((now) => now)).kind).toBe('fixed');
});

it('tries nothing without a frame', async () => {
  vi.stubGlobal('parent', window);
  expect(await tryHeight(root, room)).toEqual({ kind: 'alone' });
});
