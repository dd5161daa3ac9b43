import type { Page } from '@playwright/test';
import { open } from './alive';
import { chartPage, press, settled, toApril2021 } from './chartPage';
import { expect, test } from './fixtures';

interface Stop {
  readonly name: string;
  /** It looks otherwise than before it had the focus. */
  readonly seen: boolean;
  readonly inPlot: boolean;
}

/** Remembers in the page how everything that can have the focus, and its label, looks without it. */
async function rememberLooks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lookOf = (element: Element): string =>
      [element, element.closest('label')]
        .flatMap((node) => (node ? getComputedStyle(node) : []))
        .map((style) => [style.outline, style.boxShadow, style.backgroundColor, style.border].join(' '))
        .join(' / ');
    const looks = new Map(
      [...document.querySelectorAll('a, button, input, select, summary, [tabindex]')].map((element) => [
        element,
        lookOf(element),
      ]),
    );
    const focused = (): Stop => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body)
        return { name: '', seen: true, inPlot: false };
      const label = 'labels' in element && element.labels instanceof NodeList ? element.labels[0]?.textContent : null;
      const name = element.getAttribute('aria-label') ?? label ?? element.textContent;
      const seen = lookOf(element) !== looks.get(element);
      return { name: name.trim(), seen, inPlot: element.closest('[data-plot]') !== null };
    };
    Object.assign(window, { focusedNow: focused });
  });
}

declare global {
  interface Window {
    focusedNow?: () => Stop;
  }
}

/** Everything that Tab reaches, in order, until the page is left. */
async function tour(page: Page): Promise<readonly Stop[]> {
  await rememberLooks(page);
  const stops: Stop[] = [];
  for (let count = 0; count < 120; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => window.focusedNow?.());
    if (!stop || stop.name === '' || (stops.length > 0 && stop.name === stops[0]?.name)) break;
    stops.push(stop);
  }
  return stops;
}

