import { expect, it } from 'vitest';

import { outdatedBuilds } from './generations';
import { cachesOf, pagesCache } from './names';

const builds = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(12));
const [a = '', b = '', c = '', d = '', e = ''] = builds;

function outdated(build: string, made: readonly string[], pageBuilds: readonly (string | undefined)[]) {
  const caches = [
    'pendopo-briefing:/:contoh',
    ...made.flatMap((each) => Object.values(cachesOf('/', each))),
    pagesCache('/'),
  ];
  return [...outdatedBuilds({ caches, pageBuilds }, build, '/')];
}

it('keeps the build before, whose pages may still be open', () => {
  expect(outdated(b, [a, b], [])).toEqual([]);
  expect(outdated(c, [a, b, c], [])).toEqual([a]);
});

it('keeps what kept pages were made by, but not without end', () => {
  expect(outdated(c, [a, b, c], [a, undefined])).toEqual([]);
  expect(outdated(d, [a, b, c, d], [a, b, c])).toEqual([a]);
});

it('does not touch what is being installed after it', () => {
  expect(outdated(b, [a, b, e], [])).toEqual([]);
});
