import { readFileSync } from 'node:fs';
import { siteClaimData, siteVocabulary } from '@mocks/siteClaims';
import { describe, expect, it } from 'vitest';
import { decodeVocabulary } from './decodeVocabulary';

function file(more: object = {}): unknown {
  return {
    version: '1.0',
    id: 'vocabulary',
    title: { id: 'Kata', en: 'Words' },
    modified: '2026-11-29',
    series: [{ series: 'pmi.pmi', any: ['PMI'] }],
    events: [],
    ...more,
  };
}

describe('the site’s file', () => {
  it('names series and milestones that there are', () => {
    const { series, events } = siteVocabulary();
    const data = siteClaimData();
    expect(series.map((each) => each.series).filter((key) => !data.series.has(key))).toEqual([]);
    expect(events.map((each) => each.event).filter((id) => !data.events.has(id))).toEqual([]);
    expect(series.length).toBeGreaterThan(8);
  });

  it('is as the command wants it', () => {
    const parsed: unknown = JSON.parse(readFileSync('public/feeds/vocabulary.json', 'utf8'));
    expect(decodeVocabulary(parsed, 'check')).toMatchObject({ ok: true, warnings: [] });
  });
});

describe('decoding', () => {
  it('gives the terms, frozen', () => {
    const decoded = decodeVocabulary(file(), 'check');
    expect(decoded).toMatchObject({ ok: true, value: { series: [{ series: 'pmi.pmi', any: ['PMI'] }], events: [] } });
    expect(decoded.ok && Object.isFrozen(decoded.value.series)).toBe(true);
  });

  it.each([
    ['a key that is none', { series: [{ series: 'pmi', any: ['PMI'] }] }],
    ['a series without a name', { series: [{ series: 'pmi.pmi', any: [] }] }],
    ['a blank term', { series: [{ series: 'pmi.pmi', any: [' '] }] }],
    ['an empty group', { series: [{ series: 'pmi.pmi', any: ['PMI'], with: [[]] }] }],
    ['a kind of claim that is none', { series: [{ series: 'pmi.pmi', any: ['PMI'], only: ['rumour'] }] }],
    ['a day that does not exist', { modified: '2026-02-30' }],
    ['another major version', { version: '2.0' }],
  ])('refuses %s', (_, more) => {
    expect(decodeVocabulary(file(more), 'reader').ok).toBe(false);
  });

  it('refuses a series that is there twice', () => {
    const twice = {
      series: [
        { series: 'pmi.pmi', any: ['PMI'] },
        { series: 'pmi.pmi', any: ['indeks'] },
      ],
    };
    expect(decodeVocabulary(file(twice), 'reader')).toMatchObject({
      ok: false,
      problems: [{ rule: 'entry-repeated', path: 'series[1].series' }],
    });
  });

  it.each([null, 7, 'text', [], {}])('never throws: %j', (input) => {
    expect(decodeVocabulary(input, 'reader').ok).toBe(false);
  });
});
