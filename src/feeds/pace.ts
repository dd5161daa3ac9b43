/** What came of asking once. */
export interface Asked {
  readonly ok: boolean;
  /** How long the server wants to be left alone. */
  readonly retryAfterMs?: number | undefined;
}

/** What a pace needs of the world; tests have their own. */
export interface PaceWorld {
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly isVisible: () => boolean;
  readonly after: (ms: number, work: () => void) => () => void;
}

const minute = 60_000;
const longest = 10 * minute;

/** Pages that were opened together must not ask together: the time between differs by up to a tenth. */
function spread(ms: number, random: number): number {
  return ms * (0.9 + random * 0.2);
}

/**
 * Asks every minute while the page is seen; after failures at longer and longer intervals up to ten minutes, and never
 * earlier than the server wants. A hidden page does not ask; seen again, it asks once if its time has come.
 */
export class Pace {
  readonly #ask: () => Promise<Asked>;
  readonly #world: PaceWorld;
  #failures = 0;
  #dueAt = Infinity;
  /** Before this the server wants no question. */
  #notBefore = 0;
  #isAsking = false;
  #isWanted = false;
  #stopTimer: () => void = () => undefined;

  constructor(ask: () => Promise<Asked>, world: PaceWorld) {
    this.#ask = ask;
    this.#world = world;
  }

  /** Asks for the first time after so many milliseconds. */
  start(afterMs: number): void {
    this.#dueAt = this.#world.now() + afterMs;
    this.look();
  }

  /** The page was hidden or is seen again. */
  look(): void {
    this.#stopTimer();
    if (!this.#world.isVisible() || this.#isAsking || this.#dueAt === Infinity) return;
    const now = this.#world.now();
    // A clock that was set back must not stop the questions.
    this.#dueAt = Math.min(this.#dueAt, now + longest);
    if (this.#dueAt <= now) void this.#run();
    else this.#stopTimer = this.#world.after(this.#dueAt - now, () => this.look());
  }

  /** Asks as soon as the server allows it: the network is back, or a person wants to know. */
  now(): void {
    if (this.#isAsking) {
      this.#isWanted = true;
      return;
    }
    this.#dueAt = Math.max(this.#world.now(), this.#notBefore);
    this.look();
  }

  async #run(): Promise<void> {
    this.#isAsking = true;
    this.#isWanted = false;
    let asked: Asked = { ok: false };
    try {
      asked = await this.#ask();
    } finally {
      // A question that broke is one that failed, and no reason never to ask again.
      this.#isAsking = false;
      this.#answered(asked);
    }
  }

  #answered({ ok, retryAfterMs = 0 }: Asked): void {
    this.#failures = ok ? 0 : this.#failures + 1;
    const now = this.#world.now();
    this.#notBefore = now + Math.min(retryAfterMs, longest);
    const interval = Math.min(longest, minute * 2 ** Math.max(0, this.#failures - 1));
    // What was asked for while the question was out was answered by it, unless it failed.
    const isAgain = this.#isWanted && !ok;
    const next = isAgain ? now : now + Math.min(longest, spread(interval, this.#world.random()));
    this.#dueAt = Math.max(this.#notBefore, next);
    this.look();
  }
}
