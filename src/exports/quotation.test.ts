import { expect, it } from 'vitest';
import { sampleSource } from '@mocks/sampleSeries';
import { quotation, sayDocuments } from './quotation';

const dated = { ...sampleSource, publisher: 'IHS Markit', published: '2021-05-03' };
const quoted = {
  sentence: 'PMI manufaktur 54,6 pada April 2021',
  knownOn: '2026-11-29',
  address: 'https://example.org/chart/pmi/?asOf=2026-11-29',
};

it('carries source, date and address in both languages', () => {
  expect(quotation({ ...quoted, sources: [dated], language: 'id' })).toBe(
    'PMI manufaktur 54,6 pada April 2021. Sumber: IHS Markit (3 Mei 2021). Menurut data yang diketahui pada 29 November 2026. Pendopo, https://example.org/chart/pmi/?asOf=2026-11-29',
  );
  expect(quotation({ ...quoted, sources: [dated, sampleSource], language: 'en' })).toContain(
    'Source: IHS Markit (3 May 2021) and Example. By the data known on 29 November 2026. Pendopo, https://',
  );
});

it('names each document once, and none where none is known', () => {
  expect(sayDocuments([dated, dated], 'en')).toBe('IHS Markit (3 May 2021)');
  expect(quotation({ ...quoted, sources: [], language: 'en' })).toBe(
    'PMI manufaktur 54,6 pada April 2021. By the data known on 29 November 2026. Pendopo, https://example.org/chart/pmi/?asOf=2026-11-29',
  );
});
