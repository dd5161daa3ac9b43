import type { AddressLanguage } from './page';

/** Paths below the base of the documents that hold no page: without a network the app draws in them what an address asks for. */
export const shellPaths: Readonly<Record<AddressLanguage, string>> = { id: 'shell.html', en: 'en/shell.html' };
