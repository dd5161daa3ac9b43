import type { ChartForm } from '@/catalogue/catalogue';
import { mostSeries } from '@/feeds/limits';
import type { Nature, Unit } from '@/series/series';

import { misfitOf } from './fit';
import type { FileGlance, SeriesGlance } from './glance';
import { clipped, isWeb, same, type Names } from './names';

/** Lengths at which names from files are cut. */
const longest = { title: 160, label: 60 } as const;

/** Whether a series is about Indonesia, as far as its key or its name says so. */
function isIndonesian({ key, label }: SeriesGlance): boolean {
  const said = [label, ...key.flatMap(({ value, label: words }) => [value, words ?? ''])];
  return said.some((text) => /^(?:ID|IDN)$/u.test(text) || /indonesia/iu.test(text));
}

function isTotal({ key, label }: SeriesGlance): boolean {
  return [label, ...key.map(({ value }) => value)].some((text) => /^(?:total|jumlah|_T|T|TOTAL)$/iu.test(text));
}

/** What is chosen of a file before anybody chooses: all of a few that fit one chart, else what is about Indonesia, else a total, else the first that can be drawn. */
export function firstChoice({ series }: FileGlance): readonly number[] {
  const drawable = series.flatMap((each, index) => (misfitOf(each, []) === undefined ? [index] : []));
  const at = (index: number): SeriesGlance[] => (series[index] ? [series[index]] : []);
  const [first] = drawable;
  if (first === undefined) return [];
  if (drawable.length <= mostSeries && series.length <= mostSeries) {
    const kept: number[] = [];
    for (const index of drawable) {
      if (at(index).every((each) => misfitOf(each, kept.flatMap(at)) === undefined)) kept.push(index);
    }
    return kept;
  }
  // A single figure is no line yet.
  const lines = drawable.filter((index) => at(index).some(({ numbers }) => numbers > 1));
  const all = lines.length > 0 ? lines : drawable;
  const preferred = [isIndonesian, isTotal].map((wanted) => all.find((index) => at(index).some(wanted)));
  return [preferred.find((index) => index !== undefined) ?? all[0] ?? first];
}

/** The words of a file's unit that mean one of this site's; more than one is no answer. */
function knownUnit(words: string, known: readonly Unit[]): string | null {
  const plain = words.trim().toLowerCase();
  if (/^(?:rp\.?|rupiah|idr|indonesian rupiah)$/u.test(plain))
    return known.find(({ code }) => code === 'IDR')?.code ?? null;
  const alike = known.filter(
    ({ name }) => plain !== '' && [name.id, name.en].some((each) => each.toLowerCase() === plain),
  );
  return alike.length === 1 ? (alike[0]?.code ?? null) : null;
}

function unitText(unit: string | null): string {
  if (unit === null) return '';
  return /^(?:percent|per cent|persen|percentage)$/iu.test(unit.trim()) ? '%' : unit;
}

const percentWords = /%|\bper ?cent|\bpersen/iu;
const indexWords = /\bind(?:ex|eks|ices)\b/iu;
const rateWords = /\brate\b|\btingkat\b|\blaju\b|\bgrowth\b|\bpertumbuhan\b/iu;

function natureOf({ unit, base, label }: SeriesGlance): Nature {
  // An amount in prices of a year has such a year, too.
  if ((base !== null && unit === null) || indexWords.test(unit ?? label)) return 'index';
  if (percentWords.test(unit ?? label)) return 'rate';
  return unit === null && rateWords.test(label) ? 'rate' : 'stock';
}

/** More columns than these stand too close. */
const mostColumns = 24;

function formOf(chosen: readonly SeriesGlance[], nature: Nature): ChartForm {
  const [first] = chosen;
  const isFew = chosen.length === 1 && first !== undefined && first.numbers <= mostColumns;
  return isFew && (nature === 'flow' || (nature === 'rate' && first.freq !== 'M')) ? 'columns' : 'line';
}

/** A name without the unit in brackets at its end, which is said beside it. */
function withoutUnit(name: string, unit: string | null): string {
  const end = `(${unit ?? ''})`;
  const bare = name.slice(0, -end.length).trimEnd();
  return bare !== '' && name.toLowerCase().endsWith(end.toLowerCase()) ? bare : name;
}

/** What tells a series from the others that are chosen: the parts of its key that differ, else its name. */
export function labelsOf(chosen: readonly SeriesGlance[]): readonly string[] {
  return chosen.map((series) => {
    const own = series.key.filter(({ dimension, value }) =>
      chosen.some(({ key }) => key.find((part) => part.dimension === dimension)?.value !== value),
    );
    const words = own.map(({ label, value }) => label ?? value).join(', ');
    return clipped(withoutUnit(words === '' ? series.label : words, series.unit), longest.label);
  });
}

/** The name of a file without its ending. */
function bareName(file: string): string {
  return file.replace(/\.[a-z0-9]{1,8}$/iu, '').replaceAll('_', ' ');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

/** Letters of a name that may say too little by itself, such as that of a country. */
const shortName = 40;

/** One series is called as the file calls it, behind what the file is about where the name alone does not tell; several are what the file is about. */
function titleOf({ title }: FileGlance, [first, ...others]: readonly SeriesGlance[], file: string): string {
  const unit = first?.unit ?? null;
  const own = first && others.length === 0 ? withoutUnit(first.label, unit) : undefined;
  const about = withoutUnit(title ?? bareName(file), unit);
  if (own === undefined) return clipped(about, longest.title);
  const shared = new Set(wordsOf(about));
  const isBare = title !== null && own.length <= shortName && !wordsOf(own).some((word) => shared.has(word));
  return clipped(isBare ? `${about}, ${own}` : own, longest.title);
}

/** What a chart is called, which units it has and whose figures they are, as far as the file says so. */
export function suggestedNames(
  glance: FileGlance,
  chosen: readonly number[],
  { file, known }: { readonly file: string; readonly known: readonly Unit[] },
): Names {
  const series = chosen.flatMap((index) => glance.series[index] ?? []);
  const [first] = series;
  const nature = first ? natureOf(first) : 'stock';
  const words = unitText(first?.unit ?? null);
  return {
    title: same(titleOf(glance, series, file)),
    labels: labelsOf(series).map(same),
    unitCode: knownUnit(words, known),
    unitWords: same(words),
    nature,
    form: formOf(series, nature),
    publisher: glance.publisher ?? '',
    address: glance.url !== null && isWeb(glance.url) ? glance.url : '',
    // Nobody vouches for a reader's file: that it is an official release only a person can say.
    confidence: 'aggregator',
  };
}
