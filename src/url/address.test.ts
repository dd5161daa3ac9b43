import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, periodOf, type Period } from '@/series/period';
import {
  addressForm,
  chartAddress,
  defaultView,
  inLanguage,
  parseAddress,
  printAddress,
  withView,
  type Address,
} from './address';
import type { View } from './view';

function split(address: string): { pathname: string; search: string } {
  const [pathname = '', ...rest] = address.split('?');
  return { pathname, search: rest.length === 0 ? '' : `?${rest.join('?')}` };
}

function parse(address: string, base = '/'): Address {
  return parseAddress(split(address), base);
}

function period(text: string): Period {
  const read = parsePeriod(text);
  if (read === undefined) throw new Error(`not a period: ${text}`);
  return read;
}

const pmi = chartAddress('pmi', 'id');

describe('addresses kept for ever', () => {
  // Published addresses. Lines may be added, never changed or removed: [published, what it means, as we print it today].
  const kept: readonly (readonly [string, Address, string])[] = [
    ['/', { page: { name: 'overview' }, language: 'id', view: defaultView }, '/'],
    ['/en/', { page: { name: 'overview' }, language: 'en', view: defaultView }, '/en/'],
    ['/milestones/', { page: { name: 'milestones' }, language: 'id', view: defaultView }, '/milestones/'],
    ['/en/sources/', { page: { name: 'sources' }, language: 'en', view: defaultView }, '/en/sources/'],
    ['/en/briefing/', { page: { name: 'briefings' }, language: 'en', view: defaultView }, '/en/briefing/'],
    [
      '/briefing/mine',
      { page: { name: 'briefing', story: 'mine', part: 'stage' }, language: 'id', view: defaultView },
      '/briefing/mine/',
    ],
    [
      '/en/briefing/posisi-terkini/presenter/?step=3',
      {
        page: { name: 'briefing', story: 'posisi-terkini', part: 'presenter' },
        language: 'en',
        view: { ...defaultView, step: 3 },
      },
      '/en/briefing/posisi-terkini/presenter/?step=3',
    ],
    [
      '/briefing/mine/handout/',
      { page: { name: 'briefing', story: 'mine', part: 'handout' }, language: 'id', view: defaultView },
      '/briefing/mine/handout/',
    ],
    ['/open', { page: { name: 'open' }, language: 'id', view: defaultView }, '/open/'],
    [
      '/en/open/?view=table&own=own-40chsrvp2x',
      { page: { name: 'open' }, language: 'en', view: { ...defaultView, view: 'table', own: 'own-40chsrvp2x' } },
      '/en/open/?own=own-40chsrvp2x&view=table',
    ],
    ['/open/?own=<b>', { page: { name: 'open' }, language: 'id', view: defaultView }, '/open/'],
    ['/verify', { page: { name: 'verify' }, language: 'id', view: defaultView }, '/verify/'],
    ['/chart/pmi/', pmi, '/chart/pmi/'],
    ['/chart/pmi', pmi, '/chart/pmi/'],
    [
      '/chart/pmi/?from=2020-01&edition=2021-05-07.5b925f81&theme=dark',
      withView(pmi, { from: period('2020-01'), edition: '2021-05-07.5b925f81', theme: 'dark' }),
      '/chart/pmi/?from=2020-01&edition=2021-05-07.5b925f81&theme=dark',
    ],
    ['/chart/pmi/?edition=2021-05-07', pmi, '/chart/pmi/'],
    ['/en/chart/umkm-sejak-bbi/', chartAddress('umkm-sejak-bbi', 'en'), '/en/chart/umkm-sejak-bbi/'],
    [
      '/chart/pmi/?from=2020-01&to=2021-12&view=table&milestones=all&compare=iki.iki&asOf=2021-05-03&theme=dark&step=2',
      withView(pmi, {
        from: period('2020-01'),
        to: period('2021-12'),
        view: 'table',
        milestones: 'all',
        compare: 'iki.iki',
        asOf: '2021-05-03',
        theme: 'dark',
        step: 2,
      }),
      '/chart/pmi/?from=2020-01&to=2021-12&view=table&milestones=all&compare=iki.iki&asOf=2021-05-03&theme=dark&step=2',
    ],
    [
      '/chart/pmi/?milestones=festival,peluncuran-bbi',
      withView(pmi, { milestones: ['festival', 'peluncuran-bbi'] }),
      '/chart/pmi/?milestones=festival,peluncuran-bbi',
    ],
    [
      '/chart/pmi/?utm_source=koran&from=2020',
      withView(pmi, { from: period('2020'), foreign: [['utm_source', 'koran']] }),
      '/chart/pmi/?from=2020&utm_source=koran',
    ],
    ['/chart/pmi/?v=1&milestones=none', withView(pmi, { milestones: 'none' }), '/chart/pmi/?milestones=none'],
  ];

  it.each(kept)('%s', (published, meaning, printed) => {
    expect(parse(published)).toEqual(meaning);
    expect(printAddress(meaning, '/')).toBe(printed);
  });
});

