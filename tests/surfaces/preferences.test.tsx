import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';

import { preferencesKey, usePreferences } from '@/app/preferences';

import { addressBar, openPage, withFeeds } from './openPage';

withFeeds();

it('switches the language on the same page with the same view, and keeps the choice', async () => {
  const user = openPage('/chart/pmi/?from=2020-01&milestones=none&utm_source=surat');
  await user.click(await screen.findByRole('link', { name: 'English' }));
  expect(addressBar()).toBe('/en/chart/pmi/?from=2020-01&milestones=none&utm_source=surat');
  expect(await screen.findByRole('heading', { level: 1, name: /Manufacturing PMI/u })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  expect(window.localStorage.getItem(preferencesKey)).toContain('"language":"en"');
  expect(screen.getByRole('link', { name: 'Bahasa Indonesia' })).toHaveFocus();
});

it('keeps the theme between visits', async () => {
  const user = openPage('/');
  await user.click(await screen.findByRole('button', { name: 'Ganti ke tema gelap' }));
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  expect(screen.getByRole('radio', { name: 'Gelap' })).toBeChecked();
  const kept = window.localStorage.getItem(preferencesKey) ?? '';
  usePreferences.setState({ theme: 'auto' });
  window.localStorage.setItem(preferencesKey, kept);
  await usePreferences.persist.rehydrate();
  expect(usePreferences.getState().theme).toBe('dark');
});

it('lets the address win over the kept theme until the reader chooses', async () => {
  usePreferences.setState({ theme: 'light' });
  const user = openPage('/?theme=dark');
  expect(await screen.findByRole('radio', { name: 'Gelap' })).toBeChecked();
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  await user.click(screen.getByRole('radio', { name: 'Ikut perangkat' }));
  expect(addressBar()).toBe('/');
  expect(document.documentElement).not.toHaveAttribute('data-theme');
});

it.each(['not json', '{"state":{"theme":"pink","language":7},"version":1}', '{"state":null,"version":0}', '[]'])(
  'is not upset by %s in the storage',
  async (stored) => {
    window.localStorage.setItem(preferencesKey, stored);
    await usePreferences.persist.rehydrate();
    expect(usePreferences.getState()).toMatchObject({ theme: 'auto', language: null });
  },
);

it('works where storage is denied', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const user = openPage('/');
  await user.click(await screen.findByRole('button', { name: 'Ganti ke tema gelap' }));
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
});
