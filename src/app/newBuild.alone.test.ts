import { beforeEach, describe, expect, it, vi } from 'vitest';

import { codeIsGone, isKept, rememberWriting, onCodeFailure } from './newBuild';

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
  const registered = (found: { readonly active: unknown; readonly waiting?: unknown }) =>
    vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => found } });
  const active = (found: unknown) => registered({ active: found });

  it.each([
    [{ build: own, complete: false }, true, false],
    [{ build: own, complete: true }, true, true],
    [{ build: next, complete: true }, false, false],
    [{ other: 1 }, false, false],
  ])('takes the word of our worker: %o', async (answer, first, later) => {
    active(worker(answer));
    expect([await isKept('first'), await isKept('later')]).toEqual([first, later]);
  });

  it('takes the word of a worker that waits, where this page is of its build', async () => {
    registered({ active: worker({ build: next, complete: true }), waiting: worker({ build: own, complete: false }) });
    expect([await isKept('first'), await isKept('later')]).toEqual([true, false]);
  });

  it('has the worker count what it keeps only where all of it is asked for', async () => {
    const post = vi.fn<(said: unknown, ports: readonly MessagePort[]) => void>((_said, [port]) => {
      port?.postMessage({ build: own });
    });
    active({ postMessage: post });
    await isKept('first');
    await isKept('later');
    expect(post.mock.calls.map(([said]) => said)).toEqual([
      { type: 'ask', all: false },
      { type: 'ask', all: true },
    ]);
  });

  it('is false without one', async () => {
    active(null);
    expect(await isKept('first')).toBe(false);
    vi.stubGlobal('navigator', {});
    expect(await isKept('first')).toBe(false);
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
