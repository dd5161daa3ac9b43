import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { expect, it, vi } from 'vitest';

import { PanelBoundary } from './PanelBoundary';

let broken = true;

function Fragile(): ReactElement {
  if (broken) throw new Error('drawing failed');
  return <p>drawn</p>;
}

it('stands in for a panel that fails, leaves its neighbours alone and comes back on retry', async () => {
  broken = true;
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <>
      <PanelBoundary name="PMI manufaktur" language="id">
        <Fragile />
      </PanelBoundary>
      <p>neighbour</p>
    </>,
  );
  expect(screen.getByRole('alert', { name: 'PMI manufaktur: tidak dapat ditampilkan' })).toBeVisible();
  expect(screen.getByText('neighbour')).toBeVisible();
  expect(log).toHaveBeenCalledWith('PMI manufaktur:', expect.any(Error), expect.any(String));
  broken = false;
  await userEvent.setup().click(screen.getByRole('button', { name: 'Coba lagi' }));
  expect(screen.getByText('drawn')).toBeVisible();
});

it('tries again by itself when the content changes', () => {
  broken = true;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const panel = (key: string): ReactElement => (
    <PanelBoundary name="PMI" language="en" resetKey={key}>
      <Fragile />
    </PanelBoundary>
  );
  const { rerender } = render(panel('a'));
  expect(screen.getByRole('alert', { name: 'PMI: cannot be shown' })).toBeVisible();
  broken = false;
  rerender(panel('a'));
  expect(screen.getByRole('alert')).toBeVisible();
  rerender(panel('b'));
  expect(screen.getByText('drawn')).toBeVisible();
});
