import { readFileSync } from 'node:fs';
import { siteClaimData, siteVocabulary } from '@mocks/siteClaims';
import { describe, expect, it } from 'vitest';
import { check } from '@/claims/check';
import type { Claim } from '@/claims/claim';
import { mostCharacters, recognise, type RecogniseOptions } from './recognise';

const data = siteClaimData();
const vocabulary = siteVocabulary();

function read(text: string, more: Partial<RecogniseOptions> = {}) {
  return recognise(text, { vocabulary, data, ...more });
}

function article(language: string): string {
  return readFileSync(`tests/fixtures/articles/joglosemar.${language}.txt`, 'utf8');
}

/** The claims with the words that are marked for them and what the data say. */
function marked(text: string, more: Partial<RecogniseOptions> = {}) {
  return read(text, more).found.map(({ start, end, claim }) => [
    text.slice(start, end),
    claim,
    check(claim, data).outcome,
  ]);
}

const launch: Claim = { says: 'event', event: 'peluncuran-bbi', date: '2020-05-14' };

describe('the article of the festival', () => {
  const pmi = { series: 'pmi.pmi', period: '2021-04' };
  const joined = { series: 'umkm-baru.umkm-baru', period: '2020' };
  const trained = {
    says: 'level',
    series: 'esmart-ikm.esmart-ikm',
    period: '2021-05',
    value: { value: 13_184, decimals: 0 },
  };
  const change = { says: 'change', ...pmi, over: 'previous', in: 'percent', value: { value: 3, decimals: 0 } };
  const level = { says: 'level', ...pmi, value: { value: 54.6, decimals: 1 } };
  const new2020 = { says: 'level', ...joined, value: { value: 3.8, decimals: 1 } };
  const two = { value: 2, decimals: 0 };
  const beyond = { says: 'outcome', ...joined, target: two, result: 'reached' };
  const target2020 = { says: 'target', ...joined, value: two };
  const target2021 = { says: 'target', series: joined.series, period: '2021', value: { value: 6.1, decimals: 1 } };

  it('is read in Indonesian, every claim and nothing else', () => {
    expect(marked(article('id'))).toEqual([
      ['14 Mei 2020', launch, 'agrees'],
      ['mengalami ekspansi 3%', change, 'differs'],
      ['54,6', level, 'agrees'],
      ['3,8 juta', new2020, 'agrees'],
      ['melebihi target yang dicanangkan', beyond, 'agrees'],
      ['2 juta', target2020, 'agrees'],
      ['6,1 juta', target2021, 'agrees'],
      ['13.184', trained, 'agrees'],
    ]);
    expect(read(article('id')).unchecked).toEqual([]);
  });

  it('is read in English, every claim and nothing else', () => {
    expect(marked(article('en'))).toEqual([
      ['14 May 2020', launch, 'agrees'],
      ['expanded 3%', change, 'differs'],
      ['54.6', level, 'agrees'],
      ['3.8 million', new2020, 'agrees'],
      ['exceeded the target', beyond, 'agrees'],
      ['2 million', target2020, 'agrees'],
      ['6.1 million', target2021, 'agrees'],
      ['13,184', trained, 'agrees'],
    ]);
    expect(read(article('en')).unchecked).toEqual([]);
  });

  it('says what was read into it', () => {
    expect(read(article('id')).assumptions).toEqual([
      { kind: 'assumed-baseline' },
      { kind: 'assumed-period', read: '2020' },
      { kind: 'assumed-date', words: 'Tahun ini', read: '2021', from: 'named' },
      { kind: 'assumed-reading', read: '2021-05', from: 'figure' },
    ]);
  });

  it('takes "this year" and the running total by the article’s date where that is known', () => {
    const found = read(article('id'), { written: '2021-05-20' });
    expect(found.assumptions).toContainEqual({
      kind: 'assumed-date',
      words: 'Tahun ini',
      read: '2021',
      from: 'written',
    });
    expect(found.assumptions).toContainEqual({ kind: 'assumed-reading', read: '2021-05', from: 'written' });
    expect(found.found).toHaveLength(8);
  });

  it('names the words that each claim rests on', () => {
    const [, change3] = read(article('id')).found;
    expect(change3?.because).toEqual([
      { kind: 'series', series: 'pmi.pmi', words: 'PMI' },
      { kind: 'period', period: '2021-04', words: 'bulan April 2021' },
      { kind: 'sign', of: 'change', words: 'mengalami ekspansi' },
      { kind: 'assumed-baseline' },
    ]);
  });
});

