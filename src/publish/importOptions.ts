import { parseArgs } from 'node:util';
import type { Answers } from '@/formats/question';
import type { Confidence } from '@/series/series';
import { answerOptions, answersOf, parsed, UsageError } from './inspectOptions';

/** What `import` was asked. */
export interface ImportWanted {
  readonly files: readonly string[];
  readonly answers: Answers;
  /** The key of the series in the file; empty where the file has one only. */
  readonly series: string;
  /** Id or path of the feed. */
  readonly into: string;
  readonly as: string | undefined;
  readonly unitIs: string | undefined;
  /** What the file does not say of itself. */
  readonly document: {
    readonly url: string | undefined;
    readonly publisher: string | undefined;
    readonly title: string | undefined;
    readonly published: string | undefined;
  };
  readonly confidence: Confidence;
  readonly dryRun: boolean;
}

const confidences: readonly Confidence[] = ['press-release', 'news-report', 'aggregator'];

const options = {
  ...answerOptions,
  series: { type: 'string' },
  into: { type: 'string' },
  as: { type: 'string' },
  'unit-is': { type: 'string' },
  'source-url': { type: 'string' },
  'source-title': { type: 'string' },
  publisher: { type: 'string' },
  published: { type: 'string' },
  confidence: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

/** A collector's word is the least that can be said of a figure; more is said by whoever knows. */
function confidenceOf(typed: string = 'aggregator'): Confidence {
  const found = confidences.find((each) => each === typed);
  if (!found) throw new UsageError(`--confidence must be one of ${confidences.join(', ')}, not ${typed}`);
  return found;
}

/** Reads the arguments of `import`; throws `UsageError`. */
export function importWanted(argv: readonly string[]): ImportWanted {
  const { values, positionals } = parsed(() => parseArgs({ args: [...argv], options, allowPositionals: true }));
  if (positionals.length === 0) throw new UsageError('import needs a file');
  if (values.into === undefined) throw new UsageError('import needs --into FEED');
  const { published } = values;
  if (published !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/u.test(published)) {
    throw new UsageError(`--published must be YYYY-MM-DD, YYYY-MM or YYYY, not ${published}`);
  }
  return {
    files: positionals,
    answers: answersOf(values),
    series: values.series ?? '',
    into: values.into,
    as: values.as,
    unitIs: values['unit-is'],
    document: { url: values['source-url'], publisher: values.publisher, title: values['source-title'], published },
    confidence: confidenceOf(values.confidence),
    dryRun: values['dry-run'] ?? false,
  };
}
