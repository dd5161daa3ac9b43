/** What a page takes over from the built `index.html`. */
export interface TemplateParts {
  /** The head's own elements, without those that each page writes itself. */
  readonly head: string;
  /** What stands in the body before and after the page's markup, `#root` included. */
  readonly before: string;
  readonly after: string;
}

function once(template: string, what: string, shape: RegExp): RegExpMatchArray {
  const found = [...template.matchAll(shape)];
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`index.html must hold ${what} once, not ${found.length} times`);
  }
  return only;
}

/** Elements that a page writes itself (encoding, title, description), inlines (style) or does not need. */
const replaced: readonly RegExp[] = [
  /<meta\s+charset=[^>]*>/giu,
  /<title>[^<]*<\/title>/giu,
  /<meta\s+name="description"[^>]*>/giu,
  /<link\b[^>]*\brel="stylesheet"[^>]*>/giu,
  /<!--.*?-->/gsu,
];

/** Takes the built `index.html` apart; throws when it has lost something that a page needs, or has it twice. */
export function templateParts(template: string): TemplateParts {
  const [, rawHead = ''] = once(template, '<head>', /<head>(.*?)<\/head>/gsu);
  const [, rawBody = ''] = once(template, '<body>', /<body>(.*?)<\/body>/gsu);
  once(rawHead, 'a module script', /<script\b[^>]*\btype="module"[^>]*>/gu);
  const body = rawBody.replace(/<noscript>.*?<\/noscript>/gsu, '');
  const root = once(body, 'an empty #root', /<div id="root">\s*<\/div>/gu);
  const head = replaced.reduce((html, shape) => html.replace(shape, ''), rawHead);
  const start = body.indexOf(root[0]);
  return {
    head: head
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n'),
    before: `${body.slice(0, start)}<div id="root">`.trim(),
    after: `</div>${body.slice(start + root[0].length)}`.trim(),
  };
}
