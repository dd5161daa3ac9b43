import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { dayOf } from '@/series/period';
import { sampleRows, sampleSeries } from '@mocks/sampleSeries';
import { ChartCard } from './ChartCard';
import { sampleSubject } from '@mocks/sampleSubject';

const subject = sampleSubject({ series: [sampleSeries({ observations: sampleRows('2025-01', [51, 52.6, 53.8]) })] });
const today = dayOf(2025, 4, 3);

it('is one link that says name, value and period, with the age of the figure', async () => {
  const user = userEvent.setup();
  const onNavigate = vi.fn<(href: string) => void>();
  render(<ChartCard subject={subject} language="id" href="/chart/example/" onNavigate={onNavigate} today={today} />);
  const link = screen.getByRole('link', { name: /Contoh.*53,8.*Maret 2025/u });
  expect(link).toHaveAttribute('href', '/chart/example/');
  expect(screen.getByText('Angka terakhir: Maret 2025, 3 hari yang lalu')).toBeVisible();
  await user.click(link);
  expect(onNavigate).toHaveBeenCalledExactlyOnceWith('/chart/example/');
});

it('leaves modified clicks to the browser', async () => {
  const user = userEvent.setup();
  const onNavigate = vi.fn<(href: string) => void>();
  render(<ChartCard subject={subject} language="en" href="#there" onNavigate={onNavigate} today={today} />);
  await user.keyboard('{Control>}');
  await user.click(screen.getByRole('link'));
  expect(onNavigate).not.toHaveBeenCalled();
});

it('says when there is no figure', () => {
  const empty = sampleSubject({ series: [sampleSeries()] });
  render(
    <ChartCard subject={empty} language="en" href="/" onNavigate={vi.fn<(href: string) => void>()} today={today} />,
  );
  expect(screen.getByText('No figures yet')).toBeVisible();
});

it.each([
  ['2025-05-02', 'rilis berikutnya 2 Mei 2025'],
  ['2025-04-01', 'seharusnya diperbarui 1 April 2025'],
])('says of a release on %s: %s', (nextRelease, words) => {
  const { feed } = subject;
  const announced = { ...subject, feed: { ...feed, nextRelease } };
  render(
    <ChartCard subject={announced} language="id" href="/" onNavigate={vi.fn<(href: string) => void>()} today={today} />,
  );
  expect(screen.getByText(new RegExp(words, 'u'))).toBeVisible();
});
