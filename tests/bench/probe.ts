/** What a page did and how it felt, in milliseconds from the start of the navigation. */
export interface Probe {
  fcp: number | undefined;
  lcp: number | undefined;
  lcpElement: string;
  cls: number;
  /** What moved, for those who look for the cause. */
  shifted: string[];
  /** Start and length of each long task. */
  tasks: [number, number][];
  /** After the first frame in which the line with enough corners was laid out. */
  marks: number | undefined;
  /** The plot in the window, for the pointer. */
  plot: { x: number; y: number; width: number; height: number } | undefined;
  /** After the first frame that showed a reading. */
  answered: number | undefined;
  /** Last change of the document or a canvas. */
  changed: number;
  /** The last input that nothing has answered yet. */
  pending: { type: string; at: number } | undefined;
  /** From an input to the end of the frame that answered it. */
  delays: { type: string; ms: number }[];
  /** What the browser says of inputs that took 16 ms or more: their time stamp, and until their frame was shown, in steps of 8 ms. */
  events: { type: string; at: number; ms: number }[];
}

declare global {
  interface Window {
    benchProbe?: Probe;
  }
}

/** Runs in the page before everything else; it may use nothing from outside itself. A line counts from so many corners on. */
export function installProbe(corners: number): void {
  const probe: Probe = {
    fcp: undefined,
    lcp: undefined,
    lcpElement: '',
    cls: 0,
    shifted: [],
    tasks: [],
    marks: undefined,
    plot: undefined,
    answered: undefined,
    changed: 0,
    pending: undefined,
    delays: [],
    events: [],
  };
  window.benchProbe = probe;
  const least = { width: 120, height: 80 };

  const watch = (type: string, look: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(look)).observe({ type, buffered: true });
  };
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') probe.fcp = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    probe.lcp = entry.startTime;
    if ('element' in entry && entry.element instanceof Element) probe.lcpElement = entry.element.tagName.toLowerCase();
  });
  watch('layout-shift', (entry) => {
    if ('hadRecentInput' in entry && entry.hadRecentInput) return;
    if ('value' in entry && typeof entry.value === 'number') probe.cls += entry.value;
    if (!('sources' in entry) || !Array.isArray(entry.sources)) return;
    for (const { node } of entry.sources) {
      if (!(node instanceof Node)) continue;
      const text = node.textContent?.trim().slice(0, 40) ?? '';
      probe.shifted.push(`${node.nodeName.toLowerCase()} at ${Math.round(entry.startTime)} ms: ${text}`);
    }
  });
  // TypeScript does not know the option.
  const inputs: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    buffered: true,
    durationThreshold: 16,
  };
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      probe.events.push({ type: name, at: startTime, ms: duration });
    }
  }).observe(inputs);
  watch('longtask', (entry) => probe.tasks.push([entry.startTime, entry.duration]));

  /** Calls when the frame that comes next has been painted, as far as the page can know. */
  const afterFrame = (run: () => void): void => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', run, { once: true });
      channel.port1.start();
      channel.port2.postMessage(0);
    });
  };
  const shown = (plot: DOMRect): void => {
    if (probe.plot) return;
    const { x, y, width, height } = plot;
    probe.plot = { x, y, width, height };
    const done = (): void => {
      probe.marks = performance.now();
    };
    // Called in a frame: what it shows is painted when the task after it runs.
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', done, { once: true });
    channel.port1.start();
    channel.port2.postMessage(0);
  };

  // Canvas: the first stroke along enough corners, drawn at once or kept as a path.
  type Drawn = CanvasRenderingContext2D | Path2D;
  const counts = new WeakMap<Drawn, number>();
  let stroked: DOMRect | undefined;
  const wrap = <T extends Drawn>(drawn: T, name: string, look: (drawn: T, first: unknown) => void): void => {
    const original: unknown = Reflect.get(drawn, name);
    if (typeof original !== 'function') return;
    Reflect.set(drawn, name, function patched(this: T, ...values: unknown[]): unknown {
      look(this, values[0]);
      return Reflect.apply(original, this, values);
    });
  };
  const count = (drawn: Drawn): void => {
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
  };
  const context = CanvasRenderingContext2D.prototype;
  for (const name of ['lineTo', 'bezierCurveTo']) {
    wrap(context, name, count);
    wrap(Path2D.prototype, name, count);
  }
  wrap(context, 'beginPath', (drawn) => counts.set(drawn, 0));
  wrap(context, 'clearRect', () => note());
  wrap(context, 'stroke', (drawn, path) => {
    note();
    const along = path instanceof Path2D ? path : drawn;
    if ((counts.get(along) ?? 0) + 1 >= corners) stroked ??= drawn.canvas.getBoundingClientRect();
  });

  // SVG: looked at in each frame, since it may come with the document.
  const lineInDocument = (): DOMRect | undefined => {
    for (const path of document.querySelectorAll('svg path, svg polyline')) {
      const places = path.getAttribute('d') ?? path.getAttribute('points') ?? '';
      if ((places.match(/-?\d*\.?\d+/gu)?.length ?? 0) < corners * 2) continue;
      const box = path.getBoundingClientRect();
      if (box.width < least.width || box.height < least.height) continue;
      const { stroke, visibility } = getComputedStyle(path);
      if (stroke !== 'none' && visibility === 'visible') return box;
    }
    return undefined;
  };
  const readingShown = (): boolean => {
    if (document.documentElement?.dataset['answered'] !== undefined) return true;
    const card = document.querySelector('[data-reading-card]');
    return card !== null && card.getBoundingClientRect().width > 0;
  };
  let answerSeen = false;
  const look = (): void => {
    if (!probe.plot) {
      const box = stroked ?? lineInDocument();
      if (box) shown(box);
    }
    if (!answerSeen && readingShown()) {
      answerSeen = true;
      afterFrame(() => {
        probe.answered = performance.now();
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  // What an input changes, and when that has been painted.
  const note = (): void => {
    probe.changed = performance.now();
    const { pending } = probe;
    if (!pending) return;
    probe.pending = undefined;
    afterFrame(() => probe.delays.push({ type: pending.type, ms: performance.now() - pending.at }));
  };
  new MutationObserver(note).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  for (const type of ['pointermove', 'keydown']) {
    window.addEventListener(
      type,
      (event) => {
        probe.pending = { type, at: event.timeStamp };
      },
      true,
    );
  }
}
