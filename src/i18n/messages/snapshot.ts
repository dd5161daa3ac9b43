import type { Language } from '@/i18n/language';

/** Words of the files that a reader takes along, beside those that charts and tables have already. */
export interface SnapshotMessages {
  /** Pieces of a file's name: lower-case ASCII letters and hyphens only. */
  readonly name: {
    readonly edition: string;
    readonly asOf: string;
    readonly presets: Readonly<Record<'article' | 'square' | 'portrait' | 'card' | 'thumbnail', string>>;
    readonly dark: string;
    readonly transparent: string;
    readonly spreadsheet: string;
  };
  /** Names of sheets: at most 31 characters, none of \ / ? * [ ] : */
  readonly sheets: Readonly<Record<'readings' | 'milestones' | 'sources' | 'about', string>>;
  readonly sources: Readonly<Record<'publisher' | 'title' | 'published' | 'address', string>>;
  readonly about: Readonly<Record<'what' | 'text' | 'title' | 'measure' | 'edition', string>>;
}

/** Words of the files that a reader takes along, in both languages. */
export const snapshotMessages: Readonly<Record<Language, SnapshotMessages>> = {
  id: {
    name: {
      edition: 'edisi',
      asOf: 'per',
      presets: {
        article: 'artikel',
        square: 'persegi',
        portrait: 'tegak',
        card: 'kartu',
        thumbnail: 'mini',
      },
      dark: 'gelap',
      transparent: 'transparan',
      spreadsheet: 'titik-koma-desimal-koma',
    },
    sheets: { readings: 'Angka', milestones: 'Tonggak', sources: 'Sumber', about: 'Keterangan' },
    sources: { publisher: 'Penerbit', title: 'Judul', published: 'Terbit', address: 'Alamat' },
    about: { what: 'Hal', text: 'Isi', title: 'Judul grafik', measure: 'Yang diukur', edition: 'Edisi' },
  },
  en: {
    name: {
      edition: 'edition',
      asOf: 'as-of',
      presets: {
        article: 'article',
        square: 'square',
        portrait: 'portrait',
        card: 'card',
        thumbnail: 'thumbnail',
      },
      dark: 'dark',
      transparent: 'transparent',
      spreadsheet: 'semicolon-decimal-comma',
    },
    sheets: { readings: 'Figures', milestones: 'Milestones', sources: 'Sources', about: 'About' },
    sources: { publisher: 'Publisher', title: 'Title', published: 'Published', address: 'Address' },
    about: { what: 'Item', text: 'Text', title: 'Title of the chart', measure: 'What is measured', edition: 'Edition' },
  },
};
