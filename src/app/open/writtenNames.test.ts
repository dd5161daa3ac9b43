import { expect, it } from 'vitest';

import { same, type Names } from './names';
import { namesFor, writtenNow } from './writtenNames';

function suggested(title: string, ...labels: readonly string[]): Names {
  return {
    title: same(title),
    labels: labels.map(same),
    unitCode: null,
    unitWords: same('orang'),
    nature: 'stock',
    form: 'line',
    publisher: '',
    address: '',
    confidence: 'aggregator',
  };
}

const onA = suggested('A', 'A');
const onB = { ...suggested('B', 'B'), unitWords: same('ton') };
const onBoth = suggested('Tabel', 'A', 'B');

it('keeps what was written when a series joins, and renews what nobody wrote', () => {
  const titled = writtenNow(undefined, {
    chosen: [0],
    names: { ...onA, title: same('Warga'), unitWords: same('jiwa'), publisher: 'BPS' },
    suggested: onA,
  });
  expect(namesFor(titled, [0, 1], onBoth)).toEqual({
    ...onBoth,
    title: same('Warga'),
    unitWords: same('jiwa'),
    publisher: 'BPS',
  });
  const published = { chosen: [0], names: { ...onA, publisher: 'BPS' }, suggested: onA };
  expect(namesFor(published, [0, 1], onBoth)).toEqual({ ...onBoth, publisher: 'BPS' });
});

it('puts no name or unit of one series on another', () => {
  const written = {
    chosen: [0],
    names: { ...onA, title: same('Warga'), unitWords: same('jiwa'), nature: 'flow' as const, publisher: 'BPS' },
    suggested: onA,
  };
  expect(namesFor(written, [1], onB)).toEqual({ ...onB, publisher: 'BPS' });
  expect(namesFor(written, [0], onA)).toBe(written.names);
});

it('keeps a label with its series, wherever that stands', () => {
  const [first = same(''), second = same('')] = onBoth.labels;
  const written = writtenNow(undefined, {
    chosen: [0, 1],
    names: { ...onBoth, labels: [first, same('Beta')] },
    suggested: onBoth,
  });
  const turned = { ...onBoth, labels: [second, first] };
  expect(namesFor(written, [1, 0], turned).labels).toEqual([same('Beta'), first]);
});

it('knows after a second change what the first one left alone', () => {
  const first = writtenNow(undefined, { chosen: [0], names: { ...onA, publisher: 'BPS' }, suggested: onA });
  const again = { ...first.names, address: 'https://bps.go.id/' };
  const second = writtenNow(first, { chosen: [0], names: again, suggested: suggested('A', 'A') });
  expect(namesFor(second, [0, 1], onBoth).title).toEqual(onBoth.title);
});
