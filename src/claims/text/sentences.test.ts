import { siteClaimData, siteVocabulary } from '@mocks/siteClaims';
import { expect, it } from 'vitest';
import type { Claim, Worded } from '@/claims/claim';
import { recognise } from './recognise';

/** One sentence each, with all that may be read in it. */

const options = { vocabulary: siteVocabulary(), data: siteClaimData() };

function number({ value, hedge }: Worded): string {
  return hedge === undefined ? String(value) : `${hedge} ${value}`;
}

function brief(claim: Claim): string {
  switch (claim.says) {
    case 'event':
      return `event ${claim.event} ${claim.date}`;
    case 'level':
    case 'target':
      return `${claim.says} ${claim.series} ${claim.period} ${number(claim.value)}`;
    case 'change':
      return `change ${claim.series} ${claim.period} ${number(claim.value)} ${claim.in} over ${claim.over}`;
    case 'direction':
      return `direction ${claim.series} ${claim.period} ${claim.direction} over ${claim.over}`;
    case 'ranking':
      return `${claim.extreme} ${claim.series} ${claim.period} since ${claim.since ?? 'ever'}`;
    case 'side':
      return `${claim.side} ${claim.threshold} ${claim.series} ${claim.period}`;
    case 'run':
      return `run ${claim.series} ${claim.period} ${claim.of} ${number(claim.length)}`;
    case 'outcome':
      return `${claim.result} ${claim.series} ${claim.period}${claim.by ? ` ${number(claim.by.value)} ${claim.by.in}` : ''}`;
    case 'extreme':
    case 'share':
    case 'count':
      return claim.says;
    default:
      return claim satisfies never;
  }
}

function read(text: string, written?: string): readonly string[] {
  return recognise(text, { ...options, ...(written !== undefined && { written }) }).found.map(({ claim }) =>
    brief(claim),
  );
}

const april = 'level pmi.pmi 2021-04 54.6';
const march = 'level pmi.pmi 2021-03 53.2';
const feb = 'level pmi.pmi 2021-02 50.9';
const target2024 = 'target umkm-total.tidak-disebut 2024 30';
const gdp = 'level pdb-industri.pdb-industri 2024-Q3 4.72';

