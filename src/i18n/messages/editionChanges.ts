import type { Language } from '@/i18n/language';

/** Words about what became of an edition's figures. Arguments are formatted already; counts are not zero. */
export interface EditionChangesMessages {
  /** "Sejak 7 Mei 2021: …" */
  readonly since: (date: string, changes: string) => string;
  readonly unchanged: (date: string) => string;
  /** Nothing was revised or withdrawn. */
  readonly onlyAdded: (date: string, count: string) => string;
  readonly added: (count: string) => string;
  readonly revised: (count: string) => string;
  readonly withdrawn: (count: string) => string;
  /** When the site's data were looked at. */
  readonly checked: (date: string) => string;
  /** Of the table. */
  readonly title: string;
  /** Of a table of added figures only. */
  readonly addedTitle: string;
  readonly series: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  /** In place of a difference. */
  readonly isNew: string;
  readonly isGone: string;
  /** Under a table that is cut. */
  readonly more: (count: string) => string;
}

/** Words about what became of an edition's figures, in both languages. */
export const editionChangesMessages: Readonly<Record<Language, EditionChangesMessages>> = {
  id: {
    since: (date, changes) => `Sejak ${date}: ${changes}.`,
    unchanged: (date) => `Sejak ${date} tidak ada angka yang berubah.`,
    onlyAdded: (date, count) => `Sejak ${date} tidak ada angka yang direvisi; ${count} angka ditambah.`,
    added: (count) => `${count} angka ditambah`,
    revised: (count) => `${count} angka direvisi`,
    withdrawn: (count) => `${count} angka ditarik`,
    checked: (date) => `Dibandingkan dengan data situs pada ${date}.`,
    title: 'Yang berubah: waktu itu, kini, selisih',
    addedTitle: 'Yang ditambah sejak itu',
    series: 'Deret',
    period: 'Periode',
    before: 'Waktu itu',
    after: 'Kini',
    difference: 'Selisih',
    isNew: 'baru',
    isGone: 'ditarik',
    more: (count) => `${count} angka baru lainnya ada di halaman grafik.`,
  },
  en: {
    since: (date, changes) => `Since ${date}: ${changes}.`,
    unchanged: (date) => `No figure has changed since ${date}.`,
    onlyAdded: (date, count) =>
      `No figure was revised since ${date}; ${count} ${count === '1' ? 'figure was' : 'figures were'} added.`,
    added: (count) => `${count} ${count === '1' ? 'figure' : 'figures'} added`,
    revised: (count) => `${count} ${count === '1' ? 'figure' : 'figures'} revised`,
    withdrawn: (count) => `${count} ${count === '1' ? 'figure' : 'figures'} withdrawn`,
    checked: (date) => `Compared with the site’s data on ${date}.`,
    title: 'What changed: then, now, difference',
    addedTitle: 'What was added since',
    series: 'Series',
    period: 'Period',
    before: 'Then',
    after: 'Now',
    difference: 'Difference',
    isNew: 'new',
    isGone: 'withdrawn',
    more: (count) => `${count} more new ${count === '1' ? 'figure is' : 'figures are'} on the chart’s page.`,
  },
};
