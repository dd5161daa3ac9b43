import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartForm } from '@/catalogue/catalogue';
import type { Language } from '@/i18n/language';
import type { PeriodRange } from '@/series/range';
import { periodFrom, sampleRow, sampleRows, sampleSeries, sampleSource, sampleTarget } from '@mocks/sampleSeries';
import type { Series } from '@/series/series';
import { ChartFigure, type ChartFigureProps } from './ChartFigure';
import { sampleMilestone, sampleSubject } from '@mocks/sampleSubject';

const values = Array.from({ length: 84 }, (_, index) => (index === 3 ? undefined : 50 + (index % 12)));
const monthly = sampleSeries({
  thresholds: [
    {
      value: 50,
      label: { id: '50 = tidak berubah', en: '50 = no change' },
      above: { id: 'ekspansi', en: 'expansion' },
      below: { id: 'kontraksi', en: 'contraction' },
    },
  ],
  observations: sampleRows('2017-01', values),
});
const milestones = [sampleMilestone('satu', '2020-05-14'), sampleMilestone('dua', '2021-09-08')];
const kinds = [{ id: 'launch', label: { id: 'Peluncuran', en: 'Launch' } }];
const csv = vi.fn<ChartFigureProps['csv']>();
const onRange = vi.fn<ChartFigureProps['onRange']>();

beforeEach(() => {
  csv.mockClear();
  onRange.mockClear();
});

interface HarnessProps {
  readonly language: Language;
  readonly series?: readonly Series[];
  readonly range?: PeriodRange;
  readonly form?: ChartForm;
}

function Harness({ language, series = [monthly], range: first = {}, form = 'line' }: HarnessProps): ReactElement {
  const [range, setRange] = useState(first);
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  return (
    <ChartFigure
      subject={sampleSubject({ series, range, milestones, form })}
      language={language}
      shown={shown}
      onShown={setShown}
      range={range}
      onRange={(next) => {
        onRange(next);
        setRange(next);
      }}
      kinds={kinds}
      address="https://example.org/chart/example/"
      csv={csv}
      headingLevel={1}
    />
  );
}

const cursorName = { id: /^Baca grafik titik demi titik/u, en: /^Read the chart point by point/u };

function cursor(language: Language): HTMLElement {
  return screen.getByRole('slider', { name: cursorName[language] });
}

