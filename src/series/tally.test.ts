import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleRows } from '@mocks/sampleSeries';
import { valuesOf, isReading } from './reading';
import { tallyOf } from './tally';

const values = fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { maxLength: 30 });

it('tells what looking row by row tells, and the same again', () => {
  fc.assert(
    fc.property(values, (some) => {
      const rows = sampleRows('2015-01', some);
      const readings = rows.filter(isReading);
      const [first] = readings;
      const top = Math.max(...readings.map(({ value }) => value));
      const bottom = Math.min(...readings.map(({ value }) => value));
      const expected = first && {
        count: readings.length,
        first,
        last: readings.at(-1),
        highest: readings.find(({ value }) => value === top),
        lowest: readings.find(({ value }) => value === bottom),
      };
      expect(tallyOf(rows)).toEqual(expected);
      expect(tallyOf(rows)).toBe(tallyOf(rows));
      expect([...valuesOf(readings)]).toEqual(readings.map(({ value }) => value));
      expect(valuesOf(readings)).toBe(valuesOf(readings));
    }),
  );
});
