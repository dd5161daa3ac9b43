import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { asFallback } from './fontsFallback';
import { fontTables, isWholeFont } from './fontsTables';
import { readOrNothing, sha256, writeWhole } from './rasterCache';

/** The weights that pictures are set in. */
export const fontWeights = [400, 600, 700] as const;
export type FontWeight = (typeof fontWeights)[number];

/** The family's name inside the files, as a rasteriser looks for it. */
export const fontFamily = 'Plus Jakarta Sans';

/** Latin first: what both files have, and the digits and signs that only it has, come from there. */
const scripts = ['latin', 'latin-ext'] as const;

/** Raised when the way that the files are made changes. */
const recipe = 1;

/** The site's typeface as static TrueType files, which is what a rasteriser reads. */
export interface PictureFonts {
  readonly files: readonly string[];
  /** Changes with the typeface: part of the key of whatever is drawn with it. */
  readonly key: string;
  readonly has: (codePoint: number) => boolean;
  /** How far a character moves the pen, in parts of the font size and without kerning; `undefined` when it is not in the font. */
  readonly advance: (codePoint: number, weight: FontWeight) => number | undefined;
}

async function variableFont(script: string): Promise<Uint8Array> {
  const name = `@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-${script}-wght-normal.woff2`;
  return readFile(createRequire(import.meta.url).resolve(name));
}

interface StaticFont {
  readonly file: string;
  readonly script: (typeof scripts)[number];
  readonly weight: FontWeight;
}

/** One weight of a variable font in a file of its own, made unless it is there and whole. */
async function staticFont({ file, script, weight }: StaticFont, variable: Uint8Array): Promise<Uint8Array> {
  const kept = await readOrNothing(file);
  if (kept !== undefined && isWholeFont(kept)) return kept;
  const made = await subsetFont(variable, undefined, {
    keepAllGlyphs: true,
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
  const font = script === scripts[0] ? made : asFallback(made);
  await writeWhole(file, font);
  return font;
}

/** The typeface in a cache folder, made there when it is missing or damaged. */
export async function pictureFonts(cache: string): Promise<PictureFonts> {
  const variables = await Promise.all(scripts.map(variableFont));
  const key = sha256([recipe, ...variables.map(sha256), ...fontWeights].join(' '));
  const wanted = fontWeights.flatMap((weight) =>
    scripts.map((script, index) => ({
      weight,
      script,
      variable: variables[index] ?? new Uint8Array(),
      file: join(cache, 'fonts', key.slice(0, 16), `plus-jakarta-sans-${script}-${weight}.ttf`),
    })),
  );
  const made = await Promise.all(
    wanted.map(async ({ variable, ...font }) => ({ ...font, tables: fontTables(await staticFont(font, variable)) })),
  );
  const holder = (codePoint: number, weight: FontWeight) =>
    made.find((font) => font.weight === weight && font.tables.glyphs.has(codePoint))?.tables;
  return {
    files: made.map(({ file }) => file),
    key,
    has: (codePoint) => fontWeights.every((weight) => holder(codePoint, weight) !== undefined),
    advance: (codePoint, weight) => {
      const tables = holder(codePoint, weight);
      return tables?.advance(tables.glyphs.get(codePoint) ?? 0);
    },
  };
}