describe('pages', () => {
  it.each([
    ['/pendopo', 'overview', 'id'],
    ['/pendopo/', 'overview', 'id'],
    ['/pendopo/index.html', 'overview', 'id'],
    ['/pendopo/en', 'overview', 'en'],
    ['/pendopo/en/milestones', 'milestones', 'en'],
    ['/pendopo//chart//pmi//', 'chart', 'id'],
    ['/pendopo/chart/pmi/index.html', 'chart', 'id'],
    ['/pendopo/%63hart/pmi/', 'chart', 'id'],
  ])('%s under /pendopo/', (address, name, language) => {
    expect(parse(address, '/pendopo/')).toMatchObject({ page: { name }, language });
  });

  it.each(['', '/', './', 'pendopo', '/pendopo', '/pendopo/', '/a/b/'])('round trip under base %j', (base) => {
    const address = withView(chartAddress('pmi', 'en'), { view: 'table' });
    expect(parse(printAddress(address, base), base)).toEqual(address);
  });

  it('prints the base with its slashes', () => {
    expect(printAddress(pmi, 'pendopo')).toBe('/pendopo/chart/pmi/');
    expect(printAddress(pmi, '')).toBe('/chart/pmi/');
  });

  it.each([
    ['/', '/elsewhere/', '/elsewhere/'],
    ['/pendopo/', '/elsewhere/chart/pmi/', '/elsewhere/chart/pmi/'],
    ['/pendopo/', '/pendopolain/', '/pendopolain/'],
    ['/', '/chart/', '/chart/'],
    ['/', '/chart/PMI/', '/chart/PMI/'],
    ['/', '/chart/-pmi/', '/chart/-pmi/'],
    ['/', '/chart/pmi/more/', '/chart/pmi/more/'],
    ['/', `/chart/${'a'.repeat(65)}/`, `/chart/${'a'.repeat(65)}/`],
    ['/', '/chart/__proto__/', '/chart/__proto__/'],
    ['/', '/chart/%E0%A4%A/', '/chart/%25E0%25A4%25A/'],
    ['/', '/chart/a%2Fb/', '/chart/a%2Fb/'],
    ['/', '/a/../%2e%2e/./b/', '/a/b/'],
    ['/', '/en/en/', '/en/'],
    ['/', '/id/', '/id/'],
  ])('base %s: %s is not a page', (base, address, path) => {
    expect(parse(address, base).page).toEqual({ name: 'not-found', path });
  });

  it.each([
    '//evil.example/x',
    '/\\evil.example',
    '/%5Cevil.example',
    '/%2F%2Fevil.example',
    '/..//evil.example',
    '/%2e%2e/%2f/evil.example',
    '/javascript:alert(1)',
  ])('never prints an address on another host: %s', (address) => {
    const printed = printAddress(parse(address), '/');
    expect(printed).not.toMatch(/^\/[/\\]/);
    expect(new URL(printed, 'https://here.example/').origin).toBe('https://here.example');
  });
});

