import type { Period } from '@/series/period';
import { defaultView, parseAddress } from '@/url/address';
import type { View } from '@/url/view';
import type { AnswerStep, StepShows, Story } from './story';

/** A state of a chart that a step shows. */
export interface Shown {
  /** Id of the chart. */
  readonly chart: string;
  /** What the address and the changes after it ask for. */
  readonly view: View;
  readonly highlight: readonly Period[];
  /** Id of the milestone that is pointed at. */
  readonly milestone?: string;
}

/** A step with what it shows; steps of one scene share its number, which counts from 0. */
export interface Placed<Step extends StepShows> {
  readonly step: Step;
  readonly scene: number;
  readonly shown: Shown;
}

interface Scene {
  readonly chart: string;
  readonly view: View;
}

/** What an address of a chart says; `undefined` for an address of anything else. Theme and step are the stage's own. */
export function sceneAt(address: string): Scene | undefined {
  const [pathname = '', ...search] = address.split('?');
  const { page, view } = parseAddress({ pathname, search: search.length === 0 ? '' : `?${search.join('?')}` }, '/');
  if (page.name !== 'chart') return undefined;
  const { step: _step, ...looked } = view;
  return { chart: page.id, view: { ...looked, view: 'chart', theme: defaultView.theme, foreign: [] } };
}

function changed({ chart, view }: Scene, { range, compare }: StepShows): Scene {
  const { from, to, compare: before, ...rest } = view;
  const ends = { ...(from && { from }), ...(to && { to }), ...range };
  const beside = compare === undefined ? before : (compare ?? undefined);
  return { chart, view: { ...rest, ...ends, ...(beside !== undefined && { compare: beside }) } };
}

function shownOf(scene: Scene, { highlight = [], milestone }: StepShows): Shown {
  return { ...scene, highlight, ...(milestone !== undefined && { milestone }) };
}

/**
 * The steps in their order with the state that each shows; changes of range and comparison last until the scene ends. A
 * first step without a chart, or an address that is no chart's, shows nothing and is left out.
 */
export function placedSteps({ steps }: Pick<Story, 'steps'>): readonly Placed<Story['steps'][number]>[] {
  let scene: Scene | undefined;
  let number = -1;
  return steps.flatMap((step) => {
    if (step.chart !== undefined) {
      scene = sceneAt(step.chart);
      number += 1;
    }
    if (!scene) return [];
    scene = changed(scene, step);
    return [{ step, scene: number, shown: shownOf(scene, step) }];
  });
}

/** An answer with the state that it shows; `undefined` where its address is no chart's. */
export function placedAnswer(step: AnswerStep): Placed<AnswerStep> | undefined {
  const scene = sceneAt(step.chart);
  return scene && { step, scene: -1, shown: shownOf(changed(scene, step), step) };
}
