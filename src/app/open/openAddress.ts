import { publishedSite } from '@/app/downloads';
import { defaultView, printAddress } from '@/url/address';

/** Absolute address of the page that opens files, under the site's own name. */
export function openPageAddress(): string {
  const address = { page: { name: 'open' }, language: 'id', view: defaultView } as const;
  return publishedSite.origin + printAddress(address, publishedSite.base);
}
