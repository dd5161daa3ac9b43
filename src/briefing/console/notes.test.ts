import { describe, expect, it } from 'vitest';

import { isAbout, notesOn, readNotes, strayHeadings, type Notes } from './notes';

const steps = [
  { id: 'sebelum', number: 1, name: 'Sebelum peluncuran' },
  { id: 'april', number: 2, name: 'Angka yang dikutip' },
  { id: 'pdb', number: null, name: 'Apakah PDB juga turun?' },
] as const;
const [first, april, answer] = steps;

function read(name: string, text: string): Notes {
  const notes = readNotes(name, text);
  if (!notes) throw new Error('no section');
  return notes;
}

describe('a notes file', () => {
  it('has a section under each heading: an id, a name or a number, in any case', () => {
    const notes = read(
      'n.md',
      '# Catatan\n## SEBELUM\nsatu\n\n### 2. Angka yang dikutip ##\ndua\n- tiga\n## Apakah PDB juga turun?\nya',
    );
    expect(notesOn(first, notes)).toBe('satu');
    expect(notesOn(april, notes)).toBe('dua\n- tiga');
    expect(notesOn(answer, notes)).toBe('ya');
    // What has no text of its own is no section.
    expect(strayHeadings(steps, notes)).toEqual([]);
  });

  it('may have numbers in place of headings, and lists within a section', () => {
    const notes = read('n.txt', 'Pembuka\r\n1. Satu\r\n   lanjut\r\n1. bukan bagian baru\r\n2) Dua');
    expect(notesOn(first, notes)).toBe('Satu\n   lanjut\n1. bukan bagian baru');
    expect(notesOn(april, notes)).toBe('Dua');
  });

  it('keeps numbered lists under headings', () => {
    const notes = read('n.md', '## april\n1. satu\n2. dua');
    expect(notesOn(april, notes)).toBe('1. satu\n2. dua');
  });

  it('may be JSON', () => {
    const notes = read('n.JSON', '\uFEFF{"april": " dua ", "hantu": "x", "3": 4, "kosong": " "}');
    expect(notesOn(april, notes)).toBe('dua');
    expect(strayHeadings(steps, notes)).toEqual(['hantu']);
  });

  it('lists sections that mean no step, and joins those that mean the same', () => {
    const notes = read('n.md', '## april\na\n## Langkah hantu\nb\n## 2\nc\n## 9. april\nd');
    expect(notesOn(april, notes)).toBe('a\n\nc');
    expect(strayHeadings(steps, notes)).toEqual(['Langkah hantu', '9. april']);
  });

  it.each([
    ['n.txt', 'tanpa judul'],
    ['n.txt', ''],
    ['n.json', '["april"]'],
    ['n.json', '{broken'],
    ['n.json', 'null'],
  ])('%s with %o has no section', (name, text) => {
    expect(readNotes(name, text)).toBeUndefined();
  });

  it('does not take a number for a step that has another, or none', () => {
    expect(isAbout('2', april)).toBe(true);
    expect(isAbout('2:', april)).toBe(true);
    expect(isAbout('22', april)).toBe(false);
    expect(isAbout('2 lain', april)).toBe(false);
    expect(isAbout('1', answer)).toBe(false);
  });
});
