import { describe, expect, it } from 'vitest';

import { frameCode, linkedPictureCode, type FrameRequest } from './embedCode';

const request: FrameRequest = {
  src: 'https://pendopo.example/embed/pmi/2021-05-07.3fa9c1d2/?from=2020&theme=light',
  title: 'PMI manufaktur Indonesia (data per 7 Mei 2021)',
  width: null,
  height: 640,
  theme: 'light',
  page: 'https://pendopo.example/chart/pmi/?from=2020&edition=2021-05-07.3fa9c1d2',
  caption: 'PMI manufaktur Indonesia: sumber dan data',
};

function pasted(code: string): HTMLElement {
  return new DOMParser().parseFromString(code, 'text/html').body;
}

function attributesOf(element: Element | null): Readonly<Record<string, string>> {
  return Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
}

const hostile = [
  '"><script>alert(1)</script>',
  `' onload='alert(1)`,
  '</iframe></figure><img src=x onerror=alert(1)>',
  '&quot;&#34;&lt;b&gt;',
  'two\nlines\r\tand\u2028more',
  '--><!--',
  '{{constructor.constructor("alert(1)")()}}',
  '[gallery id="1"] ${7*7} <?php ?>',
  '\u202Eright to left',
];

describe('the code of a frame', () => {
  it('is a figure with the frame, its caption and nothing else', () => {
    const body = pasted(frameCode(request));
    expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
      'figure',
      'iframe',
      'figcaption',
      'a',
    ]);
    expect(attributesOf(body.querySelector('iframe'))).toEqual({
      src: request.src,
      title: request.title,
      width: '100%',
      height: '640',
      loading: 'lazy',
      style: 'width:100%;border:0;color-scheme:light',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      referrerpolicy: 'strict-origin-when-cross-origin',
    });
    expect(attributesOf(body.querySelector('a'))).toEqual({ href: request.page, style: 'color:inherit' });
    expect(body.querySelector('a')?.textContent).toBe(request.caption);
  });

  it('keeps a width in pixels, the scheme that is painted, and the script where it is wanted', () => {
    const script = 'https://pendopo.example/embed.js';
    const body = pasted(frameCode({ ...request, width: 640, theme: 'auto', script }));
    expect(attributesOf(body.querySelector('iframe'))).toMatchObject({
      width: '640',
      style: 'width:640px;max-width:100%;border:0;color-scheme:light dark',
    });
    expect(attributesOf(body.querySelector('script'))).toEqual({ async: '', src: script });
    expect(frameCode({ ...request, theme: 'dark' })).toContain('color-scheme:dark"');
  });

  it.each(hostile)('keeps %j text', (text) => {
    const body = pasted(frameCode({ ...request, title: text, caption: text }));
    expect(body.querySelectorAll('*')).toHaveLength(4);
    const line = text.replace(/\s+/gu, ' ');
    expect(body.querySelector('iframe')?.title).toBe(line);
    expect(body.querySelector('iframe')?.attributes).toHaveLength(8);
    expect(body.querySelector('a')?.textContent).toBe(line);
  });

  it('takes only addresses of the web', () => {
    for (const wrong of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd']) {
      expect(() => frameCode({ ...request, src: wrong })).toThrow(RangeError);
      expect(() => frameCode({ ...request, page: wrong })).toThrow(RangeError);
      expect(() => frameCode({ ...request, script: wrong })).toThrow(RangeError);
    }
    expect(() => frameCode({ ...request, src: '/embed/pmi/' })).toThrow(TypeError);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity, 1e9])('refuses %d as a size', (size) => {
    expect(() => frameCode({ ...request, height: size })).toThrow(RangeError);
    expect(() => frameCode({ ...request, width: size })).toThrow(RangeError);
  });

  it('escapes an address that closes its attribute', () => {
    const src = 'https://pendopo.example/embed/pmi/?a="><script>&b=2';
    const body = pasted(frameCode({ ...request, src }));
    expect(body.querySelector('script')).toBeNull();
    expect(body.querySelector('iframe')?.src).toBe(new URL(src).href);
  });
});

describe('the code of a linked picture', () => {
  const picture = {
    page: request.page,
    src: 'https://pendopo.example/img/pmi/2021-05-07.3fa9c1d2.id.png',
    width: 1200,
    height: 675,
    alt: 'PMI manufaktur 54,6 pada April 2021',
  };

  it('is one picture in one link', () => {
    const body = pasted(linkedPictureCode(picture));
    expect(body.querySelectorAll('*')).toHaveLength(2);
    expect(attributesOf(body.querySelector('a > img'))).toEqual({
      src: picture.src,
      width: '1200',
      height: '675',
      alt: picture.alt,
      style: 'max-width:100%;height:auto',
    });
    expect(body.querySelector('a')?.href).toBe(request.page);
  });

  it.each(hostile)('keeps %j text', (alt) => {
    const body = pasted(linkedPictureCode({ ...picture, alt }));
    expect(body.querySelectorAll('*')).toHaveLength(2);
    expect(body.querySelector('img')?.alt).toBe(alt.replace(/\s+/gu, ' '));
  });
});
