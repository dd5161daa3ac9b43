/** A text made plain for comparing: small letters, one kind of space, dash and quotation mark, nothing hidden. */
export interface Folded {
  readonly text: string;
  /** Where each unit of `text` stands in the text that was folded. */
  readonly at: readonly number[];
}

/** What each kind of character becomes; hidden ones become nothing. The first that fits counts. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/[\n\u2028\u2029]/u, '\n'],
  [/[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]|\u034F|[\uFE00-\uFE0F]/u, ''],
  [/\s/u, ' '],
  [/[\u2010-\u2015\u2212]/u, '-'],
  [/[\u2018\u2019\u02BC\u2032`]/u, "'"],
  [/[\u201C-\u201F\u00AB\u00BB]/u, '"'],
];

function foldUnit(unit: string): string {
  if (unit === '\t' || unit === '\r' || unit === '\v' || unit === '\f') return ' ';
  const small = unit.toLowerCase();
  const plain = small.length === 1 ? small : unit;
  return folds.find(([shape]) => shape.test(unit))?.[1] ?? plain;
}

/** Folds a text, remembering where everything stood. Never throws; takes time in proportion to the text. */
export function fold(text: string): Folded {
  const at: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = foldUnit(text.charAt(index));
    if (unit === '') continue;
    folded += unit;
    at.push(index);
  }
  return { text: folded, at };
}
