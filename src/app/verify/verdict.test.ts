import { describe, expect, it } from 'vitest';
import { changesBetween, type Changes } from '@/editions/difference';
import type { EditionComparison } from '@/exports/snapshot/differences';
import { periodAt } from '@/series/period';
import { countDifferences, isSame, verdictOf, type Evidence } from './verdict';

const same: EditionComparison = { rows: [], targets: [], milestones: [], words: [], unknown: [], figures: 12 };
const other: EditionComparison = {
  ...same,
  rows: [
    {
      key: 'pmi.pmi',
      title: 'PMI',
      period: '2021-04',
      file: { value: 64.6, status: 'A' },
      edition: { value: 54.6, status: 'A' },
    },
  ],
  words: [{ what: 'unit', key: 'pmi.pmi', file: 'persen', edition: 'indeks' }],
};
const still: Changes = { added: [], revised: [], withdrawn: [] };
const row = (value: number) => [{ key: 'pmi.pmi', rows: [{ period: periodAt('M', 0), value }] }];
const added = changesBetween([], row(55.3));
const moved = changesBetween(row(54.1), row(55.3));
const good: Evidence = {
  sealed: true,
  whole: true,
  edition: '2021-05-07.3fa9c1d2',
  comparison: same,
  since: still,
  otherPicture: false,
  seen: 'as-published',
};

describe('verdictOf', () => {
  it.each<[string, Partial<Evidence>, string]>([
    ['matches', {}, 'matches'],
    ['matches, and the data of now cannot be read', { since: undefined }, 'matches'],
    ['matches, and figures were only added since', { since: added }, 'matches'],
    ['matches, and a figure was revised since', { since: moved }, 'revised'],
    ['matches, and a figure was withdrawn since', { since: changesBetween(row(54.1), []) }, 'revised'],
    ['differs, whatever changed since', { comparison: other, since: moved }, 'differs'],
    ['names an edition that there is not', { comparison: undefined }, 'no-edition'],
    ['names none and is as the data of now', { edition: null }, 'unfrozen'],
    ['names none and is not', { edition: null, comparison: other }, 'unfrozen-differs'],
    ['names none, and no chart of ours', { edition: null, comparison: undefined }, 'no-chart'],
  ])('%s', (_name, change, standing) => {
    expect(verdictOf({ ...good, ...change })).toEqual({ answer: standing, standing });
  });

  it.each([{ sealed: false }, { whole: false }])('calls a file altered that contradicts itself: %j', (change) => {
    expect(verdictOf({ ...good, ...change })).toEqual({ answer: 'altered', standing: 'matches' });
    expect(verdictOf({ ...good, ...change, comparison: other })).toEqual({ answer: 'altered', standing: 'differs' });
  });
});

describe('verdictOf a file with another picture', () => {
  it.each<[string, Partial<Evidence>]>([
    ['matches', {}],
    ['revised', { since: moved }],
    ['unfrozen', { edition: null }],
  ])('does not let true data excuse it: %s', (standing, change) => {
    const verdict = verdictOf({ ...good, ...change, otherPicture: true });
    expect(verdict).toEqual({ answer: 'other-picture', standing });
  });

  it('says what is worse first', () => {
    expect(verdictOf({ ...good, otherPicture: true, comparison: other }).answer).toBe('differs');
    expect(verdictOf({ ...good, otherPicture: true, whole: false }).answer).toBe('altered');
  });
});

describe('verdictOf a file that nobody checked as a whole', () => {
  it.each<[string, Partial<Evidence>]>([
    ['matches', { seen: 'not-checked' }],
    ['matches', { comparison: { ...same, unknown: ['iki.iki'] } }],
    ['revised', { since: moved, seen: 'not-checked' }],
    ['unfrozen', { edition: null, comparison: { ...same, unknown: ['iki.iki'] } }],
  ])('is no plain match: %s %j', (standing, change) => {
    expect(verdictOf({ ...good, ...change })).toEqual({ answer: 'partly', standing });
  });

  it('is none at all where what is seen was changed, or its data differ', () => {
    expect(verdictOf({ ...good, seen: 'changed' })).toEqual({ answer: 'other-visible', standing: 'matches' });
    expect(verdictOf({ ...good, seen: 'changed', comparison: other }).answer).toBe('differs');
    expect(verdictOf({ ...good, seen: 'not-checked', whole: false }).answer).toBe('altered');
  });
});

describe('countDifferences', () => {
  it('counts figures, targets, milestones and words', () => {
    expect(countDifferences(other)).toBe(2);
    expect(isSame(other)).toBe(false);
    expect(isSame(same)).toBe(true);
  });

  it('takes a series that nobody can vouch for as no difference', () => {
    expect(isSame({ ...same, unknown: ['iki.iki'] })).toBe(true);
  });
});
