import { describe, expect, it } from 'vitest';
import { sampleData, sampleEvent, sampleKey as series } from '@mocks/sampleClaims';
import { periodFrom as p, sampleRow, sampleSeries, sampleSource, sampleTarget } from '@mocks/sampleSeries';
import { siteClaimData } from '@mocks/siteClaims';
import { siteStatement, siteStatements } from '@mocks/siteStatements';
import { check } from './check';
import type { Claim } from './claim';
import type { Statement } from './statement';
import { originOf, weigh, type Weighed } from './weigh';

const site = siteClaimData();

function weighed(id: string): readonly Weighed[] {
  return weigh(siteStatement(id), site);
}

describe('statements of the seed', () => {
  it('the PMI did not expand by 3 %, then as now; its level is right', () => {
    const [change, level] = weighed('gati-2021-05-pmi');
    expect([change?.past.outcome, change?.now.outcome]).toEqual(['differs', 'differs']);
    expect(change?.now.figures).toEqual([
      { measured: 'percent', value: expect.closeTo(2.6316, 4) },
      { measured: 'points', value: 1.4 },
    ]);
    expect(change?.now.difference).toBeCloseTo(-0.3684, 4);
    expect([level?.past.outcome, level?.now.outcome]).toEqual(['agrees', 'agrees']);
    expect([change?.circular, level?.circular]).toEqual([false, false]);
  });

  it('the target of 2021 was as said, and was missed later', () => {
    const [target] = weighed('gati-2021-05-target');
    expect(target?.now.outcome).toBe('agrees');
    expect(target?.later?.claim).toMatchObject({ result: 'missed', by: { in: 'percent', value: { value: 90 } } });
  });

  it('what was known of a target when it was named is not news', () => {
    const [, target, outcome] = weighed('swa-2021-05-umkm');
    expect(target?.claim.says).toBe('target');
    expect(target?.later).toBeUndefined();
    expect([outcome?.past.outcome, outcome?.later]).toEqual(['agrees', undefined]);
  });

  it('a figure that only this report gives agrees without being tested', () => {
    const [trained] = weighed('swa-2021-05-esmart');
    expect(trained).toMatchObject({ circular: true, now: { outcome: 'agrees' } });
  });

  it('what came out later was not known then', () => {
    const [figure] = weighed('kemenkopukm-2022-12');
    expect(figure?.past).toMatchObject({ outcome: 'cannot-tell', doubt: 'not-yet-known' });
    expect(figure?.now.outcome).toBe('agrees');
  });

  it('are weighed claim by claim by the day they were made', () => {
    for (const statement of siteStatements()) {
      const all = weigh(statement, site);
      expect(all.map(({ claim }) => claim)).toEqual(statement.claims.map(({ claim }) => claim));
      for (const { claim, past, now, circular, later } of all) {
        expect(past).toEqual(check(claim, site, statement.said));
        expect(now).toEqual(check(claim, site));
        const origins = now.evidence.map(originOf);
        const others = origins.filter(({ source, also }) => source.url !== statement.source.url || also.length > 0);
        expect(circular).toBe(origins.length > 0 && others.length === 0);
        expect(later === undefined || claim.says === 'target').toBe(true);
      }
    }
  });
});

const own = { ...sampleSource, id: 'own', url: 'https://example.org/own' };

function said(claim: Claim, source = own): Statement {
  return {
    id: 'contoh',
    said: '2021-05-03',
    speaker: { office: { id: 'Kantor', en: 'Office' } },
    source,
    confidence: 'news-report',
    also: [],
    claims: [{ claim }],
  };
}

const level = { says: 'level', series, period: p('2021-04'), value: { value: 54.6 } } as const;
const change = {
  says: 'change',
  series,
  period: p('2021-04'),
  over: 'previous',
  in: 'points',
  value: { value: 1.4 },
} as const;

describe('a claim that rests on', () => {
  const rows = (march = own, also: readonly string[] = []) => [
    sampleRow('2021-03', 53.2, { source: march, published: '2021-04-01' }),
    sampleRow('2021-04', 54.6, { source: own, published: '2021-05-03', also }),
  ];
  const circular = (claim: Claim, observations = rows()) =>
    weigh(said(claim), sampleData([sampleSeries({ observations })]))[0]?.circular;

  it('its own report only is circular', () => {
    expect(circular(level)).toBe(true);
    expect(circular(change)).toBe(true);
  });

  it('another report too is not', () => {
    expect(circular(change, rows(sampleSource))).toBe(false);
    expect(circular(level, rows(sampleSource))).toBe(true);
  });

  it('a figure that further reports give is not', () => {
    expect(circular(level, rows(own, ['https://example.org/also']))).toBe(false);
  });

  it('nothing is not', () => {
    expect(circular({ ...level, period: p('2021-06') })).toBe(false);
  });
});

it('finds the report of every kind of evidence', () => {
  const row = sampleRow('2021-04', 54.6, { source: own, also: ['https://example.org/also'] });
  const target = sampleTarget('2021-04', 50, { source: own });
  const conflict = { ...target, value: 51, source: own };
  const event = sampleEvent('launch', '2020-05-14');
  expect(originOf({ kind: 'observation', series, row })).toMatchObject({ source: own, also: row.also });
  expect(originOf({ kind: 'target', series, target })).toMatchObject({ source: own, also: [] });
  expect(originOf({ kind: 'conflict', series, conflict })).toMatchObject({ source: own, also: [] });
  expect(originOf({ kind: 'event', event })).toEqual({ source: event.source, also: [] });
});
