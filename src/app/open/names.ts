import type { ChartForm } from '@/catalogue/catalogue';
import type { Language } from '@/i18n/language';
import { plainText } from '@/series/plainText';
import type { Bilingual, Confidence, Nature, Unit } from '@/series/series';
import { shortSlug } from '@/series/slug';

/** What a person may say of a chart of their own. */
export interface Names {
  readonly title: Bilingual;
  /** Of the series, in their order. */
  readonly labels: readonly Bilingual[];
  /** Code of a unit of this site, or `null` for words of one's own. */
  readonly unitCode: string | null;
  readonly unitWords: Bilingual;
  readonly nature: Nature;
  readonly form: ChartForm;
  readonly publisher: string;
  /** Web address, or empty where it is not known. */
  readonly address: string;
  readonly confidence: Confidence;
}

/** A text that is the same in both languages. */
export function same(text: string): Bilingual {
  return { id: text, en: text };
}

const other: Readonly<Record<Language, Language>> = { id: 'en', en: 'id' };

/** The text in the other language than the reader's. */
function otherLanguage(language: Language): Language {
  return other[language];
}

/** A name with another text in the reader's language; the other language follows as long as it said the same. */
export function withOwn(name: Bilingual, language: Language, text: string): Bilingual {
  return name.id === name.en ? same(text) : { ...name, [language]: text };
}

/** A name with another text in the other language; nothing there stands for the same. */
export function withOther(name: Bilingual, language: Language, text: string): Bilingual {
  return { ...name, [otherLanguage(language)]: text.trim() === '' ? name[language] : text };
}

/** What the field of the other language holds: nothing where both say the same. */
export function otherText(name: Bilingual, language: Language): string {
  return name.id === name.en ? '' : name[otherLanguage(language)];
}

/** The contract's own shape of an address (`wireFields.ts`). */
const webShape = /^https?:\/\/[a-zA-Z0-9][!#-&(-;=?-[\]-~]*$/u;
const longestAddress = 1000;

/** Whether a text is a web address as the contract takes it. */
export function isWeb(text: string): boolean {
  return text.length <= longestAddress && webShape.test(text);
}

/** A text cut to a number of letters at the end of a word, where that leaves enough of it. */
export function clipped(text: string, most: number): string {
  const plain = plainText(text);
  if (plain.length <= most) return plain;
  const room = plain.slice(0, most - 1);
  const space = plain.charAt(most - 1) === ' ' ? -1 : room.lastIndexOf(' ');
  return `${(space > most / 2 ? room.slice(0, space) : room).replace(/[\s,;:]+$|[\uD800-\uDBFF]$/gu, '')}…`;
}

const longestUnit = 60;

/** The unit that names stand for: one of this site's, or one of the person's own, which is the same as no other. */
export function unitFrom({ unitCode, unitWords }: Pick<Names, 'unitCode' | 'unitWords'>, known: readonly Unit[]): Unit {
  const site = known.find(({ code }) => code === unitCode);
  if (site) return site;
  const name = { id: clipped(unitWords.id, longestUnit), en: clipped(unitWords.en, longestUnit) };
  return { code: `own-${shortSlug(name.id.replaceAll('%', ' persen '), 40)}`, name };
}
