/** What a page written by hand takes over from a built one. */
export interface PageParts {
  readonly title: string;
  readonly sentence: string;
  /** The drawings that stand in the document, narrow ones first. */
  readonly drawings: readonly string[];
}

/** Reads a built page without running it. Runs in a browser and may use nothing from outside itself. */
export function partsOf(html: string): PageParts {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const least = { corners: 40, width: 250 };
  const sizeOf = (svg: Element): readonly number[] => (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/u).map(Number);
  // Those with a line of enough corners, not the small one of the range strip.
  const isDrawing = (svg: Element): boolean => {
    const [, , width = 0, height = 0] = sizeOf(svg);
    const corners = [...svg.querySelectorAll('path, polyline')].map((line) => {
      const places = line.getAttribute('d') ?? line.getAttribute('points') ?? '';
      return (places.match(/-?\d*\.?\d+/gu)?.length ?? 0) / 2;
    });
    return width >= least.width && height >= width / 4 && Math.max(0, ...corners) >= least.corners;
  };
  const text = (...selectors: readonly string[]): string => {
    const found = selectors.map((selector) => page.querySelector(selector)).find((element) => element !== null);
    return found?.textContent.trim() ?? '';
  };
  return {
    title: text('h1', 'h2', 'figcaption'),
    sentence: text('figcaption p', 'figure p', 'main p', 'p'),
    drawings: [...page.querySelectorAll('svg:not(svg svg)')]
      .filter(isDrawing)
      .toSorted((a, b) => (sizeOf(a)[2] ?? 0) - (sizeOf(b)[2] ?? 0))
      .map((svg) => svg.outerHTML),
  };
}

/** First value of each custom property that the drawings use. */
function properties(markup: string, tokens: string): string {
  const names = [...new Set(markup.match(/--[\w-]+(?=\))/gu))];
  return names.map((name) => `${name}:${new RegExp(`${name}:\\s*([^;]+);`, 'u').exec(tokens)?.[1] ?? ''}`).join(';');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What a hand-written page needs beside its drawing. */
const plainStyle =
  'body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1c1b19;background:#fcfbf8}' +
  'main{max-width:50rem;margin:auto;padding:1rem}h1{font-size:1.5rem;line-height:1.2;margin:0 0 .5rem}';

/** A page that says the same as ours and brings what a library needs. */
export interface PlainPage {
  readonly title: string;
  readonly sentence: string;
  readonly style: string;
  readonly head: string;
  readonly body: string;
}

/** The document of a hand-written page. */
export function plainDocument({ title, sentence, style, head, body }: PlainPage): string {
  return (
    '<!doctype html><html lang="id"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">' +
    `<title>${escaped(title)}</title><style>${plainStyle}${style}</style>${head}</head>` +
    `<body><main><h1>${escaped(title)}</h1><p>${escaped(sentence)}</p>${body}</main></body></html>`
  );
}

function widthOf(drawing: string): number {
  return Number(/viewBox="[^" ]+ [^" ]+ ([^" ]+)/u.exec(drawing)?.[1]);
}

/**
 * The page that no page with the same drawing can beat: the drawings of a built page in a document written by hand,
 * with its title and sentence and no script. Throws when the page has no drawing without a script.
 */
export function limitPage({ drawings, ...words }: PageParts, tokens: string): string {
  if (drawings.length === 0) throw new Error('the page has no drawing without a script');
  const widths = drawings.map(widthOf);
  // Each drawing is shown from its own width on, up to the width of the next; the first also where there is less room.
  const switches = widths.slice(1).map((width, index) => {
    return `@container(min-width:${width}px){.d${index}{display:none}.d${index + 1}{display:block}}`;
  });
  const hidden = widths.slice(1).map((_, index) => `.d${index + 1}`);
  const style =
    `:root{${properties(drawings.join(''), tokens)}}.c{container-type:inline-size}.c>div>svg{display:block;width:100%;height:auto}` +
    (hidden.length > 0 ? `${hidden.join()}{display:none}${switches.join('')}` : '');
  const body = drawings.map((svg, index) => `<div class="d${index}">${svg}</div>`).join('');
  return plainDocument({ ...words, style, head: '', body: `<div class="c">${body}</div>` });
}
