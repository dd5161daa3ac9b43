import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { hostileDrawings, hostileText } from '@mocks/hostileSubject';
import { strictXml } from '@mocks/strictXml';
import type { ChartForm } from '@/catalogue/catalogue';
import { svgElement } from '@/charts/paint/domNodes';
import { svgMarkup } from '@/charts/paint/markup';
import type { SvgNode } from '@/charts/paint/svgNode';
import { svgElements } from './svgElements';

interface Plain {
  readonly name: string;
  readonly namespace: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Plain | string)[];
}

/** An element as plain data; the declaration of its namespace is not part of it. */
function plain(element: Element): Plain {
  const attributes = [...element.attributes]
    .filter((attribute) => attribute.name !== 'xmlns')
    .map((attribute) => [attribute.name, attribute.value] as const);
  const children = [...element.childNodes].map((child) =>
    child instanceof Element ? plain(child) : (child.textContent ?? ''),
  );
  return {
    name: element.localName,
    namespace: element.namespaceURI,
    attributes: Object.fromEntries(attributes.toSorted(([a], [b]) => a.localeCompare(b))),
    children,
  };
}

function reactRoot(node: SvgNode): Element {
  const root = render(svgElements([node])).container.firstElementChild;
  if (!root) throw new Error('React drew nothing');
  return root;
}

it.each<ChartForm>(['line', 'step', 'columns', 'points'])(
  'gives the same tree as the markup and the elements of a document: %s',
  (form) => {
    for (const node of hostileDrawings(hostileText, form)) {
      const file = plain(strictXml(svgMarkup(node)));
      expect(plain(svgElement(node, document))).toEqual(file);
      expect(plain(reactRoot(node))).toEqual(file);
      expect(JSON.stringify(file)).toContain('text-anchor');
    }
  },
);
