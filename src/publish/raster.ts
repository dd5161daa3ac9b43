import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { fontFamily, type PictureFonts } from './fonts';
import { straightPixels, withPalette } from './rasterPalette';
import { indexedPng, rgbaPng } from './rasterPng';

/** Raised when the same drawing would give another PNG. */
const recipe = 1;

function versionOf(name: string): string {
  const manifest: unknown = createRequire(import.meta.url)(`${name}/package.json`);
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version);
}

/** All that a PNG is made from besides its SVG. */
export function rasteriserKey(fonts: PictureFonts): string {
  return [recipe, versionOf('@resvg/resvg-js'), fonts.key].join(' ');
}

/**
 * An SVG as an 8-bit PNG of its own size in pixels, set in our typeface only: nothing is taken from the machine.
 * Rejects when the SVG cannot be read.
 */
export async function rasterise(svg: string, fonts: PictureFonts): Promise<Uint8Array> {
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fonts.files], defaultFontFamily: fontFamily },
    logLevel: 'off',
  });
  const { width, height, pixels } = drawing.render();
  const raster = { width, height, pixels };
  const picture = withPalette(raster);
  const png = picture ? indexedPng(picture) : rgbaPng(straightPixels(raster), width);
  // The rasteriser's memory is given back between turns of the event loop only; without one it piles up.
  await setImmediate();
  return png;
}