test.describe('without a mouse', () => {
  test('Tab reaches everything, each time in sight, and at most three stops lie in the plot', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, 'chart/pmi/');
    await expect(chartPage(page).flags.first()).toBeVisible();
    const stops = await tour(page);
    const names = stops.map(({ name }) => name);
    const order = [
      'Langsung ke isi',
      'Pendopo',
      'Ikhtisar',
      'Tonggak',
      'Pernyataan',
      'Sumber',
      'English',
      'Ganti ke tema gelap',
      'Semua',
      'Grafik',
      'Baca grafik titik demi titik: PMI manufaktur',
      'Awal rentang',
      'Akhir rentang',
      'CSV (internasional)',
      'Ikut perangkat',
    ];
    expect(names.filter((name) => order.includes(name))).toEqual(order);
    // The parts of a date field are stops under one name, and the browser draws some of them itself.
    expect(names.filter((name) => !stops.some((stop) => stop.name === name && stop.seen))).toEqual([]);
    const inPlot = stops.filter((stop) => stop.inPlot).length;
    expect(inPlot).toBeGreaterThanOrEqual(2);
    expect(inPlot).toBeLessThanOrEqual(3);
  });

  test('the skip link leads past the header and the navigation to another page', async ({ page }) => {
    await open(page, './');
    await expect(page.getByRole('article').first()).toBeVisible();
    await press(page, 'Tab');
    const skip = page.getByRole('link', { name: 'Langsung ke isi' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await press(page, 'Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await press(page, 'Tab');
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
    await page.getByRole('navigation').getByRole('link', { name: 'Tonggak' }).focus();
    await press(page, 'Enter');
    await expect(page).toHaveURL('milestones/');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('the cursor reads every part of the chart', async ({ page }) => {
    await open(page, 'chart/pmi/');
    const { cursor, card, status, table } = chartPage(page);
    await cursor.focus();
    const at = async (period: string): Promise<void> => {
      await expect(cursor).toHaveAttribute('aria-valuetext', new RegExp(`^${period}, `, 'u'));
      await expect(card.getByText(period, { exact: true })).toBeVisible();
    };
    expect(toApril2021.length).toBeLessThanOrEqual(12);
    await press(page, ...toApril2021);
    await at('April 2021');
    await expect(status).toContainText('April 2021: 54,6');
    await press(page, 'ArrowLeft');
    await at('Maret 2021');
    await press(page, 'ArrowRight', 'ArrowRight');
    await at('Mei 2021');
    await press(page, 'PageUp');
    await at('Mei 2022');
    await press(page, 'PageDown', 'PageDown');
    await at('Mei 2020');
    await press(page, 'Home');
    await at('Mei 2013');
    await press(page, 'ArrowLeft');
    await at('Mei 2013');
    await press(page, 'm');
    await at('Mei 2020');
    await expect(card.getByText('Peluncuran Gerakan Nasional Bangga Buatan Indonesia')).toBeVisible();
    await press(page, 'm');
    await at('Januari 2021');
    await press(page, 'Shift+M');
    await at('Mei 2020');
    await press(page, 'End', 'ArrowRight');
    await at('Februari 2026');

    await press(page, 'Enter');
    await press(page, 'Tab');
    await expect(card.locator(':focus')).toHaveCount(1);
    await press(page, 'Escape');
    await expect(card).toBeHidden();
    await expect(cursor).toBeFocused();
    await press(page, 'ArrowLeft', 'Escape');
    await expect(card).toBeHidden();

    await press(page, 't');
    await expect(table).toBeVisible();
    await expect(page).toHaveURL('chart/pmi/?view=table');
    await expect(page.locator('[data-table-region]')).toBeFocused();
    await press(page, 't');
    await expect(cursor).toBeFocused();
    await expect(page).toHaveURL('chart/pmi/');
  });

  test('Up and Down go from series to series where a period has several', async ({ page }) => {
    await open(page, 'chart/harbolnas/');
    const { cursor, card, status } = chartPage(page);
    await cursor.focus();
    await press(page, 'End');
    await expect(card).toContainText('Rp31,2 triliun');
    await press(page, 'ArrowDown');
    await expect(status).toContainText('Produk lokal: Rp16,1 triliun. 2024');
    await press(page, 'ArrowUp');
    await expect(status).toContainText('Seluruhnya: Rp31,2 triliun. 2024');
  });

  test('flags, list and their numbers answer the same keys', async ({ page }) => {
    await open(page, 'chart/pmi/');
    const { flags, milestones } = chartPage(page);
    const first = flags.first();
    await first.focus();
    await press(page, 'Enter');
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    const events = page.getByRole('region', { name: /^Tonggak 1: /u });
    await expect(events.getByRole('listitem')).toContainText(['14 Mei 2020']);
    await press(page, 'Tab', 'Tab');
    await expect(events.getByRole('link', { name: /^Sumber: /u })).toBeFocused();
    await press(page, 'Escape');
    await expect(first).toHaveAttribute('aria-expanded', 'false');
    await press(page, 'ArrowRight');
    await expect(flags.nth(1)).toBeFocused();
    await press(page, 'End');
    await expect(flags.last()).toBeFocused();
    await press(page, 'Home', 'ArrowLeft');
    await expect(first).toBeFocused();

    const entry = milestones.first();
    await entry.locator('summary').focus();
    await press(page, 'Enter');
    await expect(entry.getByText('Presiden Joko Widodo membuka kampanye')).toBeVisible();
    await expect(entry.getByRole('link', { name: 'Sumber: Antara' })).toBeVisible();
  });

  test('the range answers its handles, the ready-made ranges and what is typed', async ({ page }) => {
    await open(page, 'chart/pmi/');
    const { from, to, title } = chartPage(page);
    const end = page.getByRole('slider', { name: 'Akhir rentang' });
    const start = page.getByRole('slider', { name: 'Awal rentang' });
    await end.focus();
    await press(page, 'ArrowLeft');
    await expect(end).toHaveAttribute('aria-valuetext', 'Januari 2026');
    await expect(to).toHaveValue('2026-01');
    await expect(title).toContainText('52,6 pada Januari 2026');
    await press(page, 'PageDown');
    await expect(to).toHaveValue('2025-01');
    await press(page, 'End');
    await expect(page).toHaveURL('chart/pmi/');
    await start.focus();
    await press(page, 'PageUp');
    await expect(from).toHaveValue('2014-05');
    await expect(page).toHaveURL('chart/pmi/?from=2014-05');
    await press(page, 'Home');
    await expect(page).toHaveURL('chart/pmi/');

    await page.getByRole('radio', { name: 'Semua' }).first().focus();
    await press(page, 'ArrowLeft');
    await expect(page.getByRole('radio', { name: 'Sejak BBI' })).toBeChecked();
    await expect(page).toHaveURL(/\?from=2020-05/u);
    await press(page, 'ArrowLeft');
    await expect(page.getByRole('radio', { name: '5 tahun' })).toBeChecked();
    await from.focus();
    await from.fill('2021Q2');
    await press(page, 'Enter');
    await expect(from).toHaveValue('2021-04');
    await from.fill('kemarin');
    await press(page, 'Enter');
    await expect(page.getByRole('alert')).toContainText('“kemarin” bukan periode');
    await press(page, 'Escape');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('milestones, comparison, table, theme and language answer their keys', async ({ page }) => {
    await open(page, 'chart/pmi/');
    const { flags, milestones, rows } = chartPage(page);
    await expect(flags.first()).toBeVisible();
    const some = await milestones.count();
    await page.getByRole('group', { name: 'Tonggak pada grafik' }).getByRole('radio', { name: 'Utama' }).focus();
    await press(page, 'ArrowRight');
    await expect(page).toHaveURL('chart/pmi/?milestones=all');
    await expect.poll(() => milestones.count()).toBeGreaterThan(some);
    await press(page, 'ArrowRight');
    await expect(flags).toHaveCount(0);
    await page
      .getByRole('checkbox', { name: /Peluncuran/u })
      .first()
      .focus();
    await press(page, 'Space');
    await expect(page).toHaveURL(/milestones=peluncuran|milestones=launch/u);
    await expect(flags.first()).toBeVisible();

    const compare = page.getByRole('combobox', { name: 'Bandingkan dengan' });
    await compare.focus();
    await press(page, 'ArrowDown');
    await expect(page).toHaveURL(/compare=iki\.iki/u);

    const inTable = page.getByRole('radio', { name: 'Grafik' });
    await inTable.focus();
    await press(page, 'ArrowRight');
    const heading = page.getByRole('columnheader', { name: 'Periode' });
    await expect(heading).toHaveAttribute('aria-sort', 'descending');
    await expect(rows.first()).toContainText('Februari 2026');
    await heading.getByRole('button').focus();
    await press(page, 'Enter');
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    await expect(rows.first()).toContainText('Mei 2013');

    await page.getByRole('button', { name: 'Ganti ke tema gelap' }).focus();
    await press(page, 'Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('link', { name: 'English' }).focus();
    await press(page, 'Enter');
    await expect(page).toHaveURL(/\/en\/chart\/pmi\/\?view=table&milestones=\w+&compare=iki\.iki$/u);
    await settled(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});