const indonesian: readonly (readonly [string, readonly string[]])[] = [
  [
    'PMI manufaktur Indonesia pada April 2021 naik dari 53,2 pada Maret 2021 menjadi 54,6.',
    ['direction pmi.pmi 2021-04 up over 2021-03', march, april],
  ],
  [
    'PMI manufaktur Indonesia naik dari 53,2 menjadi 54,6 pada April 2021.',
    ['direction pmi.pmi 2021-04 up over previous', april],
  ],
  ['PMI manufaktur Indonesia naik dari 52,0 menjadi 54,6 pada April 2021.', [april]],
  [
    'PMI naik 2,6% dari 53,2 menjadi 54,6 pada April 2021.',
    ['change pmi.pmi 2021-04 2.6 percent over previous', april],
  ],
  ['PMI naik 5% dari 52,0 menjadi 54,6 pada April 2021.', [april]],
  [
    'PMI naik 9,2% dari 50,0 pada Mei 2020 menjadi 54,6 pada April 2021.',
    ['change pmi.pmi 2021-04 9.2 percent over 2020-05', 'level pmi.pmi 2020-05 50', april],
  ],
  [
    'PMI naik 1,4 poin dibanding Maret 2021 menjadi 54,6 pada April 2021.',
    ['change pmi.pmi 2021-04 1.4 points over 2021-03', april],
  ],
  ['PMI naik 3 persen dari posisi terendah menjadi 54,6 pada April 2021.', [april]],
  [
    'PMI anjlok 17,8 poin menjadi 27,5 pada April 2020.',
    ['change pmi.pmi 2020-04 -17.8 points over previous', 'level pmi.pmi 2020-04 27.5'],
  ],
  ['Kenaikan PMI sebesar 1,4 poin pada April 2021.', ['change pmi.pmi 2021-04 1.4 points over previous']],
  ['PMI meningkat sebesar 1,4 pada April 2021.', []],
  ['PMI April 2021 naik 3-4 poin.', []],
  ['PMI berkisar antara 50 dan 54,6 pada April 2021.', []],
  ['PMI 54,6 pada April 2021 dan 55,3 pada Mei 2021.', [april, 'level pmi.pmi 2021-05 55.3']],
  ['PMI April 2021 54,6 dan Mei 55,3.', [april, 'level pmi.pmi 2021-05 55.3']],
  ['PMI April 2021 mencapai 54,6 dan menjadi 55,3.', []],
  ['PMI manufaktur Indonesia 54.6 pada April 2021.', [april]],
  ['PMI pada April 2021 lebih dari 54.', ['level pmi.pmi 2021-04 more-than 54']],
  ['PMI pada Juli 2021 turun di bawah 50.', ['below 50 pmi.pmi 2021-07']],
  ['PMI pada April 2021 berada di atas 50 selama enam bulan berturut-turut.', ['run pmi.pmi 2021-04 above 6']],
  ['PMI April 2021 berada di zona ekspansi untuk bulan ke-6 berturut-turut.', ['run pmi.pmi 2021-04 above 6']],
  ['PMI April 2021 54,6, tertinggi sejak Maret 2014.', [april, 'highest pmi.pmi 2021-04 since 2014-03']],
  ['PMI April 2021 mencapai 54,6, tertinggi sepanjang sejarah.', [april, 'highest pmi.pmi 2021-04 since ever']],
  ['PMI April 2021 mencapai 54,6, tertinggi di ASEAN.', []],
  ['PMI April 2021 naik dibanding bulan sebelumnya.', ['direction pmi.pmi 2021-04 up over previous']],
  ['PMI Vietnam pada April 2021 mencapai 54,7.', []],
  ['PMI Tiongkok 51,9 pada April 2021, PMI Indonesia 54,6.', []],
  ['Pabrik di Vietnam pulih. PMI pada April 2021 mencapai 54,7.', []],
  ['PMI jasa April 2021 mencapai 54,6.', []],
  ['PMI-BI pada triwulan I 2020 tercatat 45,64.', []],
  ['PMI Kabupaten Sleman menerima 54 kantong darah pada April 2021.', []],
  ['Pada April 2021 PMI memulangkan 54 pekerja migran.', []],
  ['PMI (Palang Merah Indonesia) pada April 2021 mencatat 54,6.', []],
  ['PMI pada April 2021 mencapai 54 ribu.', []],
  ['Pada April 2021 PMI 54 persen.', []],
  ['PMI menurut survei 54 perusahaan pada April 2021.', []],
  ['Pada 3 Mei 2021 PMI dirilis di level 54,6.', []],
  ['PMI pada awal April 2021 mencapai 54,6.', []],
  ['PMI Januari-April 2021 mencapai 54,6.', []],
  ['PMI tahun 2021 mencapai 54,6.', []],
  ['Rata-rata PMI pada April 2021 mencapai 54,6.', []],
  ['Subindeks pesanan baru PMI April 2021 mencapai 54,6.', []],
  ['PMI pada April 2021 bukan 54,6.', []],
  ['PMI pada April 2021 diperkirakan mencapai 54,6.', []],
  ['PMI bisa mencapai 54,6 pada April 2021.', []],
  ['Jika PMI April 2021 mencapai 54,6, ekspor naik.', []],
  ['Benarkah PMI April 2021 mencapai 54,6?', []],
  ['Ekonomi tumbuh 5,07% dan PMI pada April 2021 54,6.', [april]],
  ['PMI pada April 2021 mencapai 54,6 dan ekonomi tumbuh 5,07%.', [april]],
  ['Ekonomi tumbuh 5,07% pada April 2021, sementara PMI mencapai 54,6.', []],
  ['Ekspor dan PMI manufaktur naik 3% pada April 2021.', []],
  ['PMI manufaktur dan ekspor naik 3% pada April 2021.', []],
  ['Harga cabai naik 30% menjadi Rp54.600 per kilogram pada April 2021.', []],
  ['Modal Rp 3,8 juta diberikan kepada UMKM yang onboarding di marketplace pada 2020.', []],
  ['Pada tahun 2020, sebanyak 3 UMKM on boarding di marketplace.', []],
  ['Sebanyak 3,8 juta UMKM di Jawa on boarding di marketplace pada 2020.', []],
  ['Sebanyak 3,8 juta UMKM binaan bank on boarding di marketplace pada 2020.', []],
  ['Pada 2020, Tokopedia mencatat 3,8 juta UMKM bergabung di marketplace.', []],
  ['Pada 2020 baru 3,8 juta dari 64 juta UMKM yang masuk marketplace.', []],
  ['Sekitar 60 persen UMKM baru masuk marketplace pada 2020.', []],
  ['Tahun lalu 3,8 juta UMKM masuk marketplace.', []],
  ['Jumlah UMKM yang onboarding pada 2020 hampir 4 juta.', ['level umkm-baru.umkm-baru 2020 almost 4']],
  [
    'Pada 2021, 5,5 juta UMKM baru bergabung di marketplace, atau 90% dari target 6,1 juta.',
    [
      'level umkm-baru.umkm-baru 2021 5.5',
      'missed umkm-baru.umkm-baru 2021 90 percent',
      'target umkm-baru.umkm-baru 2021 6.1',
    ],
  ],
  ['UMKM baru pada 2021 tidak mencapai target.', []],
  ['UMKM onboarding pada 2021 tidak mencapai target.', ['missed umkm-baru.umkm-baru 2021']],
  [
    'Pemerintah menargetkan 6,1 juta UMKM masuk marketplace pada 2021, naik dari 2 juta pada 2020.',
    ['target umkm-baru.umkm-baru 2021 6.1'],
  ],
  ['Target tahun 2021 mencapai 6,1 juta UMKM masuk marketplace.', []],
  [
    'Pemerintah menargetkan 30 juta UMKM bisa masuk ekosistem digital pada 2024.',
    ['target umkm-total.tidak-disebut 2024 30'],
  ],
  ['Sebanyak 21,4 juta UMKM telah masuk ekosistem digital pada akhir 2022.', []],
  [
    'Kemenko Marves mencatat 21,4 juta UMKM telah masuk ekosistem digital pada akhir 2022.',
    ['level umkm-total.marves 2022-12 21.4'],
  ],
  [
    'Sejak 14 Mei 2020, sebanyak 9,2 juta UMKM bergabung di marketplace hingga akhir 2021.',
    ['level umkm-sejak-bbi.umkm-sejak-bbi 2021-12 9.2'],
  ],
  ['E-Smart IKM telah melatih 500 pelaku IKM di Bandung.', []],
  [
    'Transaksi Harbolnas 2021 mencapai Rp18,1 triliun, naik 56% dari tahun sebelumnya.',
    ['level harbolnas.harbolnas-total 2021 18.1', 'change harbolnas.harbolnas-total 2021 56 percent over previous'],
  ],
  ['Transaksi produk lokal pada Harbolnas 2021 mencapai Rp8,5 triliun.', ['level harbolnas.harbolnas-lokal 2021 8.5']],
  ['Transaksi Harbolnas 2021 US$18,1 juta.', []],
  ['Jumlah merchant QRIS mencapai 26,1 juta pada Mei 2023.', ['level qris.qris-merchant 2023-05 26.1']],
  [
    'Industri pengolahan tumbuh 4,72 persen (yoy) pada triwulan III-2024.',
    ['level pdb-industri.pdb-industri 2024-Q3 4.72'],
  ],
  ['Industri pengolahan tumbuh 3,68% pada triwulan III 2021 dibanding triwulan sebelumnya.', []],
  ['Industri pengolahan nonmigas tumbuh 4,84% pada triwulan III 2024.', []],
  ['Ekspor industri pengolahan tumbuh 5% pada 2021.', []],
  ['Sektor manufaktur terkontraksi 2,93% pada tahun 2020.', ['level pdb-industri.pdb-industri-tahunan 2020 -2.93']],
  ['Indeks Kepercayaan Industri (IKI) pada November 2022 tercatat 50,89.', ['level iki.iki 2022-11 50.89']],
  ['Gernas BBI diluncurkan pada 15 Mei 2020.', ['event peluncuran-bbi 2020-05-15']],
  ['BBI diluncurkan kembali pada 11 Januari 2021.', []],
  ['Keppres 15/2021 diterbitkan pada 8 September 2021.', ['event keppres-15-2021 2021-09-08']],
  ['Gernas BBI dibahas pada 20 Mei 2020.', []],
];

