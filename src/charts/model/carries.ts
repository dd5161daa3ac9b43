import { isReading } from '@/series/reading';
import { startDay } from '@/series/period';
import type { Carry, SeriesMark } from './chartModel';
import type { Frame } from './marks';
import { pixel } from './scales';
import type { ShownSeries, Subject } from './subject';

function carryOf(entry: ShownSeries, mark: SeriesMark, frame: Frame): Carry[] {
  const first = entry.rows.find(isReading);
  const edge = first ? entry.all.indexOf(first) : entry.all.length;
  const before = entry.all.slice(0, edge).findLast(isReading);
  const { x, y, width, height } = frame.plot;
  if (!before || frame.x(startDay(before.period)) > x + width) return [];
  const at = pixel(frame.y(before.value));
  if (at < y || at > y + height) return [];
  const x2 = mark.runs[0]?.[0]?.x ?? pixel(x + width);
  return [{ key: entry.key, colour: mark.colour, x1: x, x2, y: at, observation: before }];
}

/** The steps that already stood when the range begins; other forms have none, a reading there speaks of its own period only. */
export function carriesOf(subject: Subject, marks: readonly SeriesMark[], frame: Frame): readonly Carry[] {
  if (subject.chart.form !== 'step') return [];
  return subject.shown.flatMap((entry, index) => {
    const mark = marks[index];
    return mark ? carryOf(entry, mark, frame) : [];
  });
}
