import type { Language } from '@/i18n/language';

/** Words of the exported files. */
export interface ExportMessages {
  /** Heads of the columns of the readings table, by what stands in them. */
  readonly columns: {
    readonly kind: string;
    readonly key: string;
    readonly title: string;
    readonly period: string;
    readonly date: string;
    readonly value: string;
    readonly unit: string;
    readonly status: string;
    readonly published: string;
    readonly publisher: string;
    readonly sourceTitle: string;
    readonly sourceUrl: string;
    readonly also: string;
    readonly confidence: string;
    readonly qualifier: string;
    readonly counter: string;
    readonly quote: string;
    readonly note: string;
    readonly conflicts: string;
    readonly milestoneNumbers: string;
    readonly milestones: string;
  };
  /** What a row of the table is. */
  readonly kinds: {
    readonly reading: string;
    readonly targetLevel: string;
    readonly targetInPeriod: string;
    readonly milestone: string;
    readonly about: string;
  };
  readonly confidences: Readonly<Record<'press-release' | 'news-report' | 'aggregator', string>>;
  readonly qualifiers: Readonly<Record<'about' | 'more-than' | 'almost', string>>;
  /** Names of the closing rows. */
  readonly about: {
    readonly owner: string;
    readonly rights: string;
    readonly licence: string;
    readonly noLicence: string;
    readonly modified: string;
    readonly asOf: string;
    readonly address: string;
    readonly status: string;
    readonly statusText: string;
    readonly milestones: string;
    readonly milestonesText: string;
  };
  /** Words of citations. Dates are formatted already. */
  readonly citation: {
    readonly noDate: string;
    /** What is cited, in brackets. */
    readonly chart: string;
    /** Before the address. */
    readonly retrieved: (date: string) => string;
    /** As a sentence of its own, and within one. */
    readonly accessedOn: (date: string) => string;
    readonly accessedOnWithin: (date: string) => string;
    readonly dataOf: (date: string) => string;
    /** A title with the day up to which the data count. */
    readonly titled: (title: string, date: string) => string;
    readonly quoted: (title: string) => string;
    readonly source: (parts: string) => string;
  };
  /** Words around a sentence that is taken along. */
  readonly quotation: {
    readonly source: (documents: string) => string;
    readonly knownOn: (date: string) => string;
  };
  /** Added to a file name: the language unless it is the site's first, and the form for spreadsheets set to Indonesian. */
  readonly fileLanguage: string;
  readonly fileSpreadsheet: string;
}

/** Words of the exported files in both languages. */
export const exportMessages: Readonly<Record<Language, ExportMessages>> = {
  id: {
    columns: {
      kind: 'Jenis baris',
      key: 'Kode seri',
      title: 'Seri',
      period: 'Periode',
      date: 'Keadaan pada tanggal',
      value: 'Nilai',
      unit: 'Satuan',
      status: 'Kode status',
      published: 'Tanggal terbit',
      publisher: 'Penerbit',
      sourceTitle: 'Judul sumber',
      sourceUrl: 'Alamat sumber',
      also: 'Alamat lain dengan angka yang sama',
      confidence: 'Jenis sumber',
      qualifier: 'Ketepatan menurut sumber',
      counter: 'Dihitung oleh',
      quote: 'Kutipan sumber',
      note: 'Catatan',
      conflicts: 'Angka lain yang berbeda',
      milestoneNumbers: 'Nomor penanda',
      milestones: 'Penanda',
    },
    kinds: {
      reading: 'angka',
      targetLevel: 'target pada akhir periode',
      targetInPeriod: 'target selama periode',
      milestone: 'penanda',
      about: 'keterangan',
    },
    confidences: { 'press-release': 'siaran pers', 'news-report': 'berita', aggregator: 'penghimpun data' },
    qualifiers: { about: 'sekitar', 'more-than': 'lebih dari', almost: 'hampir' },
    about: {
      owner: 'Pemilik data',
      rights: 'Hak atas data',
      licence: 'Lisensi',
      noLicence: 'tidak dinyatakan',
      modified: 'Berkas data terakhir diubah',
      asOf: 'Keadaan data per tanggal',
      address: 'Alamat grafik',
      status: 'Kode status',
      statusText: 'Daftar kode SDMX CL_OBS_STATUS',
      milestones: 'Penanda',
      milestonesText: 'Penanda menunjukkan waktu, bukan sebab-akibat.',
    },
    citation: {
      noDate: 't.t.',
      chart: 'Grafik',
      retrieved: (date) => `Diakses pada ${date}, dari`,
      accessedOn: (date) => `Diakses pada ${date}`,
      accessedOnWithin: (date) => `diakses pada ${date}`,
      dataOf: (date) => `data ${date}`,
      titled: (title, date) => `${title}, data per ${date}`,
      quoted: (title) => `“${title}”`,
      source: (parts) => `Sumber: ${parts}`,
    },
    quotation: {
      source: (documents) => `Sumber: ${documents}`,
      knownOn: (date) => `Menurut data yang diketahui pada ${date}`,
    },
    fileLanguage: '',
    fileSpreadsheet: 'titik-koma-desimal-koma',
  },
  en: {
    columns: {
      kind: 'Row type',
      key: 'Series code',
      title: 'Series',
      period: 'Period',
      date: 'As at date',
      value: 'Value',
      unit: 'Unit',
      status: 'Status code',
      published: 'Date published',
      publisher: 'Publisher',
      sourceTitle: 'Source title',
      sourceUrl: 'Source address',
      also: 'Other addresses with the same figure',
      confidence: 'Type of source',
      qualifier: 'Precision according to the source',
      counter: 'Counted by',
      quote: 'Words of the source',
      note: 'Note',
      conflicts: 'Other figures that differ',
      milestoneNumbers: 'Marker number',
      milestones: 'Markers',
    },
    kinds: {
      reading: 'figure',
      targetLevel: 'target at the end of the period',
      targetInPeriod: 'target within the period',
      milestone: 'marker',
      about: 'about',
    },
    confidences: { 'press-release': 'press release', 'news-report': 'news report', aggregator: 'data aggregator' },
    qualifiers: { about: 'about', 'more-than': 'more than', almost: 'almost' },
    about: {
      owner: 'Owner of the data',
      rights: 'Rights in the data',
      licence: 'Licence',
      noLicence: 'not stated',
      modified: 'Data file last changed',
      asOf: 'Data as known on',
      address: 'Address of the chart',
      status: 'Status codes',
      statusText: 'SDMX code list CL_OBS_STATUS',
      milestones: 'Markers',
      milestonesText: 'Markers show timing, not cause.',
    },
    citation: {
      noDate: 'n.d.',
      chart: 'Chart',
      retrieved: (date) => `Retrieved ${date}, from`,
      accessedOn: (date) => `Accessed ${date}`,
      accessedOnWithin: (date) => `accessed ${date}`,
      dataOf: (date) => `data of ${date}`,
      titled: (title, date) => `${title}, data as of ${date}`,
      quoted: (title) => `‘${title}’`,
      source: (parts) => `Source: ${parts}`,
    },
    quotation: {
      source: (documents) => `Source: ${documents}`,
      knownOn: (date) => `By the data known on ${date}`,
    },
    fileLanguage: 'en',
    fileSpreadsheet: 'semicolon-decimal-comma',
  },
};
