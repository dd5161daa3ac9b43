import type { Language } from '@/i18n/language';

const id = {
  title: 'Bawa pulang sebagai berkas',
  lead: 'Sebuah berkas HTML yang berjalan tanpa jaringan dan tanpa memasang apa pun, misalnya dari diska USB di komputer ruang rapat.',
  holds: 'Isinya',
  holdsSteps: (steps: string, answers: string) =>
    `${steps} langkah dan ${answers} jawaban, dalam bahasa Indonesia dan Inggris`,
  holdsParts: 'Layar paparan, konsol presenter, dan lembar pegangan',
  holdsFigures: (edition: string) => `Angka, tonggak, dan sumber dari edisi ${edition}, dibekukan`,
  holdsNotNotes: 'Catatan pribadi tidak ikut. Bawalah berkas catatan Anda sendiri dan buka di konsol.',
  needs: 'Buka dengan Chrome atau Edge. Konsol presenter dibuka dari layar paparan, seperti di situs.',
  make: 'Buat berkas',
  making: 'Membuat berkas …',
  made: (name: string, size: string) => `${name} tersimpan, ${size} kB.`,
  again: 'Coba lagi',
  failed: 'Berkas tidak dapat dibuat',
  problems: {
    unreachable: 'Bagian program untuk berkas tidak dapat diambil. Periksa jaringan, lalu coba lagi.',
    'not-published':
      'Situs ini tidak menyediakan bagian program untuk berkas, misalnya karena baru saja diperbarui. Muat ulang halaman, lalu coba lagi.',
    'not-ready': 'Data paparan belum dimuat. Tunggu sebentar, lalu coba lagi.',
  },
  inFile: 'Anda sudah memakai berkasnya. Salin berkas ini untuk dibawa.',
  otherLanguage: 'English',
  loading: 'Memuat paparan dari berkas …',
  needsScript: 'Berkas ini memerlukan JavaScript.',
  damaged: 'Berkas ini rusak: isinya tidak dapat dibaca. Buat lagi dari situs.',
};

const en: typeof id = {
  title: 'Take it along as a file',
  lead: 'An HTML file that runs without a network and without installing anything, say from a USB stick on the computer of a meeting room.',
  holds: 'What it holds',
  holdsSteps: (steps, answers) => `${steps} steps and ${answers} answers, in Indonesian and English`,
  holdsParts: 'The stage, the presenter’s console and the hand-out',
  holdsFigures: (edition) => `Figures, milestones and sources of edition ${edition}, frozen`,
  holdsNotNotes: 'Private notes stay out of it. Bring your own notes file and open it in the console.',
  needs: 'Open it with Chrome or Edge. The presenter’s console opens from the stage, as on the site.',
  make: 'Make the file',
  making: 'Making the file …',
  made: (name, size) => `Saved ${name}, ${size} KB.`,
  again: 'Try again',
  failed: 'The file cannot be made',
  problems: {
    unreachable: 'The program parts of the file cannot be fetched. Check the network and try again.',
    'not-published':
      'This site does not offer the program parts of the file, say because it has just been renewed. Load the page again and try anew.',
    'not-ready': 'The data of the briefing are not loaded yet. Wait a moment and try again.',
  },
  inFile: 'You are using the file already. Copy it to take it along.',
  otherLanguage: 'Bahasa Indonesia',
  loading: 'Loading the briefing from the file …',
  needsScript: 'This file needs JavaScript.',
  damaged: 'This file is damaged: what it holds cannot be read. Make it again from the site.',
};

/** The file to take along. */
export const takeAlongMessages: Readonly<Record<Language, typeof id>> = { id, en };
