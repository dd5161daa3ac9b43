import type { Answers, DateOrder, NumberStyle, Question } from '@/formats/question';
import type { Freq } from '@/series/period';

const numbers: readonly NumberStyle[] = ['indonesian', 'international'];
const dates: readonly DateOrder[] = ['day-first', 'month-first'];
const freqs: readonly Freq[] = ['A', 'S', 'Q', 'M', 'W', 'D'];
const trimesters = ['quarter', 'third'] as const;
const layouts = ['long', 'wide'] as const;

function oneOf<T extends string>(all: readonly T[], text: string): T | undefined {
  return all.find((each) => each === text);
}

/** What was answered to a question, as text; of several columns none in particular. */
export function answerOf(answers: Answers, about: Question['about']): string | undefined {
  return about === 'values' ? undefined : answers[about];
}

function answerFor(about: Question['about'], text: string): Answers {
  switch (about) {
    case 'numbers': {
      const style = oneOf(numbers, text);
      return style ? { numbers: style } : {};
    }
    case 'dates': {
      const order = oneOf(dates, text);
      return order ? { dates: order } : {};
    }
    case 'freq': {
      const freq = oneOf(freqs, text);
      return freq ? { freq } : {};
    }
    case 'trimester': {
      const trimester = oneOf(trimesters, text);
      return trimester ? { trimester } : {};
    }
    case 'layout': {
      const layout = oneOf(layouts, text);
      return layout ? { layout } : {};
    }
    case 'time':
      return { time: text };
    case 'dataset':
      return { dataset: text };
    case 'values':
      return { values: [text] };
    default:
      return about satisfies never;
  }
}

/** Answers with one more; an answer that the question does not have changes nothing. */
export function withAnswer(answers: Answers, about: Question['about'], text: string): Answers {
  return { ...answers, ...answerFor(about, text) };
}
