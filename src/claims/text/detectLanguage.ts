import type { Language } from '@/i18n/language';
import type { Token } from './token';

const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(
    'yang dan di pada dari dengan untuk telah ini itu tahun bulan ke oleh dalam sebesar sebanyak menjadi adalah juta naik turun akan tersebut juga lebih persen sejak'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and in to was is for with on by from at has have had this that were a an it its as million year month percent since which than'.split(
      ' ',
    ),
  ),
};

/** The language that most of the common words are of; `undefined` when there are none or as many of each. */
export function detectLanguage(tokens: readonly Token[]): Language | undefined {
  const count = (language: Language): number => tokens.filter(({ text }) => common[language].has(text)).length;
  const [id, en] = [count('id'), count('en')];
  if (id === en) return undefined;
  return id > en ? 'id' : 'en';
}
