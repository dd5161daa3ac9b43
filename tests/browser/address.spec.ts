import { open } from './alive';
import { chartPage } from './chartPage';
import { expect, test } from './fixtures';
import { publishedFeed } from './publishedData';

test.describe('what an address asks for', () => {
  test('two series with one unit stand on one axis, one table and one file', async ({ page }) => {
    await open(page, 'chart/pmi/');
    const { cursor, card, rows, table } = chartPage(page);
    await page.getByRole('combobox', { name: 'Bandingkan dengan' }).selectOption('Indeks Kepercayaan Industri');
    await expect(page).toHaveURL('chart/pmi/?compare=iki.iki');
    await cursor.focus();
    await page.keyboard.press('End');
    for (let year = 0; year < 2; year += 1) await page.keyboard.press('PageDown');
    await expect(card).toContainText('Februari 2024');
    for (let month = 0; month < 7; month += 1) await page.keyboard.press('ArrowRight');
    await expect(card).toContainText('September 2024');
    await expect(card).toContainText('49,2');
    await expect(card).toContainText('52,48');
    await expect(page.getByRole('figure').getByText(/^Pemilik data: Kementerian Perindustrian/u)).toBeVisible();

    await page.keyboard.press('t');
    await expect(table.getByRole('columnheader')).toHaveCount(6);
    const row = rows.filter({ has: page.getByRole('rowheader', { name: 'September 2024', exact: true }) });
    await expect(row.getByRole('cell').first()).toHaveText('49,2');
    await expect(row.getByRole('cell').nth(1)).toHaveText('52,48');
    await page.reload();
    await expect(row.getByRole('cell').nth(1)).toHaveText('52,48');
    await page.getByRole('combobox', { name: 'Bandingkan dengan' }).selectOption('Tanpa pembanding');
    await expect(page).toHaveURL('chart/pmi/?view=table');
    await expect(table.getByRole('columnheader')).toHaveCount(5);
  });

  test('a series with another unit is refused in words', async ({ page }) => {
    await open(page, 'en/chart/pmi/?compare=qris.qris-merchant');
    await expect(page.getByText(/does not exist or has another unit/u)).toBeVisible();
    await expect(chartPage(page, 'en').title).toContainText('Manufacturing PMI 53.8');
  });

  test('a date hides what was published later', async ({ page }) => {
    const rows = publishedFeed('pmi').series[0]?.observations ?? [];
    // Without a day of publication a figure counts as known from the end of its month.
    const known = rows.filter(({ period, published }) => (published ?? `${period}-28`) <= '2021-05-15');
    expect(known.length).toBeLessThan(rows.length);
    await open(page, 'chart/pmi/?asOf=2021-05-15&view=table');
    const chart = chartPage(page);
    await expect(chart.title).toContainText('54,6 pada April 2021');
    await expect(chart.rows.first()).toContainText('April 2021');
    await expect(chart.rows).toHaveCount(known.length);
    await expect(page.getByText('Seperti diketahui pada 15 Mei 2021.', { exact: true })).toBeVisible();
    await expect(page.getByRole('figure').getByText(/; seperti diketahui pada 15 Mei 2021/u)).toBeVisible();
    // The figure for April was published on 2 May.
    await page.getByLabel('Tampilkan yang diketahui pada').fill('2021-05-01');
    await expect(chart.title).toContainText('53,2 pada Maret 2021');
    await expect(page).toHaveURL('chart/pmi/?view=table&asOf=2021-05-01');
    await page.getByRole('button', { name: 'Kembali ke angka terbaru' }).click();
    await expect(chart.title).toContainText('53,8 pada Februari 2026');
    await expect(page).toHaveURL('chart/pmi/?view=table');
  });

  test('milestones are chosen by set, by kind and one by one', { tag: '@path' }, async ({ page }) => {
    const { flags, milestones } = chartPage(page);
    await open(page, 'chart/pmi/?milestones=none');
    await expect(page.getByText('Tidak ada tonggak terpilih dalam rentang ini.')).toBeVisible();
    await expect(page.getByText('Penanda menunjukkan waktu, bukan sebab-akibat.')).toHaveCount(0);
    await expect(flags).toHaveCount(0);
    await open(page, 'chart/pmi/?milestones=all');
    await expect(page.getByText('40 dari 40 tonggak dipilih')).toBeVisible();
    const all = await milestones.count();
    const kind = page.getByRole('checkbox', { name: /^Festival daerah/u });
    await kind.uncheck();
    await expect(page.getByText('19 dari 40 tonggak dipilih')).toBeVisible();
    await expect.poll(() => milestones.count()).toBeLessThan(all);
    await page.goBack();
    await expect(page).toHaveURL('chart/pmi/?milestones=all');
    await expect(milestones).toHaveCount(all);
    await page.getByRole('radio', { name: 'Tanpa tonggak' }).check();
    await page.getByText('Pilih satu per satu (40)').click();
    await page.getByRole('checkbox', { name: /^Inpres 2\/2022/u }).check();
    await expect(milestones).toHaveCount(1);
    await expect(flags).toHaveCount(1);
    await expect(flags).toHaveAccessibleName(/^Tonggak 1: Inpres 2\/2022, 30 Maret 2022$/u);
  });

  test('nonsense falls back and what is not ours is kept', { tag: '@path' }, async ({ page }) => {
    const nonsense = '?utm_source=surat&from=kemarin&to=2021-13&view=kue&milestones=%21&asOf=2021-02-30&theme=merah';
    await open(page, `chart/pmi/${nonsense}&compare=a.b.c&langkah=1`);
    const { title, table, rows } = chartPage(page);
    await expect(title).toContainText('53,8 pada Februari 2026');
    await expect(table).toHaveCount(0);
    await expect(page.getByText('7 dari 40 tonggak dipilih')).toBeVisible();
    await page.getByRole('radio', { name: 'Tabel' }).check();
    await expect(rows.first()).toContainText('53,8');
    await expect(page).toHaveURL(/^[^?]+\?view=table&.*utm_source=surat&langkah=1$/u);
    await page.getByRole('navigation', { name: 'Navigasi utama' }).getByRole('link', { name: 'Tonggak' }).click();
    await expect(page).toHaveURL('milestones/?utm_source=surat&langkah=1');
  });

  test('an empty range says what there is and leads back', async ({ page }) => {
    await open(page, 'chart/pmi/?from=2030-01&to=2031-12');
    await expect(page.getByText('Tidak ada angka dalam rentang ini', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Tampilkan semua' }).click();
    await expect(chartPage(page).title).toContainText('53,8');
    await expect(page).toHaveURL('chart/pmi/');
  });

  test('the theme in the address wins over the device and the reader’s own', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const ground = (): Promise<number> =>
      page.evaluate(() => Number(/\d+/u.exec(getComputedStyle(document.body).backgroundColor)?.[0]));
    await open(page, '?theme=dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await ground()).toBeLessThan(80);
    await open(page, 'sources/');
    expect(await ground()).toBeGreaterThan(180);
    await page.getByRole('contentinfo').getByRole('radio', { name: 'Gelap' }).check();
    await expect.poll(ground).toBeLessThan(80);
    await open(page, 'sources/?theme=light');
    expect(await ground()).toBeGreaterThan(180);
    await open(page, 'sources/');
    expect(await ground()).toBeLessThan(80);
  });
});
