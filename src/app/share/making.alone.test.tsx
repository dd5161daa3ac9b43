import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fileRequest, siteSubject } from '@mocks/fileRequests';

import { saveFile } from '@/app/downloads';
import { FileError, type FileRequest, type MadeFile } from '@/exports/files/fileRequest';

import type { MakeControl } from './makeNow';
import { MakingStatus } from './MakingStatus';
import { problemOf, useMaking } from './useMaking';

const makeNow = vi.hoisted(() => vi.fn<(request: FileRequest, control: MakeControl) => Promise<MadeFile>>());

vi.mock('./makeNow', () => ({ makeNow }));
vi.mock('@/app/downloads', () => ({ saveFile: vi.fn<(file: MadeFile) => void>() }));

beforeEach(() => vi.clearAllMocks());

const file: MadeFile = { name: 'pendopo-uji.png', type: 'image/png', bytes: new Uint8Array(3) };

const request = fileRequest('png', siteSubject('pmi'));

function Example(): ReactElement {
  const maker = useMaking();
  return (
    <>
      <button type="button" onClick={() => maker.make(request, 'PNG picture')}>
        make
      </button>
      <MakingStatus maker={maker} language="en" />
    </>
  );
}

async function press(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  render(<Example />);
  await user.click(screen.getByRole('button', { name: 'make' }));
  return user;
}

it('hands a file over and says so, without a word about quick work', async () => {
  makeNow.mockResolvedValue(file);
  await press();
  expect(await screen.findByText('Handed to the browser: pendopo-uji.png')).toBeVisible();
  expect(saveFile).toHaveBeenCalledExactlyOnceWith(file);
  expect(screen.queryByRole('progressbar')).toBeNull();
});

it('shows how far slow work is, and stops it', async () => {
  const controls: MakeControl[] = [];
  makeNow.mockImplementation((_request, control) => {
    controls.push(control);
    return new Promise((_done, fail) => {
      control.signal.addEventListener('abort', () => fail(new DOMException('ended', 'AbortError')));
    });
  });
  const user = await press();
  expect(screen.queryByRole('progressbar')).toBeNull();
  const bar = await screen.findByRole('progressbar', { name: 'Making: PNG picture …' });
  act(() => controls[0]?.onProgress?.(0.5));
  expect(bar).toHaveAttribute('value', '0.5');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('Cancelled.')).toBeVisible();
  expect(controls[0]?.signal.aborted).toBe(true);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(saveFile).not.toHaveBeenCalled();
});

it('names what went wrong, and tries again', async () => {
  makeNow.mockRejectedValueOnce(new FileError('font-unreachable')).mockResolvedValueOnce(file);
  const user = await press();
  expect(await screen.findByRole('alert')).toHaveTextContent(/could not be fetched from the server/u);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Handed to the browser: pendopo-uji.png')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('ends the one before when another is wanted', async () => {
  const signals: AbortSignal[] = [];
  makeNow.mockImplementationOnce((_request, { signal }) => {
    signals.push(signal);
    return new Promise(() => undefined);
  });
  makeNow.mockResolvedValueOnce(file);
  const user = await press();
  await user.click(screen.getByRole('button', { name: 'make' }));
  expect(await screen.findByText('Handed to the browser: pendopo-uji.png')).toBeVisible();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(saveFile).toHaveBeenCalledTimes(1);
});

it('ends its work when it is taken away', async () => {
  const signals: AbortSignal[] = [];
  makeNow.mockImplementationOnce((_request, { signal }) => {
    signals.push(signal);
    return new Promise(() => undefined);
  });
  await press();
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  cleanup();
  expect(signals[0]?.aborted).toBe(true);
});

it.each([
  [new FileError('font-unreachable'), 'network'],
  [new FileError('client-unreachable'), 'network'],
  [new FileError('writer-unreachable'), 'network'],
  [new FileError('font-not-drawn'), 'drawing'],
  [new FileError('picture-empty'), 'drawing'],
  [new FileError('no-png'), 'drawing'],
  [new TypeError('Failed to fetch dynamically imported module'), 'network'],
  [new Error('anything'), 'other'],
])('takes %s for %s', (error, problem) => {
  expect(problemOf(error)).toBe(problem);
});