describe.each(['id', 'en'] as const)('a figure in %s', (language) => {
  const id = language === 'id';

  it('says its finding, credits and what markers mean', () => {
    render(<Harness language={language} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(id ? /Contoh 61,0|Contoh 61/u : /Example 61/u);
    expect(
      screen.getByText(id ? 'Penanda menunjukkan waktu, bukan sebab-akibat.' : 'Markers show timing, not cause.'),
    ).toBeVisible();
    expect(screen.getByText(id ? /Pemilik data: Pemilik Contoh/u : /Owner of the data: Example Owner/u)).toBeVisible();
    expect(screen.getByRole('link', { name: 'https://example.org/chart/example/' })).toBeVisible();
  });

  it('reads point by point and announces politely', async () => {
    const user = userEvent.setup();
    render(<Harness language={language} />);
    cursor(language).focus();
    await user.keyboard('{End}{ArrowLeft}');
    expect(cursor(language)).toHaveAttribute('aria-valuetext', id ? 'November 2023, 60,0' : 'November 2023, 60.0');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/November 2023: 60/u));
    expect(screen.getByRole('status')).toHaveTextContent(id ? /di atas 50/u : /above 50/u);
    await user.keyboard('{PageDown}');
    expect(cursor(language)).toHaveAttribute('aria-valuetext', expect.stringMatching(/^November 2022, 60/u));
    await user.keyboard('{Home}m');
    expect(cursor(language)).toHaveAttribute('aria-valuetext', expect.stringContaining(id ? 'Mei 2020' : 'May 2020'));
  });

  it('pins a reading so that its source can be reached, and lets it go', async () => {
    const user = userEvent.setup();
    const { container } = render(<Harness language={language} />);
    const card = (): HTMLElement | null => container.querySelector('[data-reading-card]');
    cursor(language).focus();
    await user.keyboard('{End}{Enter}');
    const link = within(card() ?? container).getByRole('link', { name: id ? 'Sumber: Example' : 'Source: Example' });
    expect(link).toHaveAttribute('href', 'https://example.org/');
    await user.tab();
    expect(screen.getByRole('button', { name: id ? 'Tutup' : 'Close' })).toHaveFocus();
    await user.tab();
    expect(link).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(cursor(language)).toHaveFocus();
    expect(card()).toBeNull();
  });

  it('opens the table with T, sorts it and comes back with T', async () => {
    const user = userEvent.setup();
    render(<Harness language={language} />);
    cursor(language).focus();
    await user.keyboard('t');
    const region = screen.getByRole('region', { name: /2017/u });
    expect(region).toHaveFocus();
    const table = within(region).getByRole('table');
    expect(within(table).getByText(id ? 'tidak ada angka: April 2017' : 'no figure: April 2017')).toBeVisible();
    const value = within(table).getByRole('columnheader', { name: new RegExp(`^${id ? 'Nilai' : 'Value'}`, 'u') });
    expect(value).toHaveAttribute('aria-sort', 'none');
    await user.click(within(value).getByRole('button'));
    expect(value).toHaveAttribute('aria-sort', 'ascending');
    expect(within(table).getAllByRole('rowheader')[0]).toHaveTextContent(id ? 'Januari 2017' : 'January 2017');
    await user.click(within(value).getByRole('button'));
    expect(value).toHaveAttribute('aria-sort', 'descending');
    expect(within(table).getAllByRole('rowheader')[0]).toHaveTextContent(id ? 'Desember 2017' : 'December 2017');
    region.focus();
    await user.keyboard('t');
    expect(cursor(language)).toHaveFocus();
  });

  it('downloads both kinds of CSV', async () => {
    const user = userEvent.setup();
    render(<Harness language={language} />);
    await user.click(screen.getByRole('radio', { name: id ? 'Tabel' : 'Table' }));
    await user.click(screen.getByRole('button', { name: id ? 'CSV (internasional)' : 'CSV (international)' }));
    await user.click(
      screen.getByRole('button', { name: id ? 'CSV (lembar kerja Indonesia)' : 'CSV (Indonesian spreadsheet)' }),
    );
    expect(csv.mock.calls).toEqual([['international'], ['indonesian']]);
  });

  it('takes typed ranges and names mistakes', async () => {
    const user = userEvent.setup();
    render(<Harness language={language} />);
    const from = screen.getByRole('textbox', { name: id ? 'Dari' : 'From' });
    await user.clear(from);
    await user.type(from, 'kemarin{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(id ? '“kemarin” bukan periode' : '“kemarin” is not a period');
    expect(from).toBeInvalid();
    expect(onRange).not.toHaveBeenCalled();
    await user.clear(from);
    await user.type(from, '2021Q1{Enter}');
    expect(onRange).toHaveBeenCalledExactlyOnceWith({ from: '2021-Q1' });
    expect(screen.queryByRole('alert')).toBeNull();
    const to = screen.getByRole('textbox', { name: id ? 'Sampai' : 'To' });
    await user.clear(to);
    await user.type(to, '2020');
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent(
      id ? 'Awal rentang harus sebelum akhirnya.' : 'The range must start before it ends.',
    );
  });

  it('offers ready-made ranges and handles for the keyboard', async () => {
    const user = userEvent.setup();
    render(<Harness language={language} />);
    await user.click(screen.getByRole('radio', { name: id ? 'Sejak BBI' : 'Since BBI' }));
    expect(onRange).toHaveBeenLastCalledWith({ from: '2020-05' });
    const start = screen.getByRole('slider', { name: id ? 'Awal rentang' : 'Start of range' });
    start.focus();
    await user.keyboard('{ArrowRight}');
    expect(onRange).toHaveBeenLastCalledWith({ from: '2020-06' });
    await user.keyboard('{PageUp}');
    expect(start).toHaveAttribute('aria-valuetext', id ? 'Juni 2021' : 'June 2021');
    await user.keyboard('{Home}');
    expect(onRange).toHaveBeenLastCalledWith({});
  });

  it('says why a range is empty and leads back', async () => {
    const user = userEvent.setup();
    render(<Harness language={language} range={{ from: periodFrom('2030') }} />);
    expect(
      screen.getByText(
        id ? /mulai setelah angka terakhir, Desember 2023/u : /starts after the latest figure, December 2023/u,
      ),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: id ? 'Tampilkan semua' : 'Show all' }));
    expect(onRange).toHaveBeenCalledExactlyOnceWith({});
    expect(cursor(language)).toBeVisible();
  });

  it('lights the same milestone up in flag and list', async () => {
    const user = userEvent.setup();
    render(<Harness language={language} />);
    const name = id ? 'Tonggak 2: Peristiwa dua, 8 September 2021' : 'Milestone 2: Event dua, 8 September 2021';
    const flags = screen.getByRole('toolbar', { name: id ? 'Tonggak pada grafik' : 'Milestones on the chart' });
    const flag = within(flags).getByRole('button', { name });
    const title = screen.getByText(id ? 'Peristiwa dua' : 'Event dua');
    const before = [flag.className, title.closest('li')?.className];
    await user.hover(title);
    expect(flag.className).not.toBe(before[0]);
    await user.unhover(title);
    expect(flag.className).toBe(before[0]);
    await user.hover(flag);
    expect(title.closest('li')?.className).not.toBe(before[1]);
    await user.click(title);
    expect(screen.getByText(id ? 'Ringkasan dua' : 'Summary dua')).toBeVisible();
  });
});

