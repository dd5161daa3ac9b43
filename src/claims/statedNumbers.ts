import type { Language } from '@/i18n/language';
import type { Claim } from './claim';
import { namedIn } from './measures';

const shapes: Readonly<Record<Language, RegExp>> = {
  id: /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\d]|[.,]\d)/gu,
  en: /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d]|[.,]\d)/gu,
};

/** Numbers in letters, the n-th word being n; people spell short counts and ranks. */
const spelled: Readonly<Record<Language, readonly RegExp[]>> = {
  id: 'nol,satu|pertama,dua,tiga,empat,lima,enam,tujuh,delapan,sembilan,sepuluh,sebelas,dua belas'
    .split(',')
    .map((word) => new RegExp(String.raw`(?<!\p{L})(?:ke-?)?(?:${word})(?!\p{L}| belas| puluh)`, 'iu')),
  en: 'zero,one|first,two|second,three|third,four(?:th)?,five|fifth,six(?:th)?,seven(?:th)?,eighth?,nine|ninth,ten(?:th)?,eleven(?:th)?,twelve|twelfth'
    .split(',')
    .map((word) => new RegExp(String.raw`(?<!\p{L})(?:${word})(?!\p{L})`, 'iu')),
};

/** The number that digits and marks spell in a language. */
function read(digits: string, language: Language): number {
  return Number(language === 'id' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''));
}

/** The numbers in a text: in digits as its language groups them ("13.184" is 13184 in Indonesian and 13.184 in English), and zero to twelve in letters, ranks too. Signs and multiplier words do not count. */
export function numbersIn(text: string, language: Language): readonly number[] {
  const inDigits = [...text.matchAll(shapes[language])].map(([digits]) => read(digits, language));
  const inLetters = spelled[language].flatMap((word, number) => (word.test(text) ? [number] : []));
  return [...inDigits, ...inLetters];
}

/** The numbers that a claim names, as it words them: none for a direction, a rank, a side or an event. */
export function numbersOf(claim: Claim): readonly number[] {
  const target = claim.says === 'outcome' ? claim.target : undefined;
  return [namedIn(claim)?.worded, target].flatMap((worded) => (worded === undefined ? [] : [worded.value]));
}

/** Powers of a thousand between two spellings of one number: "3,800,000" is 3.8 in a series in millions. */
const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4];

function isSame(said: number, named: number): boolean {
  return steps.some((step) => {
    const scaled = said * 1000 ** step;
    return Math.abs(scaled - Math.abs(named)) <= Math.abs(named) * 1e-9;
  });
}

/** Whether words can carry a claim: they hold one of the numbers it names, whatever the sign and the multiplier; true for a claim that names none. */
export function wordsCarry(words: string, language: Language, claim: Claim): boolean {
  const named = numbersOf(claim);
  if (named.length === 0) return true;
  const said = numbersIn(words, language);
  return named.some((number) => said.some((each) => isSame(each, number)));
}
