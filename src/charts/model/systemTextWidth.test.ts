import { describe, expect, it } from 'vitest';
import { chartOf, feedOf, seriesOf } from '@mocks/sampleChart';
import { sampleMilestone } from '@mocks/sampleSubject';
import type { ChartModel } from './chartModel';
import { chartModel } from './layout';
import { subjectOf } from './subject';
import { systemTextWidth } from './systemTextWidth';
import { textWidth } from './textWidth';

const feed = feedOf(
  seriesOf({
    readings: Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`2020-${String(n + 1).padStart(2, '0')}`, n === 6 ? 90 : 40 + n]),
    ),
  }),
);
const milestones = [sampleMilestone('a', '2020-07-28')];

function model(more: Partial<Parameters<typeof chartModel>[1]>): ChartModel {
  const subject = subjectOf({ chart: chartOf('line', feed), feed, range: {}, milestones });
  return chartModel(subject, { kind: 'page', width: 736, height: 412, language: 'id', ...more });
}

/** Labels that a milestone's line runs through. */
function crossed({ labels, rail }: ChartModel): readonly string[] {
  const lines = rail?.flags.flatMap((flag) => flag.milestones.map(({ x }) => x)) ?? [];
  return labels
    .filter(({ text, size, bold, anchor, x }) => {
      const width = textWidth(text, size, bold);
      const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
      return lines.some((line) => line > left && line < left + width);
    })
    .map(({ text }) => text);
}

describe('systemTextWidth', () => {
  // Measured in Chromium at 100 px.
  it.each([
    ['52,7 · Jun 2014', false, 761],
    ['↑ ekspansi', false, 555],
    ['52,7 · Jun 2014', true, 847],
    ['Kemenko Perekonomian', true, 1362],
    ['14.07 million', true, 732],
  ] as const)('gives %s (bold: %s) as much as DejaVu Sans takes', (text, bold, measured) => {
    const width = systemTextWidth(text, 100, bold);
    expect(width).toBeGreaterThanOrEqual(measured - 3);
    expect(width).toBeLessThan(measured * 1.25);
  });
});

describe('a drawing whose typeface nobody knows', () => {
  it('leaves room at the right for the last value in the wider face', () => {
    const long = model({ measure: (text, size) => text.length * size });
    const right = ({ plot, width }: ChartModel): number => width - plot.x - plot.width;
    expect(right(long)).toBeGreaterThan(right(model({})) + 10);
  });

  it('sets labels beside the lines of milestones where there is room', () => {
    expect(crossed(model({}))).toContain('90,0 · Jul 2020');
    expect(crossed(model({ offLines: true }))).not.toContain('90,0 · Jul 2020');
    expect(model({ offLines: true }).labels).toHaveLength(model({}).labels.length);
  });
});
