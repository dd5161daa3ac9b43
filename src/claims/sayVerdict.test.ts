import { describe, expect, it } from 'vitest';
import { formatDate } from '@/i18n/calendar';
import { languages, type Language } from '@/i18n/language';
import { claimMessages } from '@/i18n/messages/claim';
import type { Bilingual, Conflict } from '@/series/series';
import { sampleData, sampleEvent, sampleKey as series } from '@mocks/sampleClaims';
import { periodFrom as p, sampleRow, sampleRows, sampleSeries, sampleSource } from '@mocks/sampleSeries';
import { siteClaimData } from '@mocks/siteClaims';
import { siteStatement, siteStatements } from '@mocks/siteStatements';
import { check } from './check';
import type { Claim } from './claim';
import type { ClaimData } from './data';
import { sayArithmetic, sayOthers } from './sayArithmetic';
import { sayVerdict } from './sayVerdict';

const site = siteClaimData();

function verdictOf(claim: Claim, data: ClaimData, language: Language): string {
  return sayVerdict({ claim, verdict: check(claim, data) }, data, language);
}

function told(id: string, index: number, language: Language): string {
  const claim = siteStatement(id).claims[index]?.claim;
  if (!claim) throw new Error(`no claim ${index} of ${id}`);
  return verdictOf(claim, site, language);
}

describe('the verdict on statements of the site', () => {
  it.each<[string, number, id: string, en: string]>([
    [
      'gati-2021-05-pmi',
      0,
      'berbeda: +1,4\u00A0poin atau 2,6\u00A0%, bukan 3\u00A0%',
      'differs: +1.4\u00A0points or 2.6%, not 3%',
    ],
    ['gati-2021-05-pmi', 1, 'sesuai data', 'agrees with the data'],
    [
      'cobisnis-2021-01',
      2,
      'berbeda: 24\u00A0juta\u00A0UMKM, bukan 30\u00A0juta\u00A0UMKM',
      'differs: 24\u00A0million\u00A0MSMEs, not 30\u00A0million\u00A0MSMEs',
    ],
    ['detik-2020-09', 1, 'berbeda: 95,0\u00A0%, bukan 98\u00A0%', 'differs: 95.0%, not 98%'],
    ['swa-2025-02', 0, 'berbeda: 51,2, bukan 51,9', 'differs: 51.2, not 51.9'],
    [
      'tvone-2022-12',
      3,
      'berbeda: +49,1\u00A0% atau +Rp2,8\u00A0triliun, bukan hampir 40\u00A0%',
      'differs: +49.1% or +Rp2.8\u00A0trillion, not almost 40%',
    ],
    [
      'luhut-2021-04',
      1,
      'berbeda: 4,7\u00A0juta\u00A0UMKM, bukan sekitar 4\u00A0juta\u00A0UMKM',
      'differs: 4.7\u00A0million\u00A0MSMEs, not about 4\u00A0million\u00A0MSMEs',
    ],
    [
      'aspi-2025-02',
      0,
      'tidak dapat diperiksa: tidak ada angka untuk periode itu',
      'cannot be checked: there is no figure for that period',
    ],
    [
      'bisnis-2021-05',
      0,
      'tidak dapat diperiksa: ada periode tanpa angka; dari yang tercatat tidak satu pun setinggi itu',
      'cannot be checked: some periods have no figure; none of those on record is as high',
    ],
    ['swa-2021-05-bbi', 0, 'sesuai data', 'agrees with the data'],
  ])('%s, claim %i', (id, index, ...[indonesian, english]) => {
    expect(told(id, index, 'id')).toBe(indonesian);
    expect(told(id, index, 'en')).toBe(english);
  });

  it('is one of three kinds and blames nobody', () => {
    const blame = /\b(?:salah|bohong|keliru|hoaks|false|wrong|lie|lied|mislead|incorrect|true|benar)\b/iu;
    for (const { id, claims } of siteStatements()) {
      for (const index of claims.keys()) {
        expect(told(id, index, 'id')).toMatch(/^(?:sesuai data$|berbeda: \S|tidak dapat diperiksa: \S)/u);
        expect(told(id, index, 'en')).toMatch(/^(?:agrees with the data$|differs: \S|cannot be checked: \S)/u);
        for (const language of languages) expect(told(id, index, language)).not.toMatch(blame);
      }
    }
  });
});