const compared: readonly (readonly [string, readonly string[]])[] = [
  [
    "Purchasing Managers' Index (PMI) manufaktur Indonesia pada April 2021 berada di level 54,6 atau naik dari bulan sebelumnya yang tercatat 53,2.",
    [april, 'direction pmi.pmi 2021-04 up over previous', march],
  ],
  ['PMI April 2021 lebih tinggi dari Maret 2021 yang 53,2.', ['direction pmi.pmi 2021-04 up over 2021-03', march]],
  ['PMI April 2021 naik dari Maret 2021 mencapai 54,6.', ['direction pmi.pmi 2021-04 up over 2021-03', april]],
  ['PMI April 2021 54,6 dibanding Maret 53,2.', [april, march]],
  ['PMI: Maret 2021 53,2, April 2021 54,6.', [march, april]],
  ['PMI April 2021 54,6; Maret 53,2.', [april]],
  [
    'Industri pengolahan tumbuh 4,88 persen pada triwulan II-2023, naik dari 4,43 persen pada triwulan I-2023.',
    ['level pdb-industri.pdb-industri 2023-Q2 4.88', 'level pdb-industri.pdb-industri 2023-Q1 4.43'],
  ],
  [
    'After falling to 40.1 in July 2021, the PMI rose to 43.7 in August and 52.2 in September.',
    ['level pmi.pmi 2021-08 43.7', 'level pmi.pmi 2021-09 52.2'],
  ],
  [
    'PMI April 2021 54,6. Angka ini naik 1,4 poin dari Maret 2021.',
    [april, 'change pmi.pmi 2021-04 1.4 points over 2021-03'],
  ],
  [
    'PMI April 2021 54,6. Angka tersebut yang tertinggi sepanjang sejarah.',
    [april, 'highest pmi.pmi 2021-04 since ever'],
  ],
  ['Indeks tersebut naik menjadi 54,6 pada April 2021.', []],
  ['Sebanyak 2 juta UMKM ditargetkan masuk marketplace pada 2020, realisasinya 3,8 juta.', []],
  ['Sebanyak 3,8 juta UMKM onboarding pada 2020, naik 90% dari target.', ['level umkm-baru.umkm-baru 2020 3.8']],
  ['Sebanyak dua puluh satu juta UMKM onboarding pada 2020.', []],
  ['Sebanyak 3 koma 8 juta UMKM onboarding pada 2020.', []],
  ['Sebanyak dua juta UMKM onboarding pada 2020.', ['level umkm-baru.umkm-baru 2020 2']],
  ['Six point one million MSMEs joined marketplaces in 2021.', []],
  ['Twenty-one million MSMEs joined marketplaces in 2021.', []],
  ['PMI April 2021 berkisar 54,6 s.d. 55,3.', []],
  ['PMI April 2021 naik 54,6 hingga 55,3.', []],
  ['Aplikasi Bangga Buatan Indonesia diluncurkan pada 20 Juni 2020.', []],
  ['PMI manufaktur Indonesia pada Mei 2021 55,3, sedangkan PMI manufaktur Malaysia 51,3.', []],
];

