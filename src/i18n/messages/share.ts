import type { Language } from '@/i18n/language';

const id = {
  destination: 'Untuk apa grafik ini?',
  destinations: {
    article: 'Artikel di web',
    wordpress: 'Situs WordPress',
    newsletter: 'Buletin atau Word',
    social: 'Media sosial',
    print: 'Gambar atau cetak',
    data: 'Berkas data',
  },
  offline: 'Perangkat ini sedang luring. Kode tetap dapat disalin; pratinjau dan berkas mungkin tidak termuat.',
  emptyTitle: 'Tidak ada angka dalam rentang ini',
  empty: 'Yang dibagikan akan kosong. Pilih seluruh rentang grafik, atau ubah rentangnya di halaman.',
  comparedLeftOut: 'Seri pembanding tidak ikut: edisi hanya memuat seri milik grafik ini.',

  update: 'Kelak, bila datanya berubah',
  updates: {
    frozen: 'Beku: tanpa pembaruan data',
    live: 'Hidup: dengan pembaruan data',
  },
  frozenText: (date: string) =>
    `Tetap seperti pada ${date}, juga bila angkanya kelak direvisi. Cocok untuk tulisan yang menyebut angka.`,
  liveText:
    'Angka dan kalimatnya berubah setiap kali data di situs ini diperbarui. Tulisan Anda di sekitarnya tidak ikut berubah.',
  liveAsOf: (date: string) =>
    `Menampilkan yang diketahui pada ${date}; rujukan dan tulisannya masih dapat berubah. Yang benar-benar tetap hanya edisi.`,
  edition: 'Edisi beku',
  editionOption: (held: string, code: string) => `${held} (kode ${code})`,
  editionHolds: (date: string, period: string, value: string) => `${date} · sampai ${period}: ${value}`,
  editionMatches: 'Edisi ini memuat persis yang tampil di halaman.',
  editionDiffers: 'Isi edisi ini tidak sama persis dengan yang tampil di halaman; yang dibagikan ialah isi edisi.',
  editionNone: 'Tidak ada edisi yang memuat persis yang tampil di halaman; yang terbaru dipilih.',
  editionUnknown: 'Apakah edisi ini sama persis dengan yang tampil, belum dapat dipastikan.',
  ledgerLoading: 'Mencari edisi grafik ini …',
  ledgerFailed: 'Daftar edisi tidak terbaca',
  ledgerFailedText: 'Untuk sementara hanya pilihan dengan pembaruan data yang tersedia.',
  editionFailed: 'Edisi ini tidak terbaca',
  noEdition:
    'Grafik ini belum memiliki edisi, yaitu salinan tetap yang disimpan situs. Untuk sementara hanya pilihan dengan pembaruan data yang tersedia.',

  look: 'Tampilan dan bahasa',
  language: 'Bahasa',
  theme: 'Tema',
  themes: { light: 'Terang', dark: 'Gelap', auto: 'Ikut pembaca' },
  ground: 'Latar gambar',
  grounds: { light: 'Terang', dark: 'Gelap', transparent: 'Transparan' },
  range: 'Rentang',
  ranges: { shown: 'Seperti di halaman', whole: 'Seluruh rentang grafik', own: 'Pilih periode' },
  from: 'Dari',
  to: 'Sampai',
  milestones: 'Tonggak',
  milestoneSets: { shown: 'Seperti di halaman', main: 'Utama', all: 'Semua', none: 'Tanpa' },
  width: 'Lebar bingkai',
  fullWidth: 'Selebar kolom',
  pixels: (count: string) => `${count} piksel`,
  height: 'Tinggi bingkai',
  heights: {
    phone: (pixels: string) => `Seluruh isi, juga di ponsel (${pixels})`,
    column: (pixels: string, column: string) => `Seluruh isi di kolom ${column} (${pixels})`,
    drawing: (pixels: string) => `Sampai gambarnya saja (${pixels})`,
    unknown: (pixels: string) => `Judul dan gambar (${pixels})`,
  },
  otherHeights: 'Tinggi lain',
  measuring: 'Mengukur tinggi isinya …',
  heightTold: {
    script: (hidden: string) =>
      `Skripnya menyesuaikan tinggi pada setiap lebar layar. Bila CMS membuang skrip itu, di ponsel sisa isinya (${hidden}) hanya tampak dengan menggulir di dalam bingkai.`,
    phone: (empty: string, column: string) =>
      `Di ponsel semuanya tampak tanpa menggulir di dalam bingkai. Di kolom ${column} tersisa ruang kosong ${empty} di bawahnya.`,
    column: (hidden: string) =>
      `Di ponsel sisa isinya (${hidden}) hanya tampak dengan menggulir di dalam bingkai. Pilih tinggi untuk ponsel bila itu mengganggu.`,
    fixed: (onPhone: string, inColumn: string) =>
      `Tingginya tetap dan kodenya tanpa skrip. Sisa isinya digulir di dalam bingkai: ${onPhone} di ponsel, ${inColumn} di kolom lebar.`,
    unknown: 'Tinggi isinya tidak dapat diukur. Tanpa skrip, sisanya digulir di dalam bingkai.',
  },
  script: 'Sertakan skrip kecil yang menyesuaikan tinggi bingkai',
  preset: 'Ukuran gambar',
  presets: {
    article: 'Artikel',
    square: 'Persegi',
    portrait: 'Tegak',
    card: 'Kartu tautan',
    thumbnail: 'Gambar kecil',
  },
  sized: (name: string, width: string, height: string) => `${name}, ${width} × ${height}`,
  scale: 'Perbesaran PNG',
  times: (factor: string) => `${factor}×`,

  preview: 'Pratinjau',
  previewWidth: 'Lebar pratinjau',
  hostPage: 'Halaman di sekitarnya',
  hostPages: { light: 'Terang', dark: 'Gelap' },
  previewDev: 'Server pengembangan tidak memiliki halaman sematan. Pratinjau ada di situs yang sudah dibangun.',
  previewOf: (title: string) => `Pratinjau: ${title}`,
  previewDrawing: 'Menggambar pratinjau …',
  previewFailed: 'Pratinjau tidak dapat digambar',

  frameCode: 'Kode untuk ditempel',
  frameCodeHint: 'Tempel sebagai HTML. Grafiknya terbaca juga bila CMS membuang skripnya.',
  testEmbed: 'Periksa apa yang diizinkan CMS Anda',
  pageAddress: 'Alamat untuk ditempel',
  wordpressLive:
    'Tempel alamat ini pada baris tersendiri di penyunting WordPress. WordPress mengambil grafiknya sendiri dan memperbaruinya; sebelum grafik termuat yang tampak hanya judul dan tautannya.',
  wordpressFrozen:
    'Alamat yang ditempel selalu memberi grafik dengan pembaruan data. Untuk grafik yang tetap, tempel kode ini dalam blok “HTML Khusus”.',
  wordpressFallback: 'Bila alamat hanya menjadi tautan: kode tanpa skrip untuk blok “HTML Khusus”',
  wordpressStripped:
    'Sebagian akun WordPress tidak boleh memasang bingkai, dan kodenya hilang saat disimpan. Pakailah gambar bertautan dari “Buletin atau Word”.',
  newsletterCode: 'Kode gambar bertautan',
  newsletterText:
    'Gambar yang diterbitkan situs ini, dengan rentang grafik sendiri dan tonggak utama. Buletin membuang bingkai dan skrip, tetapi menampilkan gambar.',
  newsletterWord: 'Untuk Word atau surel: unduh gambar di bawah, sisipkan, lalu tempel teks alternatif dan alamat ini.',
  pictureAddress: 'Alamat gambar',
  alt: 'Teks alternatif',
  liveAlt: (name: string) => `${name}: grafik dengan angka terbaru, yang tertulis di dalam gambar.`,
  frozenAlt: (finding: string, date: string) => `${finding} (data per ${date}).`,
  socialText: 'Alamat yang ditempel menjadi kartu dengan judul dan gambar.',
  socialFrozen:
    'Alamat ini membuka edisi beku itu sendiri. Kartunya memakai judul dan gambar edisi, jadi angkanya tidak berubah.',
  socialOwnRange: 'Kartunya memakai rentang grafik sendiri; yang dipilih di sini tampak setelah alamatnya dibuka.',
  frozenAddress: 'Alamat edisi beku untuk ditempel',
  chartAddress: 'Alamat halaman grafik',
  socialPageCard: (finding: string) =>
    `Perhatian: kartu dari alamat halaman grafik selalu memakai data terbaru, kini “${finding}”. Edisinya tampak hanya setelah halaman dibuka.`,
  socialPictures: 'Gambar untuk diunggah',
  printText:
    'SVG tetap tajam pada ukuran apa pun; PNG dengan perbesaran terbesar cukup untuk cetak. Berkasnya membawa angka dan sumbernya.',
  printPage: 'Cetak halaman grafik',
  printWhat: (finding: string, date: string) =>
    `Halaman dengan pilihan di sini dibuka dulu, lalu dicetak: ${finding} (data per ${date}).`,
  dataText: 'Berkas memuat angka yang dipilih di sini, dengan sumber dan haknya.',
  dataAddresses: 'Alamat data',
  feedAddress: 'Umpan data, selalu yang terbaru',
  editionAddress: 'Edisi, tidak pernah berubah',

  download: 'Unduh',
  downloadOf: (name: string) => `Unduh ${name}`,
  formats: {
    svg: 'gambar SVG',
    png: 'gambar PNG',
    csv: 'CSV (internasional)',
    'csv-spreadsheet': 'CSV (lembar kerja Indonesia)',
    xlsx: 'XLSX (lembar kerja)',
    json: 'JSON (untuk program, lengkap dengan sumber)',
    'json-stat': 'JSON-stat (untuk program statistik)',
    html: 'HTML utuh, terbaca tanpa jaringan',
  },
  making: (name: string) => `Membuat ${name} …`,
  cancel: 'Batalkan',
  cancelled: 'Dibatalkan.',
  made: (file: string) => `Sudah diserahkan kepada peramban: ${file}`,
  makeFailed: (name: string) => `Gagal membuat ${name}`,
  problems: {
    network: {
      what: 'Yang diperlukan untuk membuatnya tidak dapat diambil dari peladen.',
      wayOut: 'Periksa sambungan internet, lalu coba lagi.',
    },
    drawing: {
      what: 'Peramban tidak dapat menggambarnya pada ukuran ini.',
      wayOut: 'Pilih perbesaran yang lebih kecil, atau unduh SVG.',
    },
    other: {
      what: 'Terjadi kesalahan saat berkasnya dibuat.',
      wayOut: 'Coba lagi. Jika tetap gagal, muat ulang halaman atau pilih format lain.',
    },
  },

  copy: 'Salin',
  copyOf: (name: string) => `Salin: ${name}`,
  copied: 'Sudah disalin.',
  selected: 'Peramban tidak mengizinkan penyalinan. Teksnya sudah dipilih: tekan Ctrl+C atau ⌘C.',

  frozenTitle: (name: string, range: string, date: string) => `${name}, ${range} (data per ${date})`,
  liveTitle: (name: string) => `${name} (data yang diperbarui)`,
  rangeFromTo: (from: string, to: string) => `${from} sampai ${to}`,
  caption: (name: string) => `${name}: sumber dan data`,
  frozenCaption: (name: string, date: string) => `${name}: sumber dan data per ${date}`,
};

