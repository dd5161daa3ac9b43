import type { Language } from '@/i18n/language';

/** What a code looks like, formatted. */
interface CodeShape {
  readonly length: string;
  /** From the least to the greatest. */
  readonly digits: string;
  readonly example: string;
}

const id = {
  title: 'Periksa berkas',
  lead: 'Jatuhkan gambar atau berkas yang membawa nama kami. Halaman ini mencocokkan isinya dengan edisi yang kami terbitkan dan menunjukkan apa yang berbeda.',
  privacy: 'Berkas dibaca di peramban ini saja. Tidak ada yang diunggah; yang diambil hanya edisi dan data situs ini.',
  needsScript:
    'Tanpa skrip halaman ini tidak dapat membaca berkas. Cara memeriksanya dengan tangan ada di bawah; hasilnya sama.',

  file: 'Berkas',
  choose: 'Pilih berkas',
  dropHere: 'Jatuhkan berkas di mana saja di halaman ini, pilih, atau tempel dengan Ctrl+V atau ⌘V.',
  formats: 'PNG, SVG, HTML, atau JSON yang diunduh dari situs ini.',
  typed: 'Kode pada gambar',
  codeHint:
    'Tercetak di kaki gambar setelah kata “kode”. Seluruh baris, alamat, nama edisi, atau tanggal edisi juga boleh.',
  codeEmpty: 'Belum ada kode yang diketik.',
  codeInvalid: (typed: string, shape: CodeShape) =>
    `“${typed}” bukan kode. Kode: ${shape.length} karakter, angka ${shape.digits} dan huruf a–f, misalnya ${shape.example}.`,
  find: 'Cari edisi',

  checking: (name: string) => `Memeriksa ${name} …`,
  answer: 'Hasil',
  fileNamed: 'Berkas:',
  otherFiles: (name: string, count: string) => `Hanya ${name} yang diperiksa; ${count} berkas lain tidak.`,
  pastedName: 'gambar dari papan klip',

  matches: (chart: string, date: string) => `Datanya cocok dengan edisi ${date}: ${chart}`,
  revised: (chart: string, date: string) =>
    `Datanya cocok dengan edisi ${date}: ${chart}. Sejak itu ada angka yang direvisi atau ditarik`,
  matchesStill: (chart: string, date: string) =>
    `Datanya cocok dengan edisi ${date}: ${chart}. Sejak itu tidak ada angka yang berubah`,
  matchesAdded: (chart: string, date: string, count: string) =>
    `Datanya cocok dengan edisi ${date}: ${chart}. Sejak itu tidak ada angka yang direvisi; ${count} ditambah`,
  partly: (chart: string, date: string) =>
    `Datanya cocok dengan data kami per ${date} (${chart}), tetapi belum semuanya diperiksa`,
  otherVisible: (chart: string, date: string) =>
    `Jangan percaya yang tampak! Catatan datanya sama dengan data kami per ${date} (${chart}), tetapi gambarnya lain`,
  differs: 'Tidak cocok! Berkas ini membawa nama kami, tetapi isinya tidak sama dengan yang kami terbitkan',
  altered: 'Berkas ini diubah setelah dibuat',
  otherPicture: (chart: string, date: string) =>
    `Gambarnya tidak benar! Datanya sama dengan data kami per ${date} (${chart}), tetapi gambarnya menunjukkan hal lain`,
  unfrozen: (chart: string, date: string) => `Bukan edisi beku, tetapi sama dengan data kami per ${date}: ${chart}`,
  unfrozenDiffers: (date: string) => `Bukan edisi beku, dan tidak sama dengan data kami per ${date}`,
  noData: 'Berkas ini tidak membawa data',
  damaged: 'Berkas ini rusak',
  newer: 'Berkas ini dibuat oleh versi yang lebih baru',
  tooLarge: 'Berkas ini terlalu besar',
  notOurs: 'Berkas ini bukan berkas kami',
  unreadable: 'Berkas ini tidak dapat dibaca',

  otherPictureText: 'Jangan memakai gambar ini. Yang berbeda dijelaskan dan ditunjukkan di bagian gambar, di bawah.',
  matchesText: (count: string, name: string) =>
    `${count} angka dalam catatan data berkas sama dengan edisi ${name}, begitu pula target, tonggak, dan kata-katanya.`,
  frozenLater: (date: string, minted: string) =>
    `Edisi ini berisi data per ${date} dan dibekukan kemudian, pada ${minted}.`,
  visibleChanged:
    'Catatan tersembunyi di dalamnya cocok, tetapi yang TAMPAK diubah: jangan percaya angka yang Anda lihat.',
  recordChanged:
    'Angka dalam catatannya sama dengan yang kami terbitkan, tetapi bagian lain dari catatan itu diubah: percayai edisinya, bukan berkas ini.',
  htmlSame: 'Isi berkas HTML ini sama huruf demi huruf dengan yang dibuat situs ini dari edisi atau data kami.',
  htmlUnread:
    'Yang dibandingkan hanya catatan data di dalamnya. Teks yang tampak dalam berkas HTML ini tidak dibaca: berkasnya tidak sama huruf demi huruf dengan yang kini dibuat situs ini.',
  jsonSame: 'Isi berkas JSON ini sama dengan yang dibuat situs ini dari edisi atau data kami.',
  jsonUnread:
    'Angka, judul, satuan, sumber, dan hak dalam berkas JSON ini dibandingkan; selebihnya tidak sama dengan yang kini dibuat situs ini, jadi tidak diperiksa.',
  differsText: (count: string, all: string, name: string) =>
    `${count} hal berbeda dari edisi ${name}. Berkas memuat ${all} angka.`,
  noSuchEdition: (name: string) =>
    `Berkas menyebut edisi ${name}. Edisi itu tidak pernah kami terbitkan, jadi tidak ada yang menjamin isinya.`,
  noSuchChart: (name: string) => `Berkas menyebut grafik “${name}”. Kami tidak memiliki grafik itu.`,
  otherMatches: (name: string) => `Isinya sama persis dengan edisi lain, ${name}.`,
  noOther: (count: string) => `Isinya juga tidak sama dengan ${count} edisi lain dari grafik ini.`,
  otherSearching: 'Mencari edisi lain yang sama …',
  sealBroken: 'Data di dalam berkas tidak sesuai dengan segelnya: ada yang diubah di dalamnya.',
  contentBroken:
    'Yang tampak tidak sesuai dengan yang dicatat saat berkas dibuat: gambar atau teksnya disunting, atau disimpan ulang oleh program lain.',
  unfrozenText: (count: string) =>
    `Berkas ini diunduh dari grafik yang diperbarui, bukan dari edisi. ${count} angka di dalamnya sama dengan yang kini kami ketahui untuk tanggal itu, tetapi tidak ada edisi yang membuktikannya kelak.`,
  unfrozenDiffersText: (count: string) =>
    `Berkas ini tidak menyebut edisi, jadi hanya dapat dibandingkan dengan data sekarang. ${count} hal berbeda; mungkin datanya sudah direvisi, mungkin berkasnya tidak benar.`,
  unknownSeries: (names: string) =>
    `Seri pembanding tidak dapat dicocokkan dengan edisi mana pun: ${names}. Jangan percaya angkanya.`,
  sinceUnknown: 'Apakah angkanya sudah berubah sejak itu tidak diketahui: data terbaru tidak terbaca.',
  noDataText:
    'Gambar ini tidak membawa data. Bila milik kami, gambar ini pernah disimpan ulang, dipotong, dipotret, diambil dari layar, atau dikirim lewat aplikasi pesan. Ketik kode yang tercetak di kakinya, lalu bandingkan gambarnya. Bisa juga gambar ini bukan milik kami.',
  pastedText:
    'Peramban menyusun ulang gambar yang disalin, sehingga datanya hilang. Bila ada berkasnya, jatuhkan berkas itu.',
  svgNoData: 'Gambarnya dibuat seperti gambar kami, tetapi catatan datanya sudah dibuang.',
  damagedText: {
    'broken-file': 'Berkas terpotong atau susunannya tidak utuh. Unduh atau minta lagi berkas aslinya.',
    'wrong-checksum':
      'Sebagian isinya tidak sesuai dengan jumlah pemeriksanya. Berkas rusak saat disalin, atau diubah.',
    'too-many-parts': 'Bagiannya lebih banyak daripada gambar kami mana pun; berkas ini tidak kami tulis.',
    several: 'Di dalamnya ada beberapa catatan data, yang tidak pernah kami tulis; tidak ada yang dipercaya.',
    'not-unpacked': 'Catatan datanya tidak dapat dibuka, atau jauh lebih besar daripada milik kami.',
    'not-a-snapshot': 'Catatan datanya ada, tetapi isinya bukan bentuk yang kami tulis.',
    'contradicts-itself':
      'Catatan datanya bertentangan dengan dirinya sendiri, misalnya menyebut grafik lain dari yang dibukanya.',
    'newer-version': 'Muat ulang halaman ini, lalu coba lagi.',
  },
  tooLargeText: (most: string) => `Berkas lebih besar dari ${most} tidak dibaca; berkas kami jauh lebih kecil.`,
  notOursText:
    'Di dalamnya tidak ada catatan data kami. Halaman atau bingkai yang disimpan dari peramban juga tidak memilikinya. Bila ada kode yang tercetak, ketik kode itu.',
  editionSame: (chart: string, date: string) => `Ini berkas edisi ${date} sendiri, tidak berubah: ${chart}`,
  editionSameText: (name: string) => `Jumlah pemeriksanya sama dengan yang ada dalam daftar edisi untuk ${name}.`,
  editionOther: 'Berkas ini mengaku sebagai edisi, tetapi diubah: jumlah pemeriksanya tidak ada dalam daftar edisi',
  editionOtherText: (date: string) =>
    `Menurut berkas ini datanya per ${date}. Tidak ada edisi kami dengan isi seperti ini; jangan memakainya.`,
  editionsOfChart: 'Edisi grafik itu yang kami terbitkan:',
  unsealed: 'Mungkin milik kami, tetapi jenis berkas ini tidak membawa segel',
  unsealedText:
    'Isinya tidak dapat diperiksa di sini. Bandingkan angkanya dengan edisi yang disebutnya, atau unduh grafiknya sebagai PNG, JSON, atau HTML.',
  unreadableText: 'Mungkin yang dijatuhkan folder, atau berkasnya dipindahkan. Pilih lagi berkasnya.',

  loading: 'edisi yang disebut berkas',
  ledgerFailed: 'Daftar edisi tidak terbaca, jadi berkas belum dapat dicocokkan',
  editionFailed: (name: string) => `Edisi ${name} tidak terbaca, jadi berkas belum dapat dicocokkan`,
  dataFailed: 'Data situs tidak terbaca, jadi berkas belum dapat dicocokkan',
  offline: 'Perangkat ini sedang luring. Berkas sudah dibaca; yang belum ada ialah edisi untuk mencocokkannya.',

  differences: 'Yang berbeda',
  figures: (title: string) => `Angka: ${title}`,
  targets: 'Target',
  milestones: 'Tonggak',
  words: 'Kata-kata',
  period: 'Periode',
  what: 'Apa',
  inFile: 'Dalam berkas',
  inEdition: 'Dalam edisi',
  inData: 'Dalam data kami',
  absent: 'tidak ada',
  status: (value: string, code: string) => `${value} (status ${code})`,
  numbered: (number: string, title: string) => `${number}. ${title}`,
  basis: { level: 'capaian', 'in-period': 'dalam periode' },
  wordKinds: {
    title: 'Judul seri',
    unit: 'Satuan',
    owner: 'Pemilik data',
    rights: 'Hak',
    source: 'Sumber',
    day: 'Data per',
    figures: 'Banyaknya angka',
  },

  pictures: 'Bandingkan dengan mata Anda',
  picturesText:
    'Data yang benar dapat ditempelkan pada gambar palsu. Gambar di samping berkas digambar oleh halaman ini dari edisi kami, bukan dari berkas.',
  givenPicture: 'Yang Anda berikan',
  drawnPicture: 'Yang digambar dari edisi',
  drawnFromData: 'Yang digambar dari data kami',
  givenAlt: 'Gambar dari berkas yang diperiksa',
  givenUnseen: 'Peramban tidak dapat menampilkan gambar ini.',
  drawing: 'Menggambar dari edisi …',
  drawFailed: 'Gambar dari edisi tidak dapat dibuat',
  sameFile: 'Gambar dalam berkas sama huruf demi huruf dengan yang digambar di sini.',
  sameDrawing:
    'Bentuk dan teks gambar sama huruf demi huruf dengan yang digambar di sini, tetapi jenis hurufnya bukan milik situs ini: huruf dan angka dapat tampak lain.',
  notDrawn: 'Gambar dalam berkas tidak dapat dibandingkan dengan yang digambar di sini.',
  givenUnsafe: 'Gambar dalam berkas tidak ditampilkan: di dalamnya ada bagian yang tidak pernah kami tulis.',
  ownPicture: 'Gambar edisi',
  ownDataPicture: 'Gambar dari data kami',
  openBeside: 'Buka berkas Anda sendiri di sebelahnya, lalu bandingkan angkanya dengan gambar ini.',
  comparing: 'Membandingkan titik-titik gambar …',
  ofEdition: 'edisi',
  ofData: 'data kami',
  pixelsSame: (from: string) => `Gambar dalam berkas menunjukkan yang digambar dari ${from}, titik demi titik.`,
  pixelsLimit:
    'Yang lebih halus dari goresan angka terkecil dapat terlewat, misalnya titik di tempat koma atau garis yang bergeser sedikit. Lihat juga dengan mata Anda.',
  pixelsDiffer: (from: string) => `Ada bagian gambar dalam berkas yang bukan gambar dari ${from}!`,
  pixelsWhere: (count: string, places: string) =>
    `Bagian yang berbeda: ${count}, yaitu di ${places}. Pada gambar-gambar di bawah bagian itu diberi bingkai putus-putus.`,
  places: {
    first: { first: 'kiri atas', second: 'tengah atas', third: 'kanan atas' },
    second: { first: 'sisi kiri', second: 'tengah', third: 'sisi kanan' },
    third: { first: 'kiri bawah', second: 'tengah bawah', third: 'kanan bawah' },
  },
  otherSize: (given: string, size: string) =>
    `Gambar dalam berkas berukuran ${given} piksel. Gambar kami berukuran ${size} piksel atau kelipatannya; gambar ini disunting setelah dibuat.`,
  moves: 'Gambar dalam berkas bergerak. Gambar kami tidak pernah bergerak; gambar ini disunting setelah dibuat.',
  notCompared: {
    'font-unreachable':
      'Titik-titik gambarnya tidak dapat dibandingkan: jenis huruf situs ini tidak terambil. Periksa sambungan internet, lalu pilih lagi berkasnya.',
    'font-not-drawn':
      'Titik-titik gambarnya tidak dapat dibandingkan: peramban ini memakai jenis huruf lain, atau menyembunyikan apa yang digambarnya dari halaman.',
    'picture-empty': 'Titik-titik gambarnya tidak dapat dibandingkan: gambarnya terlalu besar untuk peramban ini.',
    'not-decoded': 'Titik-titik gambarnya tidak dapat dibandingkan: peramban ini tidak dapat membacanya.',
  },
  compareEyes: 'Bandingkan gambar-gambarnya dengan mata Anda.',
  otherDrawing:
    'Gambar dalam berkas bukan gambar yang persis seperti ini: mungkin disunting, mungkin dibuat oleh versi lain dari situs ini. Periksa setiap angka dan garisnya.',
  fileSays: 'Kata berkas itu sendiri',
  fileSaysText: 'Belum tentu benar; ditampilkan sebagai teks saja.',
  site: 'Situs pembuat',
  otherSite: (site: string) => `Berkas menyebut situs lain, ${site}. Kami hanya dapat menjamin yang kami terbitkan.`,
  chart: 'Grafik',
  edition: 'Edisi',
  noEdition: 'tidak disebut',
  day: 'Data per',
  address: 'Alamat',
  fileSources: (count: string) => `Sumber menurut berkas (${count})`,
  sources: (count: string) => `Sumber menurut edisi (${count})`,
  owner: 'Pemilik data',
  rights: 'Hak penggunaan',
  open: 'Buka grafiknya seperti dalam berkas',

  codeFound: (chart: string, date: string) => `Kode ini milik edisi ${date}: ${chart}`,
  codeFoundText:
    'Kode hanya menyebut edisinya. Bandingkan gambar yang Anda miliki dengan yang digambar di sini dari edisi itu.',
  dayFound: (date: string) => `Edisi per ${date}`,
  dayUnknown: (date: string) => `Tidak ada edisi per ${date}`,
  dayUnknownText: 'Ketik kode yang tercetak di kaki gambar, atau tanggal edisi yang lain.',
  didYouMean: (code: string) => `Mungkin maksud Anda ${code}?`,
  takeCode: (code: string) => `Cari ${code}`,
  codeUnknown: (code: string) => `Tidak ada edisi dengan kode ${code}`,
  codeUnknownText:
    'Periksa lagi kodenya. Bila memang tercetak demikian, gambar itu tidak berasal dari edisi yang kami terbitkan.',
  editionLinks: 'Edisi ini',
  page: 'Halaman grafik edisi ini',
  embed: 'Bingkai edisi ini',
  json: 'Data edisi ini (JSON)',

  proves: 'Apa yang dibuktikan, dan apa yang tidak',
  provesText:
    'Bila cocok, maka angka, target, tonggak, dan kata-kata yang dibawa berkas sama dengan edisi kami, yaitu data per tanggal edisi itu. Kapan edisinya dibekukan tertulis dalam daftar edisi.',
  provesNot:
    'Yang tidak dibuktikan: siapa pembuat berkas. Berkas tidak bertanda tangan; siapa pun dapat menempelkan data yang benar pada gambar palsu. Karena itu titik-titik gambar PNG dibandingkan dengan yang digambar dari edisi, dan gambarnya ditampilkan berdampingan: yang sangat kecil hanya terlihat oleh mata.',
  provesCode: 'Kode edisi berasal dari isi edisi itu sendiri, sehingga isi edisi tidak dapat diganti diam-diam.',

  byHand: 'Memeriksa dengan tangan',
  byHandLead: 'Siapa pun dapat memeriksa edisi tanpa halaman ini.',
  steps: {
    code: 'Baca kode yang tercetak di kaki gambar.',
    ledger: 'Cari kode itu dalam daftar edisi; di sana ada nama grafik, nama edisi, dan jumlah pemeriksa lengkapnya.',
    file: 'Unduh berkas edisinya, lalu hitung:',
    compare: 'Awal hasilnya harus sama dengan kode, dan seluruhnya sama dengan daftar.',
    read: 'Bandingkan angka dalam berkas edisi dengan angka pada gambar.',
  },
  ledger: 'Daftar edisi (JSON)',
  /** In the address of an edition's file. */
  placeholder: 'GRAFIK/EDISI',
};