describe('the arithmetic', () => {
  const of = (id: string, index: number, language: Language) => {
    const claim = siteStatement(id).claims[index]?.claim;
    if (!claim) throw new Error(`no claim ${index} of ${id}`);
    const checked = { claim, verdict: check(claim, site) };
    return [sayArithmetic(checked, site, language), ...sayOthers(checked, site, language)];
  };
  it('of a change has both figures and both measures', () => {
    expect(of('gati-2021-05-pmi', 0, 'id')).toEqual([
      '54,6 (April 2021) − 53,2 (Maret 2021) = +1,4\u00A0poin; 54,6 ÷ 53,2 − 1 = +2,6\u00A0%',
    ]);
    expect(of('gati-2021-05-pmi', 0, 'en')).toEqual([
      '54.6 (April 2021) − 53.2 (March 2021) = +1.4\u00A0points; 54.6 ÷ 53.2 − 1 = +2.6%',
    ]);
  });

  it('of a target has what is set against it', () => {
    expect(of('swa-2021-05-umkm', 2, 'id')).toEqual(['3,8\u00A0juta (2020) ÷ target 2\u00A0juta (2020) = 1,9 kali']);
    expect(of('swa-2021-05-umkm', 2, 'en')).toEqual([
      '3.8\u00A0million (2020) ÷ target 2\u00A0million (2020) = 1.9 times',
    ]);
  });

  it('is left out where one figure agrees, and names those who give another', () => {
    expect(of('gati-2021-05-pmi', 1, 'id')).toEqual([undefined]);
    expect(of('swa-2025-02', 0, 'id')).toEqual([
      '51,2 (Desember 2024)',
      'SWA mencatat 51,9 (Menyebut 51,9 sebagai angka Desember 2024; itu angka Januari 2025)',
    ]);
    expect(of('swa-2025-02', 0, 'en')).toEqual([
      '51.2 (December 2024)',
      'SWA gives 51.9 (Gives 51.9 as December 2024; that is the January 2025 reading)',
    ]);
  });

  it('names who gives another figure without brackets where no note is kept with it', () => {
    const note = { id: 'Angka awal.', en: 'A first figure.' };
    const others = (more: { readonly note?: Bilingual }) => {
      const conflict: Conflict = {
        period: p('2021-01'),
        value: 54,
        published: null,
        source: sampleSource,
        confidence: 'news-report',
        also: [],
        ...more,
      };
      const data = sampleData([sampleSeries({ observations: [sampleRow('2021-01', 53, { conflicts: [conflict] })] })]);
      const claim: Claim = { says: 'level', ...month('2021-01'), value: { value: 54 } };
      return sayOthers({ claim, verdict: check(claim, data) }, data, 'en');
    };
    expect(others({})).toEqual(['Example gives 54.0']);
    expect(others({ note })).toEqual(['Example gives 54.0 (A first figure)']);
  });
});

const index = sampleData(
  [
    sampleSeries({
      thresholds: [
        {
          value: 50,
          label: { id: '50', en: '50' },
          above: { id: 'ekspansi', en: 'expansion' },
          below: { id: 'kontraksi', en: 'contraction' },
        },
      ],
      observations: [...sampleRows('2021-01', [49, 51, 50, 52]), sampleRow('2021-05', 53, { qualifier: 'about' })],
    }),
  ],
  [sampleEvent('launch', '2020-05-14'), sampleEvent('month', '2021-05')],
);

const month = (period: string) => ({ series, period: p(period) });

describe('the verdict on an amount', () => {
  const data = sampleData([
    sampleSeries({
      nature: 'flow',
      unit: { code: 'IDR', name: { id: '', en: '' }, prefix: 'Rp' },
      unitMult: 12,
      observations: sampleRows('2021-01', [5.7, 8.5, 6]),
    }),
  ]);
  const grew = (period: string, value: number): Claim => ({
    says: 'change',
    ...month(period),
    over: 'previous',
    in: 'amount',
    value: { value },
  });
  it('has its sign, up and down', () => {
    expect(verdictOf(grew('2021-02', 4), data, 'id')).toBe(
      'berbeda: +49,1\u00A0% atau +Rp2,8\u00A0triliun, bukan Rp4\u00A0triliun',
    );
    expect(verdictOf(grew('2021-03', -4), data, 'en')).toBe(
      'differs: −29.4% or −Rp2.5\u00A0trillion, not −Rp4\u00A0trillion',
    );
  });
});

