import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { siteClaimData, siteVocabulary } from '@mocks/siteClaims';
import { describe, expect, it } from 'vitest';

import type { Language } from '@/i18n/language';

import { TextCheck } from './TextCheck';

const data = siteClaimData();
const vocabulary = siteVocabulary();

function show(language: Language = 'id') {
  const { container } = render(<TextCheck data={data} vocabulary={vocabulary} language={language} />);
  return { container, user: userEvent.setup() };
}

async function check(text: string, language: Language = 'id') {
  const shown = show(language);
  const box = screen.getByRole('textbox', { name: /paragra/iu });
  await shown.user.click(box);
  await shown.user.paste(text);
  await shown.user.click(screen.getByRole('button', { name: language === 'id' ? 'Periksa' : 'Check' }));
  return shown;
}

/** The first claim in the list. */
function entryOf(container: HTMLElement): HTMLElement {
  return within(container).getAllByRole('listitem')[0] ?? container;
}

const level = 'PMI manufaktur Indonesia pada April 2021 mencapai 54,6.';

describe('the example', () => {
  it.each([
    [
      'id',
      'Isi dengan contoh',
      'Periksa',
      'Klaim yang dikenali: 7. Sesuai data: 6; berbeda: 1; tidak dapat diperiksa: 0.',
    ],
    [
      'en',
      'Fill in an example',
      'Check',
      'Claims recognised: 7. Agree with the data: 6; differ: 1; cannot be checked: 0.',
    ],
  ] as const)('is checked claim by claim in %s', async (...[language, example, button, outcome]) => {
    const { user, container } = show(language);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(screen.getByRole('button', { name: example }));
    await user.click(screen.getByRole('button', { name: button }));
    expect(screen.getByRole('status')).toHaveTextContent(outcome);
    expect(container.querySelectorAll('mark')).toHaveLength(7);
    expect(within(screen.getAllByRole('list')[0] ?? container).getAllByRole('listitem')).toHaveLength(7);
  });

  it('names its source', () => {
    show();
    expect(screen.getByText(/SWA, www\.swa\.co\.id/u)).toBeVisible();
  });
});

describe('a claim', () => {
  it('is marked, numbered and linked both ways', async () => {
    const { container } = await check(level);
    const mark = container.querySelector('mark');
    expect(mark?.textContent).toMatch(/^54,6/u);
    const toClaim = screen.getByRole('link', { name: /^Klaim 1: sesuai/u });
    const entry = document.querySelector(toClaim.getAttribute('href') ?? '');
    expect(entry).toHaveTextContent('54,6');
    const back = within(entryOf(container)).getByRole('link');
    expect(document.querySelector(back.getAttribute('href') ?? '')).toBe(toClaim);
  });

  it('says by which words it was recognised and what was assumed', async () => {
    const { container } = await check('PMI manufaktur naik 3% pada April 2021.');
    const entry = entryOf(container);
    expect(entry).toHaveTextContent(/Dikenali karena.*“PMI manufaktur” adalah PMI manufaktur Indonesia/u);
    expect(entry).toHaveTextContent('“April 2021” menyebut waktunya');
    expect(entry).toHaveTextContent('“naik” menyatakan perubahan');
    expect(entry).toHaveTextContent(/Dengan anggapan.*perubahan dihitung dari angka sebelumnya/u);
  });

  it('names the documents that its figures were read from', async () => {
    const { user } = await check(level);
    await user.click(screen.getByText('Sumber angka (1)', { selector: 'summary' }));
    expect(screen.getAllByRole('link').some((link) => link.getAttribute('href')?.startsWith('https:'))).toBe(true);
  });

  it('keeps the words of the text around it', async () => {
    const { container } = await check(`Pembuka.\n${level}\nPenutup.`);
    const marked = container.querySelector('mark')?.parentElement;
    expect(marked?.textContent).toBe(`Pembuka.\nPMI manufaktur Indonesia pada April 2021 mencapai 54,61=.\nPenutup.`);
  });

  it('says by which words its series was chosen and what a change is counted from', async () => {
    const { container } = await check('Pada 2021, UMKM yang on boarding di marketplace naik 45% dibanding 2020.');
    const entry = entryOf(container);
    expect(entry).toHaveTextContent('“UMKM … on boarding di marketplace” adalah');
    expect(entry).toHaveTextContent('“dibanding 2020” menyebut pembandingnya');
    expect(entry).not.toHaveTextContent('“2020” menyatakan');
  });

  it('stands beside figures that were left alone, which have a line and no link', async () => {
    const { container } = await check(`${level} Inflasi 1,42 persen.`);
    const unread = screen.getByText('1,42 persen', { selector: 'p span' });
    expect(unread.closest('mark, a')).toBeNull();
    expect(container.querySelectorAll('mark')).toHaveLength(1);
    expect(unread.parentElement?.textContent).toBe(
      'PMI manufaktur Indonesia pada April 2021 mencapai 54,61=. Inflasi 1,42 persen.',
    );
  });

  it('is read by the date and language that the reader gives', async () => {
    const { user, container } = await check('The manufacturing PMI reached 54.6 last month.', 'en');
    expect(screen.getByRole('status')).toHaveTextContent('No claim was recognised.');
    await user.type(screen.getByLabelText(/Date of the text/u), '2021-05-20');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language of the text' }), 'English');
    await user.click(screen.getByRole('button', { name: 'Check' }));
    expect(entryOf(container)).toHaveTextContent('“last month” is April 2021, by the date of the text');
  });
});