describe('view', () => {
  it.each([
    ['?from=2021M04&to=2021Q3', { from: '2021-04', to: '2021-Q3' }],
    ['?from=2021-D105', { from: '2021-04-15' }],
    ['?from=2022&to=2021', {}],
    ['?from=2021-04-15&to=2021-04-15', { from: '2021-04-15', to: '2021-04-15' }],
    ['?from=2021-06&to=2021', { from: '2021-06', to: '2021' }],
    ['?from=2021-13&to=2021-02-30', {}],
    ['?from=0000&to=9999', {}],
    ['?from=2020&from=2021', { from: '2020' }],
    ['?view=grafik&theme=sepia&step=0', {}],
    ['?view=table&view=chart', { view: 'table' }],
    ['?VIEW=table', { foreign: [['VIEW', 'table']] }],
    ['?step=1000', {}],
    ['?step=1.5', {}],
    ['?step=12', { step: 12 }],
    ['?asOf=2021-02-30', {}],
    ['?asOf=2021-05', {}],
    ['?asOf=2021-05-03', { asOf: '2021-05-03' }],
    ['?compare=pmi', {}],
    ['?compare=iki.iki', { compare: 'iki.iki' }],
    ['?compare=../x.y', {}],
    ['?compare=__proto__.x', {}],
    ['?milestones=main', {}],
    ['?milestones=', {}],
    ['?milestones=all,a,a,<b>,c d,e', { milestones: ['a', 'e'] }],
    ['?milestones=all,none', {}],
    ['?%E0%A4%A=%', { foreign: [['\uFFFD%A', '%']] }],
    [
      '?__proto__=x&constructor=y',
      {
        foreign: [
          ['__proto__', 'x'],
          ['constructor', 'y'],
        ],
      },
    ],
    [
      '?a=1&view=table&a=2&b',
      {
        view: 'table',
        foreign: [
          ['a', '1'],
          ['a', '2'],
          ['b', ''],
        ],
      },
    ],
  ])('%s', (search, view) => {
    expect(parse(`/chart/pmi/${search}`).view).toEqual({ ...defaultView, ...view });
  });

  it('keeps at most twenty foreign parameters, none longer than 200', () => {
    const search = Array.from({ length: 30 }, (_, index) => `p${index}=${index}`).join('&');
    const { foreign } = parse(`/?${search}`).view;
    expect(foreign).toHaveLength(20);
    expect(foreign.at(-1)).toEqual(['p19', '19']);
    const long = `/?a=${'x'.repeat(200)}&b=${'x'.repeat(201)}&${'c'.repeat(201)}=1`;
    expect(parse(long).view.foreign).toEqual([['a', 'x'.repeat(200)]]);
  });

  it('keeps at most fifty milestones', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `m${index}`);
    expect(parse(`/?milestones=${ids.join(',')}`).view.milestones).toEqual(ids.slice(0, 50));
  });

  it('prints an empty choice of milestones as none', () => {
    expect(printAddress(withView(pmi, { milestones: [] }), '/')).toBe('/chart/pmi/?milestones=none');
  });

  it('does not let a foreign parameter pass for one of ours', () => {
    const address = withView(pmi, {
      foreign: [
        ['view', 'table'],
        ['v', '9'],
        ['ok', 'a b&c=d'],
      ],
    });
    expect(printAddress(address, '/')).toBe('/chart/pmi/?ok=a+b%26c%3Dd');
  });
});

