import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';

import { openPage, withFeeds } from './openPage';

withFeeds();

async function openKit(path: string, name: RegExp) {
  const user = openPage(path);
  await user.click(await screen.findByText(name));
  return { user, kit: within(await screen.findByRole('region', { name })) };
}

const kitName = { id: /^Kalimat dan kutipan siap salin$/u, en: /^Sentences and citations to copy$/u };

it('offers true sentences about the latest figure and copies them whole', async () => {
  const { user, kit } = await openKit('/chart/pmi/', kitName.id);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(await kit.findByRole('button', { name: 'Salin: PMI manufaktur 53,8 pada Februari 2026.' }));
  expect(write).toHaveBeenCalledWith(
    expect.stringMatching(
      /^PMI manufaktur 53,8 pada Februari 2026\. Sumber: Okezone \(3 Maret 2026\)\. Menurut data yang diketahui pada .+\. Pendopo, http.+\/chart\/pmi\/\?asOf=\d{4}-\d{2}-\d{2}$/u,
    ),
  );
  expect(await kit.findByText('Sudah disalin.')).toBeVisible();
  await user.click(kit.getByRole('radio', { name: 'English' }));
  expect(kit.getByText('Manufacturing PMI 53.8 in February 2026.')).toHaveAttribute('lang', 'en');
  expect(kit.queryByText('Sudah disalin.')).toBeNull();
});

it('speaks of the period or the range that is chosen', async () => {
  const { user, kit } = await openKit('/en/chart/pmi/', kitName.en);
  await user.selectOptions(await kit.findByRole('combobox', { name: 'Period' }), 'April 2021');
  expect(kit.getByText(/^Manufacturing PMI rose by 1\.4 points from March 2021 to April 2021\.$/u)).toBeVisible();
  expect(kit.getByText(/above 50 \(expansion\) for 6 months in a row to April 2021\.$/u)).toBeVisible();
  await user.click(kit.getByRole('radio', { name: 'A range' }));
  await user.selectOptions(kit.getByRole('combobox', { name: 'To' }), 'January 2021');
  await user.selectOptions(kit.getByRole('combobox', { name: 'From' }), 'December 2021');
  // The ends may be chosen in either order.
  expect(
    kit.getByText(/^Manufacturing PMI 10 months above 50 \(expansion\), from January 2021 to December 2021\.$/u),
  ).toBeVisible();
});

it('keeps to what was known on the day that is looked at', async () => {
  const { kit } = await openKit('/en/chart/pmi/?asOf=2021-05-10', kitName.en);
  expect(await kit.findByText('Manufacturing PMI 54.6 in April 2021.')).toBeVisible();
  expect(kit.getByText(/^http.*\?asOf=2021-05-10$/u, { selector: 'p[lang]' })).toBeVisible();
});

it('selects the text where copying is refused', async () => {
  const { user, kit } = await openKit('/en/chart/umkm-baru/', kitName.en);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  const text = 'MSMEs new to marketplaces: 5.5\u00A0million\u00A0MSMEs in 2021.';
  await user.click(await kit.findByRole('button', { name: /^Copy: .* 5\.5\smillion\sMSMEs in 2021\.$/u }));
  expect(window.getSelection()?.toString()).toBe(text);
  expect(kit.getByText(/The browser does not allow copying/u)).toBeVisible();
});

it('cites in every style', async () => {
  const { user, kit } = await openKit('/en/chart/pmi/', kitName.en);
  const style = await kit.findByRole('combobox', { name: 'Style' });
  for (const [name, text] of [
    ['Short', /^Source: S&P Global/u],
    ['APA', /\[Chart\]\. Pendopo\. Retrieved /u],
    ['Chicago, bibliography', /“Manufacturing PMI 53\.8/u],
    ['Chicago, footnote', /“Manufacturing PMI 53\.8/u],
    ['BibTeX', /^@/u],
    ['RIS', /^TY - DATA/u],
  ] as const) {
    await user.selectOptions(style, name);
    expect(kit.getByText(text, { selector: 'p[lang]' })).toBeVisible();
  }
});
