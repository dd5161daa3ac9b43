import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '@/i18n/language';
import { cite, type Cited } from './citation';

const address = 'https://example.org/chart/pmi/?from=2021-01&asof=2021-05-31';
const english: Cited = {
  owner: 'S&P Global',
  title: 'Manufacturing PMI',
  publisher: 'Pendopo',
  published: '2021-05-03',
  accessed: '2026-11-29',
  address,
  language: 'en',
};
const indonesian: Cited = { ...english, title: 'PMI manufaktur', language: 'id' };

describe('cite', () => {
  it('writes English as the styles want it', () => {
    const { short, apa, chicago, chicagoNote } = cite(english);
    expect(short).toBe(`Source: S&P Global, ‘Manufacturing PMI’, data of 3 May 2021, Pendopo, ${address}`);
    expect(apa).toBe(
      `S&P Global. (2021, May 3). Manufacturing PMI [Chart]. Pendopo. Retrieved November 29, 2026, from ${address}`,
    );
    expect(chicago).toBe(
      `S&P Global. “Manufacturing PMI.” Pendopo. May 3, 2021. Accessed November 29, 2026. ${address}.`,
    );
    expect(chicagoNote).toBe(
      `S&P Global, “Manufacturing PMI,” Pendopo, May 3, 2021, accessed November 29, 2026, ${address}.`,
    );
  });

  it('writes Indonesian', () => {
    const { short, apa, chicago, chicagoNote } = cite(indonesian);
    expect(short).toBe(`Sumber: S&P Global, “PMI manufaktur”, data 3 Mei 2021, Pendopo, ${address}`);
    expect(apa).toBe(
      `S&P Global. (2021, 3 Mei). PMI manufaktur [Grafik]. Pendopo. Diakses pada 29 November 2026, dari ${address}`,
    );
    expect(chicago).toBe(
      `S&P Global. “PMI manufaktur.” Pendopo. 3 Mei 2021. Diakses pada 29 November 2026. ${address}.`,
    );
    expect(chicagoNote).toBe(
      `S&P Global, “PMI manufaktur,” Pendopo, 3 Mei 2021, diakses pada 29 November 2026, ${address}.`,
    );
  });

  it.each([
    ['2021-05', 'en', '(2021, May)', 'Pendopo. May 2021. '],
    ['2021-05', 'id', '(2021, Mei)', 'Pendopo. Mei 2021. '],
    ['2021', 'en', '(2021)', 'Pendopo. 2021. '],
    [undefined, 'en', '(n.d.)', 'Pendopo. Accessed'],
    [undefined, 'id', '(t.t.)', 'Pendopo. Diakses'],
  ] as const)('of %s in %s says no more than is known', (published, language, ...parts) => {
    const [apa, chicago] = parts;
    const { published: _, ...undated } = { ...english, language };
    const cited = cite(published === undefined ? undated : { ...undated, published });
    expect(cited.apa).toContain(`S&P Global. ${apa}. `);
    expect(cited.chicago).toContain(chicago);
  });

  it('keeps the day of the data apart from the day of publication', () => {
    const edition: Cited = { ...english, published: '2026-11-29', dataOf: '2021-05-07' };
    const { short, apa, chicago, chicagoNote, bibtex, ris } = cite(edition);
    expect(short).toBe(`Source: S&P Global, ‘Manufacturing PMI’, data of 7 May 2021, Pendopo, ${address}`);
    expect(apa).toContain('S&P Global. (2026, November 29). Manufacturing PMI, data as of 7 May 2021 [Chart]. ');
    expect(chicago).toContain('“Manufacturing PMI, data as of 7 May 2021.” Pendopo. November 29, 2026. ');
    expect(chicagoNote).toContain('“Manufacturing PMI, data as of 7 May 2021,” Pendopo, November 29, 2026, ');
    expect(bibtex).toContain('title = {{Manufacturing PMI, data as of 7 May 2021}},\n  year = {2026},');
    expect(ris).toContain('TI  - Manufacturing PMI, data as of 7 May 2021\r\nPY  - 2026\r\n');
    expect(cite({ ...edition, language: 'id' }).apa).toContain(
      '(2026, 29 November). Manufacturing PMI, data per 7 Mei 2021 [Grafik]. ',
    );
  });

  it('leaves out a day of access that nobody gave', () => {
    const { accessed: _, ...cited } = english;
    expect(cite(cited).apa).toBe(`S&P Global. (2021, May 3). Manufacturing PMI [Chart]. Pendopo. ${address}`);
    expect(cite(cited).chicago).toBe(`S&P Global. “Manufacturing PMI.” Pendopo. May 3, 2021. ${address}.`);
    expect(cite(cited).bibtex).not.toContain('urldate');
    expect(cite(cited).ris).not.toContain('Y2');
  });

  it('does not name an owner twice, nor stop a sentence twice', () => {
    const cited = cite({ ...english, owner: 'Pendopo Inc.', publisher: 'Pendopo Inc.', title: 'Is “it” up?' });
    expect(cited.apa).toMatch(/^Pendopo Inc\. \(2021, May 3\)\. Is “it” up\? \[Chart\]\. Retrieved/u);
    expect(cited.chicago).toMatch(/^Pendopo Inc\. “Is ‘it’ up\?” May 3, 2021\. Accessed/u);
    expect(cited.chicagoNote).toMatch(/^Pendopo Inc\., “Is ‘it’ up\?” May 3, 2021, accessed/u);
  });

  it('writes BibTeX', () => {
    expect(cite(english).bibtex.replace(/-[0-9a-f]{8},/u, '-HASH,')).toBe(`@misc{pendopo-chart-pmi-HASH,
  author = {{S\\&P Global}},
  title = {{Manufacturing PMI}},
  year = {2021},
  month = may,
  howpublished = {Pendopo},
  url = {${address}},
  urldate = {2026-11-29},
  langid = {british},
}
`);
  });

  it('writes RIS', () => {
    expect(cite(indonesian).ris.split('\r\n')).toEqual([
      'TY  - DATA',
      'AU  - S&P Global',
      'TI  - PMI manufaktur',
      'PY  - 2021',
      'DA  - 2021/05/03/',
      'PB  - Pendopo',
      `UR  - ${address}`,
      'Y2  - 2026/11/29/',
      'LA  - id',
      'ER  - ',
      '',
    ]);
    expect(cite({ ...english, published: '2021' }).ris).toContain('DA  - 2021///\r\n');
  });

  it.each([
    ['\\', '\\textbackslash{}'],
    ['{', '\\textbraceleft{}'],
    ['}', '\\textbraceright{}'],
    ['~', '\\textasciitilde{}'],
    ['^', '\\textasciicircum{}'],
    ['50% & $1 #a_b', '50\\% \\& \\$1 \\#a\\_b'],
  ])('escapes %s for TeX', (title, expected) => {
    expect(cite({ ...english, title }).bibtex).toContain(`title = {{${expected}}}`);
  });

  it('leaves the address as it can be followed', () => {
    const odd = 'https://example.org/100%25_a~b/{x}?q=é&r=1#s';
    expect(cite({ ...english, address: odd }).bibtex).toContain(
      'url = {https://example.org/100%25_a%7Eb/%7Bx%7D?q=%C3%A9&r=1#s},',
    );
  });
});

