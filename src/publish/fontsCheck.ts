import type { SvgNode } from '@/charts/paint/svgNode';
import { fontFamily, fontWeights, type PictureFonts } from './fonts';

/** Spaces that a shaper makes from the ordinary one when the font lacks them: en space to hair space, and the narrow no-break space. */
const madeFromSpace = /[\u2002-\u200A\u202F]/u;

function textsIn(node: SvgNode): readonly string[] {
  if (node.tag === 'title' || node.tag === 'desc') return [];
  const own = node.children.filter((child) => typeof child === 'string').join('');
  const below = node.children.flatMap((child) => (typeof child === 'string' ? [] : textsIn(child)));
  return own === '' ? below : [own, ...below];
}

function weightsIn(node: SvgNode): readonly unknown[] {
  const own = node.attributes['font-weight'];
  const below = node.children.flatMap((child) => (typeof child === 'string' ? [] : weightsIn(child)));
  return own === undefined ? below : [own, ...below];
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Throws an `Error` that names the file, the character and the text when a drawing shows a character that the typeface
 * lacks, or asks for a weight that is not made: a rasteriser would leave a hole or take another weight and say nothing.
 */
export function refuseMissingGlyphs(node: SvgNode, fonts: PictureFonts, file: string): void {
  for (const text of textsIn(node)) {
    for (const character of text) {
      if (fonts.has(character.codePointAt(0) ?? 0) || madeFromSpace.test(character)) continue;
      throw new Error(`${file}: ${fontFamily} has no “${character}” (${codeOf(character)}), which stands in “${text}”`);
    }
  }
  for (const weight of weightsIn(node)) {
    if (fontWeights.some((made) => String(made) === String(weight))) continue;
    throw new Error(`${file}: no font is made for the weight ${String(weight)}`);
  }
}
