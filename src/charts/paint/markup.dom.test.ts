import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileDrawings, hostileText } from '@mocks/hostileSubject';
import { strictXml } from '@mocks/strictXml';
import type { ChartForm } from '@/catalogue/catalogue';
import { svgMarkup } from './markup';
import { svg, xmlText, type SvgNode } from './svgNode';

const forms: readonly ChartForm[] = ['line', 'step', 'columns', 'points'];

const refused = 'script, style, foreignObject, image, use, a, iframe, animate, set';

function faults(root: Element): readonly string[] {
  const all = [root, ...root.querySelectorAll('*')];
  const attributes = all.flatMap((element) => [...element.attributes]);
  return [
    ...[...root.querySelectorAll(refused)].map((element) => element.localName),
    ...attributes
      .filter(({ name, value }) => /^(?:on|style$|class$|.*href)/iu.test(name) || /url\(|@import/iu.test(value))
      .map(({ name, value }) => `${name}=${value}`),
  ];
}

it.each(forms)('writes hostile words as well-formed XML that runs, loads and styles nothing: %s', (form) => {
  for (const node of hostileDrawings(hostileText, form)) {
    const root = strictXml(svgMarkup(node));
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(root.querySelector('title')?.textContent).toContain(']]> <script>alert(1)</script> & &amp; "double"');
    expect(faults(root)).toEqual([]);
  }
});

it('would find what must not be there', () => {
  const bad = strictXml(
    '<svg xmlns="http://www.w3.org/2000/svg" onload="x" style="x"><script/><text fill="url(#a)" xlink:href="x" xmlns:xlink="http://www.w3.org/1999/xlink"/></svg>',
  );
  expect(faults(bad)).toHaveLength(5);
  expect(() => strictXml('<svg xmlns="http://www.w3.org/2000/svg">&#0;</svg>')).toThrow(/not well-formed/u);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(hostileText, '', ' ', ']]>', '\u0000', '\uD83D', 'W'.repeat(5000)),
);

it('writes well-formed XML whatever texts and attributes hold, and reads back what XML can hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const node = svg('svg', { 'aria-label': text }, [svg('title', {}, [text]), svg('text', { x: 1 }, [text])]);
      const root = strictXml(svgMarkup(node));
      expect(root.getAttribute('aria-label')).toBe(node.attributes['aria-label']);
      expect(root.textContent).toBe(`${xmlText(text)}${xmlText(text)}`);
    }),
    { numRuns: 200 },
  );
});

it('writes well-formed XML for a tree that was made by hand', () => {
  const node: SvgNode = { tag: 'text', attributes: { id: 'a\u0000"<' }, children: ['\u001B\uD800<&\uFFFE'] };
  expect(svgMarkup(node)).toBe('<text xmlns="http://www.w3.org/2000/svg" id="a&quot;&lt;">&lt;&amp;</text>');
});

it('writes a whole picture well-formed whatever its labels are', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...forms), (text, form) => {
      for (const node of hostileDrawings(text, form)) expect(faults(strictXml(svgMarkup(node)))).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