const english: readonly (readonly [string, readonly string[]])[] = [
  [
    "Indonesia's manufacturing PMI rose to 54.6 in April 2021 from 53.2 in March.",
    ['direction pmi.pmi 2021-04 up over 2021-03', april, march],
  ],
  [
    "Indonesia's manufacturing PMI rose 1.4 points to 54.6 in April 2021.",
    ['change pmi.pmi 2021-04 1.4 points over previous', april],
  ],
  [
    'The PMI fell to 40.1 in July from 53.5 in June 2021.',
    ['direction pmi.pmi 2021-07 down over 2021-06', 'level pmi.pmi 2021-07 40.1', 'level pmi.pmi 2021-06 53.5'],
  ],
  [
    'The PMI was up 2.6% month-on-month at 54.6 in April 2021.',
    ['change pmi.pmi 2021-04 2.6 percent over previous', april],
  ],
  ['PMI was higher in April 2021 than a year earlier.', ['direction pmi.pmi 2021-04 up over year']],
  ['The PMI reached a record high of 54.6 in April 2021.', ['highest pmi.pmi 2021-04 since ever', april]],
  [
    'Manufacturing PMI, at 57.2 in October 2021, was its highest since May 2014.',
    ['level pmi.pmi 2021-10 57.2', 'highest pmi.pmi 2021-10 since 2014-05'],
  ],
  ['The PMI was above 50 for the sixth straight month in April 2021.', ['run pmi.pmi 2021-04 above 6']],
  ['In April 2021 the PMI stayed in expansion territory.', ['above 50 pmi.pmi 2021-04']],
  ['The PMI rose for the third straight month in April 2021.', ['run pmi.pmi 2021-04 rise 3']],
  ['The PMI for April 2021 was almost 55.', ['level pmi.pmi 2021-04 almost 55']],
  ['Twelve companies reported a PMI of 54.6 in April 2021.', [april]],
  ['The PMI rose for a third month to 54.6 in April 2021.', []],
  ["China's PMI was 51.9 in April 2021.", []],
  ["In October 2021, Vietnam's PMI rose to 52.1 while Indonesia's PMI rose to 57.2.", []],
  ["Vietnam's factories recovered. The PMI rose to 52.1 in October 2021.", []],
  ["Vietnam's factories recovered. Indonesia's PMI rose to 57.2 in October 2021.", ['level pmi.pmi 2021-10 57.2']],
  ['The services PMI rose to 57.2 in October 2021.', []],
  ['The composite PMI was 57.2 in October 2021.', []],
  ['PMI new orders rose to 57.2 in October 2021.', []],
  ['The PMI employment index was 49.9 in October 2021.', []],
  ['Economists expected the PMI to reach 57.2 in October 2021.', []],
  ['The PMI did not reach 57.2 in October 2021.', []],
  ["The PMI wasn't 57.2 in October 2021.", []],
  ['It is false that the PMI was 57.2 in October 2021.', []],
  ['Was the PMI 57.2 in October 2021?', []],
  ['The average PMI in October 2021 was 57.2.', []],
  ['The PMI could reach 57.2 in October 2021.', []],
  ['The PMI for 57 countries was published in October 2021.', []],
  ['PMI members gave 57.2 million in October 2021.', []],
  ['The Project Management Institute (PMI) had 57 chapters in October 2021.', []],
  ['The PMI reached 57.2.', []],
  ['The PMI reached 57.2 in the second half of 2021.', []],
  ['The PMI reached 57.2 between September and October 2021.', []],
  ['Exports rose 57.2% in October 2021 and the PMI was 57.2.', []],
  ['The economy grew 5.07% and the PMI for April 2021 was 54.6.', [april]],
  [
    'In 2020, 3.8 million MSMEs joined marketplaces, 1.9 times the target of 2 million.',
    [
      'level umkm-baru.umkm-baru 2020 3.8',
      'reached umkm-baru.umkm-baru 2020 1.9 times',
      'target umkm-baru.umkm-baru 2020 2',
    ],
  ],
  [
    'In 2021, 5.5 million new MSMEs joined marketplaces, below the target of 6.1 million.',
    ['level umkm-baru.umkm-baru 2021 5.5', 'missed umkm-baru.umkm-baru 2021', 'target umkm-baru.umkm-baru 2021 6.1'],
  ],
  [
    'MSMEs new to marketplaces rose from 3.8 million in 2020 to 5.5 million in 2021.',
    [
      'direction umkm-baru.umkm-baru 2021 up over 2020',
      'level umkm-baru.umkm-baru 2020 3.8',
      'level umkm-baru.umkm-baru 2021 5.5',
    ],
  ],
  [
    'In 2020, 3.8 million MSMEs joined marketplaces. That figure may exceed 4 million this year.',
    ['level umkm-baru.umkm-baru 2020 3.8'],
  ],
  ['The number of MSMEs doubled in 2021.', []],
  ['3.8 million MSMEs in West Java joined marketplaces in 2020.', []],
  ['Shopee says 3.8 million MSMEs joined marketplaces in 2020.', []],
  ['Loans of 3.8 million went to MSMEs that joined marketplaces in 2020.', []],
  ['e-Smart IKM has trained 22,515 participants as of June 2022.', ['level esmart-ikm.esmart-ikm 2022-06 22515']],
  ['e-Smart IKM trained 2,000 people in 2021.', []],
  ['Harbolnas 2021 transactions reached Rp18.1 trillion.', ['level harbolnas.harbolnas-total 2021 18.1']],
  [
    'Harbolnas 2022 transactions reached Rp22.7 trillion, missing the target of Rp27 trillion.',
    [
      'level harbolnas.harbolnas-total 2022 22.7',
      'missed harbolnas.harbolnas-total 2022',
      'target harbolnas.harbolnas-total 2022 27',
    ],
  ],
  ['Harbolnas 2022 transactions are expected to reach Rp27 trillion.', []],
  ['Harbolnas 2021: Shopee transactions reached Rp18.1 trillion.', []],
  ['QRIS had 26.1 million merchants in May 2023.', ['level qris.qris-merchant 2023-05 26.1']],
  ['The manufacturing sector grew 3.39% in 2021.', ['level pdb-industri.pdb-industri-tahunan 2021 3.39']],
  [
    'The manufacturing industry contracted 3.14% year-on-year in the fourth quarter of 2020.',
    ['level pdb-industri.pdb-industri 2020-Q4 -3.14'],
  ],
  ['Manufacturing exports grew 3.39% in 2021.', []],
  ['Bangga Buatan Indonesia was launched on 14 May 2020.', ['event peluncuran-bbi 2020-05-14']],
  ['Presidential Decree 15/2021 was signed on 8 September 2021.', ['event keppres-15-2021 2021-09-08']],
  ['The movement was launched on 14 May 2020.', []],
];

