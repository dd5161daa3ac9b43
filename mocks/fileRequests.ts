import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Subject } from '@/charts/model/subject';
import type { Edition } from '@/editions/edition';
import { chartSubject } from '@/exports/chartSubject';
import type { FileFormat, FileRequest, FileTools } from '@/exports/files/fileRequest';
import { decodeCatalogue } from '@/feeds/decodeCatalogue';
import { decodeEdition } from '@/feeds/decodeEdition';
import { decodeFeed } from '@/feeds/decodeFeed';
import { decodeMilestones } from '@/feeds/decodeMilestones';
import { encodeFeed } from '@/feeds/encodeFeed';
import type { Decoded } from '@/feeds/problem';
import { rgbaPng } from '@/publish/rasterPng';
import { chartAddress, defaultView, withView, type ViewPatch } from '@/url/address';

/** Requests for files of the site's own charts, for tests. */

function known<T>(decoded: Decoded<T>): T {
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
  return decoded.value;
}

function read(name: string): unknown {
  const parsed: unknown = JSON.parse(readFileSync(`public/feeds/${name}.json`, 'utf8'));
  return parsed;
}

/** A chart of the site as it was known on a day. */
export function siteSubject(id: string, patch: ViewPatch = {}, asOf = '2026-03-31'): Subject {
  const catalogue = known(decodeCatalogue(read('catalogue'), 'reader'));
  const chart = catalogue.charts.find((each) => each.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  return chartSubject({
    chart,
    feed: known(decodeFeed(read(chart.feed), 'reader')),
    milestones: known(decodeMilestones(read('milestones'), 'reader')).milestones,
    view: withView({ page: { name: 'overview' }, language: 'id', view: { ...defaultView, asOf } }, patch).view,
  });
}

/** The site's data of now for a chart. */
export function siteData(id: string) {
  const chart = known(decodeCatalogue(read('catalogue'), 'reader')).charts.find((each) => each.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  const feed = known(decodeFeed(read(chart.feed), 'reader'));
  return { chart, feed, milestones: known(decodeMilestones(read('milestones'), 'reader')) };
}

/** The edition of a chart as of a day that the site has published. */
export function siteEdition(chart: string, day: string): { readonly name: string; readonly edition: Edition } {
  const folder = `public/editions/${chart}`;
  const file = readdirSync(folder).find((name) => name.startsWith(`${day}.`)) ?? '';
  const parsed: unknown = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  return { name: file.replace(/\.json$/u, ''), edition: known(decodeEdition(parsed, 'reader')) };
}

/** The site that files in tests lead to. */
const site = { origin: 'https://pendopo.example', base: '/' } as const;

/** Everything that a request says, with what `more` says otherwise. */
export function fileRequest(format: FileFormat, subject: Subject, more: Partial<FileRequest> = {}): FileRequest {
  return {
    format,
    subject,
    address: chartAddress(subject.chart.id, more.language ?? 'id'),
    language: 'id',
    preset: 'article',
    theme: 'light',
    scale: 1,
    edition: null,
    compared: null,
    asOf: '2026-03-31',
    site,
    ...more,
  };
}

const fonts = 'node_modules/@fontsource-variable/plus-jakarta-sans/files';

/** Tools that read the typeface from its package. */
export function fileTools(more: Partial<FileTools> = {}): FileTools {
  return {
    signal: new AbortController().signal,
    fetchBytes: (address) => readFile(`${fonts}/${basename(address)}`),
    encodeFeed,
    ...more,
  };
}

/** Whether a file follows the feed contract to the letter. */
export function isFeed(input: unknown): boolean {
  return decodeFeed(input, 'check').ok;
}

/** A PNG as a rasteriser gives it: square, so many pixels wide. */
export function plainPng(width: number): Uint8Array {
  return rgbaPng(
    Uint8Array.from({ length: width * width * 4 }, (_, index) => (index * 37) % 256),
    width,
  );
}

const hostileFolder = 'tests/fixtures/hostile';

function hostileEntries(name: string): readonly unknown[] {
  const parsed: unknown = JSON.parse(readFileSync(`${hostileFolder}/${name}`, 'utf8'));
  return Array.isArray(parsed) ? parsed : [];
}

/** Labels of our own that have broken charts before, none of them blank. */
export function hostileLabels(): readonly string[] {
  return hostileEntries('own/hostile-labels.json')
    .map((each) => (typeof each === 'object' && each !== null && 'value' in each ? String(each.value) : ''))
    .filter((text) => text.trim() !== '');
}

/** Texts of a corpus in `tests/fixtures/hostile`, one for each line or entry that says something. */
export function hostileTexts(): readonly string[] {
  const lines = ['MarioXSSVectors', 'RSNAKE_XSS', 'XSSDetection'].flatMap((name) =>
    readFileSync(`${hostileFolder}/xss/${name}.txt`, 'utf8').split('\n'),
  );
  return [...hostileLabels(), ...hostileEntries('blns/blns.json').map(String), ...lines].filter(
    (text) => text.trim() !== '',
  );
}
