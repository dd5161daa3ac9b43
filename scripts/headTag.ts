import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What a build wrote, by file name. */
export type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/** A plugin that adds one element to the page's head, made from what the build wrote and the base that it lies under. */
export function headTag(name: string, tagOf: (bundle: Bundle, base: string) => HtmlTagDescriptor): Plugin {
  let base = '/';
  return {
    name,
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => [{ ...tagOf(bundle, base), injectTo: 'head' }],
    },
  };
}