it.each(compared)('%s', (text, claims) => {
  expect(read(text)).toEqual(claims);
});

it.each(indonesian)('%s', (text, claims) => {
  expect(read(text)).toEqual(claims);
});

it.each(english)('%s', (text, claims) => {
  expect(read(text)).toEqual(claims);
});

/** A run of "ekspansi" is one above the threshold; one that is over does not end with the sentence's month. */
const runs: readonly (readonly [string, readonly string[]])[] = [
  ['PMI manufaktur September 2024 terkontraksi tiga bulan berturut-turut.', ['run pmi.pmi 2024-09 below 3']],
  [
    'PMI manufaktur Indonesia kembali terkontraksi untuk bulan ketiga berturut-turut pada September 2024 di level 49,2.',
    ['run pmi.pmi 2024-09 below 3', 'level pmi.pmi 2024-09 49.2'],
  ],
  ['PMI manufaktur Oktober 2023 tumbuh 26 bulan berturut-turut.', ['run pmi.pmi 2023-10 above 26']],
  ['The PMI contracted for a third straight month in September 2024.', ['run pmi.pmi 2024-09 below 3']],
  ['The PMI expanded for the 26th consecutive month in October 2023.', ['run pmi.pmi 2023-10 above 26']],
  [
    'The manufacturing PMI shrank for the third month in a row in September 2024 to 49.2.',
    ['run pmi.pmi 2024-09 below 3', 'level pmi.pmi 2024-09 49.2'],
  ],
  ['PMI September 2024 masih kontraksi dibanding Agustus 2024.', []],
  ['The PMI in September 2024 was in contraction compared with August 2024.', []],
  ['PMI Mei 2021 naik tiga bulan berturut-turut.', ['run pmi.pmi 2021-05 rise 3']],
  ['PMI Oktober 2023 ekspansi lebih dari 24 bulan berturut-turut.', []],
  [
    'PMI manufaktur Indonesia kembali ke zona ekspansi pada Desember 2024 setelah lima bulan berturut-turut terkontraksi.',
    ['above 50 pmi.pmi 2024-12'],
  ],
  [
    'Pada Juli 2021 PMI turun ke 40,1 setelah delapan bulan berturut-turut berada di zona ekspansi.',
    ['level pmi.pmi 2021-07 40.1'],
  ],
  [
    'PMI sudah 34 bulan berturut-turut di atas 50 sebelum turun ke 49,3 pada Juli 2024.',
    ['level pmi.pmi 2024-07 49.3'],
  ],
  [
    "Indonesia's manufacturing sector returned to growth in December 2024, with the PMI at 51.2, after five successive months of contraction.",
    ['level pmi.pmi 2024-12 51.2'],
  ],
  ['The PMI in December 2024 rose above 50 after five consecutive months below 50.', ['above 50 pmi.pmi 2024-12']],
  ['In July 2021 the PMI fell to 40.1 after eight straight months of growth.', ['level pmi.pmi 2021-07 40.1']],
  ['Before July 2021 the PMI was above 50 for eight straight months.', []],
  [
    'The PMI was 53.5 in June 2021. That figure fell after eight straight months above 50.',
    ['level pmi.pmi 2021-06 53.5'],
  ],
];

