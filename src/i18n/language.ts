/** Languages of the site; Indonesian is the first. */
export type Language = 'id' | 'en';

/** The languages in the order they are offered. */
export const languages: readonly Language[] = ['id', 'en'];

/** The text in one language. */
export function pick(text: { readonly id: string; readonly en: string }, language: Language): string {
  return text[language];
}