describe('the verdict on what differs', () => {
  it.each<[string, Claim, id: string, en: string]>([
    [
      'a side',
      { says: 'side', ...month('2021-01'), side: 'above', threshold: 50 },
      'berbeda: 49,0, di bawah 50: kontraksi',
      'differs: 49.0, below 50: contraction',
    ],
    [
      'no side',
      { says: 'side', ...month('2021-03'), side: 'above', threshold: 50 },
      'berbeda: 50,0, tepat 50',
      'differs: 50.0, exactly 50',
    ],
    [
      'a rank',
      { says: 'ranking', ...month('2021-03'), extreme: 'highest', since: null },
      'berbeda: Februari 2021 sama tinggi atau lebih tinggi (51,0)',
      'differs: February 2021 was as high or higher (51.0)',
    ],
    [
      'an extreme',
      { says: 'extreme', ...month('2021-02'), extreme: 'lowest', value: { value: 51 } },
      'berbeda: Januari 2021 sama rendah atau lebih rendah (49,0)',
      'differs: January 2021 was as low or lower (49.0)',
    ],
    [
      'a direction',
      { says: 'direction', ...month('2021-03'), over: 'previous', direction: 'up' },
      'berbeda: −1,0\u00A0poin atau −2,0\u00A0%',
      'differs: −1.0\u00A0points or −2.0%',
    ],
    [
      'a run',
      { says: 'run', ...month('2021-04'), of: 'above', threshold: 50, length: { value: 3 } },
      'berbeda: 1 bulan, bukan 3 bulan',
      'differs: 1 month, not 3 months',
    ],
    [
      'finer than usual digits',
      { says: 'change', ...month('2021-02'), over: 'previous', in: 'percent', value: { value: 4.05 } },
      'berbeda: +2,0\u00A0poin atau 4,08\u00A0%, bukan 4,05\u00A0%',
      'differs: +2.0\u00A0points or 4.08%, not 4.05%',
    ],
    [
      'a multiple, with its word on both sides',
      { says: 'change', ...month('2021-02'), over: 'previous', in: 'times', value: { value: 2 } },
      'berbeda: +2,0\u00A0poin atau 4,1\u00A0% atau 1,0 kali, bukan 2 kali',
      'differs: +2.0\u00A0points or 4.1% or 1.0 times, not 2 times',
    ],
    [
      'a day',
      { says: 'event', event: 'launch', date: '2020-05-15' },
      'berbeda: 14 Mei 2020, bukan 15 Mei 2020',
      'differs: 14 May 2020, not 15 May 2020',
    ],
  ])('%s', (_name, claim, ...[indonesian, english]) => {
    expect(verdictOf(claim, index, 'id')).toBe(indonesian);
    expect(verdictOf(claim, index, 'en')).toBe(english);
  });

  it.each<[string, Claim, keyof typeof claimMessages.id.doubts]>([
    [
      'an unknown series',
      { says: 'level', ...month('2021-01'), series: 'feed.no', value: { value: 1 } },
      'unknown-series',
    ],
    ['an unknown event', { says: 'event', event: 'no', date: '2020-05-14' }, 'unknown-event'],
    ['a day of a month', { says: 'event', event: 'month', date: '2021-05-20' }, 'imprecise'],
    ['another frequency', { says: 'level', ...month('2021'), value: { value: 1 } }, 'wrong-frequency'],
    ['a month without a figure', { says: 'level', ...month('2021-09'), value: { value: 1 } }, 'no-figure'],
    ['a hedged figure', { says: 'level', ...month('2021-05'), value: { value: 54 } }, 'hedged'],
    ['a target that is not there', { says: 'target', ...month('2021-05'), value: { value: 54 } }, 'unknown-target'],
    [
      'a run without its threshold',
      { says: 'run', ...month('2021-04'), of: 'above', length: { value: 1 } },
      'unknown-threshold',
    ],
  ])('cannot tell of %s', (_name, claim, doubt) => {
    expect(check(claim, index).doubt).toBe(doubt);
    for (const language of languages) {
      const words = claimMessages[language];
      expect(verdictOf(claim, index, language)).toBe(words.cannotTell(words.doubts[doubt]));
    }
  });

  it('names the day of an event as dates are written', () => {
    const claim: Claim = { says: 'event', event: 'launch', date: '2021' };
    expect(verdictOf(claim, index, 'en')).toBe(`differs: ${formatDate('2020-05-14', 'en', 'long')}, not 2021`);
  });
});
