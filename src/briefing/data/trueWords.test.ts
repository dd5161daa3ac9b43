import { describe, expect, it } from 'vitest';
import { edited, samplePack } from '@mocks/briefingWindows';

import { untrueIn } from '@/briefing/runtime';
import { claimDataOf } from '@/briefing/stage/stageStep';
import { check } from '@/claims/check';
import type { Claim } from '@/claims/claim';
import { say } from '@/claims/say';
import { decodeStory } from '@/feeds/decodeStory';
import { encodeStory } from '@/feeds/encodeStory';
import { amendStory } from './amend';
import { briefingOf, type Briefing, type Pack } from './pack';
import { trueWords } from './trueWords';
import type { Untrue } from './untrue';

const pack = samplePack();
const briefing = briefingOf(pack);
const data = claimDataOf(briefing);
const pmi = 'pmi.pmi';

function period(text: string): Extract<Claim, { says: 'level' }>['period'] {
  const row = data.series.get(pmi)?.series.observations.find((each) => each.period === text);
  if (!row) throw new Error(`no ${text}`);
  return row.period;
}

/** A claim as it would be found in the place of the step's first one. */
function untrue(claim: Claim): Untrue {
  return { step: 'april', index: 0, claim, verdict: check(claim, data) };
}

function offersFor(claim: Claim): readonly Claim[] {
  return trueWords(untrue(claim), briefing);
}

const april = period('2021-04');
const march = period('2021-03');
const july = period('2021-07');

const wrong: readonly Claim[] = [
  { says: 'level', series: pmi, period: april, value: { value: 58.1 } },
  { says: 'change', series: pmi, period: april, over: 'previous', in: 'percent', value: { value: 9 } },
  { says: 'change', series: pmi, period: july, over: march, in: 'points', value: { value: 2.5 } },
  { says: 'direction', series: pmi, period: july, over: 'previous', direction: 'up' },
  { says: 'ranking', series: pmi, period: july, extreme: 'lowest', since: null },
  { says: 'extreme', series: pmi, period: april, extreme: 'lowest', from: march, to: july, value: { value: 54.6 } },
  { says: 'side', series: pmi, period: july, side: 'above', threshold: 50 },
  { says: 'run', series: pmi, period: april, of: 'above', threshold: 50, length: { value: 12 } },
  { says: 'run', series: pmi, period: july, of: 'above', threshold: 50, length: { value: 2 } },
  { says: 'count', series: pmi, from: march, to: july, of: 'above', threshold: 50, value: { value: 5 } },
  { says: 'event', event: 'peluncuran-bbi', date: '2020-05-15' },
  { says: 'level', series: pmi, period: april, value: { value: 54.63, decimals: 2 } },
];

describe('true words', () => {
  it.each(wrong)('for %o all hold, and there are some', (claim) => {
    expect(check(claim, data).outcome).not.toBe('agrees');
    const offers = offersFor(claim);
    expect(offers.length).toBeGreaterThan(0);
    for (const offer of offers) expect(check(offer, data).outcome).toBe('agrees');
    const words = offers.map((offer) => say(offer, data, 'en'));
    expect(new Set(words).size).toBe(words.length);
  });

  it.each<[string, number, Claim]>([
    ['the level on record', 0, { says: 'level', series: pmi, period: april, value: { value: 54.6, decimals: 1 } }],
    [
      'the real change in the measure that was said',
      1,
      {
        says: 'change',
        series: pmi,
        period: april,
        over: 'previous',
        in: 'percent',
        value: { value: 2.6, decimals: 1 },
      },
    ],
    ['the other direction', 3, { says: 'direction', series: pmi, period: july, over: 'previous', direction: 'down' }],
    ['the other side', 6, { says: 'side', series: pmi, period: july, side: 'below', threshold: 50 }],
    [
      'the real length',
      7,
      { says: 'run', series: pmi, period: april, of: 'above', threshold: 50, length: { value: 6, decimals: 0 } },
    ],
    ['the day on record', 10, { says: 'event', event: 'peluncuran-bbi', date: '2020-05-14' }],
  ])('begin with %s', (_, index, expected) => {
    const claim = wrong[index];
    if (!claim) throw new Error('no such claim');
    expect(offersFor(claim)[0]).toEqual(expected);
  });

  it('offer since when a ranking does hold', () => {
    const [first] = offersFor({ says: 'ranking', series: pmi, period: july, extreme: 'lowest', since: null });
    expect(first).toMatchObject({ says: 'ranking', since: '2020-06' });
  });

  it('do not say again what the caption says', () => {
    const { caption = [] } = briefing.story.steps.find(({ id }) => id === 'april') ?? {};
    const other = caption[1];
    expect(other?.says).toBe('change');
    const offers = offersFor({ says: 'level', series: pmi, period: april, value: { value: 50 } });
    expect(offers.map((offer) => say(offer, data, 'id'))).not.toContain(other && say(other, data, 'id'));
  });

  it('offer an earlier level where the period has no figure, and nothing for an unknown series', () => {
    const later = '2031-01';
    const [row] = data.series.get(pmi)?.series.observations.slice(-1) ?? [];
    const made = { ...wrong[0], period: later };
    // A claim may name a period that the record does not reach yet.
    const claim = JSON.parse(JSON.stringify(made));
    expect(offersFor(claim)[0]).toMatchObject({ says: 'level', period: row?.period });
    expect(offersFor({ says: 'level', series: 'pmi.nothing', period: april, value: { value: 1 } })).toEqual([]);
  });
});

describe('a story whose figures changed', () => {
  /** April's reading is published as another number. */
  const changed: Pack = edited(pack, 'feeds/pmi.json', ['"value":54.6', '"value":53.9']);
  const now: Briefing = briefingOf(changed);

  it('is amended until every claim holds, and can be written and read again', () => {
    const found = untrueIn(changed);
    expect(found.map(({ step }) => step)).toContain('april');
    let story = now.story;
    for (const each of found) {
      const [claim = null] = trueWords(each, now);
      expect(claim).not.toBeNull();
      story = amendStory(story, [{ at: each, claim }]);
    }
    const written: unknown = JSON.parse(JSON.stringify(encodeStory(story)));
    const read = decodeStory(written, 'check');
    expect(read).toMatchObject({ ok: true });
    expect(untrueIn({ ...changed, story: written })).toEqual([]);
  });
});
