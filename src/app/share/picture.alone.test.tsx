import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fileRequest, siteSubject } from '@mocks/fileRequests';

import type { FileRequest, MadeFile } from '@/exports/files/fileRequest';
import { parsePeriod } from '@/series/period';
import { withView } from '@/url/address';

import { usePicture } from './usePicture';

const makeNow = vi.hoisted(() => vi.fn<(request: FileRequest) => Promise<MadeFile>>());

vi.mock('./makeNow', () => ({ makeNow }));

const asked = fileRequest('svg', siteSubject('pmi'));

function Example({ request }: { readonly request: FileRequest }): ReactElement {
  const picture = usePicture(request);
  return <p>{picture.state}</p>;
}

beforeEach(() => {
  makeNow.mockReset().mockResolvedValue({ name: 'a.svg', type: 'image/svg+xml', bytes: new Uint8Array(3) });
  URL.createObjectURL = () => 'blob:a';
  URL.revokeObjectURL = () => undefined;
});

it('draws once what is asked for again in other words', async () => {
  const { rerender } = render(<Example request={asked} />);
  await screen.findByText('drawn');
  const { address } = asked;
  rerender(<Example request={{ ...asked, address: { ...address, view: { ...address.view } } }} />);
  expect(screen.getByText('drawn')).toBeVisible();
  expect(makeNow).toHaveBeenCalledTimes(1);
});

it.each([
  ['another ground', { theme: 'dark' }],
  ['another day', { asOf: '2021-01-01' }],
  ['an edition', { edition: '2021-05-08.b3f58279' }],
  ['a reader’s own chart', { own: true }],
  ['another range', { address: withView(asked.address, { from: parsePeriod('2020-01') }) }],
] as const)('draws anew for %s', async (_what, change) => {
  const { rerender } = render(<Example request={asked} />);
  await screen.findByText('drawn');
  rerender(<Example request={{ ...asked, ...change }} />);
  expect(screen.getByText('drawing')).toBeVisible();
  await screen.findByText('drawn');
  expect(makeNow).toHaveBeenCalledTimes(2);
});
