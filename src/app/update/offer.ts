import type { Language } from '@/i18n/language';
import { updateMessages } from '@/i18n/messages/update';
import controls from '@/ui/controls.module.css';

import styles from './offer.module.css';

/** Why the page should be loaded anew: there is a newer version, or a part of this one is gone. */
export type Reason = 'ready' | 'gone';

/** What the reader can choose. */
export interface Choices {
  /** Loads the page anew; called once. */
  readonly reload: () => void;
}

interface Shown {
  /** Says a reason in the place of the one that was said. */
  readonly say: (reason: Reason) => void;
}

let shown: Shown | undefined;

function language(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'id';
}

function button(look: readonly (string | undefined)[], act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = look.filter(Boolean).join(' ');
  element.addEventListener('click', act);
  return element;
}

/** Focus that would fall to the top of the page goes back to where the reader was reading. */
function focusPage(bar: HTMLElement): void {
  if (bar.contains(document.activeElement)) document.querySelector('main')?.focus({ preventScroll: true });
}

/** Tells the style sheet how high the bar is, so that what else stands at the foot of the window stands above it. Gives back how to end that. */
function tellHeight(bar: HTMLElement): () => void {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty('--offer', `${bar.offsetHeight}px`));
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty('--offer');
  };
}

/**
 * A quiet bar at the end of the page, in the language that the page has at the moment. It is no part of what the app draws:
 * most readers are offered a version before they have done anything, and the app is not there yet.
 */
function build({ reload }: Choices): Shown {
  let reason: Reason | undefined;
  const bar = document.createElement('section');
  bar.className = styles['offer'] ?? '';
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  const now = button([controls['button'], controls['pressed']], () => {
    now.disabled = true;
    reload();
  });
  const later = button([controls['button'], controls['quiet']], () => {
    observer.disconnect();
    forgetHeight();
    focusPage(bar);
    bar.remove();
    shown = undefined;
  });
  const label = (): void => {
    const said = updateMessages[language()];
    bar.setAttribute('aria-label', said.region);
    now.textContent = said.reload;
    later.textContent = said.later;
    if (reason !== undefined && words.textContent !== said[reason]) words.textContent = said[reason];
  };
  const observer = new MutationObserver(label);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  bar.append(words, now, later);
  label();
  document.body.append(bar);
  const forgetHeight = tellHeight(bar);
  return {
    say: (given) => {
      reason = given;
      // Screen readers tell what changes in a region that they know already.
      setTimeout(label, 100);
    },
  };
}

/** Offers to load the page anew; a page has one offer, which says the more urgent reason. */
export function offer(reason: Reason, choices: Choices): void {
  if (shown && reason === 'ready') return;
  shown ??= build(choices);
  shown.say(reason);
}
