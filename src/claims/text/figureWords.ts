import { PhraseIndex } from './phraseIndex';

/** What stands behind or before a number; `foreign`: a unit that no series has. */
export type FigureUnit = 'none' | 'percent' | 'points' | 'percentage-points' | 'times' | 'rupiah' | 'foreign';

/** Multiplier words as powers of ten. */
export const multipliers = new PhraseIndex<number>(
  Object.entries({
    '3': 'ribu thousand rb',
    '6': 'juta jt million mn mln',
    '9': 'miliar milyar billion bn',
    '12': 'triliun trilyun trillion tn trn',
  }).flatMap(([exponent, words]) => words.split(' ').map((word) => [word, Number(exponent)] as const)),
);

/** Units of figures. */
export const units = new PhraseIndex<FigureUnit>(
  Object.entries({
    percent: '%|persen|per cent|percent|pct',
    points: 'poin|point|points|pts|angka poin',
    'percentage-points':
      'poin persen|poin persentase|persen poin|percentage point|percentage points|ppt|basis poin persen',
    times: 'kali|kali lipat|times|fold',
    rupiah: 'rupiah',
    foreign:
      'basis poin|basis points|bps|dolar|dollar|dollars|dolar as|euro|yuan|yen|ringgit|usd|us$|ton|tonne|tonnes|tons|km|kilometer|kilometre|kilometres|hektare|hektar|ha|hectares|kg|kilogram|gram|liter|litre|litres|meter|metre|metres|mw|gw|kwh|barel|barrels|derajat|degrees|wib|wita|wit|am|pm|°',
  }).flatMap(([unit, words]) => words.split('|').map((word) => [word, unitNamed(unit)] as const)),
);

function unitNamed(name: string): FigureUnit {
  const known: readonly FigureUnit[] = ['percent', 'points', 'percentage-points', 'times', 'rupiah'];
  return known.find((unit) => unit === name) ?? 'foreign';
}

/** Signs and codes of currencies, which stand before a number. */
export const currencies = new PhraseIndex<FigureUnit>([
  ['rp', 'rupiah'],
  ['rp.', 'rupiah'],
  ['idr', 'rupiah'],
  ...'$ us$ usd s$ sgd rm myr € £ ¥ eur'.split(' ').map((sign) => [sign, 'foreign'] as const),
]);

/** Small numbers in words, of both languages. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
]);

/** Words that a larger number in words is made of. */
export const tensWords: ReadonlySet<string> = new Set(
  'puluh belas ratus seratus seribu hundred thousand twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
);

/** Figures in a word of their own. */
export const wholeFigures = new PhraseIndex<string>(
  'doubled|berlipat dua|lipat dua|twice|two fold|twofold|dua kali lipat|dua kali'
    .split('|')
    .map((each) => [each, '2'] as const),
);

/** Before one of these a number is an age or a length of time. */
export const counted = new Set(
  'tahun bulan hari minggu pekan jam menit detik year years month months day days week weeks hour hours minute minutes yearold'.split(
    ' ',
  ),
);
/** Behind one of these it is the number of something. */
export const numbered = new Set(
  'nomor no pasal ayat bab lampiran halaman hlm article chapter section page number pukul jam telepon telp tel hp wa fax ext usia berusia aged covid versi version jilid seri © g'.split(
    ' ',
  ),
);
