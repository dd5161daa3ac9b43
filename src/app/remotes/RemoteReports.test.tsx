import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Remote } from '@/catalogue/catalogue';

import { RemoteReports } from './RemoteReports';
import { useRemoteStates } from './remoteState';

const remote: Remote = {
  url: 'https://data.contoh.go.id/indeks.json',
  format: 'json-stat',
  series: '',
  into: 'indeks',
  live: true,
  publisher: 'Lembaga Contoh',
  page: 'https://data.contoh.go.id/indeks',
  confidence: 'press-release',
};

const keyed = { ...remote, live: false, url: 'https://webapi.bps.go.id/x?key={BPS_KEY}', into: 'peserta' };

function show(remotes: readonly Remote[], language: 'id' | 'en'): void {
  const entry = { id: 'contoh', path: 'feed.json', remotes };
  render(<RemoteReports entry={entry} feed={undefined} language={language} heading="h4" />);
}

beforeEach(() => useRemoteStates.setState({ states: new Map() }));

describe('RemoteReports', () => {
  it('says nothing of a feed without remotes', () => {
    show([], 'id');
    expect(document.body.textContent).toBe('');
  });

  it.each([
    ['id', ['oleh peramban Anda: peladennya mengizinkan (CORS)', 'sumbernya meminta kunci rahasia', 'Belum ditanyai.']],
    ['en', ['by your browser itself: its server allows that (CORS)', 'asks for a secret key', 'Not asked yet.']],
  ] as const)('says in %s who is asked, by whom and why', (language, all) => {
    show([remote, keyed, { ...keyed, url: remote.url, into: 'lain' }], language);
    const text = document.body.textContent ?? '';
    for (const words of [...all, 'peserta']) expect(text).toContain(words);
    expect(screen.getAllByRole('link')[0]).toHaveProperty('href', remote.page);
    expect(screen.getAllByText(/CORS/u)).toHaveLength(2);
  });

  it.each([
    [
      'id',
      'FeedTimeoutError',
      'Gagal dibaca langsung. Peladen tidak mengirim berkas data dalam batas waktu. Yang ditampilkan adalah angka dari berkas situs ini.',
    ],
    [
      'en',
      'FeedSourceError',
      'Could not be read directly. This is the source’s answer that it has no data or was asked wrongly, not data. What is shown are the figures of this site’s own file.',
    ],
    ['en', 'RangeError', 'Could not be read directly. What is shown are the figures of this site’s own file.'],
  ] as const)('says a failure in %s, and %s by name for whoever mends it', (language, name, words) => {
    const failed = { state: 'failed', name, detail: 'did not arrive in time' } as const;
    useRemoteStates.getState().set('contoh', 'indeks', failed);
    show([remote], language);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText(name)).toBeVisible();
    expect(screen.getByText('did not arrive in time').closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  it.each([
    ['id', 'Terbaca langsung: 1.200 angka baru, 2 revisi.', 'mana yang lebih baru, jadi tidak dipakai: 3.'],
    ['en', 'Read directly: new figures: 1,200; revisions: 2.', 'which is later, are not used: 3.'],
  ] as const)('counts in %s what was new', (language, news, refused) => {
    useRemoteStates.getState().set('contoh', 'indeks', { state: 'read', added: 1200, revised: 2, refused: 3 });
    show([remote], language);
    expect(screen.getByText(news, { exact: false }).textContent).toContain(refused);
  });
});