/** A side, record or target that is only near, or was left. */
const undone: readonly (readonly [string, readonly string[]])[] = [
  ['PMI Juni 2024 50,7, mendekati zona kontraksi.', ['level pmi.pmi 2024-06 50.7']],
  ['PMI Juni 2024 50,7, nyaris masuk zona kontraksi.', ['level pmi.pmi 2024-06 50.7']],
  ['PMI Juni 2024 50,7, hampir di bawah 50.', ['level pmi.pmi 2024-06 50.7']],
  ['The PMI in June 2024 was almost below 50.', []],
  ['PMI Desember 2024 naik dari zona kontraksi ke 51,2.', ['level pmi.pmi 2024-12 51.2']],
  ['The PMI in December 2024 returned from contraction territory to 51.2.', ['level pmi.pmi 2024-12 51.2']],
  ['In July 2024 the PMI fell from expansion territory into contraction territory.', []],
  ['PMI Juli 2024 turun dari zona ekspansi ke zona kontraksi.', ['below 50 pmi.pmi 2024-07']],
  ['In July 2024 the PMI fell below 50 from above 50 in June.', ['below 50 pmi.pmi 2024-07']],
  ['PMI Juli 2024 49,3 setelah pada Juni 2024 di atas 50.', ['level pmi.pmi 2024-07 49.3']],
  ['PMI Juli 2024 tercatat 49,3 setelah sebelumnya bertahan di atas 50.', ['level pmi.pmi 2024-07 49.3']],
  ['The PMI in February 2026 fell from a record high.', []],
  ['PMI Februari 2026 mendekati rekor tertinggi.', []],
  ['PMI Februari 2026 53,8, masih di bawah rekor tertinggi.', ['level pmi.pmi 2026-02 53.8']],
  ['The PMI in April 2021 was nearly the highest since March 2014.', []],
  ['PMI April 2021 merupakan salah satu yang tertinggi sejak Maret 2014.', []],
  ['PMI April 2021 54,6, tertinggi sejak Maret 2014 untuk kawasan.', [april]],
  [
    'In April 2021 the PMI reached its highest level since the survey began in April 2011.',
    ['highest pmi.pmi 2021-04 since ever'],
  ],
  ['The PMI reached its highest level since the survey began in April 2011.', []],
  ['The PMI rose in April 2021, with the rate of expansion the highest on record.', []],
  ['The PMI for April 2021 signalled the industry rose from March.', []],
  ['PMI April 2021 naik, inflasi turun dari Maret 2021.', []],
  ['PMI Maret 2022 stabil dibanding Februari 2022.', []],
  ['The PMI in March 2022 was flat compared with February 2022.', []],
  ['PMI Manufaktur RI April 2021 Cetak Rekor Tertinggi di 54,6', ['highest pmi.pmi 2021-04 since ever', april]],
  ['Transaksi Harbolnas 2022 Rp22,7 triliun, hampir mencapai target.', ['level harbolnas.harbolnas-total 2022 22.7']],
  ['Harbolnas 2022 transactions almost reached the target.', []],
  ['UMKM onboarding pada 2021 melampaui target 2020.', []],
  ['UMKM onboarding pada 2021 di atas target 2 juta.', []],
  ['Harbolnas 2022 transactions missed the target by Rp4.3 trillion.', ['missed harbolnas.harbolnas-total 2022']],
  ['Harbolnas 2021 transactions reached 90% of Rp20 trillion.', []],
];

