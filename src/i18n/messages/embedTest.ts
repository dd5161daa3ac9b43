import type { Language } from '@/i18n/language';

/** What was found, and what that means for our charts in this place. */
export interface Found {
  readonly said: string;
  readonly means: string;
}

/** What is known of links: a sandbox that blocks them shows itself only when one is tried. `host`: WordPress opens ours. */
export type LinksFound = 'untried' | 'opened' | 'blocked' | 'host';

/** Words of the embed that tests its host. Functions take text that is formatted already. */
interface EmbedTestMessages {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  /** `ask` comes before the attribute that the frame needs. */
  readonly noScript: Found & { readonly ask: string };
  readonly testing: string;
  readonly open: string;
  readonly steps: { readonly heading: string; readonly copy: string; readonly paste: string; readonly read: string };
  readonly code: { readonly copy: string; readonly copied: string; readonly refused: string };
  readonly results: string;
  readonly summary: string;
  readonly summaryHint: string;
  readonly labelled: (name: string, text: string) => string;
  readonly browser: string;
  /** What is known by now; a part for the height, one for links, one where no data can be fetched. */
  readonly verdict: {
    readonly alone: string;
    readonly told: (parts: string) => string;
    readonly height: Readonly<Record<'follows' | 'grows' | 'limited' | 'fixed', string>>;
    readonly links: Readonly<Record<LinksFound, string>>;
    readonly noData: string;
  };
  /** What to do about the first thing that is wrong. */
  readonly advice: {
    readonly alone: string;
    readonly blocked: string;
    readonly noData: string;
    readonly fixed: string;
    readonly untried: (button: string) => string;
    readonly grows: string;
    readonly limited: string;
    readonly fine: string;
  };
  readonly scripts: { readonly name: string; readonly run: Found };
  readonly frame: { readonly name: string; readonly inside: Found; readonly alone: Found };
  readonly height: {
    readonly name: string;
    readonly follows: (tall: string, back: string) => Found;
    readonly grows: (frame: string, content: string) => Found;
    readonly limited: (frame: string, content: string) => Found;
    readonly fixed: (frame: string, content: string) => Found;
    readonly alone: Found;
  };
  readonly origin: { readonly name: string; readonly sandboxed: Found; readonly own: Found };
  readonly network: { readonly name: string; readonly reached: Found; readonly refused: Found };
  readonly tabs: {
    readonly name: string;
    readonly untried: Found;
    readonly opened: Found;
    readonly blocked: Found;
    readonly host: Found;
    readonly attempt: string;
  };
  readonly downloads: {
    readonly name: string;
    readonly untried: Found;
    readonly tried: Found;
    readonly attempt: string;
    readonly file: string;
  };
  readonly fullscreen: { readonly name: string; readonly allowed: Found; readonly refused: Found };
  readonly clipboard: {
    readonly name: string;
    readonly allowed: Found;
    readonly refused: Found;
    readonly unknown: Found;
  };
  readonly storage: { readonly name: string; readonly allowed: Found; readonly refused: Found };
  readonly width: {
    readonly name: string;
    readonly enough: (width: string) => Found;
    readonly narrow: (width: string, least: string) => Found;
  };
  readonly scheme: { readonly name: string; readonly light: Found; readonly dark: Found };
  readonly parameters: {
    readonly name: string;
    readonly kept: Found;
    readonly other: Found;
    readonly none: Found;
  };
  readonly referrer: {
    readonly name: string;
    readonly none: Found;
    readonly site: Found;
    readonly address: Found;
  };
}

