import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Statement } from '@/claims/statement';
import { decodeStatements } from './decodeStatements';

const level = { says: 'level', series: 'pmi.pmi', period: '2021-04', value: { value: 54.6 } };
const statement = {
  id: 'contoh',
  said: '2021-05-03',
  speaker: { office: { id: 'Laporan Contoh', en: 'Report by Contoh' } },
  quote: { language: 'id', text: 'PMI naik menjadi 54,6 pada April' },
  source: 'berita',
  confidence: 'news-report',
  claims: [{ claim: level, words: 'menjadi 54,6' }],
};
const source = { id: 'berita', publisher: 'Contoh', url: 'https://example.org/', title: null, published: '2021-05-03' };

function file(...statements: readonly object[]): object {
  const title = { id: 'Pernyataan', en: 'Statements' };
  return { version: '1.1', id: 'statements', title, modified: '2021-06-01', sources: [source], statements };
}

/** The rules and places that a file breaks. */
function broken(...statements: readonly object[]): readonly string[] {
  const decoded = decodeStatements(file(...statements), 'check');
  return decoded.ok ? [] : decoded.problems.map(({ rule, path, problem }) => `${rule ?? problem} ${path}`);
}

function claiming(claim: object): object {
  return { ...statement, claims: [{ claim }] };
}

function read(...statements: readonly object[]): readonly Statement[] {
  const decoded = decodeStatements(file(...statements), 'reader');
  return decoded.ok ? decoded.value.statements : [];
}

describe('decodeStatements', () => {
  it('puts the source in place of its id', () => {
    const [first] = read(statement);
    expect(first).toEqual({ ...statement, source, also: [] });
    expect(Object.isFrozen(first?.claims[0]?.claim)).toBe(true);
  });

  it('sorts by the last day that the date covers, the order of the file among equals', () => {
    const dated = [
      ['c', '2021-05'],
      ['a', '2021-04-30'],
      ['d', '2021-05-31'],
      ['b', '2021-05-02'],
    ].map(([id, said]) => ({ ...statement, id, said }));
    expect(read(...dated).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([
    [claiming({ ...level, says: 'change', over: 'previous', in: 'percent' })],
    [claiming({ ...level, says: 'change', over: '2021-03', in: 'points', value: { value: 1.4, hedge: 'about' } })],
    [claiming({ says: 'direction', series: 'pmi.pmi', period: '2021-04', over: 'year', direction: 'up' })],
    [claiming({ says: 'ranking', series: 'pmi.pmi', period: '2021-04', extreme: 'highest', since: null })],
    [claiming({ says: 'ranking', series: 'pmi.pmi', period: '2021-04', extreme: 'highest', since: '2014-03' })],
    [claiming({ ...level, says: 'extreme', extreme: 'highest', from: '2021-01', to: '2021-12' })],
    [claiming({ says: 'side', series: 'pmi.pmi', period: '2021-04', side: 'above', threshold: 50 })],
    [claiming({ says: 'run', series: 'pmi.pmi', period: '2021-04', of: 'above', threshold: 50, length: { value: 6 } })],
    [claiming({ says: 'count', series: 'pmi.pmi', of: 'rise', from: '2021-01', value: { value: 6 } })],
    [claiming({ says: 'target', series: 'umkm-baru.umkm-baru', period: '2021', value: { value: 6.1 } })],
    [claiming({ says: 'outcome', series: 'umkm-baru.umkm-baru', period: '2020', result: 'reached' })],
    [claiming({ ...level, says: 'share', of: { series: 'pmi.pmi', period: '2020', target: true } })],
    [claiming({ says: 'event', event: 'peluncuran-bbi', date: '2020-05' })],
  ])('reads %j as it stands', (each) => {
    expect(read(each)).toMatchObject([{ claims: [...Object(each).claims] }]);
  });

  it.each([
    ['a repeated id', [statement, statement], 'statement-repeated statements[1].id'],
    ['an unknown source', [{ ...statement, source: 'lain' }], 'source-unknown statements[0].source'],
    ['words that are not in the quote', [{ ...statement, claims: [{ claim: level, words: '54,6 pada Mei' }] }], 'statement-words statements[0].claims[0].words'],
    ['words without the number', [{ ...statement, claims: [{ claim: level, words: 'PMI naik' }] }], 'statement-number statements[0].claims[0].words'],
    ['a day that is none', [{ ...statement, said: '2021-02-30' }], 'date-real statements[0].said'],
    ['words from the future', [{ ...statement, said: '2021-05-04' }], 'statement-said statements[0].said'],
    ['no claims', [{ ...statement, claims: [] }], 'must have at least one entry statements[0].claims'],
    ['a month that is none', [claiming({ ...level, period: '2021-13' })], 'period-real statements[0].claims[0].claim.period'],
    ['a base that is none', [claiming({ ...level, says: 'change', in: 'points', over: '2021-13' })], 'period-real statements[0].claims[0].claim.over'],
    ['a range backwards', [claiming({ says: 'count', series: 'pmi.pmi', of: 'rise', from: '2021-05', to: '2021-04', value: { value: 1 } })], 'claim-range statements[0].claims[0].claim.to'],
    ['above nothing', [claiming({ says: 'run', series: 'pmi.pmi', period: '2021-04', of: 'above', length: { value: 6 } })], 'claim-threshold statements[0].claims[0].claim.threshold'],
    ['a rise above something', [claiming({ says: 'run', series: 'pmi.pmi', period: '2021-04', of: 'rise', threshold: 50, length: { value: 6 } })], 'claim-threshold statements[0].claims[0].claim.threshold'],
    ['an outcome without one', [claiming({ says: 'outcome', series: 'pmi.pmi', period: '2021' })], 'claim-outcome statements[0].claims[0].claim'],
    ['an event on no day', [claiming({ says: 'event', event: 'peluncuran-bbi', date: '2020-13' })], 'date-real statements[0].claims[0].claim.date'],
    ['a misspelt field', [claiming({ ...level, serie: 'x' })], 'is not a field of the contract statements[0].claims[0].claim.serie'],
  ])('refuses %s', (_, statements, problem) => {
    expect(broken(...statements)).toContain(problem);
  }); // prettier-ignore

  it('refuses words where there is no quote', () => {
    const { quote: _, ...unquoted } = statement;
    expect(broken(unquoted)).toEqual(['statement-words statements[0].claims[0].words']);
  });

  it('refuses a kind of claim that it does not know', () => {
    expect(broken(claiming({ ...level, says: 'guess' }))).toHaveLength(1);
  });

  it('refuses a long quote', () => {
    const quote = { language: 'id', text: `${'a'.repeat(300)}54,6` };
    expect(broken({ ...statement, quote, claims: [{ claim: level }] })).toEqual([
      'must be at most 300 characters long statements[0].quote.text',
    ]);
  });
});

describe('public/feeds/statements.json', () => {
  const shipped = decodeStatements(JSON.parse(readFileSync('public/feeds/statements.json', 'utf8')), 'check');

  it('passes the check without a warning, in order of date', () => {
    expect(shipped).toMatchObject({ ok: true, warnings: [] });
    const ids: readonly { id: string }[] = JSON.parse(readFileSync('public/feeds/statements.json', 'utf8')).statements;
    expect(shipped.ok && shipped.value.statements.map(({ id }) => id)).toEqual(ids.map(({ id }) => id));
  });
});
