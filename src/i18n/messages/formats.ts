import { formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { formatCount } from '@/i18n/number';

/** What fills a text, by the names beside each `NoticeName` in `formats/notice.ts`. Numbers are counts. */
type Values = Readonly<Record<string, string | number>>;

type Say = (values: Values) => string;

/** A text that needs no values. */
function fixed(text: string): Say {
  return () => text;
}

/** A value as text in the reader's language. */
function say(language: Language): (values: Values, name: string) => string {
  return (values, name) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? formatCount(value, language) : value;
  };
}

/** A period in the reader's words where the value is one. */
function when(language: Language): (values: Values, name: string) => string {
  return (values, name) => {
    const value = String(values[name] ?? '');
    return /^\d{4}(?:-[QSW]?\d{1,2}(?:-\d{2})?)?$/u.test(value) ? formatPeriod(value, language, 'long') : value;
  };
}

const inIndonesian = say('id');
const inEnglish = say('en');
const periodInIndonesian = when('id');
const periodInEnglish = when('en');

const id = {
  /** Names of the formats. */
  formats: {
    pendopo: 'Umpan data Pendopo',
    'json-stat': 'JSON-stat',
    'sdmx-json': 'SDMX-JSON',
    'world-bank': 'Bank Dunia',
    dbnomics: 'DBnomics',
    fred: 'FRED/ALFRED',
    bps: 'Web API BPS',
    csv: 'CSV',
  },
  /** One doubt in one sentence, by `NoticeName`. */
  notices: {
    FeedPartial: (v: Values) =>
      `Berkas ini tidak lengkap: memuat ${inIndonesian(v, 'rows')} dari ${inIndonesian(v, 'total')} baris.`,
    UnitUnknown: fixed('Satuan tidak disebutkan dalam berkas.'),
    SeveralUnits: (v: Values) =>
      `Deret-deret di berkas ini bersatuan berbeda (${inIndonesian(v, 'units')}), jadi tidak dapat berbagi sumbu.`,
    MultiplierUnknown: (v: Values) =>
      `Pengali satuan dalam berkas tidak dikenal (${inIndonesian(v, 'what')}), jadi besar angkanya mungkin lain; periksa di sumbernya.`,
    FrequencyUnknown: fixed('Berkas tidak menyebutkan apakah angkanya tahunan, triwulanan, atau bulanan.'),
    SeveralFrequencies: (v: Values) => `Deret-deret di berkas ini berbeda frekuensi (${inIndonesian(v, 'freqs')}).`,
    FrequencyDiffers: (v: Values) =>
      `Berkas menyebut frekuensi ${inIndonesian(v, 'stated')}, padahal periodenya ${inIndonesian(v, 'freq')}; yang dipakai periodenya.`,
    TimeUnknown: fixed('Berkas ini tidak memuat waktu, jadi angkanya tidak dapat digambar menurut waktu.'),
    SeriesEmpty: (v: Values) => `Kombinasi tanpa angka sama sekali tidak ditampilkan: ${inIndonesian(v, 'count')}.`,
    PeriodUnreadable: (v: Values) =>
      `Waktu yang tidak terbaca sebagai periode: ${inIndonesian(v, 'count')}, misalnya “${inIndonesian(v, 'example')}”.`,
    StatusUnknown: (v: Values) =>
      `Tanda “${inIndonesian(v, 'flag')}” (pada ${inIndonesian(v, 'count')} angka) tidak ada dalam daftar tanda yang dikenal.`,
    ValueUnreadable: (v: Values) =>
      `Isian yang bukan angka: ${inIndonesian(v, 'count')}, misalnya “${inIndonesian(v, 'example')}”.`,
    PeriodRepeated: (v: Values) =>
      `Baris yang mengulang periode dengan angka yang sama dilewati: ${inIndonesian(v, 'count')}.`,
    PeriodDiffers: (v: Values) =>
      `Periode yang berulang dengan isi berbeda (tanpa angka, atau dengan tanda lain): ${inIndonesian(v, 'count')}, mulai ${periodInIndonesian(v, 'first')}. Angkanya dan semua tandanya yang dipakai.`,
    GapsInTime: (v: Values) =>
      `Periode yang dilewati di tengah deret: ${inIndonesian(v, 'count')}, mulai ${periodInIndonesian(v, 'first')}.`,
    FeedFuture: (v: Values) => `Angka untuk periode yang belum mulai: ${inIndonesian(v, 'count')}.`,
    ActionDelete: (v: Values) => `Bagian yang bertanda hapus tidak dibaca: ${inIndonesian(v, 'count')}.`,
    TotalDropped: (v: Values) =>
      `“${inIndonesian(v, 'name')}” adalah jumlah atau rata-rata, jadi tidak ikut dalam deret.`,
    KeysUnexplained: (v: Values) =>
      v['about'] === 'places'
        ? `Data yang kuncinya cocok dengan lebih dari satu tempat dalam daftar, jadi tidak dibaca: ${inIndonesian(v, 'count')}, misalnya “${inIndonesian(v, 'example')}”.`
        : `Data yang kuncinya tidak dijelaskan dalam berkas: ${inIndonesian(v, 'count')}, misalnya “${inIndonesian(v, 'example')}”.`,
    SeveralVintages: (v: Values) =>
      `Berkas memuat ${inIndonesian(v, 'vintages')} tanggal terbit; yang ditampilkan angka terbaru.`,
    PartsLeftOut: (v: Values) => `Bagian yang tidak dibaca: ${inIndonesian(v, 'names')}.`,
    OrderMended: (v: Values) => `Urutan dalam berkas diperbaiki: ${inIndonesian(v, 'what')}.`,
    HashDiffers: (v: Values) =>
      `Isi “${inIndonesian(v, 'file')}” bukan lagi yang dicatat penerbitnya (sidik jarinya berbeda); mungkin sudah diubah.`,
    Assumed: (v: Values) => {
      const what = inIndonesian(v, 'what');
      if (v['about'] === 'time')
        return `“${what}” dianggap waktu karena hanya itu yang semua isinya periode; mohon diperiksa.`;
      if (v['about'] === 'multiplier')
        return `Kelipatan angkanya diambil dari nama indikator, mohon diperiksa: ${what}.`;
      if (v['about'] === 'unit') return `Satuannya diambil dari nama indikator, mohon diperiksa: ${what}.`;
      if (v['about'] === 'since')
        return `Angka yang sudah berlaku pada ${periodInIndonesian(v, 'what')}, awal rentang yang diminta, dianggap terbit hari itu (${inIndonesian(v, 'count')} angka); mungkin sudah terbit sebelumnya.`;
      if (v['about'] !== 'sign') return `Dianggap demikian, mohon diperiksa: ${what}.`;
      return `Tanda “${what}” (pada ${inIndonesian(v, 'count')} angka) dianggap data kosong, bukan nol; mohon diperiksa.`;
    },
  },
  /** Why a file is refused and what to do, by `RefusalName`. The technical detail and place are shown beside. */
  refusals: {
    FeedEncodingError: {
      what: 'Berkas ini bukan teks UTF-8.',
      wayOut: 'Simpan ulang sebagai CSV UTF-8 atau JSON, lalu buka lagi.',
    },
    FeedParseError: {
      what: 'Berkas ini bukan JSON atau tabel yang utuh.',
      wayOut: 'Mungkin terpotong saat diunduh atau disalin. Unduh lagi dari sumbernya.',
    },
    FeedFormatError: {
      what: 'Bentuk berkas ini tidak dikenal.',
      wayOut:
        'Yang dapat dibaca: JSON-stat, SDMX-JSON, Bank Dunia, DBnomics, FRED, Web API BPS, CSV, dan umpan data Pendopo.',
    },
    FeedSchemaError: {
      what: 'Bentuk berkas dikenal, tetapi isinya tidak saling cocok, jadi seluruh berkas ditolak.',
      wayOut: 'Kesalahannya ada pada berkas. Unduh lagi; jika tetap sama, beri tahu penerbitnya.',
    },
    FeedVersionError: {
      what: 'Berkas ini memakai versi yang belum dikenal.',
      wayOut: 'Pilih versi lain di sumbernya, atau muat ulang halaman ini untuk memperoleh versi terbaru.',
    },
    FeedSemanticError: {
      what: 'Angka dalam berkas saling bertentangan, jadi seluruh berkas ditolak.',
      wayOut: 'Periksa baris yang disebut di bawah, perbaiki, lalu buka lagi.',
    },
    FeedSourceError: {
      what: 'Ini jawaban sumber bahwa datanya tidak ada atau permintaannya salah, bukan data.',
      wayOut: 'Baca pesan sumber di bawah, perbaiki permintaannya, lalu unduh lagi.',
    },
    FeedTooLargeError: {
      what: 'Isi berkas lebih banyak daripada batas yang dapat dibaca.',
      wayOut: 'Pilih lebih sedikit wilayah, barang, atau tahun di sumbernya.',
    },
  },
  /** What is asked, by `Question.about`. */
  questions: {
    numbers: 'Bagaimana angka ditulis di berkas ini?',
    dates: 'Mana yang lebih dahulu dalam tanggal, hari atau bulan?',
    time: 'Bagian mana yang memuat waktu?',
    freq: 'Seberapa sering angka ini terbit?',
    trimester: 'T1 di berkas ini triwulan atau caturwulan?',
    values: 'Kolom mana yang memuat angka?',
    layout: 'Bagaimana tabel ini disusun?',
    dataset: 'Kumpulan data mana yang dibuka?',
  },
  /** Answers that are not names of the file's own, by `Question.about` and option. */
  answers: {
    numbers: { indonesian: '1.234,5 (Indonesia)', international: '1,234.5 (internasional)' },
    dates: { 'day-first': 'hari dahulu', 'month-first': 'bulan dahulu' },
    freq: { A: 'tahunan', S: 'tengah tahunan', Q: 'triwulanan', M: 'bulanan', W: 'mingguan', D: 'harian' },
    trimester: { quarter: 'triwulan (tiga bulan)', third: 'caturwulan (empat bulan)' },
    layout: { long: 'satu baris tiap periode', wide: 'satu kolom tiap periode atau deret' },
  },
};

