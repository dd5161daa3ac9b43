import { freqOf } from '@/series/period';
import { placedAnswer, placedSteps, type Placed } from '@/stories/shown';
import type { AnswerStep, StepShows, Story, StoryStep } from '@/stories/story';
import type { WireStory, WireStoryIndex } from './contract';
import { decode } from './decode';
import { readClaim } from './decodeClaim';
import { readPeriod } from './decodeObservation';
import type { Decoded, Findings } from './problem';
import { checkDate, checkUnique } from './sources';
import { checkAddress } from './storyAddress';
import { objectsOf, type Strictness } from './wireFields';
import { storyIndexOf, storyOf } from './wireStory';

type WireStep = WireStory['steps'][number];
type WireAnswer = WireStory['answers'][number];
type Read = Pick<StepShows, 'range' | 'highlight' | 'caption'>;

const objects = { reader: objectsOf('reader'), check: objectsOf('check') };
const shapes = { reader: storyOf(objects.reader), check: storyOf(objects.check) };
const indexShapes = { reader: storyIndexOf(objects.reader), check: storyIndexOf(objects.check) };

function readRange(range: WireStep['range'], path: string, findings: Findings): StepShows['range'] {
  if (!range) return undefined;
  const end = (name: 'from' | 'to') => {
    const text = range[name];
    return text === undefined ? undefined : readPeriod(text, `${path}.${name}`, findings);
  };
  const [from, to] = [end('from'), end('to')];
  return { ...(from && { from }), ...(to && { to }) };
}

/** The parts of a step that are more than their wire; whatever cannot be read is noted and left out. */
function readShows(wire: WireStep | WireAnswer, path: string, findings: Findings): Read {
  const range = readRange(wire.range, `${path}.range`, findings);
  const highlight = wire.highlight?.flatMap(
    (text, index) => readPeriod(text, `${path}.highlight[${index}]`, findings) ?? [],
  );
  const caption = wire.caption.flatMap((claim, index) => readClaim(claim, `${path}.caption[${index}]`, findings) ?? []);
  return { ...(range && { range }), ...(highlight && { highlight }), caption };
}

function readStep(wire: WireStep, path: string, findings: Findings): StoryStep {
  if (wire.chart !== undefined) checkAddress(wire.chart, `${path}.chart`, findings);
  for (const language of ['id', 'en'] as const) {
    if (!/\p{N}/u.test(wire.name[language])) continue;
    findings.add('story-name', `${path}.name.${language}`, 'holds a figure: only claims do');
  }
  const { range: _range, highlight: _highlight, caption: _caption, ...rest } = wire;
  return { ...rest, ...readShows(wire, path, findings) };
}

function readAnswer(wire: WireAnswer, path: string, findings: Findings): AnswerStep {
  checkAddress(wire.chart, `${path}.chart`, findings);
  const { range: _range, highlight: _highlight, caption: _caption, ...rest } = wire;
  return { ...rest, ...readShows(wire, path, findings) };
}

function checkIds({ steps, answers }: WireStory, findings: Findings): void {
  const at = (index: number): string =>
    index < steps.length ? `steps[${index}].id` : `answers[${index - steps.length}].id`;
  checkUnique(
    [...steps, ...answers].map(({ id }) => id),
    { rule: 'story-repeated', path: at },
    findings,
  );
}

function checkAnswers({ steps, answers }: WireStory, findings: Findings): void {
  const known = new Set(answers.map(({ id }) => id));
  steps.forEach((step, index) => {
    const path = (at: number): string => `steps[${index}].answers[${at}]`;
    step.answers.forEach((id, at) => {
      if (!known.has(id)) findings.add('story-answer', path(at), `${id} is not an answer of this briefing`);
    });
    checkUnique(step.answers, { rule: 'story-answer', path }, findings);
  });
}

/** Ends that a step sets itself, or finds in its scene, must make a range. */
function checkRange({ step, shown }: Placed<StepShows>, path: string, findings: Findings): void {
  const { from, to } = shown.view;
  if (!from || !to || (step.range === undefined && step.chart === undefined)) return;
  if (freqOf(from) === freqOf(to) && from <= to) return;
  const problem = `${to} does not end a range from ${from}`;
  findings.add('story-range', `${path}.${step.range === undefined ? 'chart' : 'range'}`, problem);
}

function checkRanges({ steps, answers }: Story, findings: Findings): void {
  for (const placed of placedSteps({ steps })) checkRange(placed, `steps[${steps.indexOf(placed.step)}]`, findings);
  answers.forEach((answer, index) => {
    const placed = placedAnswer(answer);
    if (placed) checkRange(placed, `answers[${index}]`, findings);
  });
}

function build(wire: WireStory, findings: Findings): Story {
  const { id, title, description, modified } = wire;
  checkDate(modified, 'modified', findings);
  if (wire.steps[0]?.chart === undefined) {
    findings.add('story-scene', 'steps[0].chart', 'is missing: there is no chart to begin with');
  }
  checkIds(wire, findings);
  checkAnswers(wire, findings);
  const steps = wire.steps.map((step, index) => readStep(step, `steps[${index}]`, findings));
  const answers = wire.answers.map((answer, index) => readAnswer(answer, `answers[${index}]`, findings));
  const story = { id, title, description, modified, steps, answers };
  checkRanges(story, findings);
  return story;
}

/** Decodes a briefing: addresses of charts, periods and claims real, ids unique, frozen. Whether it is true is for the command to check. Never throws. */
export function decodeStory(input: unknown, strictness: Strictness): Decoded<Story> {
  return decode({ shape: shapes[strictness], build }, input, strictness);
}

function buildIndex({ stories }: WireStoryIndex, findings: Findings): readonly string[] {
  checkUnique(stories, { rule: 'story-repeated', path: (index) => `stories[${index}]` }, findings);
  return stories;
}

/** Decodes the list of shipped briefings: their ids, in the order they are shown. Never throws. */
export function decodeStoryIndex(input: unknown, strictness: Strictness): Decoded<readonly string[]> {
  return decode({ shape: indexShapes[strictness], build: buildIndex }, input, strictness);
}
