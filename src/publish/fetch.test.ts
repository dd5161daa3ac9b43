import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandRoot } from '@tests/fixtures/feeds/commandRoot';
import { fetchFeeds } from './fetchCommand';
import type { FetchMeans } from './fetchRemote';

const root = commandRoot();

type Answer = (url: URL, response: ServerResponse) => void;

/** A small server that stands for every source: it answers as a test says, and remembers what it was asked. */
let answer: Answer = () => undefined;
let asked: string[] = [];
let server: Server;
let port = 0;
let waits: number[] = [];

beforeEach(async () => {
  asked = [];
  waits = [];
  server = createServer((request: IncomingMessage, response) => {
    const host = String(request.headers['x-meant-for']);
    const url = new URL(request.url ?? '', `https://${host}`);
    asked.push(url.href);
    answer(url, response);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => {
    server.close(closed);
  });
});

const secret = 'kunci-rahasia/7+7';

/** The web, but every host is the server of this test. */
function means(keys: FetchMeans['keys'] = { BPS_KEY: secret }): FetchMeans {
  return {
    transport: {
      fetch: (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const headers = new Headers(init?.headers);
        headers.set('x-meant-for', url.host);
        return fetch(`http://127.0.0.1:${port}${url.pathname}${url.search}`, { ...init, headers });
      },
      deadlineMs: 400,
      maxBytes: 100_000,
      now: () => Date.now(),
    },
    keys,
    pause: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    year: 2021,
  };
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** A JSON-stat answer of one monthly index. */
function index(values: readonly (number | null)[], more: object = {}): object {
  const months = values.map((_, position) => `2021-${String(position + 4).padStart(2, '0')}`);
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Indeks',
    updated: '2021-11-02',
    id: ['time'],
    size: [values.length],
    role: { time: ['time'] },
    dimension: { time: { category: { index: months } } },
    value: values,
    ...more,
  };
}

const remote = {
  url: 'https://data.contoh.go.id/indeks.json',
  format: 'json-stat',
  series: '',
  into: 'indeks',
  unitIs: 'index-50',
  live: false,
  publisher: 'Lembaga Contoh',
  page: 'https://data.contoh.go.id/indeks',
  confidence: 'press-release',
};

const folder = (): string => join(root.path, 'public', 'feeds');

/** Gives the feed remotes, and a second feed beside it that has one too. */
async function arrange(...remotes: readonly object[]): Promise<void> {
  const catalogue: { feeds: object[] } = JSON.parse(await readFile(join(folder(), 'catalogue.json'), 'utf8'));
  const feed = await readFile(join(folder(), 'feed.json'), 'utf8');
  await writeFile(join(folder(), 'lain.json'), feed.replace('"id": "contoh"', '"id": "lain"'));
  catalogue.feeds = [
    { id: 'contoh', path: 'feed.json', remotes },
    { id: 'lain', path: 'lain.json', remotes: [{ ...remote, url: 'https://lain.contoh.go.id/indeks.json' }] },
  ];
  await writeFile(join(folder(), 'catalogue.json'), JSON.stringify(catalogue));
}

async function text(name = 'feed.json'): Promise<string> {
  return readFile(join(folder(), name), 'utf8');
}

/** Fetches everything: the second feed always gets a good answer, the first one what the test says. */
async function run(first: Answer, keys?: FetchMeans['keys']): Promise<number> {
  answer = (url, response) =>
    url.host.startsWith('lain') ? json(response, index([54.6, 55.4, 56.1])) : first(url, response);
  return fetchFeeds({ feeds: [], dryRun: false }, root.path, means(keys));
}

describe('fetch', () => {
  it('imports what a remote answers, with where it comes from, and is quiet the second time', async () => {
    await arrange(remote);
    const good: Answer = (_url, response) => json(response, index([54.6, 55.4, null, 56.1]));
    expect(await run(good)).toBe(0);
    const feed: { sources: object[]; series: { observations: object[] }[] } = JSON.parse(await text());
    expect(feed.sources.at(-1)).toMatchObject({
      publisher: 'Lembaga Contoh',
      url: remote.page,
      published: '2021-11-02',
    });
    expect(feed.series[0]?.observations.at(-1)).toMatchObject({
      period: '2021-07',
      value: 56.1,
      confidence: 'press-release',
    });
    expect(root.printed.at(-1)).toBe('2 of 2 feeds have a remote and were asked, 0 not as they should be');
    const once = await text();
    expect(await run(good)).toBe(0);
    expect(await text()).toBe(once);
  });

  const bad: readonly (readonly [string, string, Answer])[] = [
    ['says 503 each time', 'FeedHttpError: the server answered 503', (_url, response) => json(response, {}, 503)],
    ['says 404', 'FeedHttpError: the server answered 404', (_url, response) => json(response, {}, 404)],
    ['never answers', 'FeedTimeoutError: did not arrive in time', () => undefined],
    [
      'stalls in the middle',
      'FeedTimeoutError: did not arrive in time',
      (_url, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"version":');
      },
    ],
    [
      'hangs up',
      'FeedNetworkError: could not be fetched',
      (_url, response) => {
        response.destroy();
      },
    ],
    [
      'promises more than it sends',
      'FeedNetworkError: could not be fetched',
      (_url, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
        response.write('{}');
        response.destroy();
      },
    ],
    [
      'sends a page of a portal',
      'FeedContentTypeError',
      (_url, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end('<html>');
      },
    ],
    [
      'sends more than the limit',
      'FeedTooLargeError: more than 100000 bytes',
      (_url, response) => json(response, 'x'.repeat(200_000)),
    ],
    [
      'leads elsewhere',
      'FeedHttpError: the server answered 302',
      (_url, response) => {
        response.writeHead(302, { location: 'http://169.254.169.254/' });
        response.end();
      },
    ],
    ['sends half a file', 'FeedParseError', (_url, response) => response.end('{"version":"2.0","class"')],
    [
      'sends another format',
      'FeedFormatError: is world-bank, not json-stat',
      (_url, response) => json(response, bank([1, 1], ['2021'])),
    ],
    [
      'sends sizes that do not fit',
      'FeedSchemaError',
      (_url, response) => json(response, index([1, 2], { size: [3] })),
    ],
    [
      'sends figures of another frequency',
      'the file is annual, indeks is monthly',
      (_url, response) => {
        json(response, index([1], { dimension: { time: { category: { index: ['2021'] } } } }));
      },
    ],
    [
      'sends a number that no feed may hold',
      'FeedParseError',
      (_url, response) => response.end(JSON.stringify(index([1])).replace('"value":[1]', '"value":[NaN]')),
    ],
  ];

  it.each(bad)(
    'keeps the last good file where the source %s, and the other feed goes on',
    async (_name, problem, lie) => {
      await arrange(remote);
      const before = await text();
      expect(await run(lie)).toBe(1);
      expect(await text()).toBe(before);
      expect(await text('lain.json')).toContain('56.1');
      expect(root.printed.join('\n')).toContain(problem);
      expect(root.printed).toContain('contoh: FAILED, its last good file stays');
      expect(root.printed.at(-1)).toContain('1 not as they should be: contoh');
    },
  );

  it('tries again where trying helps, as late as the server asks but no later than ten seconds', async () => {
    await arrange(remote);
    let tries = 0;
    const code = await run((_url, response) => {
      tries += 1;
      if (tries < 3) {
        response.writeHead(429, { 'retry-after': tries === 1 ? '3' : '86400' });
        response.end();
      } else json(response, index([54.6]));
    });
    expect([code, tries]).toEqual([0, 3]);
    expect(waits.filter((each) => each > 250)).toEqual([3000, 10_000]);
  });

  it('reads as large files as the other commands do', async () => {
    await arrange({ ...remote, series: 'kode=2500' });
    const codes = Array.from({ length: 2501 }, (_, code) => code);
    const many = index([56.1], {
      id: ['kode', 'time'],
      size: [codes.length, 1],
      dimension: { kode: { category: { index: codes.map(String) } }, time: { category: { index: ['2021-09'] } } },
      value: codes.map((code) => code / 10),
    });
    expect(await run((_url, response) => json(response, many))).toBe(0);
    expect(await text()).toContain('"value": 250');
  });

  it('writes nothing of a feed where one of its remotes fails', async () => {
    const people = { ...remote, into: 'peserta', unitIs: 'people', url: 'https://data.contoh.go.id/peserta.json' };
    await arrange(remote, people);
    const before = await text();
    expect(await run((url, response) => json(response, index([56]), url.pathname === '/indeks.json' ? 200 : 500))).toBe(
      1,
    );
    expect(await text()).toBe(before);
  });

  it('leaves a changed figure of an unknown day to a person', async () => {
    await arrange(remote);
    const code = await run((_url, response) => json(response, index([54.9, 55.4, null, 56.1], { updated: null })));
    expect(code).toBe(1);
    expect(root.printed).toContain('contoh: has figures that a person must decide about');
    expect(await text()).toContain('56.1');
    expect(await text()).not.toContain('54.9');
  });

  it('asks nothing that was not wanted and writes nothing on a dry run', async () => {
    await arrange(remote);
    answer = (_url, response) => json(response, index([56]));
    const before = [await text(), await text('lain.json')];
    expect(await fetchFeeds({ feeds: ['lain'], dryRun: true }, root.path, means())).toBe(0);
    expect(asked).toEqual(['https://lain.contoh.go.id/indeks.json']);
    expect([await text(), await text('lain.json')]).toEqual(before);
    await expect(fetchFeeds({ feeds: ['tidak-ada'], dryRun: true }, root.path, means())).rejects.toThrow(
      'no feed with a remote',
    );
  });
});

/** One page of a World Bank answer, one row a year. */
function bank([page, pages]: readonly [number, number], years: readonly string[], total = years.length): unknown {
  const rows = years.map((date) => ({
    indicator: { id: 'IX', value: 'Indeks (poin)' },
    country: { id: 'ID', value: 'Indonesia' },
    countryiso3code: 'IDN',
    date,
    value: Number(date.slice(-2)),
    unit: '',
    obs_status: '',
    decimal: 0,
  }));
  return [{ page, pages, per_page: 2, total, sourceid: '2', lastupdated: '2021-11-02' }, rows];
}

describe('fetch of pages', () => {
  const paged = { ...remote, format: 'world-bank', url: 'https://data.contoh.go.id/v2?format=json&per_page=2' };

  const pageOf = (url: URL): number => Number(url.searchParams.get('page') ?? 1);

  function pages(...all: readonly (readonly string[])[]): Answer {
    const total = all.flat().length;
    return (url, response) => {
      const page = pageOf(url);
      json(response, bank([page, all.length], all[page - 1] ?? [], total));
    };
  }

  it('puts pages together', async () => {
    await arrange(paged);
    expect(await run(pages(['2021M07', '2021M08'], ['2021M09', '2021M10'], ['2021M11']))).toBe(0);
    const kept = await text();
    for (const month of ['07', '08', '09', '10', '11']) expect(kept).toContain(`"2021-${month}"`);
    expect(asked.filter((url) => url.includes('v2')).map((url) => new URL(url).searchParams.get('page'))).toEqual([
      null,
      '2',
      '3',
    ]);
  });

  it('puts pages of DBnomics together', async () => {
    const doc = (code: string) => ({
      '@frequency': 'monthly',
      provider_code: 'X',
      dataset_code: 'D',
      dataset_name: 'Data',
      series_code: code,
      series_name: code,
      dimensions: { kode: code },
      indexed_at: '2021-11-02T00:00:00Z',
      period: ['2021-08'],
      period_start_day: ['2021-08-01'],
      value: [57],
    });
    await arrange({
      ...remote,
      format: 'dbnomics',
      series: 'kode=c',
      url: 'https://data.contoh.go.id/series?observations=1',
    });
    const code = await run((url, response) => {
      const offset = Number(url.searchParams.get('offset') ?? 0);
      const docs = ['a', 'b', 'c'].slice(offset, offset + 2).map(doc);
      json(response, { _meta: { version: '22.1.17' }, errors: null, series: { num_found: 3, limit: 2, offset, docs } });
    });
    expect([code, root.printed.join('\n').includes('added: 1')]).toEqual([0, true]);
    expect(await text()).toContain('"2021-08"');
  });

  it('puts pages of FRED together', async () => {
    const dates = ['2021-07-01', '2021-08-01', '2021-09-01'];
    const fred = { ...remote, format: 'fred', answers: { freq: 'M' }, url: 'https://data.contoh.go.id/observations' };
    await arrange(fred);
    const code = await run((url, response) => {
      const offset = Number(url.searchParams.get('offset') ?? 0);
      const observations = dates.slice(offset, offset + 2).map((date) => ({
        realtime_start: '2021-11-02',
        realtime_end: '2021-11-02',
        date,
        value: '57.5',
      }));
      json(response, {
        realtime_start: '2021-11-02',
        realtime_end: '2021-11-02',
        units: 'lin',
        output_type: 1,
        count: 3,
        offset,
        limit: 2,
        observations,
      });
    });
    expect([code, root.printed.join('\n').includes('added: 3')]).toEqual([0, true]);
  });

  it.each([
    [
      'a page without rows',
      'a page came without rows',
      (page: number) => bank([1, 2], page === 1 ? ['2021M07'] : [], 2),
    ],
    [
      'another total half-way',
      'the number of rows changed',
      (page: number) => bank([1, 2], [`2021M0${page}`], page === 1 ? 2 : 3),
    ],
    ['pages without end', 'more than 50 pages', (page: number) => bank([1, 99], [String(1900 + page)], 1_000_000)],
    ['pages that are never turned', 'rows came more than once', () => bank([1, 2], ['2021M07', '2021M08'], 4)],
    [
      'more rows than there are',
      '4 rows came, but there are 3',
      (page: number) => bank([1, 2], [`2021M0${page}`, `2021M1${page}`], 3),
    ],
  ])('refuses %s', async (_name, problem, answerOf) => {
    await arrange(paged);
    const before = await text();
    expect(await run((url, response) => json(response, answerOf(pageOf(url))))).toBe(1);
    expect(await text()).toBe(before);
    expect(root.printed.join('\n')).toMatch(new RegExp(`FeedPagesError: .*${problem}`, 'u'));
    expect(asked.length).toBeLessThan(60);
  });
});

/** A BPS answer of one year. */
function bps(th: number): unknown {
  return {
    status: 'OK',
    'data-availability': 'available',
    last_update: '2021-11-02 11:24:01',
    var: [{ val: 7, label: 'Indeks', unit: 'Poin', decimal: 1, note: '' }],
    turvar: [{ val: '0', label: 'Tidak ada' }],
    labelvervar: 'Wilayah',
    vervar: [{ val: 9999, label: 'INDONESIA' }],
    tahun: [{ val: th, label: String(1900 + th) }],
    turtahun: [
      { val: 1, label: 'Januari' },
      { val: 2, label: 'Februari' },
    ],
    datacontent: { [`999970${th}1`]: th, [`999970${th}2`]: th + 0.5 },
  };
}

describe('fetch with keys', () => {
  const keyed = {
    ...remote,
    format: 'bps',
    url: 'https://webapi.bps.go.id/v1/api/list?model=data&domain=0000&var=7&th={TH}&key={BPS_KEY}',
    fromYear: 2019,
  };

  it('asks for each year, with the key, and leaves it nowhere', async () => {
    await arrange(keyed);
    const code = await run((url, response) => {
      const th = Number(url.searchParams.get('th'));
      if (th === 121) json(response, { status: 'OK', 'data-availability': 'list-not-available', data: '' });
      else json(response, bps(th));
    });
    expect(code).toBe(0);
    const years = asked.filter((url) => url.includes('bps')).map((url) => new URL(url).searchParams);
    expect(years.map((each) => [each.get('th'), each.get('key')])).toEqual([
      ['119', secret],
      ['120', secret],
      ['121', secret],
    ]);
    expect(await text()).toContain('"2019-01"');
    expect(await text()).toContain('"2020-02"');
    expect(`${await text()}${root.printed.join('\n')}`).not.toContain('kunci-rahasia');
  });

  it('fails where an earlier year has no data', async () => {
    await arrange(keyed);
    const nothing = { status: 'OK', 'data-availability': 'list-not-available', data: '' };
    expect(
      await run((url, response) => json(response, url.searchParams.get('th') === '119' ? nothing : bps(120))),
    ).toBe(1);
    expect(root.printed.join('\n')).toContain('FeedSourceError: request 1 of 3: data-availability: BPS answered');
  });

  it('says which key is missing, and asks nothing', async () => {
    await arrange(keyed);
    expect(await run(() => undefined, {})).toBe(1);
    expect(root.printed.join('\n')).toContain('FeedKeyError: needs BPS_KEY in the environment');
    expect(asked.filter((url) => url.includes('bps'))).toEqual([]);
  });

  it('repeats no key that a source repeats', async () => {
    await arrange({ ...keyed, fromYear: 2021 });
    const echo = { status: 'Error', message: `key ${secret} is not allowed` };
    expect(await run((_url, response) => json(response, echo))).toBe(1);
    expect(root.printed.join('\n')).not.toContain('kunci-rahasia');
    const labelled: Answer = (_url, response) => {
      json(response, JSON.parse(JSON.stringify(bps(121)).replace('"Indeks"', JSON.stringify(`Indeks ${secret}`))));
    };
    const before = await text();
    expect(await run(labelled)).toBe(1);
    expect(await text()).toBe(before);
    expect(root.printed.join('\n')).toContain('FeedKeyError: the answer repeats the key');
  });
});
