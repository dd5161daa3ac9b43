/** What hosts put into the address or a message is sent back to them only when it can be nothing but a name. */
const plainName = /^[\w.-]{0,64}$/u;
const plainSecret = /^[a-z\d]{1,64}$/iu;

/** How iframe-resizer begins: the frame's name, a margin, whether width counts. Its later messages name no frame. */
const resizerBegins = /^\[iFrameSizer\]([\w.-]{1,64}):[^:]*:(?:true|false):/u;

/** When, in milliseconds after loading, the height is told again. */
const repeats = [1000, 4000] as const;

/** What is known of the page around this document. */
interface Host {
  /** Key under which Datawrapper's message gives the height; hosts find the frame without it. */
  readonly chart: string;
  /** Name that pym.js gave this frame; absent where it did not write the address. */
  readonly pym: string | undefined;
  /** What WordPress knows this frame by. */
  readonly secret: string | undefined;
  /** Name that iframe-resizer gave this frame, as soon as it has asked. */
  resizer: string | undefined;
}

function matching(text: string | null, pattern: RegExp): string | undefined {
  return text !== null && pattern.test(text) ? text : undefined;
}

function hostOf(root: Element): Host {
  const { search, hash } = location;
  return {
    chart: root.getAttribute('data-chart-id') ?? 'chart',
    pym: matching(new URLSearchParams(search).get('childId'), plainName),
    secret: matching(new URLSearchParams(hash.replace(/^#\??/u, '')).get('secret'), plainSecret),
    resizer: undefined,
  };
}

/** To anybody: the page around us may have any origin, and a height or an address of ours is no secret. */
function post(message: unknown): void {
  parent.postMessage(message, '*');
}

/** The height in the words of every host script that we know; each takes its own and leaves the others. */
function tell(height: number, { chart, pym, secret, resizer }: Host, event: string): void {
  post({ 'datawrapper-height': { [chart]: height } });
  post({ sentinel: 'amp', type: 'embed-size', height });
  post(JSON.stringify({ context: 'iframe.resize', src: location.href, height }));
  post(JSON.stringify({ type: 'set-height', value: height, id: `iframeMessenger:${chart}` }));
  if (pym !== undefined) post(['pym', pym, 'height', height].join('xPYMx'));
  if (secret !== undefined) post({ message: 'height', value: height, secret });
  if (resizer !== undefined) post(`[iFrameSizer]${[resizer, height, innerWidth, event].join(':')}`);
}

/** Whether a message of the host asks for the height. Nothing else that a host says is followed. */
function asks(data: unknown, host: Host): boolean {
  if (typeof data === 'string') return /^(?:pymxPYMx|\[iFrameSizer\])/u.test(data);
  if (typeof data !== 'object' || data === null) return false;
  const said: { readonly [name: string]: unknown } = { ...data };
  if (said['sentinel'] === 'amp') return said['type'] === 'frames-init';
  return host.secret !== undefined && said['message'] === 'ready' && said['secret'] === host.secret;
}

/** WordPress lets a frame open nothing, but opens links to the frame's own site itself. */
function linksThroughHost(secret: string): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.host !== location.host) return;
    event.preventDefault();
    post({ message: 'link', value: link.href, secret });
  });
}

/**
 * Tells the page around this document how high `root` is, in whole pixels: at once, whenever it grows or shrinks, and
 * when the page asks. `root` must be as high as its content, whatever the height of the frame. Does nothing in a
 * document that stands by itself. Messages of anybody but the page around are ignored.
 */
export function startHeight(root: Element): void {
  if (parent === window) return;
  const host = hostOf(root);
  let last = 0;
  const send = (again: boolean, event = 'resizeObserver'): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === 0 || (height === last && !again)) return;
    last = height;
    tell(height, host, event);
  };
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !asks(data, host)) return;
    const named = typeof data === 'string' ? resizerBegins.exec(data)?.[1] : undefined;
    if (named !== undefined) host.resizer = named;
    send(true, named === undefined ? undefined : 'init');
  });
  if (host.secret !== undefined) linksThroughHost(host.secret);
  new ResizeObserver(() => send(false)).observe(root);
  addEventListener('load', () => {
    send(true);
    // A listener that comes after us has missed it, and most never ask.
    for (const later of repeats) setTimeout(() => send(true), later);
  });
}