const id: EmbedTestMessages = {
  title: 'Uji sematan Pendopo',
  description:
    'Tempelkan halaman ini di artikel untuk melihat apa yang dapat dilakukan grafik sematan Pendopo di sana.',
  intro:
    'Halaman ini memeriksa apa yang dapat dilakukan grafik sematan kami di tempat ini. Tidak ada yang dikirim atau disimpan.',
  noScript: {
    said: 'Skrip tidak berjalan di sini.',
    means:
      'Grafik kami tetap lengkap: gambar, tonggak, tabel, dan sumber. Tetapi angka tidak dapat dibaca dengan penunjuk, tinggi bingkai tidak mengikuti isi, pilihan di alamat tidak berlaku, dan tautan di dalam bingkai biasanya ikut mati.',
    ask: 'Bila skrip di peramban Anda menyala, minta pengelola CMS menulis ini pada bingkai (iframe):',
  },
  testing: 'Sedang diperiksa …',
  open: 'Buka Pendopo',
  steps: {
    heading: 'Cara memakai uji ini',
    copy: 'Salin kode ini.',
    paste: 'Tempelkan di CMS Anda, di tempat kode HTML boleh ditulis, lalu buka pratinjaunya.',
    read: 'Baca kalimat tebal di dalam bingkai itu: apa yang berfungsi, dan di bawahnya apa yang perlu diubah.',
  },
  code: { copy: 'Salin kode', copied: 'Kode disalin.', refused: 'Peramban menolak; pilih kodenya dan salin.' },
  results: 'Semua hasil',
  summary: 'Ringkasan untuk disalin',
  summaryHint: 'Pilih teks ini dan salin, atau ambil tangkapan layar, bila Anda meminta bantuan.',
  labelled: (name, text) => `${name}: ${text}`,
  browser: 'Peramban',
  verdict: {
    alone: 'Halaman ini dibuka tersendiri; tentang artikel Anda belum ada yang diketahui.',
    told: (parts) => `Grafik kami berjalan di sini: ${parts}.`,
    height: {
      follows: 'tinggi bingkai mengikuti isi',
      grows: 'bingkai membesar tetapi tidak mengecil',
      limited: 'tinggi bingkai dibatasi',
      fixed: 'tinggi bingkai tidak berubah',
    },
    links: {
      untried: 'tautan belum dicoba',
      opened: 'tautan terbuka',
      blocked: 'tautan diblokir',
      host: 'tautan ke situs kami dibuka oleh WordPress',
    },
    noData: 'data dari Pendopo tidak dapat diambil',
  },
  advice: {
    alone: 'Salin kode di bawah, tempelkan di CMS Anda, dan baca hasilnya di sana.',
    blocked:
      'Minta pengelola CMS menambahkan allow-popups allow-popups-to-escape-sandbox pada sandbox bingkai; sampai itu terjadi, biarkan tautan di bawah bingkai.',
    noData: 'Rentang lain dan catatan revisi tidak akan tampil di sini; grafiknya sendiri tetap lengkap.',
    fixed: 'Sertakan baris skrip dari kode sematan kami, atau tulis angka height yang lebih besar di kode itu.',
    untried: (button) => `Tekan “${button}” untuk mengetahui apakah pembaca dapat membuka sumbernya.`,
    grows: 'Tidak perlu diubah; setelah tabel ditutup, ruang kosong tertinggal di bawah grafik.',
    limited: 'Tidak perlu diubah; bagian yang tidak muat dapat digulir di dalam bingkai.',
    fine: 'Kode sematan dari halaman grafik dapat dipakai di sini.',
  },
  scripts: {
    name: 'Skrip',
    run: { said: 'Berjalan.', means: 'Pembaca dapat membaca angka dengan penunjuk, jari, atau tombol panah.' },
  },
  frame: {
    name: 'Bingkai',
    inside: { said: 'Halaman ini berada di dalam bingkai.', means: 'Hasil di bawah berlaku untuk tempat ini.' },
    alone: {
      said: 'Halaman ini dibuka tersendiri.',
      means: 'Hasil di bawah berlaku untuk peramban ini, belum untuk artikel Anda.',
    },
  },
  height: {
    name: 'Tinggi',
    follows: (tall, back) => ({
      said: `Mengikuti isi: bingkai menjadi ${tall} piksel, lalu kembali ke ${back} piksel.`,
      means: 'Bingkai selalu setinggi grafiknya, juga ketika tabelnya dibuka dan ditutup.',
    }),
    grows: (frame, content) => ({
      said: `Membesar, tetapi tidak mengecil: bingkai tetap ${frame} piksel, isinya ${content} piksel.`,
      means: 'Setelah tabel ditutup, ruang kosong tertinggal di bawah grafik.',
    }),
    limited: (frame, content) => ({
      said: `Dijawab sebagian: bingkai menjadi ${frame} piksel, isinya ${content} piksel.`,
      means: 'Situs ini membatasi tinggi bingkai. Bagian yang tidak muat dapat digulir di dalam bingkai.',
    }),
    fixed: (frame, content) => ({
      said: `Tidak dijawab: bingkai tetap ${frame} piksel, isinya ${content} piksel.`,
      means:
        'Bagian yang tidak muat dapat digulir di dalam bingkai. Agar tingginya mengikuti isi, sertakan baris skrip dari kode sematan kami, atau isi angka tinggi yang lebih besar di kode.',
    }),
    alone: { said: 'Tidak diperiksa.', means: 'Hanya bingkai yang tingginya dapat diatur.' },
  },
  origin: {
    name: 'Sandbox bingkai',
    sandboxed: {
      said: 'Ada: bingkai ini dipisahkan dari semua situs (tanpa allow-same-origin).',
      means: 'Tidak ada yang hilang; grafik kami dibuat untuk keadaan ini.',
    },
    own: {
      said: 'Tidak ada: bingkai ini termasuk situs kami.',
      means: 'Grafik kami tidak memerlukannya. Kode sematan kami memakai sandbox yang lebih ketat.',
    },
  },
  network: {
    name: 'Data dari Pendopo',
    reached: {
      said: 'Dapat diambil.',
      means: 'Grafik beku dapat memberi tahu angka yang direvisi, dan rentang lain di alamat dapat ditampilkan.',
    },
    refused: {
      said: 'Tidak dapat diambil.',
      means: 'Grafik tetap lengkap. Catatan tentang revisi dan rentang lain di alamat tidak tampil.',
    },
  },
  tabs: {
    name: 'Tautan',
    untried: {
      said: 'Baru diketahui bila dicoba.',
      means: 'Tautan ke sumber dan ke halaman grafik memerlukannya.',
    },
    opened: { said: 'Terbuka.', means: 'Tautan ke sumber dan ke halaman grafik berfungsi.' },
    blocked: {
      said: 'Diblokir.',
      means: 'Tautan di dalam grafik tidak berfungsi. Biarkan tautan di bawah bingkai, yang ada di kode sematan kami.',
    },
    host: {
      said: 'WordPress membuka sendiri tautan ke situs kami.',
      means: 'Tautan ke halaman grafik berfungsi. Tautan ke sumber dibuka dari halaman itu.',
    },
    attempt: 'Coba tautan',
  },
  downloads: {
    name: 'Unduhan',
    untried: {
      said: 'Baru diketahui bila dicoba.',
      means: 'Grafik sematan tidak memerlukannya; unduhan ada di halaman grafik.',
    },
    tried: {
      said: 'Sudah dicoba; bila tidak ada berkas yang datang, unduhan diblokir.',
      means: 'Grafik sematan tidak memerlukannya; unduhan ada di halaman grafik.',
    },
    attempt: 'Coba unduh berkas kecil',
    file: 'Unduhan dari bingkai ini berfungsi.',
  },
  fullscreen: {
    name: 'Layar penuh',
    allowed: { said: 'Diizinkan.', means: 'Grafik sematan tidak memerlukannya.' },
    refused: { said: 'Tidak diizinkan.', means: 'Tidak ada yang hilang; grafik sematan tidak memerlukannya.' },
  },
  clipboard: {
    name: 'Tombol salin',
    allowed: { said: 'Skrip boleh menyalin.', means: 'Grafik sematan tidak memerlukannya.' },
    refused: { said: 'Skrip tidak boleh menyalin.', means: 'Teks dan tabel grafik tetap dapat dipilih dan disalin.' },
    unknown: {
      said: 'Peramban ini tidak memberi tahu.',
      means: 'Teks dan tabel grafik tetap dapat dipilih dan disalin.',
    },
  },
  storage: {
    name: 'Penyimpanan',
    allowed: { said: 'Dapat dijangkau.', means: 'Grafik kami tidak menyimpan apa pun.' },
    refused: { said: 'Tidak dapat dijangkau.', means: 'Tidak ada yang hilang; grafik kami tidak menyimpan apa pun.' },
  },
  width: {
    name: 'Lebar',
    enough: (width) => ({ said: `${width} piksel.`, means: 'Grafik memilih gambar yang cocok dengan lebar ini.' }),
    narrow: (width, least) => ({
      said: `${width} piksel.`,
      means: `Terlalu sempit: grafik kami dibuat untuk paling sedikit ${least} piksel.`,
    }),
  },
  scheme: {
    name: 'Warna',
    light: {
      said: 'Perangkat ini meminta warna terang.',
      means: 'Grafik mengikuti perangkat pembaca, kecuali alamatnya menetapkan theme=light atau theme=dark.',
    },
    dark: {
      said: 'Perangkat ini meminta warna gelap.',
      means:
        'Grafik menjadi gelap, juga bila artikelnya terang. Tetapkan theme=light di alamat bila itu tidak diinginkan.',
    },
  },
  parameters: {
    name: 'Pilihan di alamat',
    kept: {
      said: 'Sampai dengan utuh.',
      means: 'Rentang, tonggak, dan warna yang ditetapkan di alamat akan dipakai.',
    },
    other: {
      said: 'Ada, tetapi bukan check=kept.',
      means: 'Sistem Anda mengubah alamat setelah tanda tanya. Grafik mengabaikan yang tidak dikenalnya.',
    },
    none: {
      said: 'Tidak ada yang sampai.',
      means:
        'Bila alamat yang ditempel memuat check=kept, sistem Anda menghapusnya. Pakai grafik seutuhnya, atau grafik beku.',
    },
  },
  referrer: {
    name: 'Alamat artikel',
    none: { said: 'Tidak dikirim kepada kami.', means: 'Kami tidak mengetahui situs yang memuat grafik.' },
    site: { said: 'Hanya nama situs Anda yang dikirim kepada kami.', means: 'Grafik kami tidak memakainya.' },
    address: {
      said: 'Alamat lengkapnya dikirim kepada kami.',
      means: 'Grafik kami tidak memakainya. Kode sematan kami membatasinya ke nama situs.',
    },
  },
};

