import type { LoadRequest, Transport } from './transport';

/** Why a load was stopped from outside: its time was up, or the caller gave up. */
export type InterruptionReason = 'deadline' | 'caller';

/** Thrown inside a load to leave it; never seen by callers. */
export class Interrupted extends Error {
  readonly reason: InterruptionReason;

  constructor(reason: InterruptionReason) {
    super(reason);
    this.reason = reason;
  }
}

/** A running deadline that also listens to the caller. */
export interface Interruption {
  /** Tells `fetch` to stop. */
  readonly signal: AbortSignal;
  /** The work, or `Interrupted` as soon as time is up: a mocked or stalled body does not always heed a signal. */
  readonly race: <T>(work: Promise<T>) => Promise<T>;
  readonly end: () => void;
}

/** Starts the deadline. A plain timer, since test clocks do not move `AbortSignal.timeout`. */
export function startInterruption(
  request: Pick<LoadRequest, 'signal'>,
  transport: Pick<Transport, 'deadlineMs'>,
): Interruption {
  const controller = new AbortController();
  const { promise, reject } = withReject();
  const stop = (reason: InterruptionReason) => {
    reject(new Interrupted(reason));
    controller.abort();
  };
  const onCaller = () => stop('caller');
  const timer = setTimeout(() => stop('deadline'), transport.deadlineMs);
  request.signal?.addEventListener('abort', onCaller);
  return {
    signal: controller.signal,
    race: (work) => Promise.race([promise, work]),
    end: () => {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', onCaller);
      controller.abort();
    },
  };
}

function withReject(): { readonly promise: Promise<never>; readonly reject: (reason: Error) => void } {
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<never>((_resolve, refuse) => {
    reject = refuse;
  });
  // Whoever races against it hears of the rejection; without a race there is nobody to tell.
  promise.catch(() => undefined);
  return { promise, reject };
}
