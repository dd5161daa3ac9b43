import type { Language } from '@/i18n/language';

const id = {
  title: 'Paparan',
  others: (count: string) => `${count} lainnya`,
  description: 'Paparan yang disusun pembaca dari grafik dan kalimat yang dicek dengan data.',
  chart: 'Grafik',
  question: (name: string) => `Bagaimana dengan ${name}?`,
};

const en: typeof id = {
  title: 'Briefing',
  others: (count) => `${count} more`,
  description: 'A briefing that a reader built from charts and sentences that are checked against the data.',
  chart: 'Chart',
  question: (name) => `What about ${name}?`,
};

/** Names of a briefing whose own names did not travel, in both languages. */
export const storyDraftMessages: Readonly<Record<Language, typeof id>> = { id, en };