describe('dates', () => {
  it('reads "this year" only by a date', () => {
    const text = 'Tahun ini kami menargetkan 6,1 juta UMKM masuk di marketplace.';
    expect(read(text).found).toEqual([]);
    expect(read(text, { written: '2021-05' }).found[0]?.claim).toMatchObject({ says: 'target', period: '2021' });
    expect(read(text, { written: 'kemarin' }).found).toEqual([]);
  });

  it('reads "last month" by the article’s date', () => {
    const text = 'PMI manufaktur Indonesia bulan lalu tercatat 54,6.';
    expect(read(text).found).toEqual([]);
    expect(read(text, { written: '2021-05-20' }).found[0]?.claim).toMatchObject({ period: '2021-04' });
  });

  it('takes the year of a month from beside it, and says so', () => {
    const found = read('The PMI rose to 52.2 in January 2021, up from 51.3 in December.');
    expect(found.found.map(({ claim }) => 'period' in claim && claim.period)).toEqual([
      '2021-01',
      '2021-01',
      '2020-12',
    ]);
    expect(found.assumptions).toEqual([{ kind: 'assumed-date', words: 'December', read: '2020-12', from: 'named' }]);
  });
});

describe('what is left alone', () => {
  it('says why', () => {
    const why = (text: string) => read(text).unchecked.map((each) => each.why);
    expect(why('Inflasi April 2021 sebesar 1,42 persen.')).toEqual(['unnamed']);
    expect(why('PMI manufaktur Indonesia mencapai 54,6.')).toEqual(['undated']);
    expect(why('PMI pada April 2021 bukan 54,6.')).toEqual(['doubtful']);
    expect(why('PMI April 2021 mencapai 54,6 dan menjadi 55,3.')).toEqual(['ambiguous', 'ambiguous']);
  });

  it('leaves out numbers that are no figures', () => {
    const text = `Keppres 15/2021, Inpres No. 2 Tahun 2022 dan pasal 5 dibahas pada 14 Mei 2020 pukul 10.00 WIB. Ia berusia 54 tahun.
Telepon 0812-3456-7890 atau (021) 5551234. COVID-19, G20, © 2023-2024 SWA Media Inc.`;
    expect(read(text)).toMatchObject({ found: [], unchecked: [] });
  });

  it('is what stands in the sentence that a long text was cut in', () => {
    const sentence = 'PMI manufaktur Indonesia pada April 2021 mencapai 54,6. ';
    const text = sentence.repeat(600);
    const found = read(text);
    expect(found.read).toBeLessThanOrEqual(mostCharacters);
    expect(found.found).toHaveLength(Math.floor(mostCharacters / sentence.length));
    expect(found.found.every(({ start, end }) => text.slice(start, end) === '54,6')).toBe(true);
    expect(read(sentence).read).toBe(sentence.length);
  });

  it('is what hidden characters do not change', () => {
    const plain = 'PMI manufaktur Indonesia pada April 2021 mencapai 54,6.';
    const hidden = plain.replace('54,6', '5\u200B4,\u202E6').replace('PMI', 'P\u00ADM\u0000I');
    const [found] = read(hidden).found;
    expect(found?.claim).toEqual(read(plain).found[0]?.claim);
    expect(hidden.slice(found?.start, found?.end)).toBe('5\u200B4,\u202E6');
  });

  it.each([
    ['letters', 'a'.repeat(20_000)],
    ['figures', '1% '.repeat(6000)],
    ['figures of one sentence', 'PMI naik 1%, '.repeat(1500)],
    ['months', 'Mei '.repeat(5000)],
    ['points and commas', '1.'.repeat(10_000)],
    ['brackets', '('.repeat(20_000)],
    ['line ends', '\n'.repeat(20_000)],
    ['backward references', 'Angka tersebut melebihi target. '.repeat(600)],
  ])('does not hold up a page: %s', (_, text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
