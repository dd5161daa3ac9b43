import { describe, expect, it } from 'vitest';
import { changesNote, readChanges } from './changes';

const answer = {
  version: '1.0',
  chart: 'pmi',
  edition: '2021-05-07.3fa9c1d2',
  checked: '2026-11-29',
  note: '2 angka direvisi sejak itu.',
  title: 'Lihat perubahan',
  head: ['Periode', 'Waktu itu', 'Sekarang', 'Selisih'],
  rows: [['April 2021', '54,6', '54,5', '−0,1 poin']],
};

function read(given: unknown): ReturnType<typeof readChanges> {
  return readChanges(typeof given === 'string' ? given : JSON.stringify(given), 'pmi', '2021-05-07.3fa9c1d2');
}

describe('readChanges', () => {
  it('reads an answer about this edition', () => {
    expect(read(answer)).toEqual({
      note: answer.note,
      title: answer.title,
      head: answer.head,
      rows: answer.rows,
      more: '',
    });
    expect(read({ ...answer, rows: [], head: [] })?.rows).toEqual([]);
    expect(read({ ...answer, version: '1.12' })?.note).toBe(answer.note);
  });

  it.each<[string, unknown]>([
    ['no JSON', '<!doctype html>'],
    ['null', null],
    ['a list', [answer]],
    ['another version', { ...answer, version: '2.0' }],
    ['another chart', { ...answer, chart: 'iki' }],
    ['another edition', { ...answer, edition: '2021-05-07.00000000' }],
    ['a note that is no text', { ...answer, note: 7 }],
    ['a row that is no list', { ...answer, rows: [{}] }],
    ['rows without headings', { ...answer, head: 'x' }],
    ['a figure that is no text', { ...answer, rows: [['April 2021', 54.6]] }],
    ['too many rows', { ...answer, rows: Array.from({ length: 201 }, () => ['a']) }],
    ['too long a text', { ...answer, note: 'a'.repeat(301) }],
    ['too much of everything', { ...answer, more: ' '.repeat(70_000) }],
  ])('ignores %s', (_, given) => {
    expect(read(given)).toBeUndefined();
  });
});

describe('changesNote', () => {
  it('shows texts as text, and a closed table where figures changed', () => {
    const bad = '<img src=x onerror=alert(1)>';
    const said = read({ ...answer, note: bad, rows: [[bad, bad]] });
    const note = changesNote(said ?? { note: '', title: '', head: [], rows: [], more: '' });
    expect(note.querySelector('img')).toBeNull();
    expect(note.querySelector('p')?.textContent).toBe(bad);
    expect(note.querySelector('details')?.open).toBe(false);
    expect(note.querySelector('tbody th')?.textContent).toBe(bad);
    expect([...note.querySelectorAll('thead th')].map((cell) => cell.textContent)).toEqual(answer.head);
  });

  it('is a sentence where nothing changed', () => {
    expect(changesNote({ note: 'a', title: '', head: [], rows: [], more: '' }).querySelector('details')).toBeNull();
  });
});
