import { expect, it } from 'vitest';
import { limitPage, partsOf } from './limitPage';

function line(corners: number): string {
  return `M${Array.from({ length: corners }, (_, index) => `${index * 4},${100 + (index % 7)}`).join('L')}`;
}

function drawing(width: number, height: number, corners: number): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}"><path d="${line(corners)}" stroke="var(--series-1)"/></svg>`;
}

const page =
  '<!doctype html><body><nav><p>Menu</p></nav><main><h1>PMI 53,8 &amp; naik</h1><figure><figcaption><p>Indeks</p></figcaption>' +
  `${drawing(800, 440, 98)}${drawing(312, 340, 98)}${drawing(720, 44, 98)}${drawing(312, 340, 3)}` +
  `</figure></main><script>1</script>`;

it('takes title, sentence and the drawings that show the line, narrow first', () => {
  const parts = partsOf(page);
  expect(parts).toMatchObject({ title: 'PMI 53,8 & naik', sentence: 'Indeks' });
  expect(parts.drawings.map((svg) => /viewBox="([^"]*)"/u.exec(svg)?.[1])).toEqual(['0 0 312 340', '0 0 800 440']);
});

it('counts a drawing once that keeps its line in a drawing of its own', () => {
  const nested = drawing(544, 380, 3).replace('</svg>', `${drawing(900, 400, 98)}</svg>`);
  expect(partsOf(`<body>${nested}`).drawings).toHaveLength(1);
});

it('writes a document without a script that shows one drawing at a time', () => {
  const html = limitPage(
    partsOf(page),
    ':root { --series-1: #22408f; --series-2: red; } @media dark { --series-1: #fff; }',
  );
  expect(html).toContain('<h1>PMI 53,8 &amp; naik</h1><p>Indeks</p>');
  expect(html).toContain(':root{--series-1:#22408f}');
  expect(html).toContain('.d1{display:none}@container(min-width:800px){.d0{display:none}.d1{display:block}}');
  expect(html).not.toContain('<script');
  expect(html.match(/<div class="d\d"><svg/gu)).toHaveLength(2);
});

it('refuses a page that draws by script', () => {
  expect(() => limitPage(partsOf('<body><h1>PMI</h1><div id="root"></div>'), '')).toThrow(/no drawing/u);
});