it('keeps the flags to one tab stop, with arrows between them and Enter to open', async () => {
  const user = userEvent.setup();
  render(<Harness language="en" />);
  const [first, second] = within(screen.getByRole('toolbar')).getAllByRole('button');
  expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
  first?.focus();
  await user.keyboard('{ArrowRight}{Enter}');
  expect(second).toHaveFocus();
  expect(second).toHaveAttribute('aria-expanded', 'true');
  const events = screen.getByRole('region', { name: 'Milestone 2: Event dua, 8 September 2021' });
  expect(within(events).getByText('8 September 2021 · launch', { exact: false })).toBeVisible();
  await user.keyboard('{Tab}');
  expect(within(events).getByRole('button', { name: 'Close' })).toHaveFocus();
  await user.keyboard('{Tab}');
  expect(within(events).getByRole('link', { name: /^Source: / })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(second).toHaveFocus();
  expect(second).toHaveAttribute('aria-expanded', 'false');
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(second).toHaveFocus();
  expect(screen.queryByRole('region')).toBeNull();
});

it('says that there are no figures when every value is empty', () => {
  render(<Harness language="en" series={[sampleSeries({ observations: sampleRows('2020-01', [null, null]) })]} />);
  expect(screen.getByText('No figures yet')).toBeVisible();
  expect(screen.queryByRole('slider')).toBeNull();
});

it('names a target’s other documents and what contradicts it, each with its address', () => {
  const speech = { ...sampleSource, id: 'speech', publisher: 'A speech', url: 'https://speech.example/' };
  const target = sampleTarget('2020-02', 6, { also: ['https://news.example/target'] });
  const { conflicts: _none, basis: _level, ...conflict } = sampleTarget('2020-02', 7, { source: speech });
  const aimed = sampleSeries({
    observations: sampleRows('2020-01', [1, 5]),
    targets: [{ ...target, conflicts: [conflict] }],
  });
  render(<Harness language="en" series={[aimed]} form="columns" />);
  const list = screen.getByRole('list', { name: 'Targets' });
  expect(list).toHaveTextContent('Other figure: A speech gives 7.0 for February 2020');
  expect(within(list).getByRole('link', { name: 'also news.example' })).toHaveAttribute(
    'href',
    'https://news.example/target',
  );
  expect(within(list).getByRole('link', { name: 'Source: A speech' })).toHaveAttribute('href', speech.url);
});

it('says all only of the chosen one of many series until it is pinned', async () => {
  const user = userEvent.setup();
  const series = ['a', 'b', 'c'].map((name, index) =>
    sampleSeries({
      id: name,
      label: { id: name, en: name },
      observations: [sampleRow('2020-01', index + 1), sampleRow('2020-02', index + 5)],
    }),
  );
  const { container } = render(<Harness language="en" series={series} />);
  const sources = (): number => container.querySelectorAll('[data-reading-card] a').length;
  cursor('en').focus();
  await user.keyboard('{End}');
  await waitFor(() => expect(container.querySelector('[data-reading-card]')).toHaveTextContent('c 7.0'));
  expect(sources()).toBe(1);
  await user.keyboard('{Enter}');
  expect(sources()).toBe(3);
});

it('reads several series at one period and names the chosen one', async () => {
  const user = userEvent.setup();
  const series = ['low', 'high'].map((name, index) =>
    sampleSeries({
      id: name,
      label: { id: name, en: name },
      observations: [sampleRow('2020-01', index + 1), sampleRow('2020-02', index + 5)],
    }),
  );
  render(<Harness language="en" series={series} />);
  cursor('en').focus();
  await user.keyboard('{End}{ArrowUp}');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^high: 6/u));
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^low: 5/u));
});

