import { cleanup, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { Language } from '@/i18n/language';
import { siteClaimData } from '@mocks/siteClaims';
import { siteStatement, siteStatements } from '@mocks/siteStatements';

import { StatementEntry } from './StatementEntry';

const data = siteClaimData();

/** Shows a statement of the site in a list, as pages do. */
function show(id: string, language: Language = 'id'): HTMLElement {
  const statement = siteStatement(id);
  render(
    <ol>
      <StatementEntry statement={statement} data={data} language={language} />
    </ol>,
  );
  const [entry] = screen.getAllByRole('listitem');
  if (!entry) throw new Error('nothing is shown');
  return entry;
}

/** The lines of a claim, each name with what it has. */
function lines(index = 0): readonly string[] {
  const claims = within(screen.getByRole('list', { name: /Yang diklaim|What is claimed/u })).getAllByRole('listitem');
  const claim = claims[index];
  if (!claim) throw new Error(`no claim ${index}`);
  return within(claim)
    .getAllByRole('term')
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
}

/** Addresses of the documents that the figures were read from. */
function linksIn(entry: HTMLElement): readonly string[] {
  return [...entry.querySelectorAll('details a')].map((link) => link.getAttribute('href') ?? '');
}

describe('a statement', () => {
  it('that differs shows its exact words, the verdict and the arithmetic', () => {
    const entry = show('gati-2021-05-pmi');
    expect(entry).toHaveAttribute('id', 'gati-2021-05-pmi');
    const quote = entry.querySelector('blockquote');
    expect(quote).toHaveAttribute('lang', 'id');
    expect(quote).toHaveAttribute('cite', siteStatement('gati-2021-05-pmi').source.url);
    expect(quote).toHaveTextContent(/^“.*ekspansi 3% di bulan April 2021 menjadi 54,6.*”$/u);
    expect(screen.getByText('Mei 2021', { selector: 'time' })).toHaveAttribute('datetime', '2021-05');
    expect(screen.getByText(/Gati Wibawaningsih/u)).toBeVisible();
    expect(lines(0)).toEqual([
      'Menurut data saat itu dan kini: ≠berbeda: +1,4\u00A0poin atau 2,6\u00A0%, bukan 3\u00A0%',
      'Hitungan: 54,6 (April 2021) − 53,2 (Maret 2021) = +1,4\u00A0poin; 54,6 ÷ 53,2 − 1 = +2,6\u00A0%',
    ]);
    expect(lines(1)).toEqual(['Menurut data saat itu dan kini: =sesuai data']);
  });

  it('keeps the language of its words on an English page', () => {
    const entry = show('gati-2021-05-pmi', 'en');
    expect(entry.querySelector('blockquote')).toHaveAttribute('lang', 'id');
    expect(entry.querySelector('blockquote')).toHaveTextContent(/ekspansi 3%/u);
    expect(lines(0)[0]).toBe('By the data of the time and of today: ≠differs: +1.4\u00A0points or 2.6%, not 3%');
    expect(lines(1)).toEqual(['By the data of the time and of today: =agrees with the data']);
  });

  it('hides the sign of an outcome from the ear, for the words have it', () => {
    show('gati-2021-05-pmi');
    for (const sign of ['=', '≠']) expect(screen.getByText(sign)).toHaveAttribute('aria-hidden', 'true');
  });

  it('about a target says what became of it', () => {
    show('gati-2021-05-target', 'en');
    const later = lines().find((line) => line.startsWith('Later: '));
    expect(later?.replaceAll('\u00A0', ' ')).toMatch(
      /came to 5\.5 million in 2021, 90% of the target of 6\.1 million, which was missed$/u,
    );
    expect(lines()[0]).toBe('By the data of the time and of today: =agrees with the data');
  });

  it('whose figure was read from itself says so', () => {
    show('swa-2021-05-esmart');
    expect(lines()[0]).toBe('Menurut data saat itu dan kini: =sesuai data (angka dari laporan ini sendiri)');
    expect(screen.getByText('=').className.split(' ')).toHaveLength(2);
  });

  it('whose figure another report gave has the usual sign', () => {
    show('ihs-markit-2021-04');
    expect(screen.getByText('=').className.trim().split(' ')).toHaveLength(1);
    expect(lines()[0]).toBe('Menurut data saat itu dan kini: =sesuai data');
  });

  it('that brought its figure itself is not ahead of the data, but what it counts on may be', () => {
    show('kemenkopukm-2022-12');
    expect(lines(0)).toEqual(['Menurut data saat itu dan kini: =sesuai data (angka dari laporan ini sendiri)']);
    expect(lines(1).slice(0, 2)).toEqual([
      'Menurut data sampai 27 Desember 2022: ?tidak dapat diperiksa: menurut data kami angkanya terbit kemudian',
      'Menurut data kini: =sesuai data',
    ]);
  });

  it('about a figure without a date of publication says that it cannot tell what was known', () => {
    show('presiden-2020-05', 'en');
    expect(lines()).toEqual([
      'By the data up to 6 May 2020: ?cannot be checked: it is not known when the figure was published',
      'By today’s data: =agrees with the data',
    ]);
  });

  it('that cannot be checked says why and has no arithmetic', () => {
    show('aspi-2025-02', 'en');
    expect(lines()).toEqual([
      'By the data of the time and of today: ?cannot be checked: there is no figure for that period',
    ]);
    expect(screen.queryByText(/Sources of the figures/u)).not.toBeInTheDocument();
  });

  it('that another record agrees with names it', () => {
    show('swa-2025-02', 'en');
    expect(lines()).toContain(
      'Also on record: SWA gives 51.9 (Gives 51.9 as December 2024; that is the January 2025 reading)',
    );
  });

  it('without exact words says that they are ours', () => {
    const entry = show('swa-2025-02');
    expect(entry.querySelector('blockquote')).toBeNull();
    expect(screen.getByText('Dalam kata-kata kami:')).toBeVisible();
  });

  it('links its own report and those that its figures were read from, each once', () => {
    const statement = siteStatement('gati-2021-05-pmi');
    const entry = show('gati-2021-05-pmi');
    const own = within(entry).getByText(/^Sumber \(laporan berita\):/u);
    expect(within(own).getByRole('link')).toHaveAttribute('href', statement.source.url);
    const details = entry.querySelector('details');
    expect(details?.querySelector('summary')).toHaveTextContent('Sumber angka (2)');
    const rows = data.series.get('pmi.pmi')?.series.observations.filter(({ period }) => /^2021-0[34]$/u.test(period));
    const documents = (rows ?? []).flatMap(({ source, also }) => [source.url, ...also]);
    expect(documents).toHaveLength(4);
    expect([...linksIn(entry)].toSorted()).toEqual(documents.toSorted());
    for (const link of entry.querySelectorAll('a')) {
      expect(link).toHaveAttribute('rel', 'noopener noreferrer external');
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//u);
    }
  });

  it('links no document twice among the sources of its figures', () => {
    for (const { id } of siteStatements()) {
      const hrefs = linksIn(show(id));
      expect([id, hrefs]).toEqual([id, [...new Set(hrefs)]]);
      cleanup();
    }
  });

  it('says above its sources on paper what they are, where nobody sees the fold', () => {
    const details = show('gati-2021-05-pmi').querySelector('details');
    expect(details?.querySelector('summary + p')).toHaveTextContent('Sumber angka (2)');
  });

  it('tells a headline from words that somebody spoke', () => {
    show('kumparan-2021-04', 'en');
    expect(screen.getByText('Headline:').nextElementSibling?.tagName).toBe('BLOCKQUOTE');
    cleanup();
    show('gati-2021-05-pmi', 'en');
    expect(screen.queryByText('Headline:')).not.toBeInTheDocument();
  });

  it('shows its note where it has one', () => {
    show('market-realist-2017-05', 'en');
    expect(screen.getByText('Note: “A ten-month high” is read as since June 2016.')).toBeVisible();
  });
});
