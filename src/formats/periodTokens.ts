import { freqOf, parsePeriod, startDay, type Period } from '@/series/period';

/** Month names and their usual short forms, Indonesian and English, in lower case. */
const monthNames: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'pebruari', 'february', 'feb', 'peb'],
  ['maret', 'march', 'mar', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'agust', 'agus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];
/** January to December as other offices write them in full, among them the neighbours' of the JSON-stat and PxWeb services. */
const monthsElsewhere: readonly string[] = [
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januari februari mac april mei jun julai ogos september oktober november disember',
  'januar februar marts april maj juni juli august september oktober november december',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
];
const months: ReadonlyMap<string, number> = new Map([
  ...monthsElsewhere.flatMap((names) => names.split(' ').map((name, index) => [name, index + 1] as const)),
  ...monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
]);

const quarterWords: ReadonlySet<string> = new Set(
  'q qtr quarter triwulan triw trw tw twl kuartal kw k trimestre kvartal'.split(' '),
);
const halfWords: ReadonlySet<string> = new Set('s h semester sem smt smst half'.split(' '));
const romans: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);
/** Small words that add nothing to a date. */
const idle: ReadonlySet<string> = new Set('tahun thn th year bulan month tanggal tgl ke of the st nd rd'.split(' '));
/** Names of the weekdays from Monday on. Not `minggu`, which is Sunday and week. */
const weekdays: ReadonlyMap<string, number> = new Map(
  [
    'senin selasa rabu kamis jumat sabtu ahad',
    'monday tuesday wednesday thursday friday saturday sunday',
    'mon tue wed thu fri sat sun',
  ].flatMap((names) => names.split(' ').map((name, index) => [name, index] as const)),
);
const sunday = 6;

/** One part of a spelling: its kind is a letter of the patterns below. */
interface Token {
  /** Y year of four digits; n other number; r roman number; m month; q quarter; h half-year. */
  readonly kind: 'Y' | 'n' | 'r' | 'm' | 'q' | 'h';
  readonly value: number;
  readonly digits: number;
}

function numberToken(text: string): Token | undefined {
  if (text.length > 4 || text.length === 3) return undefined;
  return { kind: text.length === 4 ? 'Y' : 'n', value: Number(text), digits: text.length };
}

function wordToken(word: string): Token | undefined {
  const month = months.get(word);
  if (month !== undefined) return { kind: 'm', value: month, digits: 0 };
  const roman = romans.get(word);
  if (roman !== undefined) return { kind: 'r', value: roman, digits: 0 };
  if (quarterWords.has(word)) return { kind: 'q', value: 0, digits: 0 };
  return halfWords.has(word) ? { kind: 'h', value: 0, digits: 0 } : undefined;
}

/** `TWII` is two words written as one. */
const joined = /^(tw|triw|triwulan|kuartal|kw|q|semester|smt|sem)(i|ii|iii|iv)$/u;
const pieces = /\d+|\p{L}+/gu;
/** What may stand between the parts; anything else makes the text a remark. */
const between = /^[\s,./'’_:()-]*$/u;

function wordsOf(text: string): readonly string[] | undefined {
  if (!between.test(text.replaceAll(pieces, ''))) return undefined;
  return (text.match(pieces) ?? []).flatMap((piece) => {
    const parts = joined.exec(piece);
    return parts ? parts.slice(1) : [piece];
  });
}

function tokensOf(words: readonly string[]): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (const word of words) {
    if (idle.has(word) || weekdays.has(word)) continue;
    const token = /^\d/u.test(word) ? numberToken(word) : wordToken(word);
    if (token === undefined || tokens.length === 4) return undefined;
    tokens.push(token);
  }
  return tokens;
}

/** A month, date or week as it stands in a canonical spelling. */
export function twoDigits(value: string | number): string {
  return String(value).padStart(2, '0');
}

/** The years that a number may name: itself with four digits, of two centuries with two (00 to 68 are of ours first, as POSIX has it). */
function yearsOf(token: Token): readonly string[] {
  if (token.kind === 'Y') return [String(token.value).padStart(4, '0')];
  if (token.digits !== 2) return [];
  const centuries = token.value <= 68 ? ['20', '19'] : ['19', '20'];
  return centuries.map((century) => `${century}${twoDigits(token.value)}`);
}

/** Where year, part and date stand in a pattern; the part is a month or the number of a quarter or half-year. */
interface Places {
  readonly year: number;
  readonly part: number;
  readonly date?: number;
  readonly letter: '' | 'Q' | 'S';
}

