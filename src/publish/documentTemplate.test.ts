import { describe, expect, it } from 'vitest';
import { templateParts } from './documentTemplate';

const template = `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <!-- a word to the developer -->
    <title>Pendopo</title>
    <meta
      name="description"
      content="x"
    />
    <script type="module" crossorigin src="/assets/index-abc.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/vendor-abc.js">
    <link rel="stylesheet" crossorigin href="/assets/style-abc.css">
    <link rel="preload" as="font" href="/assets/jakarta-abc.woff2">
  </head>
  <body>
    <div id="root"></div>
    <noscript><p>This page needs JavaScript</p></noscript>
    <div id="later"></div>
  </body>
</html>`;

describe('templateParts', () => {
  it('keeps what every page shares and drops what each writes itself', () => {
    expect(templateParts(template)).toEqual({
      head: [
        '<meta name="viewport" content="width=device-width, initial-scale=1" />',
        '<script type="module" crossorigin src="/assets/index-abc.js"></script>',
        '<link rel="modulepreload" crossorigin href="/assets/vendor-abc.js">',
        '<link rel="preload" as="font" href="/assets/jakarta-abc.woff2">',
      ].join('\n'),
      before: '<div id="root">',
      after: expect.stringMatching(/^<\/div>\s*<div id="later"><\/div>$/u),
    });
  });

  it.each([
    ['no module script', template.replace('type="module"', ''), 'a module script once, not 0 times'],
    ['no root', template.replace('id="root"', 'id="app"'), 'an empty #root once, not 0 times'],
    ['two roots', template.replace('id="later"', 'id="root"'), 'an empty #root once, not 2 times'],
    ['no head', template.replace('</head>', ''), '<head> once, not 0 times'],
  ])('refuses a template with %s', (_, broken, message) => {
    expect(() => templateParts(broken)).toThrow(message);
  });
});
