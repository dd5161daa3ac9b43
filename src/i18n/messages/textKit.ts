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
  citation: 'Kutipan',
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
  linkHint: 'Menunjukkan grafik seperti diketahui pada hari ini, meskipun datanya kelak direvisi.',
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
  linkHint: 'Shows the chart as known today, even if its data are revised later.',
};

/** Words of the text kit in both languages. */
export const textKitMessages: Readonly<Record<Language, typeof id>> = { id, en };
