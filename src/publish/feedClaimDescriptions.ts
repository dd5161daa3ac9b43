type Descriptions = Readonly<Record<string, string>>;

const worded = 'In unit times 10^unitMult of the series, or in what the claim counts in; falls are negative.';

/** The fields of a claim. */
export const claim: Descriptions = {
  says: 'The kind of claim.',
  series: 'The series that is spoken of, `feed.series`.',
  period: 'The period that is spoken of, in the frequency of the series; of a target, the one it is for.',
  value: 'The number as it was worded.',
  decimals:
    'Digits after the decimal mark in the wording; negative when rounded to tens and more. As `value` is spelled when left out.',
  hedge: 'How the words around the number hedge it.',
  over: 'What a change is counted from: `previous`, `year` (the same period a year earlier) or a period.',
  in: 'What a change or share is measured in.',
  direction: 'up, down or unchanged.',
  extreme: 'highest or lowest.',
  since: 'The period since which there was none higher or lower, itself left out; null = in the whole record.',
  from: "First period of the range; the record's own when left out.",
  to: "Last period of the range; the record's own when left out.",
  side: 'Which side of the threshold: above, below or at.',
  threshold: 'A threshold of the series.',
  of: 'What is counted, what successive readings have in common, or what a share is taken of.',
  'of.series': 'The other series, `feed.series`.',
  'of.period': 'Its period; the same when left out.',
  'of.target': 'true: a share of the target for that period, not of its reading.',
  length: 'How many periods in a row.',
  target: 'The target that is meant, where a period has several.',
  result: 'reached or missed.',
  by: 'How far, in per cent of the target or times it.',
  event: 'Id of a milestone.',
  date: 'YYYY-MM-DD, YYYY-MM or YYYY.',
  ...Object.fromEntries(['value', 'length', 'target', 'by.value'].map((field) => [`${field}.value`, worded])),
};

/** The fields of the statements file. */
export const statements: Descriptions = {
  ...claim,
  ...Object.fromEntries(Object.entries(claim).map(([field, words]) => [`statements.claims.claim.${field}`, words])),
  statements: 'What was said, in any order.',
  'statements.said': 'Day or month in which it was said or published, YYYY-MM-DD or YYYY-MM.',
  'statements.speaker': 'Who said it.',
  'statements.speaker.name': 'Name, where a person is known.',
  'statements.speaker.office': 'Office at the time, or what the text is.',
  'statements.quote': 'Exact words as printed, at most 300 characters.',
  'statements.quote.language': 'Language of the words: id or en.',
  'statements.quote.text': 'The words.',
  'statements.claims': 'What it asserts, bound to the data.',
  'statements.claims.claim': 'One assertion, as in claim.v1.json.',
  'statements.claims.words': 'The words of the quote that the claim is taken from.',
};

/** The fields of the vocabulary file. */
export const vocabulary: Descriptions = {
  series: 'The words by which a text names a series.',
  'series.series': 'The series, `feed.series`.',
  events: 'The words by which a text says that an event took place.',
  'events.event': 'Id of a milestone.',
  any: 'One of these must be said. Case, and hyphens and spaces within, do not matter; any language.',
  with: 'Lists, of each of which one must stand in the same part of the sentence.',
  without: 'None of these may stand in the sentence.',
  'series.withoutNear':
    'None of these may stand in the sentence or the one before it, unless the sentence says Indonesia.',
  'series.units': 'What may follow a figure of the series, besides `any`.',
  'series.only': 'The only kinds of claim that are recognised; all when left out.',
};

/** The fields of a verdict. */
export const verdict: Descriptions = {
  outcome:
    'agrees: the figure is one that the wording stands for. differs: it is not. cannot-tell: the data do not decide.',
  doubt: 'Why nothing can be said; only with cannot-tell.',
  figures: 'The figures as computed: first the one that the claim names, then the same fact in other measures.',
  measured: 'What a figure counts.',
  value: 'The figure, exact.',
  difference: 'The first figure minus the number that the claim names; in days for an event.',
  evidence: 'References to what was used, in the order of the arithmetic.',
  kind: 'What the reference leads to.',
  series: 'The series, `feed.series`.',
  period: 'Its period.',
  published: 'When the cited document gave the figure; null when unknown.',
  event: 'Id of the milestone.',
  date: 'Its date.',
  since: 'Since when the reading is the highest or lowest, where a ranking does not hold as it was said.',
  others: 'References to figures on record for the same period that contradict the one used and agree with the claim.',
};
