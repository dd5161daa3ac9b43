import { describe, expect, it } from 'vitest';
import { sampleData, sampleEvent, sampleKey as series } from '@mocks/sampleClaims';
import { periodFrom as p, sampleRow, sampleSeries, sampleSource, sampleTarget } from '@mocks/sampleSeries';
import { siteClaimData } from '@mocks/siteClaims';
import { siteStatement, siteStatements } from '@mocks/siteStatements';
import type { Observation } from '@/series/series';
import { check } from './check';
import type { Claim } from './claim';
import type { Statement } from './statement';
import type { Verdict } from './verdict';
import { originOf, weigh, type Weighed } from './weigh';

const site = siteClaimData();

function weighed(id: string): readonly Weighed[] {
  return weigh(siteStatement(id), site);
}

/** What the data said on the day, found without `weigh`. */
function pastOf(claim: Claim, now: Verdict, { said: day, source: { url } }: Statement): Verdict {
  const then = check(claim, site, day);
  const ownNow = now.evidence.filter((each) => originOf(each).source.url === url);
  const isOwn = now.evidence.length > 0 && ownNow.length === now.evidence.length;
  if (then.doubt === 'not-yet-known') return isOwn ? now : then;
  const guessed = then.evidence.filter(
    (each) => each.kind !== 'event' && originOf(each).published === null && originOf(each).source.url !== url,
  );
  if (then.outcome === 'cannot-tell' || guessed.length === 0) return then;
  return { ...then, outcome: 'cannot-tell', doubt: 'undated' };
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

  it('what another report brought later was not known then', () => {
    const [, share] = weighed('kemenkopukm-2022-12');
    expect(share?.past).toMatchObject({ outcome: 'cannot-tell', doubt: 'not-yet-known' });
    expect(share).toMatchObject({ circular: false, now: { outcome: 'agrees' } });
  });

  it('what the report itself brought was known then, whatever day its figure is dated', () => {
    const [figure] = weighed('kemenkopukm-2022-12');
    expect(figure && check(figure.claim, site, '2022-12-27').doubt).toBe('not-yet-known');
    expect(figure?.past).toEqual(figure?.now);
    expect(figure).toMatchObject({ circular: true, now: { outcome: 'agrees' } });
  });

  it('what no date shows to have been out then cannot be held against them', () => {
    const [april] = weighed('presiden-2020-05');
    expect(april?.past).toMatchObject({ outcome: 'cannot-tell', doubt: 'undated', figures: [{ value: 27.5 }] });
    expect(april?.now.outcome).toBe('agrees');
    const [, share] = weighed('detik-2020-09');
    expect(share).toMatchObject({ past: { doubt: 'undated' }, now: { outcome: 'differs' } });
  });

  it('are weighed claim by claim by the day they were made', () => {
    for (const statement of siteStatements()) {
      const all = weigh(statement, site);
      expect(all.map(({ claim }) => claim)).toEqual(statement.claims.map(({ claim }) => claim));
      for (const { claim, past, now, circular, later } of all) {
        expect(past).toEqual(pastOf(claim, now, statement));
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

describe('what was known on the day, of a figure that', () => {
  const past = (april: Partial<Observation>, march: Partial<Observation> = { published: '2021-04-01' }) => {
    const observations = [sampleRow('2021-03', 53.2, march), sampleRow('2021-04', 54.6, april)];
    return weigh(said(change), sampleData([sampleSeries({ observations })]))[0]?.past;
  };
  const dated = { published: '2021-05-03' };

  it('other reports brought in time is told', () => {
    expect(past(dated)).toMatchObject({ outcome: 'agrees' });
  });

  it('another report brought without a date is left open, with what was found', () => {
    expect(past({ published: null })).toMatchObject({
      outcome: 'cannot-tell',
      doubt: 'undated',
      figures: [{ measured: 'points', value: 1.4 }, { measured: 'percent' }],
      evidence: [{ row: { value: 53.2 } }, { row: { value: 54.6 } }],
    });
    expect(past(dated, { published: null })?.doubt).toBe('undated');
  });

  it('its own report brought without a date is told', () => {
    expect(past({ published: null, source: own })).toMatchObject({ outcome: 'agrees' });
  });

  it('its own report brought, dated later, is told only where no other figure is needed', () => {
    const late = { published: '2021-05-20', source: own };
    expect(past(late, late)).toMatchObject({ outcome: 'agrees' });
    expect(past(late)).toMatchObject({ outcome: 'cannot-tell', doubt: 'not-yet-known' });
    expect(past({ published: '2021-05-20' })?.doubt).toBe('not-yet-known');
  });
});

it('knows an event by its day, whatever the date of its source', () => {
  const data = sampleData([], [sampleEvent('launch', '2020-05-14')]);
  const [launch] = weigh(said({ says: 'event', event: 'launch', date: '2020-05-14' }), data);
  expect(launch?.past.outcome).toBe('agrees');
});

it('finds the report of every kind of evidence', () => {
  const row = sampleRow('2021-04', 54.6, { source: own, also: ['https://example.org/also'] });
  const target = sampleTarget('2021-04', 50, { source: own });
  const conflict = { ...target, value: 51, source: own };
  const event = sampleEvent('launch', '2020-05-14');
  expect(originOf({ kind: 'observation', series, row })).toMatchObject({ source: own, also: row.also });
  expect(originOf({ kind: 'target', series, target })).toMatchObject({ source: own, also: [] });
  expect(originOf({ kind: 'conflict', series, conflict })).toMatchObject({ source: own, also: [] });
  expect(originOf({ kind: 'event', event })).toEqual({ source: event.source, also: [], published: null });
  expect(originOf({ kind: 'observation', series, row: { ...row, published: '2021-05-03' } }).published).toBe(
    '2021-05-03',
  );
});
