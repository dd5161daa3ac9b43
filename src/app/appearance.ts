import { useEffect, useSyncExternalStore } from 'react';

import type { Address } from '@/url/address';

import { look } from './navigation';
import { usePreferences } from './preferences';

/** What the reader asked for: `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark';

function darkQuery(): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function' ? window.matchMedia('(prefers-color-scheme: dark)') : undefined;
}

function subscribeToSystem(listener: () => void): () => void {
  const query = darkQuery();
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
}

function systemIsDark(): boolean {
  return darkQuery()?.matches ?? false;
}

/** The address wins, then the stored choice, then the system. */
export function useTheme(address: Address): { readonly asked: Theme; readonly shown: 'light' | 'dark' } {
  const kept = usePreferences((preferences) => preferences.theme);
  const dark = useSyncExternalStore(subscribeToSystem, systemIsDark, () => false);
  const asked = address.view.theme === 'auto' ? kept : address.view.theme;
  return { asked, shown: asked === 'auto' ? (dark ? 'dark' : 'light') : asked };
}

/** Keeps the reader's choice and takes a theme out of the address, which would hide it. */
export function chooseTheme(theme: Theme): void {
  usePreferences.getState().setTheme(theme);
  look({ theme: 'auto' }, 'replace');
}

/** Keeps `<html>` true to what is shown: its language for screen readers and hyphenation, its theme for the tokens. */
export function useDocumentAppearance(address: Address): void {
  const { asked } = useTheme(address);
  useEffect(() => {
    document.documentElement.lang = address.language;
    if (asked === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = asked;
  }, [address.language, asked]);
}
