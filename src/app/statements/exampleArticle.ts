import type { Language } from '@/i18n/language';

/** The article that the example quotes, by its own title. */
export const exampleTitle = '“Kemenperin Dukung Konsumsi Produk Lokal Lewat Festival Joglo Semar” (SWA, www.swa.co.id)';

/** A few sentences of it, as printed and in our translation. */
export const exampleText: Readonly<Record<Language, string>> = {
  id: '“Purchasing Manufacturing Index (PMI) mengalami ekspansi 3% di bulan April 2021 menjadi 54,6,” kata Gati Wibawaningsih. Pada tahun 2020, tercatat ada sebanyak 3,8 juta UMKM yang telah on boarding di marketplace. Angka tersebut melebihi target yang dicanangkan yakni sebanyak 2 juta UMKM. “Tahun ini kami menargetkan 6,1 juta UMKM masuk di marketplace.” Program e-smart IKM telah berjalan sejak tahun 2017 dan telah melatih 13.184 pelaku Industri Kecil dan Menengah di seluruh Indonesia.',
  en: '“The Purchasing Manufacturing Index (PMI) expanded 3% in April 2021 to 54.6,” said Gati Wibawaningsih. In 2020, a total of 3.8 million MSMEs joined marketplaces. That figure exceeded the target, which had been set at 2 million MSMEs. “This year we are targeting 6.1 million MSMEs to join marketplaces.” The e-Smart IKM programme has been running since 2017 and has trained 13,184 small and medium industry players across Indonesia.',
};
