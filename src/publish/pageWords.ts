import type { Language } from '@/i18n/language';

/** What a page that is no chart's says of itself where only its head is shown. */
interface PageWords {
  readonly description: string;
}

/** The same with a short name, for trails. */
interface NamedWords extends PageWords {
  readonly name: string;
}

/** What the site says of itself and of the pages that are no chart's. */
interface SiteWords {
  readonly name: string;
  readonly overview: PageWords;
  readonly milestones: NamedWords;
  readonly statements: NamedWords;
  readonly briefings: NamedWords;
  readonly sources: NamedWords;
  readonly verify: NamedWords;
  readonly open: NamedWords;
  readonly notFound: PageWords;
  /** What the picture of a chart shows, for those who do not see it. */
  readonly chartPicture: (finding: string) => string;
  /** What the site's own picture shows. */
  readonly sitePicture: string;
  readonly feedFile: string;
}

/** The words in both languages. */
export const siteWords: Readonly<Record<Language, SiteWords>> = {
  id: {
    name: 'Pendopo',
    overview: {
      description:
        'Indikator ekonomi Indonesia berdampingan dengan tonggak Gerakan Nasional Bangga Buatan Indonesia. Setiap angka dapat ditelusuri sampai ke sumbernya.',
    },
    milestones: {
      name: 'Tonggak',
      description: 'Peristiwa Gerakan Nasional Bangga Buatan Indonesia menurut waktu, masing-masing dengan sumbernya.',
    },
    statements: {
      name: 'Pernyataan',
      description:
        'Apa yang dikatakan pejabat dan laporan tentang angka-angka ini, dicek dengan data saat itu dan kini, lengkap dengan hitungannya.',
    },
    briefings: {
      name: 'Paparan',
      description:
        'Paparan siap tampil dari grafik dan klaim yang dicek dengan data, dan tempat menyusun paparan sendiri. Susunan Anda tersimpan di peramban; tidak ada yang diunggah.',
    },
    sources: {
      name: 'Sumber data',
      description: 'Asal setiap angka: penerbit, tanggal terbit, hak penggunaan, dan umur data.',
    },
    verify: {
      name: 'Periksa berkas',
      description:
        'Cocokkan gambar atau berkas yang membawa nama kami dengan edisi yang kami terbitkan. Pemeriksaan berlangsung di peramban; tidak ada yang diunggah.',
    },
    open: {
      name: 'Buka berkas data',
      description:
        'Gambar berkas data Anda sendiri (BPS, Eurostat, Bank Dunia, FRED, CSV …) di samping tonggak kampanye. Berkas dibaca di peramban; tidak ada yang diunggah.',
    },
    notFound: {
      description: 'Tidak ada halaman di alamat ini.',
    },
    chartPicture: (finding) => `Grafik: ${finding}`,
    sitePicture: 'Pendopo: grafik indikator ekonomi Indonesia dan tonggak Bangga Buatan Indonesia',
    feedFile: 'Umpan data (JSON)',
  },
  en: {
    name: 'Pendopo',
    overview: {
      description:
        'Indonesian economic indicators beside the milestones of the Bangga Buatan Indonesia campaign. Every number can be traced to its source.',
    },
    milestones: {
      name: 'Milestones',
      description: 'The events of the Bangga Buatan Indonesia campaign in order of time, each with its source.',
    },
    statements: {
      name: 'Statements',
      description:
        'What officials and reports said about these figures, checked against the data of the time and of today, with the arithmetic.',
    },
    briefings: {
      name: 'Briefings',
      description:
        'Briefings ready to present, made of charts and claims that are checked against the data, and a place to build your own. What you build stays in the browser; nothing is uploaded.',
    },
    sources: {
      name: 'Data sources',
      description: 'Where every number comes from: publisher, date of publication, rights and age of the data.',
    },
    verify: {
      name: 'Check a file',
      description:
        'Compare a picture or file that carries our name with the editions that we published. The check runs in the browser; nothing is uploaded.',
    },
    open: {
      name: 'Open a data file',
      description:
        'Chart a data file of your own (BPS, Eurostat, World Bank, FRED, CSV …) beside the campaign’s milestones. It is read in the browser; nothing is uploaded.',
    },
    notFound: {
      description: 'There is no page at this address.',
    },
    chartPicture: (finding) => `Chart: ${finding}`,
    sitePicture: 'Pendopo: charts of Indonesian economic indicators and the milestones of Bangga Buatan Indonesia',
    feedFile: 'Data feed (JSON)',
  },
};

/** What a list of search results shows of a description. */
const longest = 200;
/** A beginning shorter than this says too little. */
const shortest = 80;

/** The beginning of a sentence that is too long: whole clauses where they say enough, else whole phrases or words. */
function shortened(sentence: string): string {
  if (sentence.length <= longest) return sentence;
  const room = sentence.slice(0, longest - 1);
  const clauses = room.lastIndexOf('; ');
  if (clauses >= shortest) return `${room.slice(0, clauses)}.`;
  const phrases = room.lastIndexOf(', ');
  const end = phrases >= shortest ? phrases : room.lastIndexOf(' ');
  const kept = end >= shortest ? room.slice(0, end) : room;
  // Half a character is none.
  return `${kept.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** The first sentences of a text, as many as fit into 200 characters; the first one is shortened if it must be. */
export function opening(text: string, language: Language): string {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const [first = '', ...rest] = [...segmenter.segment(text.trim())].map(({ segment }) => segment);
  if (first.trimEnd().length > longest) return shortened(first.trimEnd());
  let kept = first;
  for (const sentence of rest) {
    if (kept.length + sentence.trimEnd().length > longest) break;
    kept += sentence;
  }
  return kept.trimEnd();
}
