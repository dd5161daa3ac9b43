import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';

import type { Answers, Question } from '@/formats/question';

import { Questions } from './Questions';

function chosenOf(question: Question): readonly (string | null)[] {
  const shown = render(
    <Questions questions={[question]} answers={{}} onAnswer={vi.fn<(change: Answers) => void>()} language="en" />,
  );
  const pressed = screen.queryAllByRole('radio', { checked: true }).map(({ textContent }) => textContent);
  shown.unmount();
  return pressed;
}

it('shows as chosen only what holds for now', () => {
  const open = { examples: [], blocking: false } as const;
  expect(chosenOf({ ...open, about: 'freq', options: ['W', 'D'] })).toEqual([]);
  expect(chosenOf({ ...open, about: 'dataset', options: ['one', 'two'] })).toEqual([]);
  expect(chosenOf({ ...open, about: 'numbers', options: ['international', 'indonesian'] })).toHaveLength(1);
});

it('takes one column of figures where only one can be right', () => {
  const onAnswer = vi.fn<(change: Answers) => void>();
  const question: Question = { about: 'values', options: ['people'], examples: [], blocking: true };
  render(<Questions questions={[question]} answers={{}} onAnswer={onAnswer} language="en" />);
  const box = screen.getByRole<HTMLInputElement>('checkbox');
  expect(box.checked).toBe(false);
  box.click();
  expect(onAnswer).toHaveBeenCalledWith({ values: ['people'] });
});

it.each([
  [{}, 'Your answer is needed'],
  [{ dataset: 'one' }, 'Assumed for now; change it if it is wrong'],
  [{ dataset: 'one', numbers: 'indonesian' }, 'Your answers; you can change them'],
] satisfies readonly (readonly [Answers, string])[])('says how far %j has come', (answers, heading) => {
  const questions: readonly Question[] = [
    { about: 'dataset', options: ['one', 'two'], examples: [], blocking: true },
    { about: 'numbers', options: ['international', 'indonesian'], examples: [], blocking: false },
  ];
  const onAnswer = vi.fn<(change: Answers) => void>();
  render(<Questions questions={questions} answers={answers} onAnswer={onAnswer} language="en" />);
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(heading);
});
