/** How high a frame is before anybody has set its height, in pixels. */
export const firstHeight = 400;

/** Pixels. */
export type Limits = readonly [least: number, most: number];

/** What a host does to a frame that tells it a height. */
export interface Host {
  readonly name: string;
  /** The host's page around a frame that shows `src`. */
  readonly page: (src: string) => string;
  /** The least and the most that the host makes of a height; all without it. */
  readonly limits?: Limits;
}

/** A frame as our code has it. */
export function frame(src: string, attributes = ''): string {
  return `<iframe class="chart" src="${src}" width="100%" height="${firstHeight}" style="border:0" ${attributes}></iframe>`;
}

/** A page as a newsroom has it. */
export function article(body: string): string {
  return `<!doctype html><html lang="id"><meta charset="utf-8"><title>Artikel</title><meta name="viewport" content="width=device-width">
<body style="margin:0"><h1>Artikel</h1>${body}<p>Sesudah</p>`;
}

function inline(code: string): string {
  return `<script>${code}</script>`;
}

/** A listener in a host's page: `take(data)` gives a height or nothing. */
function listener(take: string): string {
  return inline(`
    const take = ${take};
    addEventListener('message', ({ source, data }) => {
      let height;
      try { height = take(data); } catch {}
      if (height === undefined) return;
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === source) frame.style.height = height + 'px';
    });`);
}

/** Texts that are JSON: the listener takes only what says what it must. */
function jsonListener(take: string): string {
  return listener(`(data) => {
    if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
    const said = JSON.parse(data);
    return (${take})(said);
  }`);
}

const datawrapper = listener(`(data) => Object.values(data['datawrapper-height'])[0]`);

/** What WordPress makes of any height. */
export const wordPressLimits: Limits = [200, 1000];

/**
 * What WordPress does with a page that it found by its oEmbed answer, retyped from its description: it hides the frame,
 * gives it a secret after the hash, says that it is ready, and believes only what comes with the secret from the frame.
 */
const wordPress = inline(`
  const secret = 'a1B2c3D4e5';
  const frame = document.querySelector('iframe');
  const quote = document.querySelector('blockquote');
  addEventListener('message', ({ source, data }) => {
    if (!data || data.secret !== secret || source !== frame.contentWindow) return;
    if (data.message === 'height') {
      quote.style.display = 'none';
      frame.removeAttribute('style');
      frame.height = Math.min(Math.max(parseInt(data.value, 10), ${wordPressLimits[0]}), ${wordPressLimits[1]});
    } else if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) {
      document.body.dataset.link = data.value;
    }
  });
  frame.addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret }, '*'));
  frame.src = frame.dataset.address + '#?secret=' + secret;`);

/** Our own script, as our code has it. */
export function ourScript(home: string): string {
  return `<script async src="${home}embed.js"></script>`;
}

/** The sandbox of our code. */
export const ourSandbox = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"';

/** A page that WordPress made of a pasted address. */
export function wordPressPage(src: string): string {
  return article(`<blockquote class="wp-embedded-content"><a href="${src}">Grafik</a></blockquote>
<iframe class="wp-embedded-content" sandbox="allow-scripts" style="position:absolute;visibility:hidden" data-address="${src}" width="1200" height="${firstHeight}" title="Grafik" frameborder="0" scrolling="no"></iframe>${wordPress}`);
}

/** Every host script that embeds are promised to work with; `home` is our site's address with its base path. */
export function allHosts(home: string): readonly Host[] {
  const datawrapperPage = (attributes: string) => (src: string) => article(frame(src, attributes) + datawrapper);
  const resizer = (attributes: string, options: string) => (src: string) =>
    article(
      `${frame(src, attributes)}<script src="/iframeResizer.js"></script>${inline(`iFrameResize(${options}, '.chart')`)}`,
    );
  return [
    { name: 'our embed.js', page: (src) => article(frame(src, ourSandbox) + ourScript(home)) },
    { name: 'our embed.js without a sandbox', page: (src) => article(frame(src) + ourScript(home)) },
    { name: 'Datawrapper', page: datawrapperPage('') },
    { name: 'Datawrapper around a sandbox', page: datawrapperPage('sandbox="allow-scripts"') },
    {
      name: 'pym.js',
      page: (src) =>
        article(
          `<div id="chart"></div><script src="/pym.js"></script>${inline(`new pym.Parent('chart', '${src}', {})`)}`,
        ),
    },
    {
      name: 'sidechain',
      page: (src) => article(`<script src="/sidechain.js"></script><side-chain src="${src}"></side-chain>`),
    },
    {
      name: 'frames',
      page: (src) =>
        article(
          `<div data-frame-src="${src}"></div><script type="module">import { autoInitFrames } from '/frames.js'; autoInitFrames();</script>`,
        ),
    },
    { name: 'iframe-resizer', page: resizer('', '{}') },
    {
      name: 'iframe-resizer around a sandbox',
      page: resizer('sandbox="allow-scripts"', '{ checkOrigin: false }'),
    },
    {
      name: 'Medium',
      page: (src) =>
        article(frame(src) + jsonListener(`({ context, height }) => context === 'iframe.resize' ? height : undefined`)),
    },
    {
      name: 'the Guardian',
      page: (src) =>
        article(
          frame(src) +
            jsonListener(
              `({ type, value, id }) => type === 'set-height' && id.startsWith('iframeMessenger:') ? value : undefined`,
            ),
        ),
    },
    { name: 'WordPress', limits: wordPressLimits, page: wordPressPage },
  ];
}
