/** Words for powers of ten in units of the services that are known, in English, Indonesian and their statistical shorthand. */
const words: readonly (readonly [RegExp, number])[] = [
  [/^(?:units?|satuan|ones?)$/iu, 0],
  [/^(?:hundreds?|ratus(?:an)?)$/iu, 2],
  [/^(?:thousands?|thous\.?|ths|tsd\.?|ribu(?:an)?|1[.,  ]?000)$/iu, 3],
  [/^(?:millions?|mill?\.?|mio\.?|mln\.?|juta(?:an)?|1[.,  ]?000[.,  ]?000)$/iu, 6],
  [/^(?:billions?|bill?\.?|bn\.?|bln\.?|mrd\.?|miliar(?:an)?|milyar)$/iu, 9],
  [/^(?:trillions?|triliun)$/iu, 12],
];

/** The power of ten that a word stands for; `undefined` for every other word. */
export function multiplierIn(word: string): number | undefined {
  const trimmed = word.trim();
  return words.find(([shape]) => shape.test(trimmed))?.[1];
}

/** A unit without the word for its multiplier where it begins with it (`million euro`, 6 → `euro`); `null` where nothing else is said. Where the multiplier is not told apart (0) the words stay: `Million euro` is then the unit itself. */
export function unitWithoutMultiplier(unit: string, unitMult: number): string | null {
  if (multiplierIn(unit) !== undefined) return null;
  if (unitMult === 0) return unit;
  const [, first = '', rest = ''] = /^(\S+)\s+(?:of\s+)?(.+)$/iu.exec(unit) ?? [];
  return multiplierIn(first) === unitMult ? rest : unit;
}
