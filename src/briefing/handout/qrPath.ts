import encodeQR from 'qr';

/** A QR code as the path of its dark squares, one unit each. */
export interface QrDrawing {
  /** Units of a side, with the light edge of four squares that readers of the code need. */
  readonly size: number;
  /** Value of the attribute `d`. */
  readonly path: string;
}

/** Light squares around the code: the standard asks for four. */
const quietZone = 4;

/** Lengths and places of the dark stretches of a row. */
function stretches(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const end = row.indexOf(false, x);
    const length = (end < 0 ? row.length : end) - x;
    path += `M${x} ${y}h${length}v1h-${length}z`;
    x += length;
  }
  return path;
}

/** A text as a QR code that can still be read when a seventh of it is worn off. Throws when the text is too long for one. */
export function qrDrawing(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone });
  return { size: rows.length, path: rows.map((row, y) => stretches(row, y)).join('') };
}
