import { publishedSite } from '@/app/downloads';
import { frameCode } from '@/exports/embedCode';
import { embedHref, sharedPage } from '@/exports/shareAddress';
import type { Language } from '@/i18n/language';

import type { Choice } from './choice';
import { hasScript } from './frameHeights';
import type { Shared } from './useShared';
import type { SharedWords } from './words';

/** Path and query of the embed as it is chosen. */
export function frameHref({ chart }: Shared, { theme }: Pick<Choice, 'theme'>): string {
  return embedHref({ ...chart, view: { ...chart.view, theme } }, publishedSite);
}

/** The code of the frame; `height` in pixels. WordPress takes scripts out, so that its code has none. */
export function frameText(
  { shared, words, choice }: { readonly shared: Shared; readonly words: SharedWords; readonly choice: Choice },
  height: number,
): string {
  const { origin, base } = publishedSite;
  const { width, theme } = choice;
  return frameCode({
    src: origin + frameHref(shared, choice),
    title: words.title,
    caption: words.caption,
    page: sharedPage(shared.chart, publishedSite),
    width,
    height,
    theme,
    ...(hasScript(choice) ? { script: `${origin}${base}embed.js` } : {}),
  });
}

/** The address of the page that tells what a host allows. */
export function testHref(language: Language): string {
  return `${publishedSite.base}${language === 'en' ? 'en/' : ''}embed/test/`;
}
