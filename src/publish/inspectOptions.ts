import { parseArgs } from 'node:util';
import {
  answerValues,
  listedAnswer,
  type Answers,
  type ListedAnswer,
  type ListedQuestion,
  type Question,
} from '@/formats/question';

/** The options that answer a file's questions, as `parseArgs` wants them. */
export const answerOptions = {
  numbers: { type: 'string' },
  dates: { type: 'string' },
  time: { type: 'string' },
  freq: { type: 'string' },
  trimester: { type: 'string' },
  values: { type: 'string', multiple: true },
  layout: { type: 'string' },
  dataset: { type: 'string' },
} as const;

/** What was typed for the options above. */
export interface TypedAnswers {
  readonly numbers?: string;
  readonly dates?: string;
  readonly time?: string;
  readonly freq?: string;
  readonly trimester?: string;
  readonly values?: readonly string[];
  readonly layout?: string;
  readonly dataset?: string;
}

function shellQuoted(text: string): string {
  return /^[\w./:@%+-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The option that answers a question, with its possible values: `--numbers indonesian|international`. */
export function answerOption({ about, options }: Pick<Question, 'about' | 'options'>): string {
  return `--${about} ${options.length === 0 ? 'NAME' : options.map(shellQuoted).join('|')}`;
}

/** Wrong usage, said to whoever typed it. */
export class UsageError extends Error {}

function oneOf<N extends ListedQuestion>(name: N, typed: string | undefined): ListedAnswer<N> | undefined {
  if (typed === undefined) return undefined;
  const found = listedAnswer(name, typed);
  if (found === undefined)
    throw new UsageError(`--${name} must be one of ${answerValues[name].join(', ')}, not ${typed}`);
  return found;
}

/** The answers that were typed; throws `UsageError` for a value that no file could want. */
export function answersOf(typed: TypedAnswers): Answers {
  const answers = {
    numbers: oneOf('numbers', typed.numbers),
    dates: oneOf('dates', typed.dates),
    time: typed.time,
    freq: oneOf('freq', typed.freq?.toUpperCase()),
    trimester: oneOf('trimester', typed.trimester),
    values: typed.values,
    layout: oneOf('layout', typed.layout),
    dataset: typed.dataset,
  };
  return withoutAbsent(answers);
}

/** An object without the fields that are `undefined`, as exact optional fields want it. */
function withoutAbsent<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is left is present
  return Object.fromEntries(present) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** Runs `parseArgs`; what it refuses is wrong usage. */
export function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    if (cause instanceof TypeError) throw new UsageError(cause.message, { cause });
    throw cause;
  }
}

/** What `inspect` was asked. */
export interface InspectWanted {
  readonly files: readonly string[];
  readonly answers: Answers;
  readonly json: boolean;
  /** Every series, not only the first ones. */
  readonly all: boolean;
}

/** Reads the arguments of `inspect`; throws `UsageError`. */
export function inspectWanted(argv: readonly string[]): InspectWanted {
  const options = { ...answerOptions, json: { type: 'boolean' }, all: { type: 'boolean' } } as const;
  const { values, positionals } = parsed(() => parseArgs({ args: [...argv], options, allowPositionals: true }));
  if (positionals.length === 0) throw new UsageError('inspect needs a file');
  const { json = false, all = false } = values;
  return { files: positionals, answers: answersOf(values), json, all };
}
