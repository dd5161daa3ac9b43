import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startHeight } from './height';

let root: HTMLElement;
let host: Window;
let said: unknown[];
let grown: () => void;
let height: number;
let leave: AbortController;

function windowOf(frame: HTMLIFrameElement): Window {
  if (!frame.contentWindow) throw new Error('the frame has no window');
  return frame.contentWindow;
}

function stranger(): Window {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return windowOf(frame);
}

/** A document in a frame at an address. */
function start(query = ''): void {
  history.replaceState(null, '', `/embed/pmi/${query}`);
  startHeight(root);
}

/** What the embed answers to a message from `source`. */
function answersTo(data: unknown, source: Window = host): readonly unknown[] {
  said.length = 0;
  dispatchEvent(new MessageEvent('message', { data, source }));
  return [...said];
}

function grow(to: number): readonly unknown[] {
  said.length = 0;
  height = to;
  grown();
  return [...said];
}

beforeEach(() => {
  // Every listener goes with its test.
  leave = new AbortController();
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
      if (typeof listener === 'function')
        add(type, (event: Event) => Reflect.apply(listener, target, [event]), { signal: leave.signal });
    });
  }
  vi.stubGlobal('addEventListener', window.addEventListener);
  root = document.createElement('main');
  root.setAttribute('data-chart-id', 'pmi');
  height = 519.2;
  vi.spyOn(root, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 640, height));
  document.body.replaceChildren(root);
  host = stranger();
  said = [];
  vi.spyOn(host, 'postMessage').mockImplementation((message: unknown) => void said.push(message));
  vi.stubGlobal('parent', host);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #tell: () => void;
      constructor(tell: () => void) {
        this.#tell = tell;
      }
      observe(element: Element): void {
        if (element !== root) throw new Error('something else is observed');
        grown = this.#tell;
        grown();
      }
    },
  );
});

afterEach(() => {
  leave.abort();
});

const toAll = [
  { 'datawrapper-height': { pmi: 520 } },
  { sentinel: 'amp', type: 'embed-size', height: 520 },
  '{"context":"iframe.resize","src":"http://localhost:3000/embed/pmi/","height":520}',
  '{"type":"set-height","value":520,"id":"iframeMessenger:pmi"}',
];

