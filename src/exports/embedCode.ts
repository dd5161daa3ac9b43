/** What a frame is to show and how it is named in the page that it is pasted into. */
export interface FrameRequest {
  /** Absolute address of the embed. */
  readonly src: string;
  /** What a screen reader says of the frame. */
  readonly title: string;
  /** Pixels; `null` = as wide as its column. */
  readonly width: number | null;
  /** Pixels. */
  readonly height: number;
  /** The scheme that the embed is painted in, so that browsers put no opaque ground behind it; `auto` = the reader's. */
  readonly theme: 'light' | 'dark' | 'auto';
  /** Absolute address that the caption leads to. */
  readonly page: string;
  readonly caption: string;
  /** Absolute address of the script that fits the height; none without it. */
  readonly script?: string;
}

/** A picture that leads to the chart. */
export interface LinkedPictureRequest {
  /** Absolute address that the picture leads to. */
  readonly page: string;
  /** Absolute address of the picture. */
  readonly src: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** One line of text as it may stand between tags and in double quotes: content systems cut attributes at line breaks. */
function escaped(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, '\uFFFD');
  const line = whole.replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ').trim();
  return line.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}

function address(text: string): string {
  const { href, protocol } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') throw new RangeError(`${text} is no address of a web page`);
  return escaped(href);
}

function pixels(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 10_000) throw new RangeError(`${value} is no size in pixels`);
  return String(value);
}

const schemes: Readonly<Record<FrameRequest['theme'], string>> = { light: 'light', dark: 'dark', auto: 'light dark' };

/** Nothing of the host's page is asked for: no `allow-same-origin`. An embed offers no file, and no permission is asked for. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

function styleOf({ width, theme }: FrameRequest): string {
  const size = width === null ? 'width:100%' : `width:${pixels(width)}px;max-width:100%`;
  return `${size};border:0;color-scheme:${schemes[theme]}`;
}

/**
 * The code of a frame to paste into a page: a figure with the frame and a caption that remains where frames are taken
 * out. Width and height are attributes too, because WordPress drops `style`. Throws a RangeError for addresses that are
 * not http(s) and sizes that are no pixels, a TypeError for what is no address.
 */
export function frameCode(request: FrameRequest): string {
  const { width, height, script } = request;
  const link = `<a href="${address(request.page)}" style="color:inherit">${escaped(request.caption)}</a>`;
  const lines = [
    '<figure style="margin:0">',
    `  <iframe src="${address(request.src)}"`,
    `    title="${escaped(request.title)}"`,
    `    width="${width === null ? '100%' : pixels(width)}" height="${pixels(height)}" loading="lazy"`,
    `    style="${styleOf(request)}"`,
    `    sandbox="${sandbox}"`,
    '    referrerpolicy="strict-origin-when-cross-origin"></iframe>',
    // A link's own blue cannot be read on a dark page.
    `  <figcaption>${link}</figcaption>`,
    '</figure>',
    ...(script === undefined ? [] : [`<script async src="${address(script)}"></script>`]),
  ];
  return lines.join('\n');
}

/** The code of a picture that leads to the chart, for newsletters and for systems that take frames out. Throws as `frameCode` does. */
export function linkedPictureCode({ page, src, width, height, alt }: LinkedPictureRequest): string {
  const size = `width="${pixels(width)}" height="${pixels(height)}"`;
  const picture = `<img src="${address(src)}" ${size} alt="${escaped(alt)}" style="max-width:100%;height:auto">`;
  return `<a href="${address(page)}">${picture}</a>`;
}
