import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamped, fitted, roomOf, setLines, wrapped } from './pictureText';

const type = { size: 20 };

describe('wrapped', () => {
  it('breaks at spaces and loses no word', () => {
    const text = 'PMI manufaktur tertinggi sejak lama, kata sumber';
    const lines = wrapped(text, type, 200);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
  });

  it('keeps a month with its year and a count with what is counted', () => {
    for (let width = 160; width < 420; width += 7) {
      const lines = wrapped('Angka terakhir: 3 Maret 2026, dari 98 dokumen', type, width);
      expect(lines.some((line) => line.includes('3\u00A0Maret\u00A02026,'))).toBe(true);
      expect(lines.some((line) => line.includes('98\u00A0dokumen'))).toBe(true);
    }
  });

  it('breaks a word that is longer than a line', () => {
    const lines = wrapped('W'.repeat(5000), type, 300);
    expect(lines.join('')).toBe('W'.repeat(5000));
    for (const line of lines) expect(roomOf(line, type)).toBeLessThanOrEqual(300);
  });

  it('never writes past the width, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 40, max: 600 }), (text, width) => {
        for (const line of wrapped(text, type, width)) expect(roomOf(line, type)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('fitted', () => {
  const room = { width: 400, lines: [1, 2], bold: true };

  it('takes the fewest lines, then the largest type', () => {
    expect(fitted('Naik', [40, 30, 20], room)).toEqual({ size: 40, lines: ['Naik'] });
    const text = 'Naik lagi pada bulan yang sama';
    expect(fitted(text, [40, 30, 20], room).lines).toHaveLength(1);
    expect(fitted(text, [40, 30], room)).toMatchObject({ size: 40 });
    expect(fitted(text, [40, 30], room).lines).toHaveLength(2);
  });

  it('makes lines of about equal length', () => {
    const { lines } = fitted('satu dua tiga empat lima enam tujuh delapan sembilan', [30], room);
    const widths = lines.map((line) => roomOf(line, { size: 30, bold: true }));
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  });

  it('cuts off with an ellipsis what fits no size', () => {
    const { size, lines } = fitted('kata '.repeat(200), [40, 30], room);
    expect(size).toBe(30);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
    for (const line of lines) expect(roomOf(line, { size: 30, bold: true })).toBeLessThanOrEqual(400);
  });
});

it('does not touch what is short enough, and keeps the ellipsis inside the width', () => {
  expect(clamped(['a', 'b'], 2, { type, width: 100 })).toEqual(['a', 'b']);
  const cut = clamped(['lebar sekali', 'b'], 1, { type, width: 60 });
  expect(cut).toHaveLength(1);
  expect(roomOf(cut[0] ?? '', type)).toBeLessThanOrEqual(60);
});

it('sets lines one below the other', () => {
  const [first, second] = setLines(['a', 'b'], { x: 5, top: 10, size: 20, leading: 1.5, weight: 400, colour: 'ink' });
  expect(first).toMatchObject({ x: 5, y: 32, text: 'a', anchor: 'start' });
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(30);
});
