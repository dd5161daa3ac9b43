import type { Plugin } from 'vite';
import { headTag } from './headTag.ts';

/** Asks for the font of the first text with the page, by the hashed name that the build gave it. */
export function fontPreload(file: RegExp): Plugin {
  return headTag('font-preload', (bundle, base) => {
    const fonts = Object.keys(bundle).filter((name) => file.test(name));
    const [font] = fonts;
    if (font === undefined || fonts.length > 1) {
      throw new Error(`font-preload: ${fonts.length} files match ${String(file)}, expected one`);
    }
    return {
      tag: 'link',
      attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: base + font },
    };
  });
}