it('shows the painted chart at once and swaps it for the exploring plot on focus', async () => {
  const { container } = render(<Harness language="en" />);
  expect(container.querySelector('[data-plot] [data-part="lines"] path')).not.toBeNull();
  expect(container.querySelector('.recharts-surface')).toBeNull();
  cursor('en').focus();
  await waitFor(() => expect(container.querySelector('.recharts-line-curve')).not.toBeNull(), { timeout: 15_000 });
  await waitFor(() => expect(container.querySelector('[data-part="lines"]')).toBeNull());
}, 20_000);

it('has one thing open at a time: a flag closes the reading', async () => {
  const user = userEvent.setup();
  const { container } = render(<Harness language="en" />);
  const card = () => container.querySelector('[data-reading-card]');
  cursor('en').focus();
  await user.keyboard('{End}{Enter}');
  expect(card()).not.toBeNull();
  await user.click(within(screen.getByRole('toolbar')).getAllByRole('button')[0] ?? container);
  expect(card()).toBeNull();
  expect(screen.getByRole('region', { name: /^Milestone 1/u })).toBeVisible();
});

it('is named by its finding and described by its subtitle', () => {
  render(<Harness language="en" />);
  const heading = screen.getByRole('heading', { level: 1 });
  expect(screen.getByRole('figure')).toHaveAccessibleName(heading.textContent);
  expect(screen.getByRole('figure')).toHaveAccessibleDescription(/\S/u);
  expect(screen.getByRole('group', { name: 'Chart or table' })).toBeVisible();
  expect(cursor('en')).toHaveAccessibleDescription(/PageUp a year later, PageDown a year earlier/u);
  expect(screen.getByText('Event dua').closest('details')).not.toHaveAttribute('open');
});

it('comes to the flags before the plot, which they stand above', () => {
  render(<Harness language="en" />);
  const after = screen.getByRole('toolbar').compareDocumentPosition(cursor('en'));
  expect(after & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

it('says once that a key leads no further', async () => {
  const user = userEvent.setup();
  render(<Harness language="en" />);
  cursor('en').focus();
  await user.keyboard('{End}{ArrowRight}');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^already at the end$/u));
  await user.keyboard('{ArrowLeft}');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^November 2023/u));
});