const en: typeof id = {
  formats: {
    pendopo: 'Pendopo feed',
    'json-stat': 'JSON-stat',
    'sdmx-json': 'SDMX-JSON',
    'world-bank': 'World Bank',
    dbnomics: 'DBnomics',
    fred: 'FRED/ALFRED',
    bps: 'BPS Web API',
    csv: 'CSV',
  },
  notices: {
    FeedPartial: (v) => `This file is not complete: it holds ${inEnglish(v, 'rows')} of ${inEnglish(v, 'total')} rows.`,
    UnitUnknown: fixed('The file does not say in which unit its figures are.'),
    SeveralUnits: (v) =>
      `The series of this file are in different units (${inEnglish(v, 'units')}): they cannot share an axis.`,
    MultiplierUnknown: (v: Values) =>
      `The file’s multiplier is none that is known (${inEnglish(v, 'what')}), so the figures may be of another size; check them at the source.`,
    FrequencyUnknown: fixed('The file does not say whether its figures are yearly, quarterly or monthly.'),
    SeveralFrequencies: (v) => `The series of this file differ in frequency (${inEnglish(v, 'freqs')}).`,
    FrequencyDiffers: (v) =>
      `The file states the frequency ${inEnglish(v, 'stated')}, but its periods are ${inEnglish(v, 'freq')}; the periods hold.`,
    TimeUnknown: fixed('This file holds no time, so its figures cannot be drawn over time.'),
    SeriesEmpty: (v) => `Combinations without any figure are left out: ${inEnglish(v, 'count')}.`,
    PeriodUnreadable: (v) =>
      `Times that cannot be read as a period: ${inEnglish(v, 'count')}, such as “${inEnglish(v, 'example')}”.`,
    StatusUnknown: (v) =>
      `The flag “${inEnglish(v, 'flag')}” (figures: ${inEnglish(v, 'count')}) is in no list of flags that is known.`,
    ValueUnreadable: (v) => `Cells that are no number: ${inEnglish(v, 'count')}, such as “${inEnglish(v, 'example')}”.`,
    PeriodRepeated: (v) => `Rows that repeat a period with the same figure are left out: ${inEnglish(v, 'count')}.`,
    PeriodDiffers: (v) =>
      `Periods that are repeated with other contents (no figure, or another flag): ${inEnglish(v, 'count')}, from ${periodInEnglish(v, 'first')} on. The figure and all of its flags are kept.`,
    GapsInTime: (v) =>
      `Periods left out within a series: ${inEnglish(v, 'count')}, from ${periodInEnglish(v, 'first')} on.`,
    FeedFuture: (v) => `Figures for periods that have not begun: ${inEnglish(v, 'count')}.`,
    ActionDelete: (v) => `Parts marked for deletion are not read: ${inEnglish(v, 'count')}.`,
    TotalDropped: (v) => `“${inEnglish(v, 'name')}” is a total or an average and is left out of the series.`,
    KeysUnexplained: (v) =>
      v['about'] === 'places'
        ? `Data whose keys fit more than one place of the lists, so that they are not read: ${inEnglish(v, 'count')}, such as “${inEnglish(v, 'example')}”.`
        : `Data whose keys the file does not explain: ${inEnglish(v, 'count')}, such as “${inEnglish(v, 'example')}”.`,
    SeveralVintages: (v) =>
      `The file holds figures of ${inEnglish(v, 'vintages')} dates of publication; the latest are shown.`,
    PartsLeftOut: (v) => `Parts that are not read: ${inEnglish(v, 'names')}.`,
    OrderMended: (v) => `The order in the file was put right: ${inEnglish(v, 'what')}.`,
    HashDiffers: (v) =>
      `The contents of “${inEnglish(v, 'file')}” are not those that its publisher recorded (the hash differs); it may have been changed.`,
    Assumed: (v) => {
      const what = inEnglish(v, 'what');
      if (v['about'] === 'time')
        return `“${what}” is taken for time, as nothing else holds periods only; please check.`;
      if (v['about'] === 'multiplier')
        return `The multiplier of the figures is taken from the indicator’s name, please check: ${what}.`;
      if (v['about'] === 'unit') return `The unit is taken from the indicator’s name, please check: ${what}.`;
      if (v['about'] === 'since')
        return `Figures that already held on ${periodInEnglish(v, 'what')}, the first day asked for, are taken as published then (${inEnglish(v, 'count')}); they may have been published earlier.`;
      if (v['about'] !== 'sign') return `Assumed, please check: ${what}.`;
      return `The sign “${what}” (figures: ${inEnglish(v, 'count')}) is taken for no figure, not for zero; please check.`;
    },
  },
  refusals: {
    FeedEncodingError: {
      what: 'This file is not UTF-8 text.',
      wayOut: 'Save it again as CSV UTF-8 or JSON, then open it again.',
    },
    FeedParseError: {
      what: 'This file is not whole JSON or a table.',
      wayOut: 'It may have been cut off while it was downloaded or copied. Download it again from its source.',
    },
    FeedFormatError: {
      what: 'The form of this file is not known.',
      wayOut: 'What can be read: JSON-stat, SDMX-JSON, World Bank, DBnomics, FRED, BPS Web API, CSV and Pendopo feeds.',
    },
    FeedSchemaError: {
      what: 'The form of the file is known, but its parts do not fit together, so the whole file was refused.',
      wayOut: 'The fault is in the file. Download it again; if it stays the same, tell its publisher.',
    },
    FeedVersionError: {
      what: 'This file uses a version that is not known yet.',
      wayOut: 'Choose another version at its source, or reload this page to get its latest version.',
    },
    FeedSemanticError: {
      what: 'Figures in the file contradict each other, so the whole file was refused.',
      wayOut: 'Check the row named below, mend it, then open the file again.',
    },
    FeedSourceError: {
      what: 'This is the source’s answer that it has no data or was asked wrongly, not data.',
      wayOut: 'Read the source’s message below, mend the request, then download again.',
    },
    FeedTooLargeError: {
      what: 'The file holds more than the limit of what can be read.',
      wayOut: 'Choose fewer places, items or years at its source.',
    },
  },
  questions: {
    numbers: 'How are numbers written in this file?',
    dates: 'Which comes earlier in a date, the day or the month?',
    time: 'Which part holds time?',
    freq: 'How often are these figures published?',
    trimester: 'Is T1 in this file a quarter or a third of a year?',
    values: 'Which columns hold the figures?',
    layout: 'How is this table laid out?',
    dataset: 'Which data set should be opened?',
  },
  answers: {
    numbers: { indonesian: '1.234,5 (Indonesian)', international: '1,234.5 (international)' },
    dates: { 'day-first': 'day, then month', 'month-first': 'month, then day' },
    freq: { A: 'yearly', S: 'half-yearly', Q: 'quarterly', M: 'monthly', W: 'weekly', D: 'daily' },
    trimester: { quarter: 'quarter (three months)', third: 'third of a year (four months)' },
    layout: { long: 'one row a period', wide: 'one column a period or a series' },
  },
};

/** Words for what is read from statistical files: doubts, refusals, questions. */
export const formatsMessages: Readonly<Record<Language, typeof id>> = { id, en };
