import { create } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';

import type { Language } from '@/i18n/language';

/** What the reader set for themselves; `null` = never chosen. Everything else is in the address. */
interface Choices {
  readonly language: Language | null;
  readonly theme: 'auto' | 'light' | 'dark';
}

interface Preferences extends Choices {
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Choices['theme']) => void;
}

/** Storage may be denied (private window, policy) or full: the choice then lasts as long as the page. */
const careful: StateStorage = {
  getItem: (name) => {
    try {
      return window.localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  setItem: (name, value) => {
    try {
      window.localStorage.setItem(name, value);
    } catch {
      // The reader loses only the memory of the choice.
    }
  },
  removeItem: (name) => {
    try {
      window.localStorage.removeItem(name);
    } catch {
      // Nothing was kept.
    }
  },
};

/** The name under which the script in each head (`src/publish/inlineScript.ts`) finds the choices before the first paint. */
export const preferencesKey = 'pendopo.preferences';

function field(stored: unknown, name: string): unknown {
  return typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined;
}

/** Storage can hold anything; only values that we could have written count. */
function choicesIn(stored: unknown): Choices {
  const language = field(stored, 'language');
  const theme = field(stored, 'theme');
  return {
    language: language === 'id' || language === 'en' ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}

/** The reader's language and theme, kept between visits. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      language: null,
      theme: 'auto',
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
    }),
    {
      name: preferencesKey,
      version: 1,
      storage: createJSONStorage(() => careful),
      partialize: ({ language, theme }) => ({ language, theme }),
      merge: (stored, current) => ({ ...current, ...choicesIn(stored) }),
      migrate: (stored) => choicesIn(stored),
    },
  ),
);
