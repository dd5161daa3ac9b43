import { defaultView, inLanguage } from '@/url/address';

import { currentAddress, hrefOf, navigate } from './navigation';
import { usePreferences } from './preferences';

/**
 * A reader who chose English finds the front door in English. Only the bare front door: every other address says
 * itself which language it is in, and a link that was passed on must open as it was sent.
 */
export function openInKeptLanguage(): void {
  const address = currentAddress();
  const front = { page: { name: 'overview' }, language: 'id', view: defaultView } as const;
  const language = usePreferences.getState().language;
  if (language === 'en' && hrefOf(address) === hrefOf(front)) navigate(inLanguage(address, language), 'replace');
}