/** Days of publication, and months whose year nothing sure tells. The article's date stands before the sentence. */
const dates: readonly (readonly [string | undefined, string, readonly string[]])[] = [
  [undefined, 'PMI yang dirilis pada November 2021 mencapai 57,2.', []],
  [undefined, 'Data PMI yang diumumkan S&P Global pada Mei 2021 menunjukkan 54,6.', []],
  [undefined, 'The PMI released in November 2021 was 57.2.', []],
  [undefined, 'The PMI posted in November 2021 was 57.2.', []],
  [undefined, 'The May 2021 release put the PMI at 54.6.', []],
  [undefined, 'PMI Oktober 2021, dirilis November 2021, mencapai 57,2.', ['level pmi.pmi 2021-10 57.2']],
  [undefined, 'The October PMI, released in November 2021, was 57.2.', ['level pmi.pmi 2021-10 57.2']],
  [undefined, 'Jumlah merchant QRIS yang diumumkan pada Juni 2023 mencapai 26,1 juta.', []],
  [undefined, 'PMI Januari 2022 53,7. PMI Desember 53,5.', ['level pmi.pmi 2022-01 53.7']],
  [undefined, 'The PMI in January 2022 was 53.7. The PMI in December was 53.5.', ['level pmi.pmi 2022-01 53.7']],
  [undefined, 'PMI naik, tertinggi sejak Maret 2014. PMI April mencapai 54,6.', []],
  [undefined, 'The PMI was 50.9 in February, its lowest since November 2020.', []],
  [undefined, 'Pemerintah menargetkan 30 juta UMKM go digital pada 2024. PMI April mencapai 54,6.', [target2024]],
  [undefined, 'The economy shrank in 2020. The PMI reached 54.6 in April.', []],
  [undefined, 'IKI September 2024 mencapai 52,48. PMI Oktober 49,2.', ['level iki.iki 2024-09 52.48']],
  [undefined, 'PMI April 2021 54,6. PMI Mei 55,3.', [april, 'level pmi.pmi 2021-05 55.3']],
  [undefined, 'Jakarta, 3 Mei 2021 – PMI manufaktur Indonesia pada April mencapai 54,6.', [april]],
  [undefined, 'PMI manufaktur April mencapai 54,6, kata Menperin, Senin (3/5/2021).', [april]],
  [undefined, 'The PMI for April was 54.6, the minister said (5/3/2021).', []],
  [undefined, 'Jakarta, 3 Mei 2023 – Jumlah merchant QRIS mencapai 26,1 juta.', []],
  [
    '2021-03-01',
    'The PMI was 50.9 in February, its lowest since November 2020.',
    [feb, 'lowest pmi.pmi 2021-02 since 2020-11'],
  ],
  ['2021-05-03', 'Sejak 2011 survei ini dilakukan. PMI April mencapai 54,6.', [april]],
  ['2021-05-03', 'PMI Mei 55,3.', []],
  ['2021', 'PMI April 54,6.', []],
  ['2021-05-03', 'The PMI fell to 27.5 in April last year.', ['level pmi.pmi 2020-04 27.5']],
  ['2021-11-02', 'PMI Desember tahun lalu 51,3.', ['level pmi.pmi 2020-12 51.3']],
  ['2024-10-01', 'PMI April 2021 54,6 dan Mei 55,3.', [april]],
  [
    '2021-11-01',
    'PMI manufaktur Indonesia Oktober berada di 57,2, naik dari 52,2 pada bulan sebelumnya.',
    ['level pmi.pmi 2021-10 57.2', 'direction pmi.pmi 2021-10 up over previous', 'level pmi.pmi 2021-09 52.2'],
  ],
  [undefined, 'Menurut Kemenko Marves, 8 juta UMKM telah masuk ekosistem digital sebelum Desember 2021.', []],
];

