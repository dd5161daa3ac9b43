import { render, screen } from '@testing-library/react';
import { Suspense, useEffect, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

import { onDemand } from './onDemand';

const mounted = vi.fn<(name: string) => void>();

function Timeline({ name }: { readonly name: string }): ReactElement {
  useEffect(() => mounted(name), [name]);
  return <h1>{name}</h1>;
}

it('renders at once when its code is there', async () => {
  const { Page, load } = onDemand(async () => Timeline);
  await load();
  expect(renderToString(<Page name="Tonggak" />)).toBe('<h1>Tonggak</h1>');
});

it('brings its code when it is rendered, and is mounted once', async () => {
  const { Page, load } = onDemand(async () => Timeline);
  const tree = (
    <Suspense fallback={<p>sebentar</p>}>
      <Page name="Tonggak" />
    </Suspense>
  );
  const { rerender } = render(tree);
  expect(screen.getByText('sebentar')).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Tonggak' })).toBeVisible();
  await load();
  rerender(tree);
  expect(mounted).toHaveBeenCalledTimes(1);
});
