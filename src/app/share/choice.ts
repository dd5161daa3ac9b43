import type { PicturePreset } from '@/charts/model/picture';
import type { FileTheme } from '@/exports/files/fileRequest';
import type { Language } from '@/i18n/language';
import { comparePeriods, type Period } from '@/series/period';
import { defaultView, type Address } from '@/url/address';
import type { View } from '@/url/view';

/** Where a chart is to go. */
export type Destination = 'article' | 'wordpress' | 'newsletter' | 'social' | 'print' | 'data';

/** The destinations in the order in which they are offered. */
export const destinations: readonly Destination[] = ['article', 'wordpress', 'newsletter', 'social', 'print', 'data'];

/** Milestones by a set, or those that the page shows. */
export type SharedMilestones = 'shown' | 'main' | 'all' | 'none';

/** How high a frame is: what fits its content on a phone, in a column of text, what shows it down to its drawing, or pixels. */
export type FrameHeight = 'phone' | 'column' | 'drawing' | number;

/** Everything that is chosen in the dialog. */
export interface Choice {
  readonly destination: Destination;
  /** `null` until somebody chooses: frozen where the chart has an edition. */
  readonly update: 'frozen' | 'live' | null;
  /** Name of an edition; `null` until somebody chooses: the one that holds what the page shows, else the newest. */
  readonly edition: string | null;
  readonly language: Language;
  /** Of frames. */
  readonly theme: 'light' | 'dark' | 'auto';
  /** Of pictures. */
  readonly ground: FileTheme;
  /** As the page shows it, the chart's own, or from one period to another. */
  readonly range: 'shown' | 'whole' | 'own';
  /** The ends of a range of one's own, in either order; `null` until they are chosen. */
  readonly from: Period | null;
  readonly to: Period | null;
  readonly milestones: SharedMilestones;
  /** Of frames, in pixels; `null` = as wide as the column. */
  readonly width: number | null;
  /** Of frames; `null` until somebody chooses: as high as the content, wherever no script would mend it. */
  readonly height: FrameHeight | null;
  /** Whether the code brings the script that fits the height. */
  readonly script: boolean;
  readonly preset: PicturePreset;
  readonly scale: 1 | 2 | 3;
}

/** Changes one or more choices. */
export type Choose = (change: Partial<Choice>) => void;

/** What suits a destination before anything is chosen. */
export function suited(destination: Destination): Partial<Choice> {
  if (destination === 'print') return { destination, preset: 'article', scale: 3 };
  if (destination === 'social') return { destination, preset: 'square', scale: 1 };
  if (destination === 'newsletter') return { destination, preset: 'article', scale: 1 };
  return { destination };
}

/** Whether the page shows milestones that are none of the ready-made sets. */
export function hasOwnMilestones({ milestones }: View): boolean {
  return typeof milestones !== 'string';
}

/** Whether the page shows another range than the chart's own. */
export function hasOwnRange({ from, to }: View): boolean {
  return from !== undefined || to !== undefined;
}

/** What is chosen when the dialog opens over a page: as the page shows it, light, since most pages are. */
export function firstChoice(destination: Destination, { language, view }: Address): Choice {
  return {
    destination,
    update: null,
    edition: null,
    language,
    theme: 'light',
    ground: 'light',
    range: hasOwnRange(view) ? 'shown' : 'whole',
    from: null,
    to: null,
    milestones: typeof view.milestones === 'string' ? view.milestones : 'shown',
    width: null,
    height: null,
    script: true,
    preset: 'article',
    scale: 1,
    ...suited(destination),
  };
}

/** What of the choices decides which part of the chart is shared. */
export type ViewChoice = Pick<Choice, 'range' | 'from' | 'to' | 'milestones'>;

function endsOf({ from, to }: View, choice: ViewChoice): Pick<View, 'from' | 'to'> {
  if (choice.range === 'whole') return {};
  if (choice.range === 'shown') return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const [first, last] = [choice.from, choice.to].flatMap((each) => each ?? []).toSorted(comparePeriods);
  return first === undefined || last === undefined ? {} : { from: first, to: last };
}

/** The view that is shared; its theme is left to the reader of the chart's page. */
export function sharedView(view: View, choice: ViewChoice): View {
  const { asOf, compare } = view;
  const { milestones } = choice;
  return {
    ...defaultView,
    ...endsOf(view, choice),
    milestones: milestones === 'shown' ? view.milestones : milestones,
    ...(asOf === undefined ? {} : { asOf }),
    ...(compare === undefined ? {} : { compare }),
  };
}
