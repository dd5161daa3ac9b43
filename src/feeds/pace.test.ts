import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Pace, type Asked } from './pace';

let visible = true;
let random = 0.5;
const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  visible = true;
  random = 0.5;
});
afterEach(() => {
  vi.useRealTimers();
});

function paceOf(ask: () => Promise<Asked>): Pace {
  return new Pace(ask, {
    now: () => Date.now(),
    random: () => random,
    isVisible: () => visible,
    after: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
}

describe('Pace', () => {
  it('asks every minute, spread by a tenth', async () => {
    const at: number[] = [];
    const start = Date.now();
    const pace = paceOf(async () => {
      at.push(Date.now() - start);
      return { ok: true };
    });
    pace.start(5000);
    await vi.advanceTimersByTimeAsync(5000 + 2 * minute);
    expect(at).toEqual([5000, 65_000, 125_000]);
    random = 0;
    await vi.advanceTimersByTimeAsync(minute);
    random = 0.999;
    await vi.advanceTimersByTimeAsync(54_000);
    expect(at.slice(3)).toEqual([185_000, 239_000]);
  });

  it('waits longer after each failure, ten minutes at most, and recovers', async () => {
    const answers = [false, false, false, false, false, false, true, true];
    const at: number[] = [];
    const start = Date.now();
    const pace = paceOf(async () => {
      at.push((Date.now() - start) / minute);
      return { ok: answers.shift() ?? true };
    });
    pace.start(0);
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect(at.slice(0, 9)).toEqual([0, 1, 3, 7, 15, 25, 35, 36, 37]);
  });

  it('goes on after a question that broke, which is heard of', async () => {
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    const heard = vi.fn<(cause: unknown) => void>();
    process.on('unhandledRejection', heard);
    onTestFinished(() => {
      process.removeAllListeners('unhandledRejection');
      for (const each of others) process.on('unhandledRejection', each);
    });
    const at: number[] = [];
    const start = Date.now();
    const pace = paceOf(async () => {
      at.push((Date.now() - start) / minute);
      if (at.length === 1) throw new TypeError('a fault of ours');
      return { ok: true };
    });
    pace.start(0);
    await vi.advanceTimersByTimeAsync(2 * minute);
    expect(at).toEqual([0, 1, 2]);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('heeds how long the server wants to be left alone', async () => {
    const ask = vi.fn<() => Promise<Asked>>().mockResolvedValue({ ok: true });
    ask.mockResolvedValueOnce({ ok: false, retryAfterMs: 5 * minute });
    const pace = paceOf(ask);
    pace.start(0);
    await vi.advanceTimersByTimeAsync(2 * minute);
    pace.now();
    await vi.advanceTimersByTimeAsync(2.9 * minute);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(0.2 * minute);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('asks nothing while hidden and once when seen again', async () => {
    const ask = vi.fn<() => Promise<Asked>>().mockResolvedValue({ ok: true });
    const pace = paceOf(ask);
    pace.start(0);
    await vi.advanceTimersByTimeAsync(0);
    visible = false;
    pace.look();
    await vi.advanceTimersByTimeAsync(8 * 60 * minute);
    expect(ask).toHaveBeenCalledTimes(1);
    visible = true;
    pace.look();
    pace.look();
    pace.look();
    await vi.advanceTimersByTimeAsync(1000);
    expect(ask).toHaveBeenCalledTimes(2);
    visible = false;
    pace.look();
    visible = true;
    pace.look();
    await vi.advanceTimersByTimeAsync(50_000);
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('asks again at once when the network came back while a question failed', async () => {
    let answer: (asked: Asked) => void = () => undefined;
    const ask = vi.fn<() => Promise<Asked>>(
      () =>
        new Promise((done) => {
          answer = done;
        }),
    );
    const pace = paceOf(ask);
    pace.start(0);
    pace.now();
    pace.now();
    expect(ask).toHaveBeenCalledTimes(1);
    answer({ ok: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(ask).toHaveBeenCalledTimes(2);
    pace.now();
    answer({ ok: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('goes on when the clock is set back', async () => {
    const ask = vi.fn<() => Promise<Asked>>().mockResolvedValue({ ok: true });
    const pace = paceOf(ask);
    pace.start(0);
    await vi.advanceTimersByTimeAsync(0);
    vi.setSystemTime(Date.now() - 365 * 24 * 60 * minute);
    await vi.advanceTimersByTimeAsync(11 * minute);
    expect(ask.mock.calls.length).toBeGreaterThanOrEqual(2);
  });
});
