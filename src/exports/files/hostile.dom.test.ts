import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileRequest, fileTools, hostileTexts } from '@mocks/fileRequests';
import { sampleRows, sampleSeries, sampleSource, sampleTarget } from '@mocks/sampleSeries';
import { sampleMilestone, sampleSubject } from '@mocks/sampleSubject';
import { strictXml } from '@mocks/strictXml';
import { readWorkbook } from '@mocks/workbooks';
import type { Subject } from '@/charts/model/subject';
import { xmlText } from '@/charts/paint/svgNode';
import { readSnapshotFile } from '@/exports/snapshot/readSnapshotFile';
import { internationalCsv } from '@/exports/csv';
import { readingsRows } from '@/exports/readingsRows';
import { plainText } from '@/series/plainText';
import { writeXlsx } from '@/exports/writeXlsx';
import type { FileFormat } from './fileRequest';
import { makeFile } from './makeFile';

/** Formulas that spreadsheets run, of which an object has the texts. */
function formulas(): readonly string[] {
  const parsed: unknown = JSON.parse(readFileSync('tests/fixtures/csv/formulas/vectors.json', 'utf8'));
  const texts: string[] = [];
  JSON.stringify(parsed, (key, value: unknown) => {
    if (key === 'input' && typeof value === 'string') texts.push(value);
    return value;
  });
  return texts;
}

/** A feed's texts have at most 2,000 letters. */
const texts = [...hostileTexts(), ...formulas()].map((text) => text.slice(0, 2000));
const places = 20;
/** So many texts that every one stands somewhere, in twenty places of a chart at a time. */
const groups = Array.from({ length: Math.ceil(texts.length / places) }, (_, group) =>
  Array.from({ length: places }, (_place, index) => texts[(group * places + index) % texts.length] ?? ''),
);

/** A chart whose words are these texts. */
function subjectWith(words: readonly string[]): Subject {
  const at = (place: number): { readonly id: string; readonly en: string } => {
    const text = words[place] ?? '';
    return { id: text, en: text };
  };
  // Units have at most 60 letters.
  const short = (place: number): string => at(place).id.slice(0, 60);
  const rows = sampleRows('2020-01', [51, 49, undefined, 52]).map((row, index) => ({
    ...row,
    source: {
      ...sampleSource,
      url: `https://example.org/${index}`,
      publisher: at(14 + index).id,
      title: at(17 + index).id,
    },
    quote: at(0).id,
    note: at(5),
  }));
  const series = sampleSeries({
    title: at(0),
    label: at(1),
    unit: { code: 'x', name: { id: short(2), en: short(2) }, prefix: short(3) },
    nature: 'flow',
    targets: [sampleTarget('2020-03', 60)],
    observations: rows,
  });
  const milestones = Array.from({ length: 8 }, (_, index) => ({
    ...sampleMilestone(`peristiwa-${index}`, `2020-02-${10 + index * 2}`),
    title: at(6 + index),
  }));
  const subject = sampleSubject({ form: 'columns', series: [series], milestones });
  const feed = { ...subject.feed, rights: { ...subject.feed.rights, owner: at(4), note: at(5) } };
  const shown = subject.shown.map((entry) => ({ ...entry, feed }));
  return { ...subject, chart: { ...subject.chart, name: at(0) }, feed, shown };
}

const tools = fileTools({ embedClient: async () => 'void 0' });
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

async function textOf(format: FileFormat, subject: Subject): Promise<string> {
  return decoder.decode((await makeFile(fileRequest(format, subject), tools)).bytes);
}

/** Every kind of element and attribute below a root. */
function kinds(root: Element): ReadonlySet<string> {
  const all = [root, ...root.querySelectorAll('*')];
  return new Set(all.flatMap((each) => [each.localName, ...each.getAttributeNames().map((name) => `@${name}`)]));
}

function beyond(found: ReadonlySet<string>, known: ReadonlySet<string>): readonly string[] {
  return [...found].filter((kind) => !known.has(kind));
}

const harmless = subjectWith(Array.from({ length: places }, () => 'Kata biasa'));

function parsed(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return value;
}

