import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { updateMessages } from '@/i18n/messages/update';

import { offer } from './offer';

const reload = vi.fn<() => void>();

async function said(): Promise<string | undefined> {
  await new Promise((done) => {
    setTimeout(done, 150);
  });
  return document.querySelector('[role="status"]')?.textContent ?? undefined;
}

function press(name: string): void {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
}

/** What a browser tells of the height of the bar. */
let measured: (() => void) | undefined;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        measured = tell;
      }
      observe(): void {
        measured?.();
      }
      disconnect(): void {
        measured = undefined;
      }
    },
  );
});

afterEach(() => {
  press(updateMessages.id.later);
  press(updateMessages.en.later);
  document.documentElement.lang = 'id';
  reload.mockClear();
});

it('is one bar, which says the more urgent reason and lets the page be loaded once', async () => {
  document.documentElement.lang = 'id';
  offer('ready', { reload });
  // A screen reader knows the region before it says anything.
  expect(document.querySelector('[role="status"]')?.textContent).toBe('');
  expect(await said()).toBe(updateMessages.id.ready);
  offer('gone', { reload });
  expect(await said()).toBe(updateMessages.id.gone);
  offer('ready', { reload });
  expect(await said()).toBe(updateMessages.id.gone);
  expect(document.querySelectorAll('section')).toHaveLength(1);
  press(updateMessages.id.reload);
  press(updateMessages.id.reload);
  expect(reload).toHaveBeenCalledTimes(1);
});

it('speaks the language of the page, also when that changes, and gives the focus back when it goes', async () => {
  document.body.innerHTML = '<main tabindex="-1"></main>';
  document.documentElement.lang = 'id';
  offer('ready', { reload });
  document.documentElement.lang = 'en';
  expect(await said()).toBe(updateMessages.en.ready);
  const later = [...document.querySelectorAll('button')].at(-1);
  later?.focus();
  later?.click();
  expect(document.querySelector('section')).toBeNull();
  expect(document.activeElement?.tagName).toBe('MAIN');
});

it('tells the style sheet its height as long as it is there', () => {
  const height = (): string => document.documentElement.style.getPropertyValue('--offer');
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(96);
  offer('gone', { reload });
  expect(height()).toBe('96px');
  press(updateMessages.id.later);
  expect(height()).toBe('');
});
