import { freqOf, type Period } from '@/series/period';

import { periodsMeant, quarterOfTrimester } from './periodWords';
import type { Answers, Question } from './question';

const mostExamples = 5;

/** Reads the times of one file with what a person has answered, and remembers what must be asked. */
export class TimeWords {
  readonly #answers: Answers;
  readonly #known = new Map<string, Period | null>();
  readonly #dates: string[] = [];
  readonly #trimesters: string[] = [];

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** The period of a spelling; `null` where it is none or where that depends on an answer not given yet. */
  read(text: string): Period | null {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const period = this.#meant(text);
    this.#known.set(text, period);
    return period;
  }

  #meant(text: string): Period | null {
    const [first, second] = periodsMeant(text);
    if (first === undefined) return this.#quarter(text);
    // Only days can be told apart by an answer; of a short year the nearer century comes first.
    if (second === undefined || freqOf(first) !== 'D' || freqOf(second) !== 'D') return first;
    if (this.#answers.dates === undefined) {
      this.#dates.push(text);
      return null;
    }
    return this.#answers.dates === 'day-first' ? first : second;
  }

  #quarter(text: string): Period | null {
    const quarter = quarterOfTrimester(text);
    if (quarter === undefined || this.#answers.trimester === 'third') return null;
    if (this.#answers.trimester === 'quarter') return quarter;
    this.#trimesters.push(text);
    return null;
  }

  /** What must be answered before some of the times that were read have a period. */
  questions(): readonly Question[] {
    const ask = (about: 'dates' | 'trimester', options: readonly string[], examples: readonly string[]): Question[] =>
      examples.length === 0 ? [] : [{ about, options, examples: examples.slice(0, mostExamples), blocking: true }];
    return [
      ...ask('dates', ['day-first', 'month-first'], this.#dates),
      ...ask('trimester', ['quarter', 'third'], this.#trimesters),
    ];
  }
}
