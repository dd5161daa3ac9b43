import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartAddress, parseAddress, printAddress } from './address';

const folder = 'tests/fixtures/hostile';

function listed(file: string): readonly string[] {
  return readFileSync(`${folder}/redirect/${file}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function ownVectors(): readonly string[] {
  const parsed: unknown = JSON.parse(readFileSync(`${folder}/own/feed-url-vectors.json`, 'utf8'));
  return (Array.isArray(parsed) ? parsed : []).map((each: unknown) => String(Object(each).input));
}

const payloads = [...listed('openredirects'), ...listed('open_redirect_wordlist'), ...ownVectors()];

/** What an address may say, and words that other sites take addresses by. */
const names = [
  'from', 'to', 'view', 'milestones', 'compare', 'edition', 'asOf', 'theme', 'step', 'own', 'story',
  'feed', 'url', 'next', 'redirect', 'return',
]; // prettier-ignore

const here = 'https://here.example';

describe('addresses that lead elsewhere', () => {
  it('are many', () => {
    expect(payloads.length).toBeGreaterThan(120);
  });

  it('as a path lead to a page of ours', () => {
    for (const base of ['/', '/pendopo/']) {
      const led = payloads.map((path) => printAddress(parseAddress({ pathname: base + path, search: '' }, base), base));
      expect(led.filter((printed) => new URL(printed, `${here}/`).origin !== here)).toEqual([]);
      expect(led.filter((printed) => !printed.startsWith(base) || printed.startsWith('//'))).toEqual([]);
    }
  });

  it('as a value are never taken for an address, whatever the name', () => {
    const asked = names.flatMap((name) => payloads.map((value) => `?${name}=${encodeURIComponent(value)}`));
    const plain = chartAddress('pmi', 'id');
    const heard = asked.filter((search) => {
      const { page, view } = parseAddress({ pathname: '/chart/pmi/', search }, '/');
      // Parameters that are not ours are kept as they came, for whoever put them there; nothing of ours reads them.
      const said = { page, view: { ...view, foreign: plain.view.foreign } };
      return JSON.stringify(said) !== JSON.stringify({ page: plain.page, view: plain.view });
    });
    // Two of them are spelt like ids: keys into a list that has no such entry.
    expect(heard).toEqual(['?milestones=inflasi', '?milestones=constructor']);
  });
});
