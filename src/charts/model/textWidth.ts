/** Tells the width of one line of text in pixels at a font size in pixels. */
export type TextMeasure = (text: string, size: number, bold?: boolean) => number;

/** A width for each letter of a table that has letters of one width together. */
export function lettersIn(table: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
  );
}

/**
 * Advance widths of Plus Jakarta Sans, regular weight, in hundredths of the font size, measured in Chromium.
 * A model cannot ask a browser, and labels that are placed by guesswork collide.
 */
const widths = lettersIn({
  ijl: 23,
  'I ': 26,
  '\u00A0': 17,
  ' ': 17,
  ',': 27,
  '.:·': 29,
  '()[]': 30,
  '!\'"’‘': 28,
  r: 34,
  '1': 37,
  J: 38,
  ft: 39,
  '/': 43,
  z: 45,
  x: 49,
  '-?': 50,
  sT: 51,
  v: 52,
  L: 53,
  y7: 54,
  k: 55,
  'ahnu–': 57,
  FZ: 58,
  c2_96X: 60,
  'e35+−=<>E×': 61,
  YU: 66,
  '48': 63,
  'P↑↓R': 64,
  oASVK: 65,
  g: 66,
  bdpq: 67,
  'B…': 69,
  '0&': 73,
  HND: 74,
  C: 78,
  w: 80,
  G: 82,
  M: 84,
  OQ: 88,
  '—': 90,
  m: 91,
  '@': 93,
  '%': 97,
  W: 98,
});
const boldFactor = 1.05;

/** Width of one line of text in pixels at a font size in pixels; letters outside the table count 0.62 of the size. */
export function textWidth(text: string, size: number, bold = false): number {
  let hundredths = 0;
  for (const letter of text) hundredths += widths.get(letter) ?? 62;
  return (hundredths / 100) * size * (bold ? boldFactor : 1);
}
