import { cleanup, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';

import { openPage, server, withFeeds } from './openPage';

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
  expect(await kit.findByText(/^Alamat yang disalin menuju edisi per .+ \(kode [0-9a-f]{8}\)/u)).toBeVisible();
  await user.click(
    await kit.findByRole('button', { name: 'Salin: PMI manufaktur Indonesia tercatat 53,8 pada Februari 2026.' }),
  );
  expect(write).toHaveBeenCalledWith(
    expect.stringMatching(
      /^PMI manufaktur Indonesia tercatat 53,8 pada Februari 2026\. Sumber: Okezone \(3 Maret 2026\)\. Menurut data yang diketahui pada .+\. Pendopo, http.+\/chart\/pmi\/\?edition=\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/u,
    ),
  );
  expect(await kit.findByText('Sudah disalin.')).toBeVisible();
  await user.click(kit.getByRole('radio', { name: 'English' }));
  expect(kit.getByText('Indonesia’s manufacturing PMI stood at 53.8 in February 2026.')).toHaveAttribute('lang', 'en');
  expect(kit.queryByText('Sudah disalin.')).toBeNull();
});

it('speaks of the period or the range that is chosen', async () => {
  const { user, kit } = await openKit('/en/chart/pmi/', kitName.en);
  await user.selectOptions(await kit.findByRole('combobox', { name: 'Period' }), 'April 2021');
  expect(
    kit.getByText(/^Indonesia’s manufacturing PMI rose by 1\.4 points from March 2021 to April 2021\.$/u),
  ).toBeVisible();
  expect(kit.getByText(/stayed above 50 \(expansion\) for 6 months in a row to April 2021\.$/u)).toBeVisible();
  await user.click(kit.getByRole('radio', { name: 'A range' }));
  await user.selectOptions(kit.getByRole('combobox', { name: 'To' }), 'January 2021');
  await user.selectOptions(kit.getByRole('combobox', { name: 'From' }), 'December 2021');
  // The ends may be chosen in either order.
  expect(
    kit.getByText(
      /^Indonesia’s manufacturing PMI stood above 50 \(expansion\) in 10 months \(from January 2021 to December 2021\)\.$/u,
    ),
  ).toBeVisible();
});

it('leads from a sentence to its figure, not to the latest', async () => {
  const { user, kit } = await openKit('/chart/pmi/?from=2020-01', kitName.id);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.selectOptions(await kit.findByRole('combobox', { name: 'Periode' }), 'April 2021');
  await kit.findByText(/^Alamat yang disalin menuju edisi/u);
  await user.click(kit.getByRole('button', { name: 'Salin: PMI manufaktur Indonesia tercatat 54,6 pada April 2021.' }));
  const [, address = ''] = /Pendopo, https?:\/\/[^/]+(\/\S+)$/u.exec(write.mock.lastCall?.[0] ?? '') ?? [];
  expect(address).toMatch(/^\/chart\/pmi\/\?from=2020-01&to=2021-04&edition=\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/u);
  cleanup();
  openPage(address);
  expect(await screen.findByRole('heading', { level: 1, name: /^PMI manufaktur 54,6 pada April 2021/u })).toBeVisible();
});

it('leads from a sentence about a range to that range, and from a figure before the range to the figure', async () => {
  const { user, kit } = await openKit('/en/chart/pmi/?from=2022-01&to=2022-12', kitName.en);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const copied = async (name: RegExp): Promise<string> => {
    await user.click((await kit.findAllByRole('button', { name }))[0] ?? document.body);
    return write.mock.lastCall?.[0] ?? '';
  };
  await kit.findByText(/^The address that is copied leads to the edition/u);
  expect(await copied(/ in December 2022\.$/u)).toMatch(/\?from=2022-01&to=2022-12&edition=/u);
  await user.selectOptions(kit.getByRole('combobox', { name: 'Period' }), 'April 2021');
  expect(await copied(/ in April 2021\.$/u)).toMatch(/\?to=2021-04&edition=/u);
  await user.click(kit.getByRole('radio', { name: 'A range' }));
  await user.selectOptions(kit.getByRole('combobox', { name: 'To' }), 'January 2021');
  await user.selectOptions(kit.getByRole('combobox', { name: 'From' }), 'December 2021');
  expect(await copied(/from January 2021 to December 2021/u)).toMatch(/\?from=2021-01&to=2021-12&edition=/u);
});

it('keeps to what was known on the day that is looked at', async () => {
  const { kit } = await openKit('/en/chart/pmi/?asOf=2021-05-10', kitName.en);
  expect(await kit.findByText('Indonesia’s manufacturing PMI stood at 54.6 in April 2021.')).toBeVisible();
  // An edition of three days before holds the same.
  expect(await kit.findByText(/^http.*\?edition=2021-05-07\.[0-9a-f]{8}$/u, { selector: 'p[lang]' })).toBeVisible();
  expect(kit.getByText(/leads to the edition as of 7 May 2021 \(code [0-9a-f]{8}\)/u)).toBeVisible();
});

it('leads to the day where no edition holds the figures, and says so', async () => {
  const { kit } = await openKit('/en/chart/pmi/?asOf=2020-05-10', kitName.en);
  expect(await kit.findByText(/^No edition holds exactly these figures\. .* 10 May 2020; /u)).toBeVisible();
  expect(kit.getByText(/^http.*\?asOf=2020-05-10$/u, { selector: 'p[lang]' })).toBeVisible();
});