const en: typeof id = {
  title: 'Check a file',
  lead: 'Drop a picture or file that carries our name. This page compares what is in it with the editions that we published and shows what differs.',
  privacy:
    'The file is read in this browser only. Nothing is uploaded; all that is fetched is this site’s own editions and data.',
  needsScript: 'Without a script this page cannot read files. How to check by hand is below; the outcome is the same.',

  file: 'File',
  choose: 'Choose a file',
  dropHere: 'Drop a file anywhere on this page, choose it, or paste it with Ctrl+V or ⌘V.',
  formats: 'PNG, SVG, HTML or JSON that was downloaded from this site.',
  typed: 'Code on the picture',
  codeHint:
    'Printed at the foot of the picture after the word “code”. The whole line, an address, the name of an edition or its date will do, too.',
  codeEmpty: 'No code has been typed.',
  codeInvalid: (typed, shape) =>
    `“${typed}” is not a code. A code has ${shape.length} characters, digits ${shape.digits} and letters a–f, such as ${shape.example}.`,
  find: 'Find the edition',

  checking: (name) => `Checking ${name} …`,
  answer: 'Outcome',
  fileNamed: 'File:',
  otherFiles: (name, count) => `Only ${name} was checked; other files were not (${count}).`,
  pastedName: 'picture from the clipboard',

  matches: (chart, date) => `Its data match the edition of ${date}: ${chart}`,
  revised: (chart, date) =>
    `Its data match the edition of ${date}: ${chart}. Some figures were revised or withdrawn since`,
  matchesStill: (chart, date) => `Its data match the edition of ${date}: ${chart}. No figure has changed since`,
  matchesAdded: (chart, date, count) =>
    `Its data match the edition of ${date}: ${chart}. No figure was revised since; ${count} ${count === '1' ? 'was' : 'were'} added`,
  partly: (chart, date) => `Its data match our data of ${date} (${chart}), but not all of the file was checked`,
  otherVisible: (chart, date) =>
    `Do not trust what you see! Its record of data is the same as our data of ${date} (${chart}), but the picture is another`,
  differs: 'No match! This file carries our name, but what it holds is not what we published',
  altered: 'This file was changed after it was made',
  otherPicture: (chart, date) =>
    `The picture is not right! Its data are the same as ours of ${date} (${chart}), but the picture shows something else`,
  unfrozen: (chart, date) => `Not a frozen edition, but the same as our data of ${date}: ${chart}`,
  unfrozenDiffers: (date) => `Not a frozen edition, and not the same as our data of ${date}`,
  noData: 'This file carries no data',
  damaged: 'This file is damaged',
  newer: 'This file was made by a later version',
  tooLarge: 'This file is too large',
  notOurs: 'This file is not ours',
  unreadable: 'This file cannot be read',

  otherPictureText: 'Do not use this picture. What differs is said and shown with the pictures, below.',
  matchesText: (count, name) =>
    `Figures compared: ${count}. All that the file’s record of data says, targets, milestones and words included, is the same as in the edition ${name}.`,
  frozenLater: (date, minted) => `This edition holds data as of ${date} and was frozen later, on ${minted}.`,
  visibleChanged: 'The hidden record matches, but what is VISIBLE was changed: do not trust the figures that you see.',
  recordChanged:
    'The figures in its record are those that we published, but some other part of the record was changed: trust the edition, not this file.',
  htmlSame: 'This HTML file is the same, letter for letter, as what this site makes from our edition or data.',
  htmlUnread:
    'Only the record of data in it was compared. The visible text of this HTML file was not read: the file is not the same, letter for letter, as what this site makes now.',
  jsonSame: 'What this JSON file holds is the same as what this site makes from our edition or data.',
  jsonUnread:
    'Figures, titles, units, sources and rights in this JSON file were compared; the rest is not what this site makes now, so it was not checked.',
  differsText: (count, all, name) => `Differences from the edition ${name}: ${count}. Figures in the file: ${all}.`,
  noSuchEdition: (name) =>
    `The file names the edition ${name}. We never published that edition, so nothing vouches for what is in it.`,
  noSuchChart: (name) => `The file names the chart “${name}”. We have no such chart.`,
  otherMatches: (name) => `What it holds is exactly the same as another edition, ${name}.`,
  noOther: (count) => `Nor is it the same as any other edition of this chart (${count} compared).`,
  otherSearching: 'Looking for another edition that is the same …',
  sealBroken: 'The data in the file do not fit their seal: something in them was changed.',
  contentBroken:
    'What is seen does not fit what was noted when the file was made: the picture or text was edited, or another program saved it again.',
  unfrozenText: (count) =>
    `This file was downloaded from the updating chart, not from an edition. What it says (figures: ${count}) is the same as what we now know for that day, but there is no edition to prove it later.`,
  unfrozenDiffersText: (count) =>
    `This file names no edition, so it can only be compared with today’s data. Differences: ${count}. The data may have been revised, or the file may be wrong.`,
  unknownSeries: (names) =>
    `The compared series could not be checked against any edition: ${names}. Do not trust its figures.`,
  sinceUnknown: 'Whether the figures have changed since is not known: the latest data could not be read.',
  noDataText:
    'This picture carries no data. If it is ours, it was saved again, cropped, photographed, taken from the screen or sent through a messenger. Type the code printed at its foot, then compare the pictures. It may as well not be ours.',
  pastedText: 'Browsers write a copied picture anew, which loses its data. If you have the file, drop that.',
  svgNoData: 'The drawing is made like ours, but its record of data was taken out.',
  damagedText: {
    'broken-file': 'The file is cut off or its parts do not fit. Download the original or ask for it again.',
    'wrong-checksum': 'A part of it does not fit its checksum. The file was damaged on the way, or changed.',
    'too-many-parts': 'It has more parts than any picture of ours; we did not write this file.',
    several: 'It holds more records of data than it should. Our files never do; none of them is trusted.',
    'not-unpacked': 'Its record of data cannot be unpacked, or is far larger than any of ours.',
    'not-a-snapshot': 'There is a record of data, but not in the form that we write.',
    'contradicts-itself': 'Its record of data contradicts itself: for instance, it names another chart than it opens.',
    'newer-version': 'Reload this page and try again.',
  },
  tooLargeText: (most) => `Files larger than ${most} are not read; ours are far smaller.`,
  notOursText:
    'It has no record of our data. Pages or frames that a browser saved have none either. If a code is printed on it, type that code.',
  editionSame: (chart, date) => `This is the file of the edition of ${date} itself, unchanged: ${chart}`,
  editionSameText: (name) => `Its checksum is what the list of editions has for ${name}.`,
  editionOther: 'This file calls itself an edition, but it was changed: its checksum is not in the list of editions',
  editionOtherText: (date) =>
    `The file says that its data are of ${date}. No edition of ours holds this; do not use it.`,
  editionsOfChart: 'Editions of that chart that we published:',
  unsealed: 'This may be ours, but files of this kind carry no seal',
  unsealedText:
    'What it holds cannot be checked here. Compare its figures with the edition that it names, or download the chart as PNG, JSON or HTML.',
  unreadableText: 'It may be a folder, or the file was moved. Choose the file again.',

  loading: 'the edition that the file names',
  ledgerFailed: 'The list of editions could not be read, so the file is not compared yet',
  editionFailed: (name) => `The edition ${name} could not be read, so the file is not compared yet`,
  dataFailed: 'The site’s data could not be read, so the file is not compared yet',
  offline: 'This device is offline. The file has been read; what is missing is the edition to compare it with.',

  differences: 'What differs',
  figures: (title) => `Figures: ${title}`,
  targets: 'Targets',
  milestones: 'Milestones',
  words: 'Words',
  period: 'Period',
  what: 'What',
  inFile: 'In the file',
  inEdition: 'In the edition',
  inData: 'In our data',
  absent: 'not there',
  status: (value, code) => `${value} (status: ${code})`,
  numbered: (number, title) => `No. ${number}: ${title}`,
  basis: { level: 'level', 'in-period': 'within the period' },
  wordKinds: {
    title: 'Title of the series',
    unit: 'Unit',
    owner: 'Owner of the data',
    rights: 'Rights',
    source: 'Source',
    day: 'Data as of',
    figures: 'Number of figures',
  },

  pictures: 'Compare them with your eyes',
  picturesText:
    'True data can be put into a false picture. The picture beside the file was drawn by this page from our edition, not from the file.',
  givenPicture: 'What you gave',
  drawnPicture: 'Drawn from the edition',
  drawnFromData: 'Drawn from our data',
  givenAlt: 'Picture from the file that is checked',
  givenUnseen: 'The browser cannot show this picture.',
  drawing: 'Drawing from the edition …',
  drawFailed: 'The picture could not be drawn from the edition',
  sameFile: 'The picture in the file is the same as what is drawn here, letter for letter.',
  sameDrawing:
    'Shapes and texts of the picture are the same as those drawn here, letter for letter, but its typeface is not that of this site: letters and digits may look like others.',
  notDrawn: 'The picture in the file could not be compared with what is drawn here.',
  givenUnsafe: 'The picture in the file is not shown: it has parts that we never write.',
  ownPicture: 'Picture of the edition',
  ownDataPicture: 'Picture of our data',
  openBeside: 'Open your own file beside this and compare its figures with this picture.',
  comparing: 'Comparing the pixels of the pictures …',
  ofEdition: 'the edition',
  ofData: 'our data',
  pixelsSame: (from) => `The picture in the file shows what is drawn from ${from}, pixel by pixel.`,
  pixelsLimit:
    'What is finer than a stroke of the smallest figures can be missed, such as a point in place of a comma or a line that was moved a little. Look with your own eyes, too.',
  pixelsDiffer: (from) => `Parts of the picture in the file are not what is drawn from ${from}!`,
  pixelsWhere: (count, places) =>
    `Areas that differ: ${count}, at the ${places}. They have a dashed outline in both pictures.`,
  places: {
    first: { first: 'top left', second: 'top centre', third: 'top right' },
    second: { first: 'left side', second: 'middle', third: 'right side' },
    third: { first: 'bottom left', second: 'bottom centre', third: 'bottom right' },
  },
  otherSize: (given, size) =>
    `The picture in the file has ${given} pixels. Ours have ${size} pixels or a multiple of that; this picture was edited after it was made.`,
  moves: 'The picture in the file moves. Ours never do; this picture was edited after it was made.',
  notCompared: {
    'font-unreachable':
      'Its pixels could not be compared: the typeface of this site could not be fetched. Check the connection, then choose the file again.',
    'font-not-drawn':
      'Its pixels could not be compared: this browser draws in another typeface, or hides from pages what it draws.',
    'picture-empty': 'Its pixels could not be compared: the picture is too large for this browser.',
    'not-decoded': 'Its pixels could not be compared: this browser cannot read them.',
  },
  compareEyes: 'Compare the pictures with your eyes.',
  otherDrawing:
    'The picture in the file is not exactly this picture: it was edited, or made by another version of this site. Check every figure and line of it.',
  fileSays: 'In the file’s own words',
  fileSaysText: 'Not necessarily true; shown as text only.',
  site: 'Site that made it',
  otherSite: (site) => `The file names another site, ${site}. We can vouch only for what we published.`,
  chart: 'Chart',
  edition: 'Edition',
  noEdition: 'not named',
  day: 'Data as of',
  address: 'Address',
  fileSources: (count) => `Sources by the file’s account (${count})`,
  sources: (count) => `Sources by the edition (${count})`,
  owner: 'Owner of the data',
  rights: 'Rights',
  open: 'Open the chart as in the file',

  codeFound: (chart, date) => `This code belongs to the edition of ${date}: ${chart}`,
  codeFoundText:
    'The code only names the edition. Compare the picture that you have with what is drawn here from that edition.',
  dayFound: (date) => `Editions of ${date}`,
  dayUnknown: (date) => `There is no edition of ${date}`,
  dayUnknownText: 'Type the code printed at the foot of the picture, or the date of another edition.',
  didYouMean: (code) => `Did you mean ${code}?`,
  takeCode: (code) => `Find ${code}`,
  codeUnknown: (code) => `There is no edition with the code ${code}`,
  codeUnknownText:
    'Check the code again. If that is what is printed, the picture does not come from an edition that we published.',
  editionLinks: 'This edition',
  page: 'Chart page of this edition',
  embed: 'Frame of this edition',
  json: 'Data of this edition (JSON)',

  proves: 'What is proved, and what is not',
  provesText:
    'If it matches, the figures, targets, milestones and words that the file carries are those of our edition: data as of its date. When it was frozen is written in the list of editions.',
  provesNot:
    'Not proved: who made the file. Files carry no signature; anyone can put true data into a false picture. That is why the pixels of a PNG are compared with what the edition draws, and the pictures are shown side by side: what is very small only eyes can see.',
  provesCode: 'The code of an edition comes from what the edition holds, so that it cannot be replaced in silence.',

  byHand: 'Checking by hand',
  byHandLead: 'Anyone can check an edition without this page.',
  steps: {
    code: 'Read the code printed at the foot of the picture.',
    ledger: 'Look it up in the list of editions, which has the chart, the edition’s name and its whole checksum.',
    file: 'Download the edition’s file and compute:',
    compare: 'The beginning of the result must be the code, and the whole must be what the list says.',
    read: 'Compare the figures in the edition’s file with those on the picture.',
  },
  ledger: 'List of editions (JSON)',
  placeholder: 'CHART/EDITION',
};

/** Words of the page that checks files, in both languages. Functions take text that is formatted already. */
export const verifyMessages: Readonly<Record<Language, typeof id>> = { id, en };
