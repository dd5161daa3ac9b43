import { describe, expect, it } from 'vitest';
import { sampleData, sampleKey as series } from '@mocks/sampleClaims';
import { periodFrom as p, sampleRows, sampleSeries, sampleTarget } from '@mocks/sampleSeries';
import { siteClaimData } from '@mocks/siteClaims';
import { check } from './check';
import type { Claim } from './claim';
import type { ClaimData } from './data';
import { say } from './say';

function told(claim: Claim, data: ClaimData): readonly string[] {
  return [say(claim, data, 'id'), say(claim, data, 'en')].map((text) => text.replaceAll('\u00A0', ' '));
}

describe('a claim about figures of the site', () => {
  const site = siteClaimData();
  const pmi = { series: 'pmi.pmi', period: p('2026-02') } as const;
  const added = { series: 'umkm-baru.umkm-baru' } as const;
  it.each<[string, Claim, id: string, en: string]>([
    [
      'a level of an index',
      { says: 'level', ...pmi, value: { value: 53.8 } },
      'PMI manufaktur Indonesia tercatat 53,8 pada Februari 2026',
      'Indonesia’s manufacturing PMI stood at 53.8 in February 2026',
    ],
    [
      'a level of a flow',
      { says: 'level', ...added, period: p('2020'), value: { value: 3.8 } },
      'Jumlah UMKM baru di lokapasar mencapai 3,8 juta pada 2020',
      'The number of MSMEs new to marketplaces came to 3.8 million in 2020',
    ],
    [
      'a level of a rate',
      { says: 'level', series: 'pdb-industri.pdb-industri-tahunan', period: p('2021'), value: { value: 3.39 } },
      'Pertumbuhan PDB industri pengolahan setahun penuh sebesar 3,39 % pada 2021',
      'Full-year growth in manufacturing GDP was 3.39% in 2021',
    ],
    [
      'a target that was missed',
      {
        says: 'outcome',
        ...added,
        period: p('2021'),
        target: { value: 6.1 },
        result: 'missed',
        by: { in: 'percent', value: { value: 90, decimals: 0 } },
      },
      'Jumlah UMKM baru di lokapasar mencapai 5,5 juta pada 2021, 90 % dari target 6,1 juta, yang tidak tercapai',
      'The number of MSMEs new to marketplaces came to 5.5 million in 2021, 90% of the target of 6.1 million, which was missed',
    ],
    [
      'a target that was reached, without how far',
      { says: 'outcome', ...added, period: p('2020'), result: 'reached' },
      'Jumlah UMKM baru di lokapasar mencapai 3,8 juta pada 2020, target 2 juta tercapai',
      'The number of MSMEs new to marketplaces came to 3.8 million in 2020, the target of 2 million was reached',
    ],
    [
      'a share of a target',
      {
        says: 'share',
        series: 'umkm-total.marves',
        period: p('2021-12'),
        of: { series: 'umkm-total.tidak-disebut', period: p('2024'), target: true },
        value: { value: 57, decimals: 0 },
      },
      'Jumlah UMKM di ekosistem digital menurut Kemenko Marves mencapai 17,2 juta pada Desember 2021, 57 % dari target 30 juta untuk 2024',
      'The number of MSMEs in the digital ecosystem as counted by Kemenko Marves came to 17.2 million in December 2021, 57% of the target of 30 million for 2024',
    ],
    [
      'a share of another series',
      {
        says: 'share',
        series: 'harbolnas.harbolnas-lokal',
        period: p('2020'),
        of: { series: 'harbolnas.harbolnas-total' },
        value: { value: 49, decimals: 0 },
      },
      'Nilai transaksi produk lokal pada Harbolnas mencapai Rp5,7 triliun pada 2020, 49 % dari “Nilai transaksi Harbolnas”',
      'The value of Harbolnas transactions in local products came to Rp5.7 trillion in 2020, 49% of ‘The value of Harbolnas transactions’',
    ],
  ])('%s', (_name, claim, ...expected) => {
    expect(check(claim, site).outcome).toBe('agrees');
    expect(told(claim, site)).toEqual(expected);
  });
});

const known = sampleSeries({
  thresholds: [
    {
      value: 50,
      label: { id: '50', en: '50' },
      above: { id: 'ekspansi', en: 'expansion' },
      below: { id: 'kontraksi', en: 'contraction' },
    },
  ],
  observations: sampleRows('2021-01', [49, 51, null, 53, undefined, 48, 52]),
  targets: [sampleTarget('2021-12', 60)],
});

describe('a count of periods', () => {
  const data = sampleData([known]);
  const whole = { says: 'count', series, from: p('2021-01'), to: p('2021-07') } as const;
  const value = { value: 3 };

  it('says how many have no figure, for what is counted may hide there', () => {
    expect(told({ ...whole, of: 'above', threshold: 50, value }, data)).toEqual([
      'Contoh berada di atas 50 (ekspansi) pada 3 bulan (dari Januari 2021 sampai Juli 2021), dengan 2 bulan tanpa angka',
      'Example stood above 50 (expansion) in 3 months (from January 2021 to July 2021), with no figure for 2 months',
    ]);
    expect(say({ ...whole, of: 'fall', value }, data, 'en')).toMatch(
      /^Example fell in .*, with no figure for 2 months$/u,
    );
  });

  it('counts those of its own range only', () => {
    const part = { ...whole, to: p('2021-04'), of: 'below', threshold: 50, value } as const;
    expect(say(part, data, 'en')).toMatch(/\), with no figure for 1 month$/u);
    expect(say({ ...part, to: p('2021-02') }, data, 'en')).toMatch(/to February 2021\)$/u);
  });

  it('of missing periods or of figures says it once', () => {
    expect(told({ ...whole, of: 'missing', value: { value: 2 } }, data)[1]).toBe(
      'Example has no figure for 2 months (from January 2021 to July 2021)',
    );
    expect(told({ ...whole, of: 'figures', value: { value: 5 } }, data)[1]).toBe(
      'Example has 5 figures (from January 2021 to July 2021)',
    );
  });
});

describe('a sentence', () => {
  const month = (period: string) => ({ series, period: p(period) });
  it.each<[string, Claim, id: string, en: string]>([
    [
      'on a run',
      { says: 'run', ...month('2021-02'), of: 'above', threshold: 50, length: { value: 1 } },
      'Contoh berada di atas 50 (ekspansi) selama 1 bulan berturut-turut hingga Februari 2021',
      'Example stayed above 50 (expansion) for 1 month in a row to February 2021',
    ],
    [
      'on an extreme',
      { says: 'extreme', ...month('2021-04'), extreme: 'highest', value: { value: 53 } },
      'Contoh mencapai angka tertinggi 53,0 pada April 2021',
      'Example peaked at 53.0 in April 2021',
    ],
    [
      'on a target',
      { says: 'target', ...month('2021-12'), value: { value: 60 } },
      'Contoh: target 60,0 untuk Desember 2021',
      'Example: target of 60.0 for December 2021',
    ],
  ])('%s', (_name, claim, ...expected) => {
    expect(told(claim, sampleData([known]))).toEqual(expected);
  });
});