const key = (cited: Cited) => /^@misc\{([^,]*),/u.exec(cite(cited).bibtex)?.[1] ?? '';

describe('the key', () => {
  it('is the same on every day, host and in every state of the data', () => {
    const { published: _, accessed: __, ...bare } = english;
    const elsewhere = address.replace('example.org', 'localhost:8080');
    expect(key({ ...bare, address: elsewhere, title: 'Other' })).toBe(key(english));
  });

  it('tells views apart', () => {
    expect(key({ ...english, address: `${address}&to=2022` })).not.toBe(key(english));
    expect(key({ ...english, address: 'https://example.org/chart/qris/' })).toBe('pendopo-chart-qris');
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'\\{}~^&%$#_\r\n\t "“”,.\u2028\uD800a'.split('')) }),
);
const anything = fc.record({
  owner: hostile,
  title: hostile,
  publisher: hostile,
  address: hostile.map((tail) => `https://example.org/${tail}`),
  language: fc.constantFrom(...languages),
});

/** What is left of TeX when every escape that we write is taken out. */
function unescaped(text: string): string {
  return text.replace(/\\(?:text(?:backslash|braceleft|braceright|asciitilde|asciicircum)\{\}|[&%$#_])/gu, '');
}

describe('any text', () => {
  it('leaves nothing in BibTeX that TeX would obey', () => {
    fc.assert(
      fc.property(anything, (cited) => {
        const lines = cite({ ...english, ...cited }).bibtex.split('\n');
        expect(lines).toHaveLength(11);
        for (const [name, open, close] of [['author', '{{', '}}'], ['title', '{{', '}}'], ['howpublished', '{', '}']] as const) {
          const field = lines.find((each) => each.startsWith(`  ${name} = ${open}`)) ?? '';
          expect(field.endsWith(`${close},`)).toBe(true);
          const inner = field.slice(`  ${name} = ${open}`.length, -close.length - 1);
          expect(unescaped(inner)).not.toMatch(/[\\{}~^&%$#_]/u);
        }
        expect(lines.find((each) => each.startsWith('  url'))).toMatch(/^ {2}url = \{[^\\{}~^\s]*\},$/u);
      }),
    );
  }); // prettier-ignore

  it('has a key of letters, digits and hyphens', () => {
    fc.assert(
      fc.property(anything, (cited) => {
        expect(key({ ...english, ...cited })).toMatch(/^[a-z0-9-]+$/u);
      }),
    );
  });

  it('keeps RIS to one line a field', () => {
    fc.assert(
      fc.property(anything, (cited) => {
        const { ris } = cite({ ...english, ...cited });
        const lines = ris.split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((each) => each.slice(0, 6))).toEqual(
          ['TY', 'AU', 'TI', 'PY', 'DA', 'PB', 'UR', 'Y2', 'LA', 'ER'].map((tag) => `${tag}  - `),
        );
        expect(lines.join('')).not.toMatch(/[\r\n\u2028\u2029]/u);
      }),
    );
  });

  it('keeps citations for people on one line', () => {
    fc.assert(
      fc.property(anything, (cited) => {
        const { short, apa, chicago, chicagoNote } = cite({ ...english, ...cited });
        for (const each of [short, apa, chicago, chicagoNote]) expect(each).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});
