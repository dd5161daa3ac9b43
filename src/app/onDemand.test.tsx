import { cleanup, render, screen } from '@testing-library/react';
import { Component, Suspense, useEffect, type ReactElement, type ReactNode } from 'react';
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

class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <p>gagal</p> : this.props.children;
  }
}

it('asks for its code again after it could not be had', async () => {
  cleanup();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const bring = vi.fn<() => Promise<typeof Timeline>>().mockRejectedValueOnce(new TypeError('offline'));
  bring.mockResolvedValueOnce(Timeline);
  const { Page } = onDemand(bring);
  const tree = (key: string): ReactElement => (
    <Boundary key={key}>
      <Suspense fallback={<p>sebentar</p>}>
        <Page name="Pernyataan" />
      </Suspense>
    </Boundary>
  );
  const { rerender } = render(tree('sekali'));
  expect(await screen.findByText('gagal')).toBeVisible();
  expect(bring).toHaveBeenCalledTimes(1);
  await new Promise((done) => setTimeout(done, 600));
  rerender(tree('lagi'));
  expect(await screen.findByRole('heading', { name: 'Pernyataan' })).toBeVisible();
  expect(bring).toHaveBeenCalledTimes(2);
});