describe('hostile texts', () => {
  let [svgKinds, htmlKinds]: ReadonlySet<string>[] = [];
  beforeAll(async () => {
    svgKinds = kinds(strictXml(await textOf('svg', harmless)));
    htmlKinds = kinds(new DOMParser().parseFromString(await textOf('html', harmless), 'text/html').documentElement);
  });

  it('are many', () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(groups.flat().length).toBeGreaterThanOrEqual(texts.length);
  });

  it('add no element and no attribute to an SVG, which stays well-formed and proves itself', async () => {
    for (const words of groups) {
      const svg = await textOf('svg', subjectWith(words));
      const root = strictXml(svg);
      expect(
        beyond(kinds(root), svgKinds ?? new Set()).filter(
          (kind) => !/^@?(?:desc|title|font-weight|tspan|dy|x)$/u.test(kind),
        ),
      ).toEqual([]);
      expect(await readSnapshotFile(new TextEncoder().encode(svg))).toMatchObject({ sealed: true, whole: true });
    }
  });

  it('add no element and no attribute to a document, which proves itself', async () => {
    for (const words of groups) {
      const html = await textOf('html', subjectWith(words));
      const root = new DOMParser().parseFromString(html, 'text/html').documentElement;
      expect(beyond(kinds(root), htmlKinds ?? new Set())).toEqual([]);
      expect(root.querySelectorAll('script').length).toBe(3);
      expect(await readSnapshotFile(new TextEncoder().encode(html))).toMatchObject({ sealed: true, whole: true });
    }
  });

  it('are the same texts in a feed and in a JSON-stat data set', async () => {
    for (const words of groups) {
      const subject = subjectWith(words);
      const feed = Object(parsed(await textOf('json', subject)));
      expect(feed.series[0].title.id).toBe(words[0]);
      expect(feed.snapshot.series[0].title).toBe(plainText(words[0] ?? ''));
      const stat = Object(parsed(await textOf('json-stat', subject)));
      expect(stat.dimension.series.category.label).toEqual({ 'feed.example': words[0] });
      expect(stat.extension.sources[0].publisher).toBe(words[14]);
    }
  });

  it('are texts in a workbook, never formulas', async () => {
    const tables = groups.map((words) => {
      const { shown, milestones, feed } = subjectWith(words);
      const table = { series: shown, milestones, feed, language: 'id', address: 'https://pendopo.example/' } as const;
      return readingsRows(table, internationalCsv);
    });
    const rows = tables.flatMap(({ figures, milestones, about }) => [...figures, ...milestones, ...about]);
    // It throws where a cell holds anything but a text or a number.
    const { sheets } = readWorkbook(await writeXlsx([{ name: 'Angka', heads: tables[0]?.heads ?? [], rows }]));
    const cells = sheets.flatMap((sheet) => sheet.cells.map(({ value }) => value));
    const written = new Set(cells.filter((value) => typeof value === 'string'));
    // An XML parser turns carriage returns into line feeds; what XML forbids or discourages is gone.
    const shown = (text: string): string =>
      xmlText(text)
        .replace(/[\u007F-\u0084\u0086-\u009F\uFFFD\p{Noncharacter_Code_Point}]/gu, '')
        .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
        .replace(/\r\n?/gu, '\n');
    const all = [...written].join('\u0001');
    // A label stands on the drawing only, and units are cut.
    const placed = groups.flatMap((words) => words.filter((_, place) => place === 0 || place > 3));
    const lost = placed.filter((text) => !all.includes(shown(text)));
    expect(lost).toEqual([]);
    // Thousands of cells through an XML parser take a busy machine their time.
  }, 90_000);

  it('are quoted in a CSV file, and none starts a formula', async () => {
    let cells = 0;
    for (const words of groups) {
      for (const [format, separator] of [
        ['csv', ','],
        ['csv-spreadsheet', ';'],
      ] as const) {
        const text = (await textOf(format, subjectWith(words))).slice(1);
        const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|(-?\\d+(?:[.,]\\d+)?)|)(${separator}|\\r\\n)`, 'gy');
        let at = 0;
        for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
          cells += 1;
          at = pattern.lastIndex;
          expect(match[1] ?? '').not.toMatch(/^[\s\uFEFF\u200B\u00A0]*[=+\-@\t\r\n|\uFF1D\uFF0B\uFF0D\uFF20]/u);
        }
        expect(at).toBe(text.length);
      }
    }
    expect(cells).toBeGreaterThan(30_000);
  });

  it('never reach a file’s name', async () => {
    const { name } = await makeFile(fileRequest('csv', harmless), tools);
    const evil = { ...harmless, chart: { ...harmless.chart, id: '../../<script>.exe\u202Egpj'.repeat(9) } };
    const other = await makeFile(fileRequest('csv', evil), tools);
    for (const each of [name, other.name]) expect(each).toMatch(/^[a-z0-9][a-z0-9-]{0,79}\.csv$/u);
  });
});
