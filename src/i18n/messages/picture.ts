import type { Language } from '@/i18n/language';

/** Words that only pictures need. Arguments are formatted already. */
export interface PictureMessages {
  readonly source: (owner: string) => string;
  /** With the number of documents that the figures were read from. */
  readonly sourceOf: (owner: string, count: string) => string;
  readonly more: (count: string) => string;
  /** In place of an address, of a chart that a reader made of their own file; with the address of the page that makes them. */
  readonly own: (address: string) => string;
  /** Day and code of the edition, as its name writes them: whoever types the code finds the figures again. */
  readonly edition: (day: string, code: string) => string;
  /** What the site is, under its own picture's headline. */
  readonly tagline: string;
}

/** Words that only pictures need, in both languages. */
export const pictureMessages: Readonly<Record<Language, PictureMessages>> = {
  id: {
    source: (owner) => `Sumber: ${owner}`,
    sourceOf: (owner, count) => `Sumber: ${owner}; ${count} dokumen`,
    edition: (day, code) => `Edisi ${day} · kode ${code}`,
    own: (address) => `Grafik pribadi dari berkas sendiri, dibuat di ${address}`,
    more: (count) => `${count} tonggak lain ada di halaman grafik ini.`,
    tagline: 'Indikator ekonomi Indonesia di samping tonggak Bangga Buatan Indonesia. Tiap angka membawa sumbernya.',
  },
  en: {
    source: (owner) => `Source: ${owner}`,
    sourceOf: (owner, count) => `Source: ${owner}; ${count === '1' ? '1 document' : `${count} documents`}`,
    edition: (day, code) => `Edition ${day} · code ${code}`,
    own: (address) => `A private chart from a reader’s own file, made at ${address}`,
    more: (count) =>
      count === '1'
        ? '1 more milestone is on the page of this chart.'
        : `${count} more milestones are on the page of this chart.`,
    tagline:
      'Indonesian economic indicators beside the milestones of Bangga Buatan Indonesia. Every figure carries its source.',
  },
};