/** What was new in a year and what there is in all; other countries, counters and quantities. */
const others: readonly (readonly [string, readonly string[]])[] = [
  ['Pada 2020, sebanyak 12 juta UMKM baru mendapat Banpres Produktif.', []],
  ['In 2021, 1.2 million new MSMEs were registered.', []],
  ['In 2021, 17.2 million MSMEs were on marketplaces.', []],
  ['Hingga 2021 sudah 17,2 juta UMKM onboarding.', []],
  ['Sebanyak 17,2 juta UMKM onboarding pada 2021.', []],
  ['In 2020, 11.7 million MSMEs had onboarded.', []],
  ['Sebanyak 5,5 juta UMKM sudah onboarding pada 2021.', ['level umkm-baru.umkm-baru 2021 5.5']],
  ['In 2021, 5.5 million MSMEs had joined marketplaces.', ['level umkm-baru.umkm-baru 2021 5.5']],
  ['Sebanyak 3,7 juta UMKM onboarding pada 2020.', ['level umkm-baru.umkm-baru 2020 3.7']],
  [
    'UMKM onboarding pada 2020 mencapai 3,8 juta. Angka ini bertambah menjadi 9,2 juta pada 2021.',
    ['level umkm-baru.umkm-baru 2020 3.8'],
  ],
  ['Sejak peluncuran Gernas BBI, 17,2 juta UMKM telah masuk ekosistem digital pada Desember 2021.', []],
  [
    'Kemenko Marves mencatat 17,2 juta UMKM telah masuk ekosistem digital pada Desember 2021. Menurut KemenkopUKM, jumlah tersebut 16,4 juta.',
    ['level umkm-total.marves 2021-12 17.2'],
  ],
  ['Kemenko Marves mencatat total 65,4 juta UMKM pada Desember 2021 dan 17,2 juta telah masuk ekosistem digital.', []],
  [
    'Kemenkop UKM menargetkan 24 juta UMKM masuk ekosistem digital pada 2023 dan 30 juta pada 2024.',
    ['target umkm-total.tidak-disebut 2023 24', target2024],
  ],
  ['Industri pengolahan tumbuh melambat 4,72 persen pada triwulan III 2024.', [gdp]],
  ['Pertumbuhan industri pengolahan melambat 4,72 persen pada triwulan III 2024.', []],
  ['Pertumbuhan industri pengolahan turun 0,47 persen pada triwulan III 2024.', []],
  ['Growth in the manufacturing sector fell 0.47 percent in Q3 2024.', []],
  ['Manufacturing sector growth slowed to 4.72% in Q3 2024.', [gdp]],
  ['Industri pengolahan terkontraksi menjadi 2,93 persen pada 2020.', []],
  ['Sumber pertumbuhan terbesar adalah industri pengolahan sebesar 0,96 persen pada triwulan III 2024.', []],
  ['The processing industry grew 5.01 percent in 2022 excluding oil and gas.', []],
  ['Penjualan industri pengolahan tumbuh 4,89 persen pada 2022.', []],
  ['Indeks industri pengolahan tumbuh 4,89 persen pada 2022.', []],
  ['Participants in the manufacturing sector grew 4.89% in 2022.', []],
  ["Malaysia's economy grew 8.7%. The manufacturing sector grew 8.2% in 2022.", []],
  ['Sektor manufaktur AS tumbuh 2,2 persen pada 2022.', []],
  ['Sektor manufaktur global tumbuh 2,2 persen pada 2022.', []],
  ['Industri pengolahan tumbuh 4,72 persen pada triwulan III 2024 dan menyumbang 17,88 persen terhadap PDB.', [gdp]],
  ['The global PMI was 50.9 in August 2025.', []],
  ['PMI Mesir Agustus 2025 49,2 dan PMI UEA 53,3.', []],
  ['Hanoi reported a PMI of 50.4 in August 2025.', []],
  ['Brasilia posted a PMI of 47.7 in August 2025.', []],
  ['Negeri Sakura mencatat PMI manufaktur 49,7 pada Agustus 2025.', []],
  ['PMI rose 3% in October 2021 on the New York Stock Exchange.', []],
  ['QRIS was accepted by 1.5 million merchants in Singapore in May 2023.', []],
  ['PMI manufaktur Indonesia April 2021 sebesar 54,6, lebih tinggi dari Malaysia (53,9) dan Vietnam (54,7).', [april]],
  ["Indonesia's PMI, at 57.2 in October 2021, was higher than Vietnam's 52.1.", ['level pmi.pmi 2021-10 57.2']],
  ["Indonesia's PMI was 57.2 in October 2021, higher than Vietnam's 52.1.", ['level pmi.pmi 2021-10 57.2']],
  ['Transaksi Harbolnas 2021 mencapai Rp18,1 triliun untuk fesyen.', []],
  ['Kabar bahwa PMI April 2021 45,0 adalah bohong.', []],
  ['PMI April 2021 45,0, tetapi kabar itu bohong.', []],
  ['Menurut polling Reuters, PMI April 2021 53,0.', []],
  ['In a poll, the PMI was 53.0 in April 2021.', []],
  ['Reports that the PMI was 45 in April 2021 were denied.', []],
  ['Contrary to reports that the PMI was 45 in April 2021, it rose.', []],
  [
    'Transaksi Harbolnas naik 56 persen dari Rp11,6 triliun pada 2020 menjadi Rp18,1 triliun pada 2021.',
    [
      'change harbolnas.harbolnas-total 2021 56 percent over 2020',
      'level harbolnas.harbolnas-total 2020 11.6',
      'level harbolnas.harbolnas-total 2021 18.1',
    ],
  ],
];

it.each([...runs, ...undone, ...others])('%s', (text, claims) => {
  expect(read(text)).toEqual(claims);
});

it.each(dates)('%s: %s', (written, text, claims) => {
  expect(read(text, written)).toEqual(claims);
});