it('lets T and Escape work all over the figure, except T where one types', async () => {
  const user = userEvent.setup();
  const { container } = render(<Harness language="en" />);
  cursor('en').focus();
  await user.keyboard('{End}{Enter}');
  screen.getByRole('slider', { name: 'Start of range' }).focus();
  await user.keyboard('{Escape}');
  expect(container.querySelector('[data-reading-card]')).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'From' }), 't');
  expect(screen.queryByRole('table')).toBeNull();
  screen.getByRole('slider', { name: 'Start of range' }).focus();
  await user.keyboard('t');
  expect(screen.getByRole('table')).toBeVisible();
});

it('lets a pinned reading go with the focus', async () => {
  const user = userEvent.setup();
  const { container } = render(
    <>
      <Harness language="en" />
      <button type="button">Elsewhere</button>
    </>,
  );
  cursor('en').focus();
  await user.keyboard('{End}{Enter}');
  screen.getByRole('slider', { name: 'End of range' }).focus();
  expect(container.querySelector('[data-reading-card]')).not.toBeNull();
  act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus());
  expect(container.querySelector('[data-reading-card]')).toBeNull();
});

it('tells listeners the new finding after another range is chosen', async () => {
  const user = userEvent.setup();
  const { container } = render(<Harness language="en" />);
  const news = () => container.querySelector('figure > [aria-live="polite"]');
  expect(news()).toBeEmptyDOMElement();
  await user.type(screen.getByRole('textbox', { name: 'To' }), '{Control>}a{/Control}2022{Enter}');
  const title = screen.getByRole('heading', { level: 1 }).textContent;
  await waitFor(() => expect(news()).toHaveTextContent(`${title}. Range: January 2017 to December 2022.`));
});

it('brings a series forward with its key', async () => {
  const user = userEvent.setup();
  const series = Array.from({ length: 5 }, (_, index) =>
    sampleSeries({
      id: `s${index}`,
      nature: 'stock',
      label: { id: `Seri ${index}`, en: `A long name of series ${index}` },
      observations: sampleRows('2020-01', [index, index + 1]),
    }),
  );
  const { container } = render(<Harness language="en" series={series} form="points" />);
  const front = () => container.querySelector('[data-front]')?.getAttribute('data-front') ?? null;
  const entry = screen.getByRole('button', { name: 'A long name of series 3' });
  expect(front()).toBeNull();
  await user.hover(entry);
  expect(front()).toBe('feed.s3');
  await user.unhover(entry);
  expect(front()).toBeNull();
  await user.click(entry);
  await user.unhover(entry);
  act(() => cursor('en').focus());
  expect(entry).toHaveAttribute('aria-pressed', 'true');
  expect(front()).toBe('feed.s3');
  expect(container.querySelectorAll('[data-front] circle, [data-front] rect, [data-front] polygon')).toHaveLength(2);
});

it('puts notes and differing figures in full width under their reading', async () => {
  const user = userEvent.setup();
  const note = { id: 'Catatan panjang', en: 'A long remark' };
  const observations = [sampleRow('2020-01', 5, { note }), sampleRow('2020-02', 9)];
  render(<Harness language="en" series={[sampleSeries({ observations })]} />);
  await user.click(screen.getByRole('radio', { name: 'Table' }));
  const cell = screen.getByRole('cell', { name: /A long remark/u });
  const header = screen.getByRole('rowheader', { name: 'January 2020' });
  expect(cell).toHaveAttribute('headers', header.id);
  expect(cell).toHaveAttribute('colspan', String(screen.getAllByRole('columnheader').length));
  for (const direction of ['ascending', 'descending']) {
    await user.click(screen.getByRole('button', { name: /^Value/u }));
    expect(screen.getByRole('columnheader', { name: /^Value/u })).toHaveAttribute('aria-sort', direction);
    expect(cell.closest('tbody')).toBe(header.closest('tbody'));
  }
  expect(screen.getAllByRole('rowheader')).toHaveLength(2);
});
