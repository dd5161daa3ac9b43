import type { AddressLanguage } from './page';

/**
 * Paths below the base of the documents that hold no page: without a network the app draws in them what an address asks for.
 * They are folders, since some hosts redirect from the name of a file, and a worker keeps no redirected answer.
 */
export const shellPaths: Readonly<Record<AddressLanguage, string>> = { id: 'shell/', en: 'en/shell/' };
