import { createElement, type ReactElement } from 'react';
import type { SvgNode } from '@/charts/paint/svgNode';

function camel(name: string): string {
  if (name.startsWith('data-') || name.startsWith('aria-')) return name;
  return name.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

function propsOf(node: SvgNode): Record<string, string | number> {
  return Object.fromEntries(Object.entries(node.attributes).map(([name, value]) => [camel(name), value]));
}

/** The painted nodes as React elements. Their order never changes within one drawing, so the index is their key. */
export function svgElements(nodes: readonly (SvgNode | string)[]): (ReactElement | string)[] {
  return nodes.map((node, index) =>
    typeof node === 'string'
      ? node
      : createElement(node.tag, { ...propsOf(node), key: index }, ...svgElements(node.children)),
  );
}
