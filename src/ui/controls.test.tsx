import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { Checkbox } from './Checkbox';
import { Select } from './Select';
import { StatePanel } from './StatePanel';
import { TextField } from './TextField';
import { ToggleGroup } from './ToggleGroup';

const options = [
  { value: 'chart', label: 'Grafik' },
  { value: 'table', label: 'Tabel' },
] as const;

it('a toggle group is radio buttons that arrow keys move through', async () => {
  const onChange = vi.fn<(value: 'chart' | 'table') => void>();
  render(<ToggleGroup legend="Tampilan" options={options} value="chart" onChange={onChange} />);
  expect(screen.getByRole('group', { name: 'Tampilan' })).toBeVisible();
  const user = userEvent.setup();
  await user.tab();
  expect(screen.getByRole('radio', { name: 'Grafik' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('table');
});

it('a toggle group can show that none of its options holds', () => {
  render(<ToggleGroup legend="Tampilan" options={options} value={null} onChange={() => undefined} />);
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
});

it('a select is named by its label and described by its hint', async () => {
  const onChange = vi.fn<(value: string) => void>();
  const groups = [{ label: 'UMKM', options: [{ value: 'a.b', label: 'UMKM baru' }] }];
  const none = [{ value: '', label: 'Tanpa' }];
  render(<Select label="Bandingkan" value="" options={none} groups={groups} onChange={onChange} hint="Satuan sama" />);
  const select = screen.getByRole('combobox', { name: 'Bandingkan' });
  expect(select).toHaveAccessibleDescription('Satuan sama');
  await userEvent.setup().selectOptions(select, 'UMKM baru');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('a.b');
});

it('a text field is named by its label and described by its hint', () => {
  render(<TextField label="Cari" type="search" value="" onChange={() => undefined} hint="Penerbit" />);
  expect(screen.getByRole('searchbox', { name: 'Cari' })).toHaveAccessibleDescription('Penerbit');
});

it('a checkbox can be partly checked and is checked whole by a click', async () => {
  const onChange = vi.fn<(checked: boolean) => void>();
  render(
    <Checkbox checked={false} mixed onChange={onChange}>
      Kebijakan
    </Checkbox>,
  );
  const box = screen.getByRole('checkbox', { name: 'Kebijakan' });
  expect(box).toBePartiallyChecked();
  await userEvent.setup().click(box);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});

it('a state is announced only when something failed, and its action cannot be pressed twice', () => {
  const action = { label: 'Coba lagi', onClick: () => undefined, busy: true };
  render(
    <>
      <StatePanel state="stale" title="Angka lama" />
      <StatePanel state="failed" title="Gagal" action={action} />
    </>,
  );
  expect(screen.getByRole('alert', { name: 'Gagal' })).toBeVisible();
  expect(screen.getByRole('group', { name: 'Angka lama' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Coba lagi' })).toBeDisabled();
});
