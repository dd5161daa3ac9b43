import { listedAnswer, type Answers, type Question } from '@/formats/question';

/** What was answered to a question, as text; of several columns none in particular. */
export function answerOf(answers: Answers, about: Question['about']): string | undefined {
  return about === 'values' ? undefined : answers[about];
}

/** The answer that a text is to a question; none where the question does not have it. */
export const answerTo: Readonly<Record<Question['about'], (text: string) => Answers>> = {
  numbers: (text) => {
    const numbers = listedAnswer('numbers', text);
    return numbers ? { numbers } : {};
  },
  dates: (text) => {
    const dates = listedAnswer('dates', text);
    return dates ? { dates } : {};
  },
  freq: (text) => {
    const freq = listedAnswer('freq', text);
    return freq ? { freq } : {};
  },
  trimester: (text) => {
    const trimester = listedAnswer('trimester', text);
    return trimester ? { trimester } : {};
  },
  layout: (text) => {
    const layout = listedAnswer('layout', text);
    return layout ? { layout } : {};
  },
  time: (text) => ({ time: text }),
  dataset: (text) => ({ dataset: text }),
  values: (text) => ({ values: [text] }),
};
