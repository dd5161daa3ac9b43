import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followHeights } from './frameHeights';

const home = 'https://pendopo.example/data/';
let leave: AbortController;
let listeners: number;

function frame(src: string, parent: Element = document.body): HTMLIFrameElement {
  const made = document.createElement('iframe');
  parent.append(made);
  // jsdom would try to fetch it.
  Object.defineProperty(made, 'src', { value: src });
  made.style.height = '520px';
  return made;
}

interface Message {
  readonly from: HTMLIFrameElement;
  readonly data: unknown;
  readonly origin?: string;
}

function send({ from, data, origin = 'https://pendopo.example' }: Message): void {
  dispatchEvent(new MessageEvent('message', { data, origin, source: from.contentWindow }));
}

function sized(height: unknown): unknown {
  return { sentinel: 'amp', type: 'embed-size', height };
}

beforeEach(() => {
  document.body.replaceChildren();
  leave = new AbortController();
  listeners = 0;
  const add = window.addEventListener.bind(window);
  vi.stubGlobal('addEventListener', (type: string, listener: (event: Event) => void) => {
    listeners += 1;
    add(type, listener, { signal: leave.signal });
  });
});

afterEach(() => {
  leave.abort();
});

/** A page is new each time; here the same one goes on. */
function follow(): string {
  const own = `${home}${Math.random().toString(36).slice(2)}/`;
  followHeights(own);
  return own;
}

describe('followHeights', () => {
  it.each(['https://pendopo.example', 'null'])('sets the frame that tells its height, from %s', (origin) => {
    const own = follow();
    const [told, other] = [frame(`${own}embed/pmi/`), frame(`${own}embed/pmi/`)];
    send({ from: told, data: sized(910.2), origin });
    expect([told.style.height, other.style.height]).toEqual(['911px', '520px']);
    send({ from: told, data: sized(340), origin });
    expect(told.style.height).toBe('340px');
  });

  it('finds frames that are added later, and asks those that were there before', () => {
    const before = frame(`${home}late/embed/pmi/`);
    const stranger = frame('https://example.org/embed/pmi/');
    const asked = [before, stranger].map((each) => {
      if (!each.contentWindow) throw new Error('no window');
      return vi.spyOn(each.contentWindow, 'postMessage').mockImplementation(() => undefined);
    });
    followHeights(`${home}late/`);
    expect(asked.map((spy) => spy.mock.calls)).toEqual([[[{ sentinel: 'amp', type: 'frames-init' }, '*']], []]);
    const after = frame(`${home}late/en/embed/pmi/`);
    send({ from: after, data: sized(700) });
    expect(after.style.height).toBe('700px');
  });

  it('listens once, however often it is pasted', () => {
    followHeights(`${home}pasted/`);
    followHeights(`${home}pasted/`);
    expect(listeners).toBe(1);
  });

  it('keeps to what a page can stand', () => {
    const own = follow();
    const told = frame(`${own}embed/pmi/`);
    send({ from: told, data: sized(1e9) });
    expect(told.style.height).toBe('10000px');
    send({ from: told, data: sized(3) });
    expect(told.style.height).toBe('120px');
  });

  it.each([
    sized(Number.NaN),
    sized(Number.POSITIVE_INFINITY),
    sized(-500),
    sized(0),
    sized('900'),
    sized(null),
    sized([900]),
    { sentinel: 'amp', type: 'embed-size' },
    { sentinel: 'amp', type: 'other', height: 900 },
    { type: 'embed-size', height: 900 },
    'pymxPYMxxPYMxheightxPYMx900',
    null,
    undefined,
  ])('does nothing for %j', (data) => {
    const own = follow();
    const told = frame(`${own}embed/pmi/`);
    send({ from: told, data });
    expect(told.style.height).toBe('520px');
    send({ from: told, data: sized(900) });
    expect(told.style.height).toBe('900px');
  });

  it.each([
    'https://example.org/embed/pmi/',
    'https://pendopo.example.org/data/',
    'https://pendopo.example/other/embed/pmi/',
    'about:blank',
    '',
  ])('leaves a frame alone that shows %j', (src) => {
    follow();
    const stranger = frame(src);
    for (const origin of ['https://pendopo.example', 'null', 'https://example.org'])
      send({ from: stranger, data: sized(900), origin });
    expect(stranger.style.height).toBe('520px');
  });

  it('believes nobody who speaks for a frame of ours', () => {
    const own = follow();
    const ours = frame(`${own}embed/pmi/`);
    const sibling = frame('https://example.org/');
    for (const origin of ['https://pendopo.example', 'null', 'https://example.org'])
      send({ from: sibling, data: sized(900), origin });
    // Somebody has led the frame elsewhere.
    send({ from: ours, data: sized(900), origin: 'https://example.org' });
    dispatchEvent(new MessageEvent('message', { data: sized(900), origin: 'null' }));
    expect(ours.style.height).toBe('520px');
  });
});