it('leads to the day where a series is set beside the chart, which no edition holds', async () => {
  const { kit } = await openKit('/en/chart/pmi/?asOf=2021-05-10&compare=iki.iki', kitName.en);
  expect(await kit.findByText(/^http.*\?compare=iki\.iki&asOf=2021-05-10$/u, { selector: 'p[lang]' })).toBeVisible();
});

it('leads to the day where the editions cannot be read', async () => {
  server.use(http.get('*/editions/ledger.json', () => HttpResponse.error()));
  const { kit } = await openKit('/en/chart/pmi/?asOf=2021-05-10', kitName.en);
  expect(await kit.findByText(/^http.*\?asOf=2021-05-10$/u, { selector: 'p[lang]' })).toBeVisible();
});

it('selects the text where copying is refused', async () => {
  const { user, kit } = await openKit('/en/chart/umkm-baru/', kitName.en);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  const text = 'The number of MSMEs new to marketplaces came to 5.5\u00A0million in 2021.';
  await user.click(await kit.findByRole('button', { name: /^Copy: .* 5\.5\smillion in 2021\.$/u }));
  expect(window.getSelection()?.toString()).toBe(text);
  expect(kit.getByText(/The browser does not allow copying/u)).toBeVisible();
});

it('names below a sentence where its figures were read and what is to be known of them', async () => {
  const { user, kit } = await openKit('/en/chart/pmi/', kitName.en);
  await user.selectOptions(await kit.findByRole('combobox', { name: 'Period' }), 'March 2020');
  const sentence = kit.getByText(/ fell by .* from February 2020 to March 2020\.$/u);
  const from = sentence.nextElementSibling;
  expect(from?.textContent).toBe(
    'Kontan (2 March 2020) and ForexTV (1 April 2020). An unlicensed table on GitHub has 45.3 for this month; that is the March reading. The ForexTV text names the wrong month (February); the release date and Indonesia Investments place 45.3 in March',
  );
  expect(from).toHaveAttribute('lang', 'en');
  const copy = kit.getByRole('button', { name: `Copy: ${sentence.textContent}` });
  expect(from?.compareDocumentPosition(copy)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('says nothing of how many figures there are', async () => {
  const { user, kit } = await openKit('/en/chart/pmi/', kitName.en);
  await user.click(await kit.findByRole('radio', { name: 'A range' }));
  expect(kit.getByText(/ peaked at 57\.2 in October 2021 /u)).toBeVisible();
  expect(kit.getByText(/ stood above 50 .*, with no figure for 16 months\.$/u)).toBeVisible();
  expect(kit.queryByText(/\d figures/u)).toBeNull();
});

it('has a text for the picture, and both texts and citation in the language chosen', async () => {
  const { user, kit } = await openKit('/chart/pmi/?asOf=2021-05-10', kitName.id);
  const alt = (await kit.findByRole('heading', { name: 'Teks alternatif gambar' })).parentElement;
  expect(alt?.querySelector('p')?.textContent).toBe(
    'PMI manufaktur 54,6 pada April 2021, naik 1,4\u00A0poin dari Maret 2021. PMI manufaktur Indonesia, indeks, bulanan, disesuaikan musim; 50 = tidak berubah; seperti diketahui pada 10 Mei 2021. S&P Global (sebelumnya IHS Markit, Nikkei/Markit, HSBC/Markit).',
  );
  await user.click(kit.getByRole('radio', { name: 'English' }));
  expect(alt?.querySelector('p')?.textContent).toMatch(
    /^Manufacturing PMI 54\.6 in April 2021, up 1\.4\spoints from March 2021\. Indonesia manufacturing PMI, index, monthly, /u,
  );
  expect(
    await kit.findByText(
      /^Pendopo\. \(2026, November 29\)\. Manufacturing PMI \(data: S&P Global\), data as of 7 May 2021 \[Chart\]/u,
    ),
  ).toBeVisible();
});

it('cites in every style', async () => {
  const { user, kit } = await openKit('/en/chart/pmi/?asOf=2021-05-10', kitName.en);
  const style = await kit.findByRole('combobox', { name: 'Style' });
  for (const [name, text] of [
    ['Short', /^Source: Pendopo, ‘Manufacturing PMI \(data: S&P Global\)’, data of 7 May 2021, http/u],
    [
      'APA',
      /^Pendopo\. \(2026, November 29\)\. Manufacturing PMI \(data: S&P Global\), data as of 7 May 2021 \[Chart\]\. http/u,
    ],
    [
      'Chicago, bibliography',
      /^Pendopo\. “Manufacturing PMI \(data: S&P Global\), data as of 7 May 2021\.” November 29, 2026\. http/u,
    ],
    [
      'Chicago, footnote',
      /^Pendopo, “Manufacturing PMI \(data: S&P Global\), data as of 7 May 2021,” November 29, 2026, http/u,
    ],
    ['BibTeX', /^@.* year = \{2026\}/u],
    ['RIS', /^TY - DATA .* PY - 2026 DA - 2026\/11\/29\//u],
  ] as const) {
    await user.selectOptions(style, name);
    expect(await kit.findByText(text, { selector: 'p[lang]' })).toBeVisible();
  }
});

it('never says that the site published before it did: without an edition only the day of reading is known', async () => {
  const { kit } = await openKit('/en/chart/pmi/?asOf=2020-05-10', kitName.en);
  expect(
    await kit.findByText(
      /^Pendopo\. \(n\.d\.\)\. Manufacturing PMI \(data: S&P Global\), data as of 10 May 2020 \[Chart\]\. Retrieved \S+ \d+, \d{4}, from http/u,
    ),
  ).toBeVisible();
});
