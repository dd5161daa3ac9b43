import { base64 } from './base64';
import { FileError, type FileTools } from './fileRequest';
import { fontFiles } from './fontFiles';

/** The name under which drawings in files look for the typeface first (`filePalettes`). */
export const fontFamily = 'Plus Jakarta Sans';

const woff2 = [0x77, 0x4f, 0x46, 0x32];

async function fontFace(
  { address, unicodeRange }: (typeof fontFiles)[number],
  { fetchBytes }: FileTools,
): Promise<string> {
  const bytes = await fetchBytes(address);
  if (!woff2.every((byte, index) => bytes[index] === byte)) throw new FileError('font-unreachable');
  const source = `url(data:font/woff2;base64,${base64(bytes)}) format("woff2")`;
  return `@font-face{font-family:"${fontFamily}";font-weight:200 800;src:${source};unicode-range:${unicodeRange}}`;
}

/**
 * A style sheet that holds the site's own typeface as far as a text needs it, so that a file looks the same on every
 * machine. Rejects with a `FileError` when a font cannot be had.
 */
export async function fontStyle(text: string, tools: FileTools): Promise<string> {
  const wanted = fontFiles.filter(({ covers }) => covers(text));
  try {
    const faces = await Promise.all(wanted.map((file) => fontFace(file, tools)));
    return faces.join('');
  } catch (error) {
    tools.signal.throwIfAborted();
    throw new FileError('font-unreachable', { cause: error });
  }
}
