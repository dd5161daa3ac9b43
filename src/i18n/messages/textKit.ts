import type { Language } from '@/i18n/language';

const id = {
  lead: 'Hanya kalimat yang sesuai data. Yang disalin membawa sumber, tanggal data, dan alamat yang menunjukkan hal yang sama lagi.',
  language: 'Bahasa kalimat',
  about: 'Tentang',
  kinds: { point: 'Satu angka', range: 'Satu rentang' },
  series: 'Seri',
  period: 'Periode',
  from: 'Dari',
  to: 'Sampai',
  sentences: 'Kalimat',
  none: 'Tidak ada yang dapat dikatakan dengan pasti tentang pilihan ini.',
  copy: 'Salin',
  copyOf: (text: string) => `Salin: ${text}`,
  copied: 'Sudah disalin.',
  selected: 'Peramban tidak mengizinkan penyalinan. Teks sudah dipilih: tekan Ctrl+C atau ⌘C.',
  citation: 'Rujukan',
  cited: (name: string, owner: string) => `${name} (data: ${owner})`,
  style: 'Gaya',
  styles: {
    short: 'Pendek',
    apa: 'APA',
    chicago: 'Chicago, daftar pustaka',
    chicagoNote: 'Chicago, catatan kaki',
    bibtex: 'BibTeX',
    ris: 'RIS',
  },
  alt: 'Teks alternatif gambar',
  link: 'Alamat',
  linkFrozen: (date: string, code: string) =>
    `Alamat yang disalin menuju edisi per ${date} (kode ${code}), yang memuat persis angka ini dan tidak pernah berubah.`,
  linkDated: (date: string) =>
    `Tidak ada edisi yang memuat persis angka ini. Alamat yang disalin menunjukkan yang diketahui pada ${date}; rujukannya masih dapat berubah.`,
};

const en: typeof id = {
  lead: 'Only sentences that agree with the data. What is copied carries the source, the date of the data and an address that shows the same again.',
  language: 'Language of the sentences',
  about: 'About',
  kinds: { point: 'One figure', range: 'A range' },
  series: 'Series',
  period: 'Period',
  from: 'From',
  to: 'To',
  sentences: 'Sentences',
  none: 'Nothing can be said with certainty about this choice.',
  copy: 'Copy',
  copyOf: (text) => `Copy: ${text}`,
  copied: 'Copied.',
  selected: 'The browser does not allow copying. The text is selected: press Ctrl+C or ⌘C.',
  citation: 'Citation',
  cited: (name, owner) => `${name} (data: ${owner})`,
  style: 'Style',
  styles: {
    short: 'Short',
    apa: 'APA',
    chicago: 'Chicago, bibliography',
    chicagoNote: 'Chicago, footnote',
    bibtex: 'BibTeX',
    ris: 'RIS',
  },
  alt: 'Alternative text of the picture',
  link: 'Address',
  linkFrozen: (date, code) =>
    `The address that is copied leads to the edition as of ${date} (code ${code}), which holds exactly these figures and never changes.`,
  linkDated: (date) =>
    `No edition holds exactly these figures. The address that is copied shows what was known on ${date}; its references may still change.`,
};

/** Words of the text kit in both languages. */
export const textKitMessages: Readonly<Record<Language, typeof id>> = { id, en };
