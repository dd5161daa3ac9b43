import { useMemo, useSyncExternalStore } from 'react';

import { defaultView, parseAddress, printAddress, withView, type Address, type ViewPatch } from '@/url/address';
import type { Page } from '@/url/page';

const base = import.meta.env.BASE_URL;
const listeners = new Set<() => void>();

/** How the last change of address came about: pages move the focus for it and scroll only when a link was followed. */
let lastMove: 'start' | 'link' | 'history' = 'start';

function announce(): void {
  for (const listener of listeners) listener();
}

function onHistory(): void {
  lastMove = 'history';
  announce();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', onHistory);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', onHistory);
  };
}

/** The path that the page was rendered with; its query is the default, because files know none. */
let rendered = base;

/** Tells what the markup shows that is about to be rendered, or to be taken over. */
export function renderAddress(path: string): void {
  rendered = path;
}

function here(): string {
  return window.location.pathname + window.location.search;
}

function read(pathAndQuery: string): Address {
  const cut = pathAndQuery.indexOf('?');
  return cut === -1
    ? parseAddress({ pathname: pathAndQuery, search: '' }, base)
    : parseAddress({ pathname: pathAndQuery.slice(0, cut), search: pathAndQuery.slice(cut) }, base);
}

/** The address that is looked at; the component renders again when it changes. Markup from a file starts with the default view. */
export function useAddress(): Address {
  const path = useSyncExternalStore(subscribe, here, () => rendered);
  return useMemo(() => read(path), [path]);
}

/** What the address bar says now, for code outside a render. */
function currentAddress(): Address {
  return read(here());
}

/** The path and query of an address under this site's base path. */
export function hrefOf(address: Address): string {
  return printAddress(address, base);
}

/** The address as it is printed, cited and shared: under the site's own name, wherever this copy was opened. */
export function absoluteHref(address: Address): string {
  return import.meta.env.PENDOPO_SITE + hrefOf(address);
}

/** Another page in the same language, with the default view but the reader's theme and parameters that are not ours. */
export function elsewhere(from: Address, page: Page): Address {
  const { theme, foreign } = from.view;
  return { page, language: from.language, view: { ...defaultView, theme, foreign } };
}

/** `push` makes a step that Back undoes, `replace` does not: for drags, which change the address many times a second. */
export function navigate(to: Address, how: 'push' | 'replace'): void {
  const href = hrefOf(to);
  if (href === here()) return;
  // A briefing is a document of its own, which the app knows nothing of.
  if (to.page.name === 'briefing') {
    window.location.assign(href);
    return;
  }
  lastMove = 'link';
  if (how === 'push') window.history.pushState(null, '', href);
  else window.history.replaceState(null, '', href);
  announce();
}

/** Follows a link of our own, given as path and query. */
export function follow(href: string): void {
  navigate(read(href), 'push');
}

/** Changes what is looked at on the page that is open. */
export function look(change: ViewPatch, how: 'push' | 'replace'): void {
  navigate(withView(currentAddress(), change), how);
}

/** Whether the last change of address was a link (scroll to the top) or the history (the browser restores the place). */
export function lastMoveKind(): 'start' | 'link' | 'history' {
  return lastMove;
}
