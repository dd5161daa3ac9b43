import { svgElement } from '@/charts/paint/domNodes';
import { marker } from '@/charts/paint/markParts';
import { svg } from '@/charts/paint/svgNode';
import type { EmbedData } from '@/exports/document/embedData';
import type { EmbedReadings } from '@/exports/document/embedReadings';
import { element, filled } from './elements';
import type { SaidReading, SaidStop } from './stops';

/** With more series than this a card that is not pinned says all only of the chosen one. */
const mostInFull = 2;

/** Where a card finds its words. */
export interface CardSource {
  readonly root: Element;
  readonly data: EmbedData;
  readonly told: EmbedReadings;
}

/** What a card shows. */
export interface CardShown {
  readonly stop: SaidStop;
  /** Index of the chosen reading. */
  readonly chosen: number;
  readonly pinned: boolean;
}

/** Title of a milestone, as the list beside the drawing has it. */
function milestoneTitle(root: Element, number: number): string {
  const list = root.querySelector<HTMLOListElement>('ol.l');
  return list?.children[number - list.start]?.firstChild?.textContent ?? '';
}

/** The document that a figure was read from, by its number in the table: a link where the list has one. */
function sourceOf({ row }: SaidReading, { root, data }: CardSource, reachable: boolean): HTMLElement | undefined {
  const number = Number(row?.cells[row.cells.length - 1]?.textContent);
  const listed = root.querySelectorAll('ol.c > li')[number - 1]?.firstChild;
  if (!listed) return undefined;
  const named = listed.cloneNode(true);
  if (named instanceof HTMLElement) named.tabIndex = reachable ? 0 : -1;
  return element('p', 'q', [filled(data.words.source, ''), named]);
}

function swatch([, label, colour, shape]: EmbedReadings['series'][number]): readonly (Node | string)[] {
  const sign = marker(shape, { x: 7, y: 7, size: 4.5, colour, edge: 'var(--paper)' });
  return [svgElement(svg('svg', { width: 14, height: 14, 'aria-hidden': 'true' }, [sign]), document), ` ${label}`];
}

function lineOf(reading: SaidReading, source: CardSource, { stop, pinned }: CardShown): HTMLElement {
  const series = source.told.series[reading.series];
  return element('div', 'i', [
    stop.readings.length > 1 && series ? element('p', '', swatch(series)) : undefined,
    element('p', 'o', [reading.value]),
    reading.facts.length > 0
      ? element(
          'ul',
          '',
          reading.facts.map((fact) => element('li', '', [fact])),
        )
      : undefined,
    sourceOf(reading, source, pinned),
  ]);
}

function briefOf({ series, value }: SaidReading, { told }: CardSource): HTMLElement {
  const own = told.series[series];
  return element('p', 'i', [...(own ? swatch(own) : []), ' ', element('b', '', [value])]);
}

/** The card of a stop: its readings with everything that is said of them, and its milestones. */
export function cardOf(shown: CardShown, source: CardSource, onClose: () => void): HTMLElement {
  const { stop, chosen, pinned } = shown;
  const brief = stop.readings.length > mostInFull && !pinned;
  const close = pinned ? element('button', '', [source.data.words.close]) : undefined;
  close?.addEventListener('click', onClose);
  const milestones = stop.milestones.map((number) =>
    element('li', '', [element('b', '', [String(number)]), ` ${milestoneTitle(source.root, number)}`]),
  );
  return element('div', pinned ? 'v pinned' : 'v', [
    element('div', 'y', [element('b', '', [stop.heading]), close]),
    ...stop.readings.map((reading, index) =>
      brief && index !== chosen ? briefOf(reading, source) : lineOf(reading, source, shown),
    ),
    milestones.length > 0 ? element('ul', 'i', milestones) : undefined,
  ]);
}

function partsOf({ value, facts }: SaidReading): string {
  return [value, ...facts].join(', ');
}

/** One sentence for the live region: the chosen series first where there are several. */
export function spokenOf({ stop, chosen }: CardShown, { root, data, told }: CardSource): string {
  const several = stop.readings.length > 1;
  const label = (reading: SaidReading): string => told.series[reading.series]?.[1] ?? '';
  const lines = stop.readings.map((reading) => (several ? `${label(reading)} ` : '') + partsOf(reading));
  const events = stop.milestones.map((number) =>
    filled(data.words.milestone, String(number), milestoneTitle(root, number)),
  );
  const all = `${stop.heading}: ${[...lines, ...events].join('; ')}.`;
  const first = stop.readings[chosen];
  return several && first ? `${label(first)}: ${first.value}. ${all}` : all;
}

/** "April 2021, 54,6"; with several series the chosen one by name. */
export function valueText({ stop, chosen }: CardShown, told: EmbedReadings): string {
  const reading = stop.readings[chosen];
  if (!reading) return stop.heading;
  const label = stop.readings.length > 1 ? `${told.series[reading.series]?.[1] ?? ''} ` : '';
  return `${stop.heading}, ${label}${reading.value}`;
}
