import { placeAt, readingIndex, type CursorField, type CursorPlace } from '@/charts/figure/cursorMoves';
import type { EmbedData } from '@/exports/document/embedData';
import { cardOf, spokenOf, valueText, type CardShown, type CardSource } from './card';
import { movedTo, nowhere, pressed, type CursorState } from './cursorState';
import { cardPlace, cursorMark, drawingsIn, fitOf, type Drawing, type Fit } from './drawing';
import { element } from './elements';
import { saidStops, type SaidStop } from './stops';

const announceAfter = 350;
const lingering = 350;
/** Below this a drawing has no room for a card beside its readings. */
const hangingBelow = 620;

interface Shown {
  readonly drawing: Drawing;
  readonly fit: Fit;
}

/** The readings of one document under a cursor: pointer, touch and keys move it, as on the chart's page. */
class Reader {
  readonly #source: CardSource;
  readonly #box: HTMLElement;
  readonly #said: readonly SaidStop[];
  readonly #drawings: readonly Drawing[];
  readonly #layer = element('div', 'u');
  readonly #status = element('p', 'z');
  #state: CursorState = nowhere;
  #card: HTMLElement | undefined;
  #mark: SVGElement | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #speaking: ReturnType<typeof setTimeout> | undefined;

  constructor(source: CardSource, box: HTMLElement) {
    this.#source = source;
    this.#box = box;
    this.#said = saidStops(source.told, source.root, source.data.language);
    this.#drawings = drawingsIn(box, source.told, this.#said);
    this.#dress();
    this.#listen();
    new ResizeObserver(() => this.#show()).observe(box);
    this.#show();
  }

  #dress(): void {
    const { words } = this.#source.data;
    const hint = element('p', 'z', [words.keys]);
    hint.id = 'embed-keys';
    this.#status.setAttribute('role', 'status');
    const said: Readonly<Record<string, string>> = {
      role: 'slider',
      tabindex: '0',
      'aria-label': words.cursor,
      'aria-orientation': 'horizontal',
      'aria-valuemin': '1',
      'aria-valuemax': String(this.#said.length),
      'aria-describedby': hint.id,
    };
    for (const [name, value] of Object.entries(said)) this.#layer.setAttribute(name, value);
    this.#box.append(this.#layer, hint, this.#status);
  }

  #listen(): void {
    const layer = this.#layer;
    for (const kind of ['pointerdown', 'pointermove'] as const) {
      layer.addEventListener(kind, (event) => this.#point(event));
    }
    layer.addEventListener('click', () => this.#set({ ...this.#state, pinned: this.#state.place !== null }));
    layer.addEventListener('pointerleave', () => this.#leave());
    layer.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const next = pressed(this.#state, event.key, this.#field());
      if (!next) return;
      event.preventDefault();
      this.#set(next);
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (this.#state.pinned && target instanceof Node && !this.#isOurs(target)) this.#set(nowhere);
    });
  }

  #isOurs(node: Node): boolean {
    return this.#layer.contains(node) || this.#card?.contains(node) === true;
  }

  /** The drawing that is seen at this width. */
  #shown(): Shown | undefined {
    for (const drawing of this.#drawings) {
      const fit = fitOf(drawing, this.#box);
      if (fit) return { drawing, fit };
    }
    return undefined;
  }

  /** What the keys move over; milestones lie on the stops whose periods they fall into. */
  #field(): CursorField {
    const stops = (this.#shown()?.drawing ?? this.#drawings[0])?.stops ?? [];
    const milestones = stops.flatMap(({ x }, index) => (this.#said[index]?.milestones.length ? [{ x }] : []));
    return { stops, rail: { flags: [{ milestones }] } };
  }

  #point(event: PointerEvent): void {
    const shown = this.#shown();
    if (!shown) return;
    const { plot } = shown.drawing;
    const { left, top } = this.#layer.getBoundingClientRect();
    const { scale } = shown.fit;
    const at = { x: (event.clientX - left) / scale + plot.x, y: (event.clientY - top) / scale + plot.y };
    const place = placeAt({ stops: shown.drawing.stops, rail: null }, at);
    if (place) this.#set(movedTo(this.#state, place, event.pointerType === 'touch' ? 'touch' : 'pointer'));
  }

  /** A moment later, so that the pointer can travel to the card. */
  #leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      if (!this.#state.pinned && this.#state.by === 'pointer') this.#set(nowhere);
    }, lingering);
  }

