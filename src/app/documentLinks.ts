import { useEffect } from 'react';

import { defaultView, inLanguage, type Address } from '@/url/address';

import { absoluteHref } from './navigation';

type Rel = { readonly rel: 'canonical' } | { readonly rel: 'alternate'; readonly hreflang: string };

function selectorOf(link: Rel): string {
  return link.rel === 'canonical' ? 'link[rel="canonical"]' : `link[rel="alternate"][hreflang="${link.hreflang}"]`;
}

function point(link: Rel, href: string | undefined): void {
  const found = document.head.querySelector<HTMLLinkElement>(selectorOf(link));
  if (href === undefined) {
    found?.remove();
    return;
  }
  const element = found ?? document.head.appendChild(document.createElement('link'));
  element.rel = link.rel;
  if (link.rel === 'alternate') element.hreflang = link.hreflang;
  element.href = href;
}

/**
 * Keeps the head's own addresses true when a link is followed without loading a document: browsers share a page under
 * its canonical address. What only machines read that run no script stays as the file said it.
 */
export function useDocumentLinks(address: Address): void {
  const page = { ...address, view: defaultView };
  const known = address.page.name !== 'not-found';
  const [own, id, en] = [page, inLanguage(page, 'id'), inLanguage(page, 'en')].map(absoluteHref);
  useEffect(() => {
    point({ rel: 'canonical' }, known ? own : undefined);
    point({ rel: 'alternate', hreflang: 'id' }, known ? id : undefined);
    point({ rel: 'alternate', hreflang: 'en' }, known ? en : undefined);
    point({ rel: 'alternate', hreflang: 'x-default' }, known ? id : undefined);
  }, [known, own, id, en]);
}
