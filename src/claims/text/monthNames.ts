const names: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'pebruari'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];

/** Months by their names in both languages, long and short; counted from 1. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1] as const)),
);

/** Names that are other words too, when written small. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'jun', 'dec', 'des', 'sep', 'agu']);
