import { expect, it } from 'vitest';
import { progressOn, stageOn } from './progress';

function screen(isTTY: boolean) {
  const lines: string[] = [];
  return { isTTY, lines, write: (text: string) => lines.push(text) };
}

it('writes one line over and over on a terminal', () => {
  const out = screen(true);
  const progress = progressOn(out, 2);
  progress.step({ files: 30, bytes: 2_000_000 });
  progress.step({ files: 2, bytes: 500_000 });
  expect(out.lines).toEqual([
    expect.stringMatching(/^\rpublishing 1\/2, 30 files, 2\.0 MB, [\d.]+ s$/u),
    expect.stringMatching(/^\rpublishing 2\/2, 32 files, 2\.5 MB, [\d.]+ s$/u),
  ]);
});

it('writes ten lines of a long work elsewhere, and only the summary of a short one', () => {
  const long = screen(false);
  const progress = progressOn(long, 1000);
  for (let job = 0; job < 1000; job += 1) progress.step({ files: 1, bytes: 1 });
  expect(long.lines).toHaveLength(10);
  const short = screen(false);
  const few = progressOn(short, 3);
  for (let job = 0; job < 3; job += 1) few.step({ files: 1, bytes: 1000 });
  few.end('dist');
  expect(short.lines).toEqual([
    expect.stringMatching(/^3 files \(0\.0 MB\) written to dist\/ in [\d.]+ s, at most \d+ MB of memory\n$/u),
  ]);
});

it('says on a terminal what is being done, and wipes it away', () => {
  const out = screen(true);
  const stage = stageOn(out);
  stage.say('decoding …');
  stage.say('done');
  stage.end();
  expect(out.lines).toEqual(['\rdecoding …', '\rdone      ', `\r${' '.repeat(10)}`, '\r']);
});

it('says nothing of it elsewhere', () => {
  const out = screen(false);
  const stage = stageOn(out);
  stage.say('decoding …');
  stage.end();
  expect(out.lines).toEqual([]);
});
