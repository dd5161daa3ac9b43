import { claim } from './feedClaimDescriptions';

type Descriptions = Readonly<Record<string, string>>;

/** What a step and an answer have in common. */
const shows: Descriptions = {
  chart:
    'Address of a chart without language and base, such as /chart/pmi/?from=2019-01&to=2021-12: a new scene begins with it. Left out: the scene of the step before goes on.',
  range: 'Other ends of the time axis, for this step and those after it in the scene.',
  'range.from': 'First period shown; the one before it stays when left out.',
  'range.to': 'Last period shown; the one before it stays when left out.',
  compare:
    "A series set beside the chart's own, `feed.series`, for this step and those after it in the scene; null takes it away.",
  highlight: 'Periods whose readings are pointed at, in this step only.',
  milestone: 'Id of a milestone that is pointed at, in this step only.',
  caption: 'What is said, one to four claims: the first is the headline, the others stand below the chart.',
  ...Object.fromEntries(Object.entries(claim).map(([field, words]) => [`caption.${field}`, words])),
};

function under(list: string, fields: Descriptions): Descriptions {
  return Object.fromEntries(Object.entries(fields).map(([field, words]) => [`${list}.${field}`, words]));
}

/** The fields of a briefing. */
export const story: Descriptions = {
  ...claim,
  description: 'What the briefing tells, in a sentence or two.',
  steps: 'The steps in their order, one to sixty. The first names a chart.',
  'steps.id': 'Unique among steps and answers.',
  'steps.name': 'A short name without figures: for the presenter, the overview and the hand-out.',
  'steps.priority':
    'What a presenter does when time runs short: must is shown, should rather, could is left out first.',
  'steps.seconds': 'Planned time, 5 to 900.',
  'steps.answers': 'Ids of answers to questions that are likely here.',
  ...under('steps', shows),
  answers: 'Steps that are shown only when somebody asks, at most forty.',
  'answers.id': 'Unique among steps and answers.',
  'answers.question': 'The question, as the audience would put it.',
  ...under('answers', shows),
};

/** The fields of the list of briefings. */
export const storyIndex: Descriptions = {
  stories: 'Ids of the briefings, in the order they are shown. Each has its file beside this one.',
};
