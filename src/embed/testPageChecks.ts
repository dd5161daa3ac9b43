import type { Language } from '@/i18n/language';
import { embedTestMessages, type Found } from '@/i18n/messages/embedTest';
import { formatCount } from '@/i18n/number';
import type { HeightFound } from './testPageHeight';

declare global {
  interface Permissions {
    // Not every browser knows this name, and the standard's list does not have it.
    query(descriptor: { readonly name: 'clipboard-write' }): Promise<PermissionStatus>;
  }
}

/** The narrowest frame, in pixels, that embeds are made for. */
const leastWidth = 320;
const fetchPatience = 8000;

function pixels(value: number, language: Language): string {
  return formatCount(value, language);
}

/** Whether another site's page is around this document. */
export function foundFrame(language: Language): Found {
  const { frame } = embedTestMessages[language];
  return parent === window ? frame.alone : frame.inside;
}

/** What a trial of the height means. */
export function foundHeight(found: HeightFound, language: Language): Found {
  const { height } = embedTestMessages[language];
  switch (found.kind) {
    case 'alone':
      return height.alone;
    case 'follows':
      return height.follows(pixels(found.tall, language), pixels(found.back, language));
    case 'grows':
    case 'limited':
    case 'fixed':
      return height[found.kind](pixels(found.frame, language), pixels(found.content, language));
    default:
      return found satisfies never;
  }
}

/** Whether a sandbox takes the document's origin away. */
export function foundOrigin(language: Language): Found {
  const { origin } = embedTestMessages[language];
  return self.origin === 'null' ? origin.sandboxed : origin.own;
}

/** How wide the frame is at this moment. */
export function foundWidth(language: Language): Found {
  const { width } = embedTestMessages[language];
  const now = pixels(innerWidth, language);
  return innerWidth < leastWidth ? width.narrow(now, pixels(leastWidth, language)) : width.enough(now);
}

/** Which colours the reader's device asks for at this moment. */
export function foundScheme(language: Language): Found {
  const { scheme } = embedTestMessages[language];
  return matchMedia('(prefers-color-scheme: dark)').matches ? scheme.dark : scheme.light;
}

/** Whether `check=kept`, which our code has, has come through. */
export function foundParameters(language: Language): Found {
  const { parameters } = embedTestMessages[language];
  const given = new URLSearchParams(location.search);
  if (given.get('check') === 'kept') return parameters.kept;
  return [...given].length > 0 ? parameters.other : parameters.none;
}

/** How much the browser tells us of the page around; its text is not shown. */
export function foundReferrer(language: Language): Found {
  const { referrer } = embedTestMessages[language];
  if (!URL.canParse(document.referrer)) return referrer.none;
  const { pathname, search } = new URL(document.referrer);
  return pathname === '/' && search === '' ? referrer.site : referrer.address;
}

/** Whether storage can be reached; nothing is read or written. */
export function foundStorage(language: Language): Found {
  const { storage } = embedTestMessages[language];
  try {
    return localStorage.length >= 0 ? storage.allowed : storage.refused;
  } catch {
    return storage.refused;
  }
}

/** Whether a chart could fill the screen. */
export function foundFullscreen(language: Language): Found {
  const { fullscreen } = embedTestMessages[language];
  return document.fullscreenEnabled ? fullscreen.allowed : fullscreen.refused;
}

/** Whether a script may copy, as far as a browser tells without asking the reader. */
export async function mayCopy(): Promise<'allowed' | 'refused' | 'unknown'> {
  if (!isSecureContext) return 'refused';
  try {
    const { state } = await navigator.permissions.query({ name: 'clipboard-write' });
    return state === 'denied' ? 'refused' : 'allowed';
  } catch {
    return 'unknown';
  }
}

/** Whether a file of ours at `address`, which must be open to other sites, can be fetched from here. */
export async function canFetch(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(fetchPatience);
    const answer = await fetch(address, { credentials: 'omit', cache: 'no-store', signal });
    return answer.ok;
  } catch {
    return false;
  }
}
