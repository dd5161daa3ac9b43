import { saveFile } from '@/app/downloads';
import { utf8 } from '@/exports/snapshot/bytes';
import { encodeStory } from '@/feeds/encodeStory';
import type { Language } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import type { Story } from '@/stories/story';

/** Hands a briefing to the reader as a file of the contract. */
export function saveStory(story: Story, language: Language): void {
  const text = `${JSON.stringify(encodeStory(story), undefined, 2)}\n`;
  const name = `pendopo-${briefingsMessages[language].title.toLowerCase()}-${story.modified}.json`;
  saveFile({ name, type: 'application/json', bytes: utf8(text) });
}
