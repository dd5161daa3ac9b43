import { render } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';

import { parseAddress } from '@/url/address';

import { useDocumentLinks } from './documentLinks';

function Page({ path }: { readonly path: string }): null {
  useDocumentLinks(parseAddress({ pathname: path, search: '?from=2020-01' }, '/'));
  return null;
}

function links(): readonly string[] {
  return [...document.head.querySelectorAll('link')].map(({ rel, hreflang, href }) =>
    [rel, hreflang, new URL(href).pathname].filter((part) => part !== '').join(' '),
  );
}

beforeEach(() => document.head.replaceChildren());

it('names the page that is open, without the view, in both languages', () => {
  const { rerender } = render(<Page path="/en/chart/pmi/" />);
  const expected = (own: string, page: string): readonly string[] => [
    `canonical ${own}`,
    `alternate id ${page}`,
    `alternate en /en${page}`,
    `alternate x-default ${page}`,
  ];
  expect(links()).toEqual(expected('/en/chart/pmi/', '/chart/pmi/'));
  rerender(<Page path="/milestones/" />);
  expect(links()).toEqual(expected('/milestones/', '/milestones/'));
});

it('has no address for a page that does not exist', () => {
  const { rerender } = render(<Page path="/sources/" />);
  rerender(<Page path="/nothing/" />);
  expect(links()).toEqual([]);
});
