import type { Plugin } from 'vite';

/** Asks for the font of the first text with the page, by the hashed name that the build gave it. */
export function fontPreload(file: RegExp): Plugin {
  let base = '/';
  return {
    name: 'font-preload',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const fonts = Object.keys(bundle).filter((name) => file.test(name));
        const [font] = fonts;
        if (font === undefined || fonts.length > 1) {
          throw new Error(`font-preload: ${fonts.length} files match ${String(file)}, expected one`);
        }
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: base + font };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
