import { describe, expect, it, vi } from 'vitest';
import { fileRequest, fileTools, isFeed, siteSubject } from '@mocks/fileRequests';
import { strictXml } from '@mocks/strictXml';
import { readSnapshotFile } from '@/exports/snapshot/readSnapshotFile';
import type { FileError, FileFormat, FileRequest } from './fileRequest';
import { makeFile } from './makeFile';

const edition = '2026-03-31.3fa9c1d2';
const subject = siteSubject('pmi');

async function textFile(format: FileFormat, more: Partial<FileRequest> = {}): Promise<string> {
  const { bytes } = await makeFile(fileRequest(format, subject, more), fileTools());
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function parsed(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return value;
}

const drawn = new Set('svg title desc defs style metadata g rect line path circle polygon text tspan'.split(' '));
const attributes = new Set(
  'xmlns width height viewBox lang font-family role id data-part data-series x y x1 x2 y1 y2 dy cx cy r d points transform fill fill-opacity stroke stroke-width stroke-dasharray stroke-linejoin stroke-linecap stroke-opacity text-anchor font-size font-weight letter-spacing class rx dominant-baseline opacity aria-hidden paint-order font-variant-numeric'.split(
    ' ',
  ),
);

describe('an SVG', () => {
  it.each(['light', 'dark', 'transparent'] as const)('in %s proves itself', async (theme) => {
    const { bytes, name, type } = await makeFile(fileRequest('svg', subject, { theme, edition }), fileTools());
    expect(await readSnapshotFile(bytes)).toMatchObject({ kind: 'snapshot', format: 'svg', sealed: true, whole: true });
    expect(type).toBe('image/svg+xml');
    expect(name).toMatch(/^pendopo-pmi-.*-edisi-2026-03-31-3fa9c1d2-artikel-.*id\.svg$/u);
  });

  it('has known elements and attributes only, one style with nothing but the typeface, and nothing from outside', async () => {
    const root = strictXml(await textFile('svg'));
    const all = [root, ...root.querySelectorAll('*')];
    expect(all.filter(({ localName }) => !drawn.has(localName)).map(({ localName }) => localName)).toEqual([]);
    const foreign = all.flatMap((element) => element.getAttributeNames()).filter((name) => !attributes.has(name));
    expect([...new Set(foreign)]).toEqual([]);
    const style = root.querySelector('style')?.textContent ?? '';
    expect(style.replaceAll(/@font-face\{[^{}]*\}/gu, '')).toBe('');
    expect(style.match(/url\([^)]{0,25}/gu)).toEqual(['url(data:font/woff2;base64,d0']);
    expect(root.querySelectorAll('text').length).toBeGreaterThan(10);
  });

  it('is changed by any other letter, and says so', async () => {
    const svg = await textFile('svg');
    const forged = [
      svg.replace('>53,8<', '>63,8<'),
      svg.replace('<g ', '<g  '),
      `${svg}\n`,
      svg.replace('U+2212', 'U+2213'),
    ];
    expect(new Set([...forged, svg]).size).toBe(5);
    for (const other of forged) {
      expect(await readSnapshotFile(utf8(other))).toMatchObject({ kind: 'snapshot', sealed: true, whole: false });
    }
  });

  it('of ours without its metadata has no data; of others it is not ours', async () => {
    const svg = (await textFile('svg')).replace(/<metadata.*<\/metadata>/su, '');
    expect(await readSnapshotFile(utf8(svg))).toEqual({ kind: 'no-data', format: 'svg' });
    const other = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="3"/></svg>';
    expect(await readSnapshotFile(utf8(other))).toEqual({ kind: 'not-ours' });
  });

  it('is damaged with two snapshots, an open one or strange escapes', async () => {
    const svg = await textFile('svg');
    const [metadata = ''] = /<metadata.*<\/metadata>/su.exec(svg) ?? [];
    const problems = [
      [svg.replace(metadata, metadata + metadata), 'several'],
      [svg.replace('</metadata>', ''), 'broken-file'],
      [svg.replace('"asOf"', '&#34;asOf"'), 'not-a-snapshot'],
      [svg.replace('"asOf"', '"asof"'), 'not-a-snapshot'],
    ] as const;
    for (const [text, problem] of problems) {
      expect(await readSnapshotFile(utf8(text))).toEqual({ kind: 'damaged', format: 'svg', problem });
    }
  });
});

describe('an HTML document', () => {
  const client = 'document.documentElement.dataset.client="yes"';
  const tools = fileTools({ embedClient: async () => client });

  async function document(): Promise<string> {
    const { bytes } = await makeFile(fileRequest('html', subject, { edition }), tools);
    return new TextDecoder().decode(bytes);
  }

  it('proves itself, and every other letter shows', async () => {
    const text = await document();
    expect(await readSnapshotFile(utf8(text))).toMatchObject({ format: 'html', sealed: true, whole: true });
    const forged = text.replace('53,8', '63,8');
    expect(forged).not.toBe(text);
    expect(await readSnapshotFile(utf8(forged))).toMatchObject({ format: 'html', sealed: true, whole: false });
  });

  it('asks for nothing from outside and allows only its own texts', async () => {
    const page = new DOMParser().parseFromString(await document(), 'text/html');
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='; /u);
    expect(page.querySelectorAll('[src], link:not([rel=canonical]), iframe, img, object, form').length).toBe(0);
    const scripts = [...page.querySelectorAll('script')];
    expect(scripts.map((script) => script.getAttribute('type'))).toEqual([
      null,
      'application/json',
      'application/json',
    ]);
    expect(scripts[0]?.textContent).toBe(client);
    expect(scripts[1]?.textContent).not.toContain('"changes"');
    expect(page.querySelectorAll('svg').length).toBeGreaterThan(2);
    expect(page.querySelector('h1')?.textContent).toContain('PMI');
  });

  it('is complete without a script too', async () => {
    const { bytes } = await makeFile(fileRequest('html', subject), fileTools());
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain("script-src 'none'");
    expect(await readSnapshotFile(bytes)).toMatchObject({ format: 'html', whole: true });
  });
});

describe('a feed file', () => {
  it('follows the contract, proves itself, and shows every change', async () => {
    const text = await textFile('json', { edition });
    const { snapshot, ...feed } = Object(parsed(text));
    expect(isFeed(feed)).toBe(true);
    expect(snapshot).toMatchObject({ chart: 'pmi', preset: null, drawing: null, edition });
    expect(await readSnapshotFile(utf8(text))).toMatchObject({ format: 'json', sealed: true, whole: true });
    const forged = text.replace('"value": 54.6', '"value": 54.7');
    expect(forged).not.toBe(text);
    expect(await readSnapshotFile(utf8(forged))).toMatchObject({ format: 'json', whole: false });
  });

  it('may be set in other lines, but not say one thing twice', async () => {
    const text = await textFile('json');
    const lines = JSON.stringify(parsed(text), null, '\t');
    expect(await readSnapshotFile(utf8(lines))).toMatchObject({ format: 'json', whole: true });
    const twice = text.replace('"value": 54.6', '"value": 99, "value": 54.6');
    expect(await readSnapshotFile(utf8(twice))).toMatchObject({ format: 'json', sealed: true, whole: false });
  });

  it('has only the range that is shown', async () => {
    const cut = siteSubject('pmi', { from: subject.shown[0]?.rows.at(-3)?.period });
    const { bytes } = await makeFile(fileRequest('json', cut), fileTools());
    const [series] = Object(parsed(new TextDecoder().decode(bytes))).series;
    expect(series.observations).toHaveLength(3);
  });
});

describe('makeFile', () => {
  it.each(['csv', 'csv-spreadsheet', 'json-stat', 'xlsx'] as const)('makes %s', async (format) => {
    const { name, bytes } = await makeFile(fileRequest(format, subject, { language: 'en' }), fileTools());
    expect(name).toMatch(/^[a-z0-9-]{1,80}\.(?:csv|json|xlsx)$/u);
    expect(name).toContain('as-of-2026-03-31');
    expect(bytes.length).toBeGreaterThan(1000);
  });

  it('gives the same bytes for the same request', async () => {
    for (const format of ['svg', 'html', 'json', 'json-stat', 'csv', 'xlsx'] as const) {
      const [one, other] = await Promise.all([0, 1].map(() => makeFile(fileRequest(format, subject), fileTools())));
      expect(one?.bytes).toEqual(other?.bytes);
    }
  });

  it('ends with the signal’s reason, before it begins and between its steps', async () => {
    const early = AbortSignal.abort();
    await expect(makeFile(fileRequest('csv', subject), fileTools({ signal: early }))).rejects.toThrow('abort');
    const control = new AbortController();
    const fetchBytes = async (): Promise<Uint8Array> => {
      control.abort();
      throw new TypeError('cut');
    };
    const made = makeFile(fileRequest('svg', subject), fileTools({ signal: control.signal, fetchBytes }));
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('names what is missing', async () => {
    const offline = fileTools({ fetchBytes: () => Promise.reject(new TypeError('offline')) });
    const page = fileTools({ fetchBytes: async () => utf8('<!doctype html>') });
    const silent = fileTools({ embedClient: () => Promise.reject(new TypeError('offline')) });
    const problem = (made: Promise<unknown>) => made.catch(({ problem: why }: FileError) => why);
    expect(await problem(makeFile(fileRequest('svg', subject), offline))).toBe('font-unreachable');
    expect(await problem(makeFile(fileRequest('svg', subject), page))).toBe('font-unreachable');
    expect(await problem(makeFile(fileRequest('html', subject), silent))).toBe('client-unreachable');
    vi.doMock('write-excel-file/universal', () => Promise.reject(new TypeError('offline')));
    expect(await problem(makeFile(fileRequest('xlsx', subject), fileTools()))).toBe('writer-unreachable');
    vi.doUnmock('write-excel-file/universal');
    expect(await makeFile(fileRequest('xlsx', subject), fileTools())).toHaveProperty('bytes');
  });

  it('says how far it is, never less than before', async () => {
    const shares: number[] = [];
    await makeFile(fileRequest('html', subject), fileTools({ onProgress: (share) => shares.push(share) }));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