const en: typeof id = {
  destination: 'What is the chart for?',
  destinations: {
    article: 'Web article',
    wordpress: 'WordPress site',
    newsletter: 'Newsletter or Word',
    social: 'Social media',
    print: 'Picture or print',
    data: 'Data files',
  },
  offline: 'This device is offline. Code can still be copied; previews and files may not load.',
  emptyTitle: 'There are no figures in this range',
  empty: 'What is shared would be empty. Choose the chart’s whole range, or change the range on the page.',
  comparedLeftOut: 'The series set beside the chart is left out: an edition holds only the chart’s own.',

  update: 'When the data change later',
  updates: {
    frozen: 'Frozen: without data updates',
    live: 'Live: with data updates',
  },
  frozenText: (date) =>
    `Stays as it was on ${date}, even if the figures are revised later. Right for a text that names a figure.`,
  liveText:
    'Figures and sentences change whenever the data on this site are updated. Your own text around them does not.',
  liveAsOf: (date) =>
    `Shows what was known on ${date}; its references and words may still change. Only an edition truly stays.`,
  edition: 'Frozen edition',
  editionOption: (held, code) => `${held} (code ${code})`,
  editionHolds: (date, period, value) => `${date} · up to ${period}: ${value}`,
  editionMatches: 'This edition holds exactly what the page shows.',
  editionDiffers: 'This edition is not exactly what the page shows; the content of the edition is shared.',
  editionNone: 'No edition holds exactly what the page shows; the newest is chosen.',
  editionUnknown: 'Whether this edition is exactly what the page shows is not known yet.',
  ledgerLoading: 'Looking for editions of this chart …',
  ledgerFailed: 'The list of editions could not be read',
  ledgerFailedText: 'For now only the choice with data updates is available.',
  editionFailed: 'This edition could not be read',
  noEdition:
    'This chart has no edition yet, that is, no lasting copy kept by the site. For now only the choice with data updates is available.',

  look: 'Look and language',
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', auto: 'Follow the reader' },
  ground: 'Ground of the picture',
  grounds: { light: 'Light', dark: 'Dark', transparent: 'Transparent' },
  range: 'Range',
  ranges: { shown: 'As on the page', whole: 'The chart’s whole range', own: 'Choose periods' },
  from: 'From',
  to: 'To',
  milestones: 'Milestones',
  milestoneSets: { shown: 'As on the page', main: 'Main', all: 'All', none: 'None' },
  width: 'Width of the frame',
  fullWidth: 'As wide as the column',
  pixels: (count) => `${count} pixels`,
  height: 'Height of the frame',
  heights: {
    phone: (pixels) => `Whole document, also on phones (${pixels})`,
    column: (pixels, column) => `Whole document in a column of ${column} (${pixels})`,
    drawing: (pixels) => `Down to the drawing only (${pixels})`,
    unknown: (pixels) => `Heading and drawing (${pixels})`,
  },
  otherHeights: 'Other heights',
  measuring: 'Measuring how high the content is …',
  heightTold: {
    script: (hidden) =>
      `The script fits the height on every screen. Where your system takes the script away, readers on a phone must scroll inside the frame for the rest (${hidden}).`,
    phone: (empty, column) =>
      `On a phone everything is seen without scrolling inside the frame. In a column of ${column} there is empty room of ${empty} below it.`,
    column: (hidden) =>
      `On a phone readers must scroll inside the frame for the rest (${hidden}). Choose the height for phones if that is a nuisance.`,
    fixed: (onPhone, inColumn) =>
      `The height is fixed and the code has no script. The rest scrolls inside the frame: ${onPhone} on a phone, ${inColumn} in a wide column.`,
    unknown: 'The content could not be measured. Without the script, what is higher scrolls inside the frame.',
  },
  script: 'Include the small script that fits the height of the frame',
  preset: 'Size of the picture',
  presets: {
    article: 'Article',
    square: 'Square',
    portrait: 'Portrait',
    card: 'Link card',
    thumbnail: 'Thumbnail',
  },
  sized: (name, width, height) => `${name}, ${width} by ${height}`,
  scale: 'Scale of the PNG',
  times: (factor) => `×${factor}`,

  preview: 'Preview',
  previewWidth: 'Width of the preview',
  hostPage: 'Page around it',
  hostPages: { light: 'Light', dark: 'Dark' },
  previewDev: 'The development server has no embed pages. The preview is there on the built site.',
  previewOf: (title) => `Preview: ${title}`,
  previewDrawing: 'Drawing the preview …',
  previewFailed: 'The preview could not be drawn',

  frameCode: 'Code to paste',
  frameCodeHint: 'Paste it as HTML. The chart can be read even if the system takes its script away.',
  testEmbed: 'Check what your system allows',
  pageAddress: 'Address to paste',
  wordpressLive:
    'Paste this address on a line of its own in the WordPress editor. WordPress fetches the chart itself and keeps it up to date; until the chart has loaded, only its title and link are seen.',
  wordpressFrozen:
    'A pasted address always gives the chart with data updates. For a chart that stays as it is, paste this code into a “Custom HTML” block.',
  wordpressFallback: 'If the address only becomes a link: code without script for a “Custom HTML” block',
  wordpressStripped:
    'Some WordPress accounts may not insert frames, and the code is gone after saving. Use the linked picture under “Newsletter or Word”.',
  newsletterCode: 'Code of a linked picture',
  newsletterText:
    'The picture that this site publishes, with the chart’s own range and the main milestones. Newsletters take frames and scripts out but show pictures.',
  newsletterWord:
    'For Word or e-mail: download the picture below, insert it, then paste the alternative text and this address.',
  pictureAddress: 'Address of the picture',
  alt: 'Alternative text',
  liveAlt: (name) => `${name}: chart with the latest figures, which are written in the picture.`,
  frozenAlt: (finding, date) => `${finding} (data as of ${date}).`,
  socialText: 'The pasted address becomes a card with title and picture.',
  socialFrozen:
    'This address opens the frozen edition itself. Its card has the title and the picture of the edition, so the figure does not change.',
  socialOwnRange: 'The card shows the chart’s own range; what is chosen here is seen when the address is opened.',
  frozenAddress: 'Address of the frozen edition to paste',
  chartAddress: 'Address of the chart’s page',
  socialPageCard: (finding) =>
    `Mind: a card made from the address of the chart’s page always has the latest data, at present “${finding}”. The edition is seen only when the page is opened.`,
  socialPictures: 'Pictures to upload',
  printText:
    'An SVG is sharp at any size; a PNG at the largest scale is enough for print. The files carry the figures and their sources.',
  printPage: 'Print the chart’s page',
  printWhat: (finding, date) => `The page as chosen here is opened and then printed: ${finding} (data as of ${date}).`,
  dataText: 'The files hold the figures chosen here, with their sources and rights.',
  dataAddresses: 'Addresses of the data',
  feedAddress: 'Data feed, always the latest',
  editionAddress: 'Edition, never changes',

  download: 'Download',
  downloadOf: (name) => `Download ${name}`,
  formats: {
    svg: 'SVG picture',
    png: 'PNG picture',
    csv: 'CSV (international)',
    'csv-spreadsheet': 'CSV (Indonesian spreadsheet)',
    xlsx: 'XLSX (spreadsheet)',
    json: 'JSON (for programs, with every source)',
    'json-stat': 'JSON-stat (for statistics programs)',
    html: 'Complete HTML, readable without a network',
  },
  making: (name) => `Making: ${name} …`,
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  made: (file) => `Handed to the browser: ${file}`,
  makeFailed: (name) => `Could not make: ${name}`,
  problems: {
    network: {
      what: 'What is needed to make it could not be fetched from the server.',
      wayOut: 'Check the internet connection and try again.',
    },
    drawing: {
      what: 'The browser cannot draw it at this size.',
      wayOut: 'Choose a smaller scale, or download the SVG.',
    },
    other: {
      what: 'Something went wrong while the file was being made.',
      wayOut: 'Try again. If it still fails, reload the page or choose another format.',
    },
  },

  copy: 'Copy',
  copyOf: (name) => `Copy: ${name}`,
  copied: 'Copied.',
  selected: 'The browser does not allow copying. The text is selected: press Ctrl+C or ⌘C.',

  frozenTitle: (name, range, date) => `${name}, ${range} (data as of ${date})`,
  liveTitle: (name) => `${name} (with data updates)`,
  rangeFromTo: (from, to) => `${from} to ${to}`,
  caption: (name) => `${name}: sources and data`,
  frozenCaption: (name, date) => `${name}: sources and data as of ${date}`,
};

/** Words of the share dialog in both languages. Functions take text that is formatted already. */
export const shareMessages: Readonly<Record<Language, typeof id>> = { id, en };
