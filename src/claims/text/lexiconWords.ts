const indonesian = `
yang dan serta juga pun di pada dalam dengan oleh bagi itu ini tersebut para sang si adanya hal
kini sekarang saat ketika lalu kemudian kembali terus masih lagi makin semakin cukup sangat hanya baru saja bahkan
selama sepanjang posisi nilai level angka indeks poin skor besaran tingkat laju periode bulan tahun tanggal kuartal triwulan
secara signifikan tajam tipis drastis pesat solid positif resmi resminya pertama kalinya
indonesia nasional tanah air ri republik negeri dalam negeri domestik
kami kita pemerintah kementerian kemenperin perindustrian menperin
mengatakan menyatakan menyebut menyebutkan menyampaikan mengungkapkan menjelaskan menuturkan menambahkan mencatat mencatatkan melaporkan menunjukkan menandakan mencerminkan menegaskan dilaporkan disebut disebutkan dikatakan diumumkan dirilis bahwa kata ujar tutur jelas ungkap tegas ucap sebut menurut berdasarkan data laporan survei hasil rilis
tercatat terdapat mengalami membukukan meraih mengantongi terjadi berada bertahan mampu berhasil yaitu yakni ialah
dicanangkan ditetapkan dipatok telah sudah merupakan seluruh
melalui antara lain sekaligus yakni
tetap bertengger berlanjut melanjutkan masuk memasuki kembali setara atau terlihat tercermin ditunjukkan alias
dipakai digunakan
berjalan melatih dilatih mengikuti diikuti membina dibina menjangkau dijangkau
presiden joko widodo jokowi menteri
rilis terbit dipublikasikan senin selasa rabu kamis jumat sabtu minggu
`;
const english = `
the a an and also both in on as for with its his her their our this that these those it we which who
now currently still again further even only just then when during through throughout while
level figure index reading value score rate pace month year quarter period end figures
sharply slightly significantly strongly steadily modestly marginally officially first time
indonesia indonesian national country domestic
government ministry minister of
said says saying told added noted reported reports recorded showed shows showing signalled signals indicating indicates according data survey latest released published announced issued monday tuesday wednesday thursday friday saturday sunday
seasonally adjusted headline been being has have had were was are is
new posted registered booked managed total whole
set initial previous earlier
president joko widodo jokowi by
stayed remained held continued remains stays holds entered returned moved equivalent equal
used accepted
running trained reached joined involving covering
`;
const names = `
s&p ihs markit nikkei hsbc markit bps gati wibawaningsih agus gumiwang airlangga hartarto teten masduki luhut
`;
const marks = ', " ( ) [ ] / . … * & + -';

function phrases(block: string): readonly string[] {
  return block.split(/\s+/u).filter((word) => word !== '');
}

/** Words and marks that may stand between a name and its figure without changing what is said. */
export const transparentWords: readonly string[] = [
  ...phrases(indonesian),
  ...phrases(english),
  ...phrases(names),
  ...'tidak hanya|bukan hanya|salah satu|salah satunya|not only|tak hanya|tidak terlepas|s&p global|(antara)|ministry of industry|industry ministry|minister of industry|industry minister'.split(
    '|',
  ),
  ...marks.split(' '),
];
