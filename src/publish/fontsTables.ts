/** The parts of a TrueType font that say which characters it has and how wide they are. */
export interface FontTables {
  /** Code point to glyph. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** How far a glyph moves the pen, in parts of the font size. */
  readonly advance: (glyph: number) => number;
}

/** Bytes as big-endian numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where a table starts; throws an `Error` when there is none of that tag. */
export function tableStart(font: DataView, tag: string): number {
  for (let index = 0; index < font.getUint16(4); index++) {
    const at = 12 + index * 16;
    const found = String.fromCodePoint(...[0, 1, 2, 3].map((offset) => font.getUint8(at + offset)));
    if (found === tag) return font.getUint32(at + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

/** Character map of format 4: segments of code points, each shifted by a delta or listed in an array. */
function segmentGlyphs(font: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const bytes = font.getUint16(at + 6);
  for (let offset = 0; offset < bytes; offset += 2) {
    const last = font.getUint16(at + 14 + offset);
    const first = font.getUint16(at + 16 + bytes + offset);
    const delta = font.getUint16(at + 16 + bytes * 2 + offset);
    const rangeAt = at + 16 + bytes * 3 + offset;
    const range = font.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : font.getUint16(rangeAt + range + (code - first) * 2);
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function characterMap(font: DataView, at: number): ReadonlyMap<number, number> {
  for (let index = 0; index < font.getUint16(at + 2); index++) {
    const table = at + font.getUint32(at + 8 + index * 8);
    if (font.getUint16(table) === 4) return segmentGlyphs(font, table);
  }
  throw new Error('The font has no character map of format 4');
}

/** Reads the character map and the advance widths of a TrueType font; throws an `Error` when a table is missing. */
export function fontTables(ttf: Uint8Array): FontTables {
  const font = viewOf(ttf);
  const start = (tag: string): number => tableStart(font, tag);
  const unitsPerEm = font.getUint16(start('head') + 18);
  const measured = font.getUint16(start('hhea') + 34);
  const widths = start('hmtx');
  // Glyphs after the last measured one are as wide as that one.
  const advance = (glyph: number): number => font.getUint16(widths + Math.min(glyph, measured - 1) * 4) / unitsPerEm;
  return { glyphs: characterMap(font, start('cmap')), advance };
}

/** Whether a TrueType file is whole: its words add up to the constant that the format prescribes. */
export function isWholeFont(ttf: Uint8Array): boolean {
  if (ttf.length < 12) return false;
  const font = viewOf(ttf);
  let sum = 0;
  for (let at = 0; at + 4 <= ttf.length; at += 4) sum = (sum + font.getUint32(at)) >>> 0;
  return ttf.length % 4 === 0 && sum === 0xb1b0afba;
}
