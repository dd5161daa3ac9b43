import type { Language } from '@/i18n/language';
import { handoutMessages } from '@/i18n/messages/handout';

/** What stands at the foot of every sheet. */
export interface Foot {
  readonly language: Language;
  readonly edition: string;
  /** Names of those whose figures they are. */
  readonly owners: string;
  /** The latest figure and its day. */
  readonly date: string;
  readonly page: number;
  readonly count: number;
}

type Words = Omit<Foot, 'page' | 'count'>;

/** Source and date of the data, as the foot says them before the edition. */
export function dataWords({ language, owners, date }: Words): string {
  return [handoutMessages[language].source(owners), ...(date === '' ? [] : [date])].join(' · ');
}

/** All words of the foot. */
export function footWords(words: Words): string {
  return `${dataWords(words)} · ${handoutMessages[words.language].edition(words.edition)}`;
}
