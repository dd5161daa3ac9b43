/**
 * The least and the most, in pixels, that a frame of ours is made: a wrong height must not blow up somebody's page. The
 * longest table, opened on a phone, takes well over seven thousand.
 */
const frameHeights = { least: 120, most: 10_000 } as const;

/** The height in a message of an embed; `undefined` when it is something else, or no number. */
function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const said: { readonly [name: string]: unknown } = { ...data };
  const { height } = said;
  if (said['sentinel'] !== 'amp' || said['type'] !== 'embed-size') return undefined;
  if (typeof height !== 'number' || !Number.isFinite(height) || height <= 0) return undefined;
  return Math.min(Math.max(Math.ceil(height), frameHeights.least), frameHeights.most);
}

/**
 * Makes the frames of our site on this page as high as their content, those that are added later too. `home` is the
 * site's address with its base path, and its closing slash. Only a frame whose address begins with `home` is changed, and only by a
 * message from its own window. Called again for the same site it does nothing.
 */
export function followHeights(home: string): void {
  const mark = `pendopo ${home}`;
  if (Reflect.has(window, mark)) return;
  Object.defineProperty(window, mark, { value: true });
  const { origin } = new URL(home);
  const frames = (): readonly HTMLIFrameElement[] =>
    [...document.getElementsByTagName('iframe')].filter(({ src }) => src.startsWith(home));
  addEventListener('message', (event: MessageEvent<unknown>) => {
    // A frame in a sandbox without `allow-same-origin` has the origin `null`; then its window alone tells who it is.
    if (event.origin !== origin && event.origin !== 'null') return;
    const height = heightIn(event.data);
    if (height === undefined) return;
    for (const frame of frames()) if (frame.contentWindow === event.source) frame.style.height = `${height}px`;
  });
  // Frames that were here before us have told their height to nobody.
  for (const frame of frames()) frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
}
