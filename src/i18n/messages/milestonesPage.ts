import type { Language } from '@/i18n/language';

const id = {
  title: 'Tonggak kampanye Bangga Buatan Indonesia',
  lead: (count: string, from: string, to: string) =>
    `${count} peristiwa dari ${from} sampai ${to}, masing-masing dengan sumbernya.`,
  kinds: 'Jenis peristiwa',
  shown: (shown: string, all: string) => `${shown} dari ${all} peristiwa ditampilkan`,
  none: 'Tidak ada peristiwa yang dipilih',
  showAll: 'Tampilkan semua',
  monthOnly: 'tanggal persis tidak diketahui',
  until: (date: string) => `sampai ${date}`,
  place: 'Tempat',
  actors: 'Pihak',
  source: 'Sumber',
  also: (site: string) => `juga di ${site}`,
  main: 'tonggak utama',
};

const en: typeof id = {
  title: 'Milestones of the Bangga Buatan Indonesia campaign',
  lead: (count, from, to) => `${count} events from ${from} to ${to}, each with its source.`,
  kinds: 'Kinds of event',
  shown: (shown, all) => `${shown} of ${all} events shown`,
  none: 'No events are chosen',
  showAll: 'Show all',
  monthOnly: 'exact day not known',
  until: (date) => `until ${date}`,
  place: 'Place',
  actors: 'Who',
  source: 'Source',
  also: (site) => `also at ${site}`,
  main: 'main milestone',
};

/** Words of the campaign’s timeline, in both languages. Functions take text that is formatted already. */
export const milestonesPageMessages: Readonly<Record<Language, typeof id>> = { id, en };
