import { tableStart, viewOf } from './fontsTables';

/** OS/2: condensed instead of normal, and the bit of fsSelection that says italic. */
const condensed = 3;
const italic = 1;

/**
 * The same font with a false style, which makes a rasteriser take it in the right weight. For a character that the
 * asked font lacks, resvg takes the first other file that agrees in style, weight *or* width: in the wrong weight,
 * as all agree in the first and the last. A file that calls itself italic and condensed agrees with its weight only.
 */
export function asFallback(ttf: Uint8Array): Uint8Array {
  const made = new Uint8Array(ttf);
  const font = viewOf(made);
  const metrics = tableStart(font, 'OS/2');
  const before = (font.getUint32(metrics + 4) + font.getUint32(metrics + 60)) >>> 0;
  font.setUint16(metrics + 6, condensed);
  font.setUint16(metrics + 62, font.getUint16(metrics + 62) | italic);
  const after = (font.getUint32(metrics + 4) + font.getUint32(metrics + 60)) >>> 0;
  // The words of the file must still add up; tables start at multiples of four.
  const sum = tableStart(font, 'head') + 8;
  font.setUint32(sum, (font.getUint32(sum) + before - after) >>> 0);
  return made;
}
