import { describe, expect, it } from 'vitest';
import { dataBlock, html, htmlDocument, htmlMarkup, isWebAddress, ownScript } from './embedHtml';
import { htmlElement } from './embedNodes';

const hostile = `"><script>alert(1)</script>&amp; 'x' <!-- \u0000`;

function parsed(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

describe('htmlMarkup', () => {
  it('escapes texts and attributes so that they come back as they were', () => {
    const page = parsed(htmlMarkup(html('p', { class: hostile }, [hostile])));
    const said = hostile.replace('\u0000', '');
    expect(page.querySelector('p')?.textContent).toBe(said);
    expect(page.querySelector('p')?.className).toBe(said);
    expect(page.querySelector('script')).toBeNull();
  });

  it.each(['script', 'iframe', 'img', 'foreignObject', 'use', 'a onclick', 'p><script'])('has no element %s', (tag) => {
    expect(() => html(tag)).toThrow(RangeError);
  });

  it.each([{ onclick: 'x' }, { style: 'x' }, { src: 'x' }, { srcdoc: 'x' }, { 'a b': 'x' }, { 'x>': 'y' }])(
    'has no attribute %o',
    (attributes) => {
      expect(() => html('p', attributes)).toThrow(RangeError);
    },
  );

  it.each(['javascript:alert(1)', 'data:text/html,x', '//example.org/', 'vbscript:x', ' '])(
    'leads nowhere with %o',
    (url) => {
      expect(isWebAddress(url)).toBe(false);
      expect(() => html('a', { href: url })).toThrow(RangeError);
    },
  );

  it('lets no style sheet end itself', () => {
    expect(() => htmlMarkup(html('style', {}, ['a{}</style>']))).toThrow(RangeError);
    expect(htmlMarkup(html('style', {}, ['a>b{c:"d"}']))).toBe('<style>a>b{c:"d"}</style>');
  });

  it('keeps a slash at the end of an unquoted address and of a drawing’s last attribute', () => {
    const page = parsed(
      htmlMarkup(
        html('div', {}, [
          html('a', { href: 'https://example.org/' }, ['a']),
          html('svg', {}, [html('path', { d: 'M0 0' }), html('path', { d: 'm1,1h2', fill: 'none' })]),
        ]),
      ),
    );
    expect(page.querySelector('a')?.getAttribute('href')).toBe('https://example.org/');
    expect([...page.querySelectorAll('svg > path')].map((path) => path.getAttribute('fill'))).toEqual([null, 'none']);
  });

  it('leaves out end tags without changing the tree', () => {
    const cells = (tag: string, texts: readonly string[]) => texts.map((text) => html(tag, {}, [text]));
    const table = html('table', {}, [
      html('thead', {}, [html('tr', {}, cells('th', ['a', 'b']))]),
      html('tbody', {}, [html('tr', {}, cells('td', ['1', ''])), html('tr', {}, cells('td', ['2', '3']))]),
    ]);
    const markup = htmlDocument(
      html('html', {}, [html('body', {}, [table, html('ol', {}, cells('li', ['x', 'y'])), 'z'])]),
    );
    expect(markup).not.toContain('</td>');
    const page = parsed(markup);
    expect(page.compatMode).toBe('CSS1Compat');
    expect([...page.querySelectorAll('tr')].map((row) => [...row.children].map((each) => each.textContent))).toEqual([
      ['a', 'b'],
      ['1', ''],
      ['2', '3'],
    ]);
    expect([...page.querySelectorAll('body > ol > li')].map((item) => item.textContent)).toEqual(['x', 'y']);
    expect(page.body.lastChild?.textContent).toBe('z\n');
  });
});

describe('blocks of the embed’s script', () => {
  const hostile = { text: '</script><script>alert(1)</script><!--' };

  it('hold data that cannot end them early', () => {
    const page = new DOMParser().parseFromString(htmlMarkup(dataBlock('d', hostile)), 'text/html');
    expect(page.querySelectorAll('script')).toHaveLength(1);
    const [block] = page.scripts;
    expect(block?.type).toBe('application/json');
    expect(JSON.parse(block?.textContent ?? '')).toEqual(hostile);
  });

  it('hold the script as it is, or refuse it', () => {
    expect(htmlMarkup(ownScript('a<b&&c'))).toBe('<script>a<b&&c</script>');
    for (const text of [hostile.text, '<!-- x', 'a</ScRiPt']) expect(() => ownScript(text)).toThrow(RangeError);
    expect(() => html('script')).toThrow(RangeError);
  });
});

describe('htmlElement', () => {
  it('makes what the markup says, without parsing texts', () => {
    const drawing = html('svg', { viewBox: '0 0 1 1' }, [html('path', { d: 'M0 0' })]);
    const tree = html('main', { id: 'embed-root' }, [
      html('h1', {}, ['<b>a</b> & b']),
      html('div', { class: 'd' }, [drawing]),
    ]);
    const made = htmlElement(tree, document);
    const parsed = new DOMParser().parseFromString(htmlMarkup(tree), 'text/html').body.firstElementChild;
    expect(made.isEqualNode(parsed)).toBe(true);
    expect(made.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(made.querySelector('b')).toBeNull();
  });
});
