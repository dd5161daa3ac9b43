import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withModalDialogs } from '@mocks/modalDialog';

import { openPage, server, withFeeds } from './openPage';

withFeeds();
beforeAll(() => {
  withModalDialogs();
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => undefined;
});

async function openDialog(path: string, button: RegExp = /^(?:Bagikan|Share)$/u) {
  const user = openPage(path);
  await user.click(await screen.findByRole('button', { name: button }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByRole('group', { name: /^(?:Untuk apa grafik ini\?|What is the chart for\?)$/u });
  return { user, dialog };
}

function valueOf(field: HTMLElement): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value;
  throw new Error('this is no field of text');
}

type Inside = Awaited<ReturnType<typeof openDialog>>['dialog'];

async function code(dialog: Inside, name: string | RegExp = 'Code to paste') {
  const text = valueOf(await dialog.findByRole('textbox', { name }));
  return new DOMParser().parseFromString(text, 'text/html').body;
}

async function choose(user: UserEvent, dialog: Inside, name: string | RegExp): Promise<void> {
  await user.click(dialog.getByRole('radio', { name }));
}

const edition = /\/(\d{4}-\d{2}-\d{2}\.[0-9a-f]{8})\//u;

describe('a frame for an article', () => {
  it('is frozen at first, on the edition that holds what the page shows', async () => {
    const { dialog } = await openDialog('/en/chart/pmi/?asOf=2021-05-10&milestones=all');
    const frame = (await code(dialog)).querySelector('iframe');
    expect(dialog.getByRole('radio', { name: /^Frozen: /u })).toBeChecked();
    expect(dialog.getByText('This edition holds exactly what the page shows.')).toBeVisible();
    expect(frame?.src).toMatch(/\/en\/embed\/pmi\/2021-05-07\.[0-9a-f]{8}\/\?milestones=all&theme=light$/u);
    expect(frame?.title).toBe('Manufacturing PMI, May 2013 to April 2021 (data as of 7 May 2021)');
    expect((await code(dialog)).querySelector('a')?.href).toMatch(
      /\/en\/chart\/pmi\/\?milestones=all&edition=2021-05-07\.[0-9a-f]{8}$/u,
    );
  });

  it('says where no edition is what the page shows, and offers each', async () => {
    const { user, dialog } = await openDialog('/chart/pmi/?asOf=2020-01-01');
    expect(await dialog.findByText(/^Tidak ada edisi yang memuat persis yang tampil/u)).toBeVisible();
    const list = dialog.getByRole('combobox', { name: 'Edisi beku' });
    const names = within(list).getAllByRole('option');
    expect(names.length).toBeGreaterThanOrEqual(3);
    const oldest = names.at(-1);
    expect(oldest).toHaveTextContent(/^7 Mei 2021 · sampai Apr 2021: 54,6 \(kode [0-9a-f]{8}\)$/u);
    await user.selectOptions(list, oldest ?? '');
    await waitFor(async () => {
      const [, name] =
        edition.exec((await code(dialog, 'Kode untuk ditempel')).querySelector('iframe')?.src ?? '') ?? [];
      expect(name).toMatch(/^2021-05-07\./u);
    });
  });

  it('changes with the data where that is chosen, and then names no figure and no day', async () => {
    const { user, dialog } = await openDialog('/en/chart/pmi/');
    await choose(user, dialog, /^Live: /u);
    const body = await code(dialog);
    expect(body.querySelector('iframe')?.src).toMatch(/\/en\/embed\/pmi\/\?theme=light$/u);
    expect(body.querySelector('iframe')?.title).toBe('Manufacturing PMI (with data updates)');
    expect(body.querySelector('a')?.href).toMatch(/\/en\/chart\/pmi\/$/u);
    expect(body.textContent).not.toMatch(/\d/u);
  });

  it('takes language, theme, milestones, size and script as chosen', async () => {
    const { user, dialog } = await openDialog('/en/chart/pmi/?from=2020-01&to=2021-12');
    await code(dialog);
    await choose(user, dialog, 'Bahasa Indonesia');
    await choose(user, dialog, 'Follow the reader');
    await choose(user, dialog, 'None');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Width of the frame' }), '480 pixels');
    const body = await code(dialog);
    const frame = body.querySelector('iframe');
    expect(frame?.src).toMatch(/\/embed\/pmi\/[^/]+\/\?from=2020-01&to=2021-12&milestones=none$/u);
    expect(frame?.src).not.toContain('/en/');
    expect(frame?.title).toMatch(/^PMI manufaktur, Januari 2020 sampai Desember 2021 \(data per /u);
    expect([frame?.width, frame?.height, frame?.getAttribute('style')]).toEqual([
      '480',
      '640',
      'width:480px;max-width:100%;border:0;color-scheme:light dark',
    ]);
    expect(body.querySelector('script')?.src).toMatch(/\/embed\.js$/u);
    await user.click(dialog.getByRole('checkbox', { name: /^Include the small script/u }));
    await choose(user, dialog, 'The chart’s whole range');
    const plain = await code(dialog);
    expect(plain.querySelector('script')).toBeNull();
    expect(plain.querySelector('iframe')?.src).not.toContain('from=');
  });

  it('has no script at a height of one’s own, which the script would undo', async () => {
    const { user, dialog } = await openDialog('/en/chart/pmi/');
    const script = await dialog.findByRole('checkbox', { name: /^Include the small script/u });
    const height = dialog.getByRole('combobox', { name: 'Height of the frame' });
    expect(script).toBeChecked();
    await user.selectOptions(height, '800 pixels');
    expect(script).not.toBeChecked();
    expect((await code(dialog)).querySelector('script')).toBeNull();
    expect((await code(dialog)).querySelector('iframe')?.height).toBe('800');
    await user.click(script);
    expect(height).toHaveDisplayValue('Heading and drawing (640 pixels)');
    expect((await code(dialog)).querySelector('script')).not.toBeNull();
  });

  it('takes periods that are chosen here', async () => {
    const { user, dialog } = await openDialog('/en/chart/pmi/?asOf=2021-05-10');
    await choose(user, dialog, 'Choose periods');
    const from = dialog.getByRole('combobox', { name: 'From' });
    expect(from).toHaveDisplayValue('May 2013');
    expect(dialog.getByRole('combobox', { name: 'To' })).toHaveDisplayValue('April 2021');
    await user.selectOptions(from, 'January 2020');
    await waitFor(async () => {
      const frame = (await code(dialog)).querySelector('iframe');
      expect(frame?.src).toMatch(/\?from=2020-01&to=2021-04&theme=light$/u);
      expect(frame?.title).toMatch(/^Manufacturing PMI, January 2020 to April 2021 /u);
    });
  });

  it('says in the development server that there is no preview', async () => {
    const { dialog } = await openDialog('/en/chart/pmi/');
    expect(await dialog.findByText(/^The development server has no embed pages\./u)).toBeVisible();
  });
});

describe('the code', () => {
  it('is copied as it stands in the field', async () => {
    const { user, dialog } = await openDialog('/en/chart/umkm-baru/');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const field = await dialog.findByRole('textbox', { name: 'Code to paste' });
    await user.click(dialog.getByRole('button', { name: 'Copy: Code to paste' }));
    expect(write).toHaveBeenCalledWith(valueOf(field));
    expect(await dialog.findByText('Copied.')).toBeVisible();
    await choose(user, dialog, 'Dark');
    expect(dialog.queryByText('Copied.')).toBeNull();
  });

  it('is selected where copying is refused', async () => {
    const { user, dialog } = await openDialog('/en/chart/umkm-baru/');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const field = await dialog.findByRole('textbox', { name: 'Code to paste' });
    await user.click(dialog.getByRole('button', { name: 'Copy: Code to paste' }));
    expect(await dialog.findByText(/^The browser does not allow copying\./u)).toBeVisible();
    await waitFor(() => expect(field).toHaveFocus());
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('the code stands in no field of several lines');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });
});

describe('other destinations', () => {
  it('WordPress gets the address where the chart may change, and code without script', async () => {
    const { user, dialog } = await openDialog('/en/chart/pmi/');
    await choose(user, dialog, 'WordPress site');
    expect((await code(dialog)).querySelector('script')).toBeNull();
    expect(dialog.queryByRole('textbox', { name: 'Address to paste' })).toBeNull();
    await choose(user, dialog, /^Live: /u);
    expect(valueOf(await dialog.findByRole('textbox', { name: 'Address to paste' }))).toMatch(/\/en\/chart\/pmi\/$/u);
    expect((await code(dialog, /code without script/u)).querySelector('iframe')?.src).toMatch(/\/en\/embed\/pmi\//u);
  });

  it('a newsletter gets the published picture in a link, with its words', async () => {
    const { user, dialog } = await openDialog('/en/chart/pmi/?asOf=2021-05-10');
    await choose(user, dialog, 'Newsletter or Word');
    const body = await code(dialog, 'Code of a linked picture');
    const picture = body.querySelector<HTMLImageElement>('a > img');
    expect(picture?.src).toMatch(/\/img\/pmi\/2021-05-07\.[0-9a-f]{8}\.en\.png$/u);
    expect([picture?.width, picture?.height]).toEqual([1200, 675]);
    expect(picture?.alt).toMatch(/^Manufacturing PMI 54\.6 in April 2021, .* \(data as of 7 May 2021\)\.$/u);
    expect(valueOf(dialog.getByRole('textbox', { name: 'Alternative text' }))).toBe(picture?.alt);
    await choose(user, dialog, /^Live: /u);
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Size of the picture' }), 'Square, 1,080 by 1,080');
    const live = (await code(dialog, 'Code of a linked picture')).querySelector('img');
    expect(live?.src).toMatch(/\/img\/pmi\/square\.en\.png$/u);
    expect(live?.alt).not.toMatch(/\d/u);
  });

  it('social media get an address and pictures to upload', async () => {
    const { user, dialog } = await openDialog('/en/chart/pmi/');
    await choose(user, dialog, 'Social media');
    await choose(user, dialog, /^Live: /u);
    expect(valueOf(await dialog.findByRole('textbox', { name: 'Address to paste' }))).toMatch(/\/en\/chart\/pmi\/$/u);
    expect(dialog.getByRole('button', { name: 'Download PNG picture' })).toBeVisible();
  });

  it('social media get an edition as a document of its own, whose card is not that of the chart’s page', async () => {
    const { user, dialog } = await openDialog('/en/chart/pmi/?asOf=2021-05-10&from=2020-01&to=2020-12');
    await choose(user, dialog, 'Social media');
    const address = await dialog.findByRole('textbox', { name: 'Address of the frozen edition to paste' });
    expect(valueOf(address)).toMatch(/\/en\/embed\/pmi\/2021-05-07\.[0-9a-f]{8}\/\?from=2020-01&to=2020-12$/u);
    const card = within(dialog.getByRole('region', { name: 'Preview: Link card' }));
    // The documents of editions name their own picture, in the chart's own range.
    expect(card.getByText(/^Manufacturing PMI 54\.6 in April 2021, /u)).toBeVisible();
    expect(dialog.getByText(/The card shows the chart’s own range/u)).toBeVisible();
    expect(valueOf(dialog.getByRole('textbox', { name: 'Address of the chart’s page' }))).toMatch(
      /\/en\/chart\/pmi\/\?from=2020-01&to=2020-12&edition=2021-05-07\.[0-9a-f]{8}$/u,
    );
    expect(
      dialog.getByText(/^Mind: .* always has the latest data, at present “Manufacturing PMI 53\.8 /u),
    ).toBeVisible();
    await choose(user, dialog, 'The chart’s whole range');
    expect(dialog.queryByText(/The card shows the chart’s own range/u)).toBeNull();
  });

  it('data have files in every form and lasting addresses', async () => {
    const { dialog } = await openDialog('/en/chart/pmi/', /^Other data files/u);
    expect(dialog.getByRole('radio', { name: 'Data files' })).toBeChecked();
    expect((await dialog.findAllByRole('button', { name: /^Download / })).map((each) => each.textContent)).toEqual([
      'Download CSV (international)',
      'Download CSV (Indonesian spreadsheet)',
      'Download XLSX (spreadsheet)',
      'Download JSON (for programs, with every source)',
      'Download JSON-stat (for statistics programs)',
      'Download Complete HTML, readable without a network',
    ]);
    expect(valueOf(dialog.getByRole('textbox', { name: /^Edition/u }))).toMatch(/\/editions\/pmi\/[^/]+\.json$/u);
    expect(valueOf(dialog.getByRole('textbox', { name: /^Data feed/u }))).toMatch(/\/feeds\/[a-z-]+\.json$/u);
  });
});

describe('the page that is printed', () => {
  /** What the page showed each time when it was printed. */
  function watchPrinter(): { readonly title: string; readonly address: string; readonly dialogs: number }[] {
    const seen: ReturnType<typeof watchPrinter> = [];
    vi.spyOn(window, 'print').mockImplementation(() => {
      seen.push({
        title: document.querySelector('h1')?.textContent ?? '',
        address: window.location.pathname + window.location.search,
        dialogs: document.querySelectorAll('dialog').length,
      });
    });
    return seen;
  }

  it('is that of the edition that was chosen, not the one that the dialog was opened over', async () => {
    const { user, dialog } = await openDialog('/chart/pmi/');
    const printed = watchPrinter();
    await choose(user, dialog, 'Gambar atau cetak');
    const list = await dialog.findByRole('combobox', { name: 'Edisi beku' });
    await user.selectOptions(list, within(list).getAllByRole('option').at(-1) ?? '');
    expect(await dialog.findByText(/lalu dicetak: PMI manufaktur 54,6 .* \(data per 7 Mei 2021\)\.$/u)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Cetak halaman grafik' }));
    await waitFor(() => expect(printed).toHaveLength(1));
    expect(printed[0]).toEqual({
      title: expect.stringMatching(/^PMI manufaktur 54,6 pada April 2021, /u),
      address: expect.stringMatching(/^\/chart\/pmi\/\?edition=2021-05-07\.[0-9a-f]{8}$/u),
      dialogs: 0,
    });
  });

  it('has the language, periods and milestones that were chosen', async () => {
    const { user, dialog } = await openDialog('/chart/pmi/?from=2020-01&to=2021-12&theme=dark');
    const printed = watchPrinter();
    await choose(user, dialog, 'Gambar atau cetak');
    await choose(user, dialog, /^Hidup: /u);
    await choose(user, dialog, 'English');
    await choose(user, dialog, 'Tanpa');
    await user.click(await dialog.findByRole('button', { name: 'Cetak halaman grafik' }));
    await waitFor(() => expect(printed).toHaveLength(1));
    expect(printed[0]).toMatchObject({
      title: expect.stringMatching(/^Manufacturing PMI .* in December 2021/u),
      address: '/en/chart/pmi/?from=2020-01&to=2021-12&milestones=none&theme=dark',
    });
  });

  it('is none when the reader has gone elsewhere before it stood there', async () => {
    const { user, dialog } = await openDialog('/chart/pmi/');
    const printed = watchPrinter();
    await choose(user, dialog, 'Gambar atau cetak');
    const button = await dialog.findByRole('button', { name: 'Cetak halaman grafik' });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    button.click();
    window.history.replaceState(null, '', '/sources/');
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    expect(printed).toEqual([]);
  });
});

describe('without editions', () => {
  it('only the live chart is offered, and why is said', async () => {
    server.use(http.get('*/editions/ledger.json', () => HttpResponse.json({ version: '1.2', editions: [] })));
    const { dialog } = await openDialog('/en/chart/pmi/');
    expect((await code(dialog)).querySelector('iframe')?.src).toMatch(/\/en\/embed\/pmi\/\?theme=light$/u);
    expect(dialog.getByRole('radio', { name: /^Frozen: /u })).toBeDisabled();
    expect(dialog.getByText(/^This chart has no edition yet/u)).toBeVisible();
  });

  it('a ledger that cannot be read leaves the live chart, and can be asked for again', async () => {
    server.use(http.get('*/editions/ledger.json', () => new HttpResponse(null, { status: 404 }), { once: true }));
    const { user, dialog } = await openDialog('/en/chart/pmi/');
    expect(await dialog.findByText('The list of editions could not be read')).toBeVisible();
    expect((await code(dialog)).querySelector('iframe')?.src).toMatch(/\/en\/embed\/pmi\/\?theme=light$/u);
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    await waitFor(async () => expect((await code(dialog)).querySelector('iframe')?.src).toMatch(edition));
  });

  it('an edition that was changed is refused, said and never stood in for', async () => {
    server.use(http.get('*/editions/pmi/*', () => HttpResponse.json({ version: '1.0' })));
    const { user, dialog } = await openDialog('/en/chart/pmi/');
    expect(await dialog.findByText('This edition could not be read')).toBeVisible();
    expect(dialog.queryByRole('textbox', { name: 'Code to paste' })).toBeNull();
    await choose(user, dialog, /^Live: /u);
    expect((await code(dialog)).querySelector('iframe')?.src).toMatch(/\/en\/embed\/pmi\/\?theme=light$/u);
  });
});

it('warns where nothing would be seen, and where a compared series is left out', async () => {
  const { dialog } = await openDialog('/en/chart/pmi/?from=2014-01&to=2014-03&compare=iki.iki');
  expect(await dialog.findByText('There are no figures in this range')).toBeVisible();
  expect(await dialog.findByText(/^The series set beside the chart is left out/u)).toBeVisible();
});

it('says that the device is offline', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const { dialog } = await openDialog('/chart/pmi/');
  expect(await dialog.findByText(/^Perangkat ini sedang luring\./u)).toBeVisible();
});

it('gives the focus back to its button', async () => {
  const { user, dialog } = await openDialog('/chart/pmi/');
  await user.click(dialog.getByRole('button', { name: 'Tutup' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByRole('button', { name: 'Bagikan' })).toHaveFocus();
});
