import { beforeEach, describe, expect, it, vi } from 'vitest';

import { cachesOf } from './offline/names';
import { codeIsGone, isKept, onCodeFailure, rememberWriting, whenReachable } from './newBuild';

const [own, next] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const reload = vi.fn<() => void>();
const told = vi.fn<() => void>();
addEventListener(codeIsGone, told);
rememberWriting();

function server(build: string | undefined, status = 200): void {
  const mark = build === undefined ? '' : `<meta name="pendopo-build" content="${build}">`;
  vi.stubGlobal('fetch', async () => new Response(`<html lang="id">${mark}`, { status }));
}

/** Tries, without waiting for a page that goes. */
async function fail(deed = onCodeFailure): Promise<void> {
  vi.useFakeTimers();
  const done = deed();
  await vi.runAllTimersAsync();
  await done;
  vi.useRealTimers();
}

beforeEach(() => {
  document.head.innerHTML = `<meta name="pendopo-build" content="${own}">`;
  document.body.innerHTML = '<input><textarea></textarea>';
  sessionStorage.clear();
  reload.mockClear();
  told.mockClear();
  vi.stubGlobal('location', { href: 'https://pendopo.example/chart/pmi/', reload });
});

describe('code that cannot be fetched', () => {
  it('brings the page anew where the server has another build, once for each', async () => {
    server(next);
    await fail();
    expect(reload).toHaveBeenCalledTimes(1);
    await fail();
    expect(reload).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledTimes(1);
    server('cccccccccccc');
    await fail();
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['the same build', own, 200],
    ['a page of somebody else', undefined, 200],
    ['an error', next, 503],
  ])('is left to who asked where the server has %s', async (_what, build, status) => {
    server(build, status);
    await fail();
    expect([reload, told].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  it('brings a page that is dead without it anew from the same build too, once, and tells of no update', async () => {
    server(own);
    const whole = (): Promise<void> => onCodeFailure({ isDead: true });
    await fail(whole);
    await fail(whole);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(told).not.toHaveBeenCalled();
  });

  it('brings a dead page anew once there is a network again, and no other', async () => {
    server(own);
    const line = { onLine: false };
    vi.stubGlobal('navigator', line);
    await onCodeFailure();
    // It never comes to an end where the page goes.
    void onCodeFailure({ isDead: true });
    await new Promise((done) => {
      setTimeout(done);
    });
    expect(reload).not.toHaveBeenCalled();
    line.onLine = true;
    dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
  });

  it('is not waited for without end where the server does not answer', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => AbortSignal.abort(`${ms} ms`));
    const asked = vi.fn<typeof fetch>((_address, init) =>
      init?.signal?.aborted ? Promise.reject(init.signal.reason) : new Promise(() => undefined),
    );
    vi.stubGlobal('fetch', asked);
    await fail();
    expect(asked.mock.lastCall?.[1]?.signal?.reason).toBe('5000 ms');
    expect(reload).not.toHaveBeenCalled();
  });

  it('does not take away what somebody has written', async () => {
    server(next);
    const field = document.querySelector('textarea');
    if (field) field.value = 'tulisan';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await fail();
    expect(reload).not.toHaveBeenCalled();
    expect(told).toHaveBeenCalledTimes(1);
    // What was sent and taken away again holds nobody up.
    field?.remove();
    await fail();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is told where the browser remembers nothing: it might go on for ever', async () => {
    server(next);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    await fail();
    expect(reload).not.toHaveBeenCalled();
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('isKept', () => {
  const worker = (answer: unknown) => ({
    postMessage: (_said: unknown, [port]: readonly MessagePort[]) => port?.postMessage(answer),
  });
  /** A browser with these workers, and the first files of these builds. */
  const browser = (found: { readonly active: unknown; readonly waiting?: unknown }, ...builds: readonly string[]) => {
    vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => found } });
    const names = builds.map((build) => cachesOf('/', build).first);
    vi.stubGlobal('caches', { has: async (name: string) => names.includes(name) });
  };
  const both = async () => [await isKept('first'), await isKept('later')];

  it.each([
    {
      where: 'the worker is of this build and has some',
      answer: { build: own, complete: false },
      kept: [own],
      is: [true, false],
    },
    {
      where: 'the worker is of this build and has all',
      answer: { build: own, complete: true },
      kept: [own],
      is: [true, true],
    },
    {
      where: 'the worker is newer and left what this page needs',
      answer: { build: next, complete: false },
      kept: [own, next],
      is: [true, true],
    },
    {
      where: 'the worker is older and nothing of this build is there',
      answer: { build: next, complete: true },
      kept: [next],
      is: [false, false],
    },
    { where: 'another kind of worker answers', answer: { other: 1 }, kept: [], is: [false, false] },
  ])('where $where', async ({ answer, kept, is }) => {
    browser({ active: worker(answer) }, ...kept);
    expect(await both()).toEqual(is);
  });

  it('takes the word of a worker that waits, where this page is of its build', async () => {
    const waiting = worker({ build: own, complete: false });
    browser({ active: worker({ build: next, complete: true }), waiting }, own, next);
    expect(await both()).toEqual([true, false]);
  });

  it('waits longer for a worker that has to look for all files', async () => {
    const wait = vi.spyOn(globalThis, 'setTimeout');
    browser({ active: worker({ build: own, complete: true }) }, own);
    expect(await both()).toEqual([true, true]);
    expect(wait).toHaveBeenCalledWith(expect.anything(), 5000);
  });

  it('is false where nothing is kept', async () => {
    browser({ active: null });
    expect(await both()).toEqual([false, false]);
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('caches', undefined);
    expect(await both()).toEqual([false, false]);
  });
});

describe('whenReachable', () => {
  const offline = (fetched: () => Promise<Response>): void => {
    vi.stubGlobal('navigator', { onLine: false });
    vi.stubGlobal('fetch', fetched);
  };
  const isOver = async (): Promise<boolean> => {
    let over = false;
    void whenReachable().then(() => (over = true));
    await new Promise((done) => setTimeout(done, 20));
    return over;
  };

  it('waits for the network where the code is not kept', async () => {
    offline(() => Promise.reject(new TypeError('away')));
    expect(await isOver()).toBe(false);
    const reached = whenReachable();
    dispatchEvent(new Event('online'));
    await reached;
  });

  it('does not wait where the code is kept, or the server answers although the browser says that there is no network', async () => {
    offline(async () => new Response());
    expect(await isOver()).toBe(true);
    offline(() => Promise.reject(new TypeError('away')));
    vi.stubGlobal('caches', { has: async () => true });
    expect(await isOver()).toBe(true);
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('caches', undefined);
    expect(await isOver()).toBe(true);
  });
});

describe('a file that was brought', () => {
  const choose = (): void => {
    document.body.innerHTML = '<input type="file">';
    document.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it.each([
    ['chosen', choose],
    ['pasted', () => document.body.dispatchEvent(new Event('paste', { bubbles: true }))],
    ['dropped', () => document.body.dispatchEvent(new Event('drop', { bubbles: true }))],
  ])('is not taken away when it was %s', async (_how, bring) => {
    vi.resetModules();
    const fresh = await import('./newBuild');
    fresh.rememberWriting();
    server(next);
    bring();
    await fail(fresh.onCodeFailure);
    expect(reload).not.toHaveBeenCalled();
    expect(told).toHaveBeenCalledTimes(1);
  });
});
