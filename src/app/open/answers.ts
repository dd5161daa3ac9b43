import type { Answers, Question } from '@/formats/question';

const numbers = ['indonesian', 'international'] as const;
const dates = ['day-first', 'month-first'] as const;
const freqs = ['A', 'S', 'Q', 'M', 'W', 'D'] as const;
const trimesters = ['quarter', 'third'] as const;
const layouts = ['long', 'wide'] as const;

function oneOf<T extends string>(all: readonly T[], text: string): T | undefined {
  return all.find((each) => each === text);
}

/** What was answered to a question, as text; of several columns none in particular. */
export function answerOf(answers: Answers, about: Question['about']): string | undefined {
  return about === 'values' ? undefined : answers[about];
}

/** The answer that a text is to each question; none where the question does not have it. */
const answersOf: Readonly<Record<Question['about'], (text: string) => Answers>> = {
  numbers: (text) => {
    const style = oneOf(numbers, text);
    return style ? { numbers: style } : {};
  },
  dates: (text) => {
    const order = oneOf(dates, text);
    return order ? { dates: order } : {};
  },
  freq: (text) => {
    const freq = oneOf(freqs, text);
    return freq ? { freq } : {};
  },
  trimester: (text) => {
    const trimester = oneOf(trimesters, text);
    return trimester ? { trimester } : {};
  },
  layout: (text) => {
    const layout = oneOf(layouts, text);
    return layout ? { layout } : {};
  },
  time: (text) => ({ time: text }),
  dataset: (text) => ({ dataset: text }),
  values: (text) => ({ values: [text] }),
};

/** Answers with one more; an answer that the question does not have changes nothing. */
export function withAnswer(answers: Answers, about: Question['about'], text: string): Answers {
  return { ...answers, ...answersOf[about](text) };
}