describe('states', () => {
  it('says that there is no text', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Periksa' }));
    expect(screen.getByRole('status')).toHaveTextContent('Belum ada tulisan untuk diperiksa.');
  });

  it('says that nothing was recognised, and which figures were left alone', async () => {
    await check('Inflasi April 2021 sebesar 1,42 persen.');
    expect(screen.getByRole('status')).toHaveTextContent('Tidak ada klaim yang dikenali.');
    expect(screen.getByRole('heading', { name: 'Angka yang tidak diperiksa (1)' })).toBeVisible();
    expect(screen.getByRole('listitem')).toHaveTextContent('1,42 persen: kami tidak tahu ini angka tentang apa');
  });

  it('says that a text is too long', async () => {
    await check('Kata yang panjang. '.repeat(1200));
    expect(screen.getByText(/^Tulisan terlalu panjang: paling banyak 20\.000 karakter/u)).toBeVisible();
  });

  it('is as at first after clearing', async () => {
    const { user, container } = await check(level);
    await user.click(screen.getByRole('button', { name: 'Hapus' }));
    expect(screen.getByRole('textbox', { name: /paragra/iu })).toHaveValue('');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(container.querySelector('mark')).toBeNull();
  });

  it('says that nothing is sent or kept', () => {
    show('en');
    expect(screen.getByRole('textbox', { name: /paragraph/iu })).toHaveAccessibleDescription(
      'The check runs in your browser. Nothing is sent or kept.',
    );
  });
});

it('shows pasted markup as text', async () => {
  const { container } = await check(`<img src=x onerror=alert(1)> ${level}`);
  expect(container.querySelector('img')).toBeNull();
});

describe('time', () => {
  it('tells what became of a target later', async () => {
    await check('Pada 2021 pemerintah menargetkan 6,1 juta UMKM baru masuk marketplace.');
    expect(
      screen.getByText(/mencapai 5,5 juta pada 2021, 90 % dari target 6,1 juta, yang tidak tercapai$/u),
    ).toBeVisible();
  });

  it('tells what the data said on the day of the article', async () => {
    const { user } = await check(level);
    expect(screen.queryByText(/^Menurut data sampai/u)).toBeNull();
    await user.type(screen.getByLabelText('Tanggal tulisan (boleh kosong)'), '2021-05-01');
    await user.click(screen.getByRole('button', { name: 'Periksa' }));
    expect(screen.getByText('Menurut data sampai 1 Mei 2021')).toBeVisible();
    expect(screen.getByText('tidak dapat diperiksa: menurut data kami angkanya terbit kemudian')).toBeVisible();
  });
});