describe('properties', () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
  const periods: fc.Arbitrary<Period> = fc.oneof(
    fc.integer({ min: 1900, max: 2100 }).map((n) => periodOf({ freq: 'A', n })),
    fc.integer({ min: 4020, max: 4080 }).map((n) => periodOf({ freq: 'S', n })),
    fc.integer({ min: 8040, max: 8160 }).map((n) => periodOf({ freq: 'Q', n })),
    fc.integer({ min: 24_120, max: 24_480 }).map((n) => periodOf({ freq: 'M', n })),
    fc.integer({ min: 2100, max: 3000 }).map((n) => periodOf({ freq: 'W', n })),
    fc.integer({ min: 15_000, max: 21_000 }).map((n) => periodOf({ freq: 'D', n })),
  );
  const ours = ['v', 'own', 'from', 'to', 'view', 'milestones', 'compare', 'asOf', 'theme', 'step'];
  const foreign = fc.array(
    fc.tuple(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 20 })),
    { maxLength: 5 },
  );
  const views: fc.Arbitrary<View> = fc.record(
    {
      from: periods,
      to: periods,
      view: fc.constantFrom('chart' as const, 'table' as const),
      milestones: fc.oneof(
        fc.constantFrom('main' as const, 'all' as const, 'none' as const),
        fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
      ),
      compare: fc.tuple(id, id).map((parts) => parts.join('.')),
      asOf: fc.integer({ min: 15_000, max: 21_000 }).map((n): string => periodOf({ freq: 'D', n })),
      theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
      step: fc.integer({ min: 1, max: 999 }),
      foreign,
    },
    { requiredKeys: ['view', 'milestones', 'theme', 'foreign'] },
  );
  const pages: fc.Arbitrary<Address['page']> = fc.oneof(
    fc.constantFrom(
      { name: 'overview' } as const,
      { name: 'milestones' } as const,
      { name: 'sources' } as const,
      { name: 'verify' } as const,
      { name: 'open' } as const,
    ),
    id.map((text) => ({ name: 'chart', id: text }) as const),
  );
  const bases = fc.constantFrom('/', '/pendopo/', '/data/pendopo/');
  /** Canonical addresses: what parsing can give. */
  const addresses: fc.Arbitrary<Address> = fc
    .record({ page: pages, language: fc.constantFrom('id' as const, 'en' as const), view: views })
    .filter(({ view }) => {
      const { from, to } = view;
      const list = typeof view.milestones === 'string' ? [] : view.milestones;
      return (
        (from === undefined || to === undefined || parse(`/?from=${from}&to=${to}`).view.from !== undefined) &&
        view.foreign.every(([name]) => !ours.includes(name)) &&
        list.every((item) => !['main', 'all', 'none'].includes(item))
      );
    });
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    fc
      .array(
        fc.constantFrom(
          '/',
          '?',
          '&',
          '=',
          '%',
          '%E0',
          '%2F',
          '..',
          'en',
          'chart',
          'pmi',
          'from',
          'to',
          '9999',
          '2021-W53',
          '\\',
          'v=2',
          'milestones',
          ',',
          '#',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  );

  it('parsing what was printed gives the same address', () => {
    fc.assert(
      fc.property(addresses, bases, (address, base) => {
        expect(parse(printAddress(address, base), base)).toEqual(address);
      }),
    );
  });

  it('parsing never throws, printing what was parsed is idempotent and stays on this host', () => {
    fc.assert(
      fc.property(anything, anything, bases, (pathname, search, base) => {
        const printed = printAddress(parseAddress({ pathname, search }, base), base);
        expect(printAddress(parse(printed, base), base)).toBe(printed);
        // A browser takes it as it stands: same host, no segment resolved, nothing escaped again.
        expect(new URL(printed, 'https://here.example/elsewhere/').href).toBe(`https://here.example${printed}`);
        expect(printed.length).toBeLessThan(20_000);
      }),
      { numRuns: 1000 },
    );
  });

  it('parsing never throws whatever the base', () => {
    fc.assert(
      fc.property(anything, anything, (pathname, base) => {
        expect(() => printAddress(parseAddress({ pathname, search: '' }, base), base)).not.toThrow();
      }),
    );
  });
});