describe('startHeight', () => {
  it('tells every host the height in its own words, rounded up to a whole pixel', () => {
    start();
    expect(said).toEqual(toAll);
  });

  it('tells it again only when it has changed, growing and shrinking', () => {
    start();
    expect(grow(519.9)).toEqual([]);
    expect(grow(910)).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 910 });
    expect(grow(340)).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 340 });
  });

  it('says nothing of a document that is not laid out', () => {
    height = 0;
    start();
    expect(said).toEqual([]);
  });

  it('says nothing when it stands by itself', () => {
    vi.stubGlobal('parent', window);
    const post = vi.spyOn(window, 'postMessage').mockImplementation(() => undefined);
    start();
    dispatchEvent(new Event('load'));
    expect(post).not.toHaveBeenCalled();
  });

  it('repeats it when everything has loaded, and a little later for hosts that listen late', () => {
    vi.useFakeTimers();
    start();
    said.length = 0;
    dispatchEvent(new Event('load'));
    expect(said).toEqual(toAll);
    said.length = 0;
    vi.advanceTimersByTime(10_000);
    expect(said).toEqual([...toAll, ...toAll]);
    vi.useRealTimers();
  });

  it('answers pym.js under the name that it gave in the address', () => {
    start('?childId=chart-1&parentUrl=https%3A%2F%2Fexample.org%2F');
    expect(said).toHaveLength(toAll.length + 1);
    expect(said.at(-1)).toBe('pymxPYMxchart-1xPYMxheightxPYMx520');
    expect(answersTo('pymxPYMxchart-1xPYMxwidthxPYMx320')).toContain('pymxPYMxchart-1xPYMxheightxPYMx520');
  });

  it('answers iframe-resizer under the name that it asks with, first with init', () => {
    start();
    const asked = '[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent';
    expect(answersTo(asked)).toContain(`[iFrameSizer]iFrameResizer0:520:${innerWidth}:init`);
    expect(grow(900)).toContain(`[iFrameSizer]iFrameResizer0:900:${innerWidth}:resizeObserver`);
    // Its later messages name no frame.
    for (const later of [
      '[iFrameSizer]resize',
      '[iFrameSizer]message:{"a":true,"b":1}',
      '[iFrameSizer]pageInfo:{"iframeHeight":1}',
    ])
      expect(answersTo(later)).toContain(`[iFrameSizer]iFrameResizer0:900:${innerWidth}:resizeObserver`);
  });

  it('answers @newswire/frames when it asks', () => {
    start();
    expect(answersTo({ sentinel: 'amp', type: 'frames-init' })).toEqual(toAll);
  });

  it('answers WordPress with its secret, and only when asked with that', () => {
    start('#?secret=aB3xyz0987');
    const told = { message: 'height', value: 520, secret: 'aB3xyz0987' };
    expect(said).toContainEqual(told);
    expect(answersTo({ message: 'ready', secret: 'aB3xyz0987' })).toContainEqual(told);
    expect(answersTo({ message: 'ready', secret: 'another' })).toEqual([]);
  });

  it.each(['#?secret=a%22%5D', '#?secret=', `#?secret=${'a'.repeat(65)}`, '?secret=abc', '#other'])(
    'knows no secret in %s',
    (address) => {
      start(address);
      expect(said).toHaveLength(toAll.length);
      expect(answersTo({ message: 'ready', secret: undefined })).toEqual([]);
    },
  );

  it.each(['?childId=a%20b', '?childId=%3Cscript%3E', `?childId=${'a'.repeat(65)}`])(
    'gives nothing of %s back',
    (address) => {
      start(address);
      expect(said.filter((each) => typeof each === 'string' && each.startsWith('pym'))).toEqual([]);
    },
  );

  it('gives no name back to iframe-resizer that is more than a name', () => {
    start();
    for (const name of ['a b', '<b>', '', 'x'.repeat(65)])
      expect(answersTo(`[iFrameSizer]${name}:8:false:false:32`)).toEqual(toAll);
  });

  it('does nothing for anybody but the page around it', () => {
    start('?childId=c#?secret=abc');
    const asked = [
      { sentinel: 'amp', type: 'frames-init' },
      { message: 'ready', secret: 'abc' },
      'pymxPYMxcxPYMxwidthxPYMx320',
      '[iFrameSizer]f:8:false:false:32',
    ];
    for (const data of asked) expect(answersTo(data, stranger())).toEqual([]);
    for (const data of asked) expect(answersTo(data)).not.toEqual([]);
  });

  it('follows nothing else that the page around it says', () => {
    start('?childId=c');
    const before = location.href;
    answersTo('pymxPYMxcxPYMxnavigateToxPYMxhttps://example.org/');
    for (const data of [null, undefined, 7, 'hello', '{"type":"set-height"}', {}, [], { sentinel: 'amp' }])
      expect(answersTo(data)).toEqual([]);
    expect(location.href).toBe(before);
  });

  describe('under WordPress, which opens links itself', () => {
    let left = true;

    beforeEach(() => {
      addEventListener('click', (event) => {
        left = !event.defaultPrevented;
        // jsdom would try to go there.
        event.preventDefault();
      });
    });

    /** Presses something inside a link: whether the browser was left to open it, and what the host was told. */
    function press(address: string): { readonly left: boolean; readonly told: readonly unknown[] } {
      const link = document.createElement('a');
      link.href = address;
      const inside = document.createElement('span');
      link.append(inside);
      root.replaceChildren(link);
      said.length = 0;
      inside.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return { left, told: [...said] };
    }

    it('hands links to this site on, and leaves the others', () => {
      start('#?secret=abc');
      expect(press('http://localhost:3000/chart/pmi/')).toEqual({
        left: false,
        told: [{ message: 'link', value: 'http://localhost:3000/chart/pmi/', secret: 'abc' }],
      });
      expect(press('https://example.org/')).toEqual({ left: true, told: [] });
    });

    it('leaves every link alone without a secret', () => {
      start();
      expect(press('http://localhost:3000/chart/pmi/')).toEqual({ left: true, told: [] });
    });
  });
});