const patterns: ReadonlyMap<string, Places> = new Map<string, Places>([
  ['mY', { part: 0, year: 1, letter: '' }],
  ['mn', { part: 0, year: 1, letter: '' }],
  ['Ym', { year: 0, part: 1, letter: '' }],
  ['nmY', { date: 0, part: 1, year: 2, letter: '' }],
  ['mnY', { part: 0, date: 1, year: 2, letter: '' }],
  ['Ymn', { year: 0, part: 1, date: 2, letter: '' }],
  ['nmn', { date: 0, part: 1, year: 2, letter: '' }],
  ...(['q', 'h'] as const).flatMap((word) =>
    ['n', 'r'].flatMap((count): (readonly [string, Places])[] => {
      const letter = word === 'q' ? 'Q' : 'S';
      return [
        [`${word}${count}Y`, { part: 1, year: 2, letter }],
        [`${word}${count}n`, { part: 1, year: 2, letter }],
        [`${count}${word}Y`, { part: 0, year: 2, letter }],
        [`${count}${word}n`, { part: 0, year: 2, letter }],
        [`Y${word}${count}`, { year: 0, part: 2, letter }],
        [`Y${count}${word}`, { year: 0, part: 1, letter }],
        // BPS names the month of its survey: `Semester 1 (Maret) 2023`.
        [`${word}${count}mY`, { part: 1, year: 3, letter }],
        [`Y${word}${count}m`, { year: 0, part: 2, letter }],
      ];
    }),
  ),
]);

/** The quarter that the first and the last of its months name: `Jan-Mar 2021`. */
function quarterOfMonths(tokens: readonly Token[]): Period | undefined {
  const [year] = tokens.filter(({ kind }) => kind === 'Y').flatMap(yearsOf);
  const [first = 0, last = 0] = tokens.filter(({ kind }) => kind === 'm').map(({ value }) => value);
  return first % 3 === 1 && last === first + 2 ? parsePeriod(`${year}-Q${last / 3}`) : undefined;
}

/** Whether a date is of the weekdays that stand beside it; other periods have none. */
function isOn(weekday: readonly number[], period: Period | undefined): boolean {
  if (period === undefined || weekday.length === 0) return true;
  // 1970-01-01 was a Thursday.
  return freqOf(period) === 'D' && weekday.every((day) => (((startDay(period) + 3) % 7) + 7) % 7 === day);
}

/** What follows the year in the canonical spelling. */
function afterYear({ letter, part, date }: Places, tokens: readonly Token[]): string {
  const index = tokens[part]?.value ?? 0;
  if (letter !== '') return `${letter}${index}`;
  return date === undefined ? twoDigits(index) : `${twoDigits(index)}-${twoDigits(tokens[date]?.value ?? 0)}`;
}

/** What the words of a spelling may mean, weekdays not looked at. */
function meantBy(words: readonly string[]): readonly (Period | undefined)[] {
  const tokens = tokensOf(words) ?? [];
  const pattern = tokens.map((token) => token.kind).join('');
  if (pattern === 'mmY' || pattern === 'Ymm') return [quarterOfMonths(tokens)];
  const places = patterns.get(pattern);
  const year = tokens[places?.year ?? 0];
  if (year === undefined) return [];
  // Codes stand behind an apostrophe too: `'0113`.
  if (pattern === 'Y') return year.value < 1000 ? [] : yearsOf(year).map(parsePeriod);
  return places ? yearsOf(year).map((written) => parsePeriod(`${written}-${afterYear(places, tokens)}`)) : [];
}

/**
 * What a spelling with words may mean, in lower or upper case; a text with any other word is none, nor is a date with
 * the name of another weekday. A year alone (`Tahun 2021`) is that year.
 */
export function periodInWords(text: string): readonly (Period | undefined)[] {
  const lower = text.toLowerCase().replace(/^jum['’]at\b/u, 'jumat');
  // Only with its comma, or before more than a month has weeks, it is the Sunday before a date.
  const dated = lower.replace(/^minggu(?:,\s*|\s+(?=(?:[7-9]|\d{2})\s))/u, '');
  const words = wordsOf(dated) ?? ['?'];
  const named = words.flatMap((word) => weekdays.get(word) ?? []);
  const weekday = dated === lower ? named : [...named, sunday];
  return meantBy(words).filter((period) => isOn(weekday, period));
}
