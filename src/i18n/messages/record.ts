import type { Language } from '@/i18n/language';

const id = {
  heading: (title: string) => `Rekaman paparan: ${title}`,
  local: 'Dibuat di peramban presenter dari yang benar-benar tampil di layar hadirin; tidak dikirim ke mana pun.',
  run: (time: string) => `Dimulai ${time}`,
  ended: (time: string) => `Diakhiri ${time}.`,
  goingOn: 'Paparan masih berlangsung ketika rekaman ini disimpan.',
  nothing: 'Belum ada yang direkam.',
  step: (number: string, name: string) => `Langkah ${number}: ${name}`,
  answer: (question: string) => `Jawaban: ${question}`,
  when: (time: string, length: string, edition: string) => `Tampil ${time}, selama ${length}, data ${edition}.`,
  figures: (count: string) => `${count} angka pada grafik ini.`,
  gone: 'Data edisi ini tidak lagi ada di jendela presenter, jadi angkanya tidak dicantumkan.',
};

const en: typeof id = {
  heading: (title) => `Record of the briefing: ${title}`,
  local: 'Made in the presenter’s browser of what really stood on the audience’s screen; sent nowhere.',
  run: (time) => `Started ${time}`,
  ended: (time) => `Ended ${time}.`,
  goingOn: 'The briefing was still going on when this record was saved.',
  nothing: 'Nothing has been recorded yet.',
  step: (number, name) => `Step ${number}: ${name}`,
  answer: (question) => `Answer: ${question}`,
  when: (time, length, edition) => `Shown ${time}, for ${length}, data ${edition}.`,
  figures: (count) => `${count} ${count === '1' ? 'figure' : 'figures'} in this chart.`,
  gone: 'The data of this edition are no longer in the presenter’s window, so its figures are left out.',
};

/** Words of the record of a briefing. Arguments are formatted already. */
export const recordMessages: Readonly<Record<Language, typeof id>> = { id, en };
