import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { Disclosure } from './Disclosure';

function happen(name: 'beforeprint' | 'afterprint'): void {
  act(() => {
    window.dispatchEvent(new Event(name));
  });
}

it('opens by its summary', async () => {
  render(<Disclosure summary="Semua sumber">isi</Disclosure>);
  expect(screen.getByText('isi')).not.toBeVisible();
  await userEvent.setup().click(screen.getByText('Semua sumber'));
  expect(screen.getByText('isi')).toBeVisible();
});

it('is open on paper and as it was afterwards', () => {
  render(<Disclosure summary="Semua sumber">isi</Disclosure>);
  happen('beforeprint');
  expect(screen.getByText('isi')).toBeVisible();
  happen('afterprint');
  expect(screen.getByText('isi')).not.toBeVisible();
});
