import { describe, expect, it } from 'vitest';
import { fileRequest, siteSubject } from '@mocks/fileRequests';
import { fileName } from './fileName';
import type { FileRequest } from './fileRequest';

const pmi = siteSubject('pmi');
const from = pmi.shown[0]?.rows.at(-3)?.period;
const edition = '2026-03-31.3fa9c1d2';

function named(format: FileRequest['format'], more: Partial<FileRequest> = {}): string {
  return fileName(fileRequest(format, siteSubject('pmi', { from }), more));
}

describe('fileName', () => {
  it('says chart, periods, edition or day, look and language', () => {
    expect(named('png', { edition, theme: 'dark', scale: 3, preset: 'square' })).toBe(
      'pendopo-pmi-2025-12-2026-02-edisi-2026-03-31-3fa9c1d2-persegi-gelap-3x-id.png',
    );
    expect(named('svg', { language: 'en', theme: 'transparent' })).toBe(
      'pendopo-pmi-2025-12-2026-02-as-of-2026-03-31-article-transparent-en.svg',
    );
    expect(named('csv')).toBe('pendopo-pmi-2025-12-2026-02-per-2026-03-31-id.csv');
    expect(named('csv-spreadsheet')).toBe('pendopo-pmi-2025-12-2026-02-per-2026-03-31-titik-koma-desimal-koma-id.csv');
    expect(named('json')).toBe('pendopo-pmi-2025-12-2026-02-per-2026-03-31-id.json');
    expect(named('json-stat')).toBe('pendopo-pmi-2025-12-2026-02-per-2026-03-31-json-stat-id.json');
  });

  it('says a single period once', () => {
    const last = pmi.shown[0]?.rows.at(-1)?.period;
    const request = fileRequest('csv', siteSubject('pmi', { from: last }));
    expect(fileName(request)).toBe('pendopo-pmi-2026-02-per-2026-03-31-id.csv');
  });

  it('has at most eighty letters, and keeps edition, look and language', () => {
    for (const length of [3, 20, 40, 64, 300]) {
      const subject = { ...pmi, chart: { ...pmi.chart, id: 'a'.repeat(length) } };
      const name = fileName(
        fileRequest('png', subject, { edition, preset: 'portrait', theme: 'transparent', scale: 2 }),
      );
      expect(name).toMatch(/^a?[a-z0-9-]{1,79}-edisi-2026-03-31-3fa9c1d2-tegak-transparan-2x-id\.png$/u);
      expect(name.length).toBeLessThanOrEqual(84);
    }
  });
});