const en: EmbedTestMessages = {
  title: 'Pendopo embed test',
  description: 'Paste this page into an article to see what Pendopo’s embedded charts can do there.',
  intro: 'This page checks what our embedded charts can do in this place. Nothing is sent or stored.',
  noScript: {
    said: 'Scripts do not run here.',
    means:
      'Our charts are complete all the same: drawing, milestones, table and sources. But figures cannot be read off with a pointer, the height does not follow the content, choices in the address change nothing, and links inside the frame are usually dead too.',
    ask: 'If your browser does run scripts, ask whoever runs the CMS to write this on the frame (iframe):',
  },
  testing: 'Being checked …',
  open: 'Open Pendopo',
  steps: {
    heading: 'How to use this test',
    copy: 'Copy this code.',
    paste: 'Paste it into your CMS where HTML may be written, and open the preview.',
    read: 'Read the bold sentence in that frame: what works, and below it what should be changed.',
  },
  code: { copy: 'Copy the code', copied: 'The code is copied.', refused: 'The browser refused; select and copy it.' },
  results: 'All results',
  summary: 'Summary to copy',
  summaryHint: 'Select this text and copy it, or take a screenshot, when you ask for help.',
  labelled: (name, text) => `${name}: ${text}`,
  browser: 'Browser',
  verdict: {
    alone: 'This page was opened by itself; nothing is known of your article yet.',
    told: (parts) => `Our charts run here: ${parts}.`,
    height: {
      follows: 'the height follows the content',
      grows: 'the frame grows but does not shrink',
      limited: 'the height of the frame is limited',
      fixed: 'the height of the frame does not change',
    },
    links: {
      untried: 'links have not been tried yet',
      opened: 'links open',
      blocked: 'links are blocked',
      host: 'WordPress opens links to our site',
    },
    noData: 'data cannot be fetched from Pendopo',
  },
  advice: {
    alone: 'Copy the code below, paste it into your CMS, and read the result there.',
    blocked:
      'Ask whoever runs the CMS to add allow-popups allow-popups-to-escape-sandbox to the sandbox of the frame; until then keep the link below the frame.',
    noData: 'Other ranges and notes of revisions will not show here; the chart itself is complete.',
    fixed: 'Keep the script line of our embed code, or write a larger height into that code.',
    untried: (button) => `Press “${button}” to learn whether readers can open the sources.`,
    grows: 'Nothing needs to be changed; when the table has been closed, an empty space remains below the chart.',
    limited: 'Nothing needs to be changed; what does not fit can be scrolled inside the frame.',
    fine: 'The embed code of any chart’s page can be used here.',
  },
  scripts: {
    name: 'Scripts',
    run: { said: 'They run.', means: 'Readers can read off figures with a pointer, a finger or the arrow keys.' },
  },
  frame: {
    name: 'Frame',
    inside: { said: 'This page is in a frame.', means: 'The results below hold for this place.' },
    alone: {
      said: 'This page was opened by itself.',
      means: 'The results below hold for this browser, not yet for your article.',
    },
  },
  height: {
    name: 'Height',
    follows: (tall, back) => ({
      said: `It follows the content: the frame became ${tall} pixels high, then ${back} pixels again.`,
      means: 'The frame is always as high as its chart, also when the table is opened and closed.',
    }),
    grows: (frame, content) => ({
      said: `It grows but does not shrink: the frame stays at ${frame} pixels, its content takes ${content}.`,
      means: 'When the table has been closed, an empty space remains below the chart.',
    }),
    limited: (frame, content) => ({
      said: `Answered in part: the frame became ${frame} pixels high, its content takes ${content}.`,
      means: 'This site limits the height of frames. What does not fit can be scrolled inside the frame.',
    }),
    fixed: (frame, content) => ({
      said: `Not answered: the frame stays at ${frame} pixels, its content takes ${content}.`,
      means:
        'What does not fit can be scrolled inside the frame. To have the height follow the content, keep the script line of our embed code, or write a larger height into the code.',
    }),
    alone: { said: 'Not checked.', means: 'Only a frame can have its height set.' },
  },
  origin: {
    name: 'Sandbox',
    sandboxed: {
      said: 'Yes: this frame has no origin of its own (sandbox without allow-same-origin).',
      means: 'Nothing is lost; our charts are made for it.',
    },
    own: {
      said: 'This frame has our site’s origin.',
      means: 'Our charts do not need it. Our embed code uses a stricter sandbox.',
    },
  },
  network: {
    name: 'Data from Pendopo',
    reached: {
      said: 'Can be fetched.',
      means: 'Frozen charts can say which figures were revised, and other ranges in the address can be shown.',
    },
    refused: {
      said: 'Cannot be fetched.',
      means: 'Charts stay complete. The note on revisions, and other ranges in the address, are not shown.',
    },
  },
  tabs: {
    name: 'Links',
    untried: { said: 'Only known when tried.', means: 'Links to sources and to the chart’s page need it.' },
    opened: { said: 'It opened.', means: 'Links to sources and to the chart’s page work.' },
    blocked: {
      said: 'Blocked.',
      means: 'Links inside the chart do nothing. Keep the link below the frame, which is in our embed code.',
    },
    host: {
      said: 'WordPress opens links to our site itself.',
      means: 'The link to the chart’s page works. Links to sources are opened from that page.',
    },
    attempt: 'Try links',
  },
  downloads: {
    name: 'Downloads',
    untried: {
      said: 'Only known when tried.',
      means: 'Embedded charts do not need them; downloads are on the chart’s page.',
    },
    tried: {
      said: 'Tried; if no file has arrived, downloads are blocked.',
      means: 'Embedded charts do not need them; downloads are on the chart’s page.',
    },
    attempt: 'Try to download a small file',
    file: 'Downloads from this frame work.',
  },
  fullscreen: {
    name: 'Full screen',
    allowed: { said: 'Allowed.', means: 'Embedded charts do not need it.' },
    refused: { said: 'Not allowed.', means: 'Nothing is lost; embedded charts do not need it.' },
  },
  clipboard: {
    name: 'Clipboard',
    allowed: { said: 'Scripts may copy.', means: 'Embedded charts do not need it.' },
    refused: { said: 'Scripts may not copy.', means: 'A chart’s texts and table can still be selected and copied.' },
    unknown: {
      said: 'This browser does not tell.',
      means: 'A chart’s texts and table can be selected and copied in any case.',
    },
  },
  storage: {
    name: 'Storage',
    allowed: { said: 'Within reach.', means: 'Our charts store nothing.' },
    refused: { said: 'Out of reach.', means: 'Nothing is lost; our charts store nothing.' },
  },
  width: {
    name: 'Width',
    enough: (width) => ({ said: `${width} pixels.`, means: 'The chart chooses the drawing that fits this width.' }),
    narrow: (width, least) => ({
      said: `${width} pixels.`,
      means: `Too narrow: our charts are made for at least ${least} pixels.`,
    }),
  },
  scheme: {
    name: 'Colours',
    light: {
      said: 'This device asks for light colours.',
      means: 'Charts follow the reader’s device unless the address says theme=light or theme=dark.',
    },
    dark: {
      said: 'This device asks for dark colours.',
      means: 'Charts turn dark, in a light article too. Put theme=light into the address where that is not wanted.',
    },
  },
  parameters: {
    name: 'Choices in the address',
    kept: {
      said: 'They arrive whole.',
      means: 'The range, milestones and colours that the address asks for will be used.',
    },
    other: {
      said: 'There are parameters, but not check=kept.',
      means: 'Your system adds or changes parameters. Charts ignore those that they do not know.',
    },
    none: {
      said: 'None arrived.',
      means:
        'If the address that you pasted has check=kept, your system takes it out. Use an address without parameters, or that of a frozen chart.',
    },
  },
  referrer: {
    name: 'Article’s address',
    none: { said: 'Not sent.', means: 'We do not learn which site shows the chart.' },
    site: { said: 'Only the site’s name is sent.', means: 'Our charts make no use of it.' },
    address: {
      said: 'The article’s full address is sent.',
      means: 'Our charts make no use of it. Our embed code limits it to the site’s name.',
    },
  },
};

/** Words of the embed that tests its host, in both languages. */
export const embedTestMessages: Readonly<Record<Language, EmbedTestMessages>> = { id, en };
