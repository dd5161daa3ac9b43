/** Words for powers of ten in units of the services that are known, in English, Indonesian and their statistical shorthand. */
const words: readonly (readonly [RegExp, number])[] = [
  [/^(?:units?|satuan|ones?)$/iu, 0],
  [/^(?:hundreds?|ratus(?:an)?)$/iu, 2],
  [/^(?:thousands?|thous\.?|ths|tsd\.?|ribu(?:an)?|1?[.,  ]?000'?s?)$/iu, 3],
  [/^(?:millions?|mill?\.?|mio\.?|mln\.?|juta(?:an)?|1[.,  ]?000[.,  ]?000)$/iu, 6],
  // Not `bln`, which is the Indonesian for month.
  [/^(?:billions?|bill?\.?|bn\.?|mrd\.?|mil[iy]ar(?:an)?)$/iu, 9],
  [/^(?:trillions?|tril(?:iun|yun)(?:an)?)$/iu, 12],
];

/** The power of ten that a word stands for; `undefined` for every other word. */
export function multiplierIn(word: string): number | undefined {
  const trimmed = word.trim();
  return words.find(([shape]) => shape.test(trimmed))?.[1];
}

/** The power of ten that a file states as a number or in words (`6`, `Millions`, `1000000`); `undefined` where it is none. */
export function powerIn(stated: string): number | undefined {
  const power = /^-?\d{1,2}$/u.test(stated.trim()) ? Number(stated) : multiplierIn(stated);
  return power === undefined || Math.abs(power) > 24 ? undefined : power;
}

/** The power of ten of the first word for a multiplier in a unit's words (`Milyar Rupiah` → 9); `undefined` without one. What stands behind `per` is a rate. */
export function powerInWords(unit: string): number | undefined {
  const words = unit.replaceAll(/\bper\s+\S+/giu, ' ').split(/[\s(),;/-]+/u);
  return words.map(multiplierIn).find((power) => power !== undefined && power !== 0);
}

/** A unit without the word for its multiplier where it begins with it (`million euro`, 6 → `euro`); `null` where it is nothing but such a word, which then is to be read as the multiplier (`unitIn`). Where the multiplier is not told apart (0) other words stay: `Million euro` is then the unit itself. */
export function unitWithoutMultiplier(unit: string, unitMult: number): string | null {
  if (multiplierIn(unit) !== undefined) return null;
  if (unitMult === 0) return unit;
  const [, first = '', rest = ''] = /^(\S+)\s+(?:of\s+)?(.+)$/iu.exec(unit) ?? [];
  return multiplierIn(first) === unitMult ? rest : unit;
}

/** A unit and its multiplier. */
interface UnitIn {
  /** `null` where no word names one. */
  readonly unit: string | null;
  readonly unitMult: number;
}

/** The unit that words name, the first that does, and its multiplier: the power of ten that is stated, else (a stated 0 too) that of a word which is nothing but a multiplier (`Million`), else 0. */
export function unitIn(words: readonly string[], stated: number | undefined): UnitIn {
  const powers = words.map(multiplierIn);
  const unitMult = stated || (powers.find((power) => power !== undefined) ?? 0);
  const named = words.map((word) => unitWithoutMultiplier(word, unitMult)).find((unit) => unit !== null);
  // "Units" is no multiplier that could be lost, and better than nothing.
  return { unit: named ?? words[powers.indexOf(0)] ?? null, unitMult };
}

/** The unit and multiplier of a series whose description names a unit; what is known already fills what that leaves open. */
export function withUnit({ unit, unitMult }: UnitIn, described: string | null): UnitIn {
  return unitIn(
    [described, unit].filter((word) => word !== null),
    unitMult,
  );
}

/** What stands in brackets but says how figures came about, not in what unit they are: "(modeled ILO estimate)". */
const noUnit = /\b(?:estimates?|modell?ed|source|survey|series|discontinued)\b/iu;
/** Sums of money by how soon it can be spent, and no square metres. */
const moneySum = /^M[0-4]$/u;
/** DBnomics puts where a series is from there: `IMF/WEO:2024-04/IDN.NGDP`. */
const seriesId = /^[A-Z][\w-]*\/[\w:.-]+\/[A-Z\d][\w:.-]*$/u;
const bracketed = /\(([^()]{1,120})\)/gu;

/** The unit in brackets that a name ends with, such as "annual %" of "GDP growth (annual %)"; `null` where it has none. */
export function unitInName(name: string): string | null {
  const inside = [...name.matchAll(bracketed)].map((match) => (match[1] ?? '').trim());
  return (
    inside.findLast((text) => text !== '' && ![noUnit, moneySum, seriesId].some((shape) => shape.test(text))) ?? null
  );
}

/** The reference period of an index in a name or in the place of a unit: `2018=100` of "IHK (2018=100)"; `null` where it has none. */
export function baseIn(words: string): string | null {
  return /\b\d{4}\s*=\s*100\b/u.exec(words)?.[0] ?? null;
}