describe('versions', () => {
  // What a change of the form would look like: version 1 said `tampilan`, version 2 says `view` and moved the charts.
  const second = addressForm([
    (old) => ({
      pathname: old.pathname.replace('/grafik/', '/chart/'),
      parameters: old.parameters.map(([name, value]) => [name === 'tampilan' ? 'view' : name, value] as const),
    }),
  ]);
  const old = { pathname: '/grafik/pmi/', search: '?tampilan=table' };

  it('upgrades an address of an earlier version and prints its own', () => {
    const address = second.parse(old, '/');
    expect(address).toEqual(withView(pmi, { view: 'table' }));
    expect(second.print(address, '/')).toBe('/chart/pmi/?v=2&view=table');
    expect(second.parse({ pathname: '/chart/pmi/', search: '?v=2&view=table' }, '/')).toEqual(address);
  });

  it('does not upgrade an address twice', () => {
    const address = second.parse({ ...old, search: '?v=2&tampilan=table' }, '/');
    expect(address.view.foreign).toEqual([['tampilan', 'table']]);
    expect(address.page.name).toBe('not-found');
  });

  it('runs several upgraders in order from the stated version', () => {
    const step =
      (letter: string) => (address: { pathname: string; parameters: readonly (readonly [string, string])[] }) => ({
        ...address,
        parameters: [...address.parameters, [letter, ''] as const],
      });
    const third = addressForm([step('a'), step('b')]);
    const names = (search: string): string =>
      third
        .parse({ pathname: '/', search }, '/')
        .view.foreign.map(([name]) => name)
        .join('');
    expect([names(''), names('?v=1'), names('?v=2'), names('?v=3'), names('?v=4')]).toEqual(['ab', 'ab', 'b', '', '']);
  });

  it('reads an address of a later version as far as it knows it, and prints its own version', () => {
    const address = parse('/chart/pmi/?v=7&view=table&lapisan=3');
    expect(address).toEqual(withView(pmi, { view: 'table', foreign: [['lapisan', '3']] }));
    expect(printAddress(address, '/')).toBe('/chart/pmi/?view=table&lapisan=3');
  });

  it.each(['?v=', '?v=0', '?v=-1', '?v=x', '?v=1e9', '?v=99999'])(
    'takes a version that makes no sense for the first: %s',
    (search) => {
      expect(second.parse({ ...old, search: `${search}&tampilan=table` }, '/').view.view).toBe('table');
    },
  );
});

describe('changing an address', () => {
  const busy = withView(chartAddress('pmi', 'en'), {
    from: period('2020'),
    view: 'table',
    theme: 'dark',
    foreign: [['a', '1']],
  });

  it('patches a view and leaves the rest', () => {
    expect(withView(busy, { milestones: 'all' }).view).toEqual({ ...busy.view, milestones: 'all' });
  });

  it('takes values back to their default with undefined', () => {
    const back = withView(busy, { from: undefined, view: undefined, theme: undefined, foreign: undefined });
    expect(back).toEqual(chartAddress('pmi', 'en'));
    expect(Object.keys(back.view)).not.toContain('from');
  });

  it('changes the language and nothing else', () => {
    expect(printAddress(inLanguage(busy, 'id'), '/')).toBe('/chart/pmi/?from=2020&view=table&theme=dark&a=1');
    expect(inLanguage(inLanguage(busy, 'id'), 'en')).toEqual(busy);
  });
});

describe('addresses below briefings', () => {
  it.each(['/briefing/mine/other/', '/briefing/mine/presenter/more/', '/briefing/UPPER/', '/briefing/a%2Fb/'])(
    '%s leads nowhere',
    (address) => {
      expect(parse(address).page.name).toBe('not-found');
    },
  );
});