  #set(state: CursorState): void {
    clearTimeout(this.#leaving);
    if (state === this.#state) return;
    this.#state = state;
    this.#show();
    this.#speak();
  }

  #cardShown(): CardShown | undefined {
    const { place, pinned } = this.#state;
    const stop = place === null ? undefined : this.#said[place.stop];
    const placed = place === null ? undefined : this.#drawings[0]?.stops[place.stop];
    return stop && placed ? { stop, pinned, chosen: readingIndex(placed, place?.series ?? null) } : undefined;
  }

  #show(): void {
    const shown = this.#shown();
    const card = this.#cardShown();
    this.#mark?.remove();
    this.#card?.remove();
    this.#card = undefined;
    this.#layer.hidden = !shown;
    const { told, data } = this.#source;
    this.#layer.setAttribute('aria-valuenow', String((this.#state.place?.stop ?? this.#said.length - 1) + 1));
    this.#layer.setAttribute('aria-valuetext', card ? valueText(card, told) : data.words.none);
    if (!shown) return;
    this.#fitLayer(shown);
    const { place } = this.#state;
    if (!card || place === null) return;
    this.#mark = cursorMark(shown.drawing, place, told);
    if (this.#mark) shown.drawing.svg.append(this.#mark);
    this.#card = cardOf(card, this.#source, () => {
      this.#set(nowhere);
      this.#layer.focus();
    });
    this.#openCard(this.#card, shown, place);
  }

  #fitLayer({ drawing: { plot }, fit: { x, y, scale } }: Shown): void {
    const { style } = this.#layer;
    style.left = `${x + plot.x * scale}px`;
    style.top = `${y + plot.y * scale}px`;
    style.width = `${plot.width * scale}px`;
    style.height = `${plot.height * scale}px`;
  }

  #openCard(card: HTMLElement, { drawing, fit }: Shown, place: CursorPlace): void {
    card.addEventListener('pointerenter', () => clearTimeout(this.#leaving));
    card.addEventListener('pointerleave', () => this.#leave());
    card.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.#set(nowhere);
      this.#layer.focus();
    });
    this.#layer.after(card);
    if (drawing.width < hangingBelow) {
      card.style.top = `${fit.y + drawing.height * fit.scale}px`;
      card.style.width = '100%';
      return;
    }
    card.style.maxHeight = `${drawing.plot.height * fit.scale}px`;
    const size = { width: card.offsetWidth / fit.scale, height: card.offsetHeight / fit.scale };
    const at = cardPlace(drawing, place, size);
    card.style.left = `${fit.x + at.x * fit.scale}px`;
    card.style.top = `${fit.y + at.y * fit.scale}px`;
  }

  #speak(): void {
    clearTimeout(this.#speaking);
    const card = this.#cardShown();
    const { by, ended } = this.#state;
    const ending = ended ? this.#source.data.words.atEnd : undefined;
    const text = card && by !== 'pointer' ? (ending ?? spokenOf(card, this.#source)) : '';
    this.#speaking = setTimeout(() => {
      this.#status.textContent = text;
    }, announceAfter);
  }
}

/** Lets the readings of the drawings in `root` be read point by point; does nothing where there are none. */
export function startReading(root: Element, data: EmbedData): void {
  const box = root.querySelector<HTMLElement>('.d');
  if (box && data.readings) new Reader({ root, data, told: data.readings }, box);
}
