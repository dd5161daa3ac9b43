import { expect, it } from 'vitest';
import { sampleMilestone, sampleSubject } from '@mocks/sampleSubject';
import { snapshotData } from './makeSnapshot';
import { numberedAs } from './numberedAs';
import type { Snapshot } from './snapshot';

const dates = ['2021-02-01', '2021-03-01', '2021-05-01'];
const subject = {
  ...sampleSubject(),
  milestones: dates.map((date, index) => ({ number: index + 1, milestone: sampleMilestone(date, date) })),
};

function snapshotWith(numbers: readonly number[]): Snapshot {
  const data = snapshotData(subject, 'id');
  const milestones = data.milestones.map((each, index) => ({ ...each, number: numbers[index] ?? 0 }));
  const rest = { pendopo: 'snapshot', version: '1.0', site: '', chart: 'x', language: 'id', state: '' } as const;
  const look = { preset: null, theme: null, edition: null, compared: null, asOf: '2021-12-31', drawing: null };
  return { ...rest, ...look, ...data, milestones, content: '', sha256: '' };
}

it.each([
  [
    [1, 2, 3],
    [1, 2, 3],
  ],
  [
    [6, 7, 8],
    [6, 7, 8],
  ],
  [
    [6, 7, 9],
    [1, 2, 3],
  ],
  [
    [0, 1, 2],
    [1, 2, 3],
  ],
])('numbers %j are drawn as %j', (numbers, drawn) => {
  expect(numberedAs(snapshotWith(numbers), subject).milestones.map(({ number }) => number)).toEqual(drawn);
});
