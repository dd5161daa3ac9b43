import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState, type ReactElement } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { withModalDialogs } from '@mocks/modalDialog';

import { Button } from './Button';
import { Dialog } from './Dialog';

beforeAll(withModalDialogs);
function Example(): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Bagikan</Button>
      {open && (
        <Dialog title="Bagikan grafik" close="Tutup" onClose={() => setOpen(false)}>
          <Button onClick={() => setOpen(false)}>Selesai</Button>
        </Dialog>
      )}
    </>
  );
}

it('is named by its title, which has the focus first', async () => {
  render(<Example />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Bagikan' }));
  expect(screen.getByRole('dialog', { name: 'Bagikan grafik' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Bagikan grafik' })).toHaveFocus();
});

it.each(['Tutup', 'Selesai'])('gives the focus back when %s closes it', async (name) => {
  const user = userEvent.setup();
  render(<Example />);
  const opener = screen.getByRole('button', { name: 'Bagikan' });
  await user.click(opener);
  await user.click(screen.getByRole('button', { name }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(opener).toHaveFocus();
});

it('stays open where effects run twice', async () => {
  render(
    <StrictMode>
      <Example />
    </StrictMode>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Bagikan' }));
  await Promise.resolve();
  expect(screen.getByRole('dialog')).toBeVisible();
});
