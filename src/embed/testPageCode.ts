import type { Language } from '@/i18n/language';
import { embedTestMessages } from '@/i18n/messages/embedTest';
import { element } from './elements';
import { mayCopy } from './testPageChecks';

/** Puts a button that copies below the code, unless it is known that no script may copy here. The code can be selected in any case. */
export async function offerCopy(code: HTMLElement, language: Language): Promise<void> {
  if ((await mayCopy()) === 'refused') return;
  const words = embedTestMessages[language].code;
  const button = element('button', '', [words.copy]);
  const told = element('span', '');
  button.type = 'button';
  told.role = 'status';
  const tell = (said: string) => (): void => {
    told.textContent = said;
  };
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(code.textContent ?? '').then(tell(words.copied), tell(words.refused));
  });
  code.after(button, ' ', told);
}
