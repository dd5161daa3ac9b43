import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparableSeries } from '@/catalogue/comparable';
import { cardWords, overviewFinding } from '@/charts/model/card';
import { claimData } from '@/charts/model/claimData';
import { claimsIn, factsOf, type Facts } from '@/charts/model/facts';
import { finding } from '@/charts/model/finding';
import { pictureModel, type PicturePreset } from '@/charts/model/picture';
import { sitePicture } from '@/charts/model/sitePicture';
import { subjectOf, type Subject } from '@/charts/model/subject';
import { summary } from '@/charts/model/summary';
import { check, type Checked } from '@/claims/check';
import type { Claim, CountOf } from '@/claims/claim';
import type { ClaimData } from '@/claims/data';
import { namedIn } from '@/claims/measures';
import { sayPeriods, sayValue, sayWorded } from '@/claims/sayNumber';
import { formatDate, formatPeriod } from '@/i18n/calendar';
import { languages, pick, type Language } from '@/i18n/language';
import { formatNumber } from '@/i18n/number';
import { chosenMilestones } from '@/milestones/choice';
import type { Milestone } from '@/milestones/milestone';
import { chartContent, siteContent, type ChartContent } from '@/publish/content';
import { embedPages } from '@/publish/embed';
import { opening, siteWords } from '@/publish/pageWords';
import { parsePeriod, type Period } from '@/series/period';
import type { PeriodRange } from '@/series/range';
import { isReading } from '@/series/reading';
import type { Series } from '@/series/series';

/**
 * Whatever is said of a chart is taken apart: texts that a claim justifies which agrees with the data, then the names of
 * what is spoken of. No digit may be left, and a word that claims something may stand only beside such a claim.
 */

interface Entry {
  readonly facts: Facts;
  readonly series: Series;
  readonly claims: readonly Checked[];
}

/** What was agreed on about a chart. */
interface Agreed {
  readonly subject: Subject;
  readonly entries: readonly Entry[];
}

function entriesOf({ shown }: Subject): readonly Entry[] {
  return shown.flatMap((each) => {
    const facts = factsOf(each);
    return facts ? [{ facts, series: each.series, claims: claimsIn(facts) }] : [];
  });
}

function agreedOn(subject: Subject): Agreed {
  return { subject, entries: entriesOf(subject) };
}

/** Spellings of the number that a claim names: as worded, without its sign, its hedge or its unit's name. */
function worded(claim: Claim, series: Series, language: Language): readonly string[] {
  const named = namedIn(claim);
  if (!named || claim.says === 'count') return [];
  const { value, hedge: _hedge, ...digits } = named.worded;
  const size = { value: Math.abs(value), ...digits };
  const texts = [named.worded, { value, ...digits }, size].map((each) =>
    sayWorded(each, named.measured, { series, language }),
  );
  if (named.measured !== 'times') return texts;
  return [...texts, formatNumber(value, language, { min: 0, max: digits.decimals ?? 0 })];
}

/** The values that a claim rests on, and the target that it names. */
function valuesOf({ claim, verdict }: Checked, series: Series, language: Language): readonly string[] {
  const styles = ['full', 'short'] as const;
  const rows = verdict.evidence.flatMap((each) => {
    if (each.kind === 'event') return [];
    const row = each.kind === 'observation' ? each.row : each.kind === 'target' ? each.target : each.conflict;
    return row.value === null ? [] : [{ ...row, value: row.value }];
  });
  const meant = claim.says === 'outcome' && claim.target ? [{ value: claim.target.value }] : [];
  return [...rows, ...meant].flatMap((row) => styles.map((style) => sayValue(row, series, { language, style })));
}

function periodsOf({ claim, verdict }: Checked, facts: Facts): readonly Period[] {
  const named = Object.entries(claim).flatMap(([key, value]) =>
    ['period', 'over', 'since', 'from', 'to'].includes(key) && typeof value === 'string' ? [parsePeriod(value)] : [],
  );
  const used = verdict.evidence.map((each) => (each.kind === 'observation' ? each.row.period : undefined));
  // The whole record begins with its first figure.
  const whole = claim.says === 'ranking' && claim.since === null ? [facts.entry.all.find(isReading)?.period] : [];
  return [...named, ...used, ...whole].filter((period) => period !== undefined);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

/** What each count is called, so that its number stands for nothing else. */
const countNames: Readonly<Record<Language, Partial<Record<CountOf | 'milestones', string>>>> = {
  id: {
    figures: 'angka',
    undated: 'angka tanpa tanggal terbit',
    conflicts: 'angka lain yang pernah disebut',
    milestones: 'tonggak kampanye',
  },
  en: {
    figures: 'figures?',
    undated: 'figures? without a date of publication',
    conflicts: 'other figures? that',
    milestones: 'campaign milestones?',
  },
};

function countsOf({ subject, entries }: Agreed, language: Language): readonly RegExp[] {
  const names = countNames[language];
  const sum = (of: CountOf): number =>
    entries.reduce((total, { claims }) => {
      const counts = claims.flatMap(({ claim }) => (claim.says === 'count' && claim.of === of ? [claim] : []));
      return counts.reduce((all, { value }) => all + value.value, total);
    }, 0);
  const told = [
    [names.milestones, subject.milestones.length],
    [names.conflicts, sum('conflicts')],
    [names.undated, sum('undated')],
    [names.figures, sum('figures')],
  ] as const;
  return told.map(([name, count]) => {
    const number = formatNumber(count, language, { min: 0, max: 0 });
    return new RegExp(String.raw`(?<![\p{N}.,])${escaped(number)} ${name}`, 'gu');
  });
}

/** Every text with a digit that the agreed claims justify. */
function justified({ subject, entries }: Agreed, language: Language): readonly string[] {
  const ofClaims = entries.flatMap(({ facts, series, claims }) =>
    claims.flatMap((checked) => {
      const { claim } = checked;
      const threshold = 'threshold' in claim && claim.threshold !== undefined ? [claim.threshold] : [];
      const missing = claim.says === 'count' && claim.of === 'missing' ? [claim.value.value] : [];
      return [
        ...worded(claim, series, language),
        ...valuesOf(checked, series, language),
        ...periodsOf(checked, facts).map((period) => formatPeriod(period, language, 'long')),
        ...threshold.map((value) => formatNumber(value, language, { min: 0, max: 2 })),
        ...missing.map((count) => sayPeriods(count, series, language)),
      ];
    }),
  );
  const asOf = subject.asOf === undefined ? [] : [formatDate(subject.asOf, language, 'long')];
  return [...ofClaims, ...asOf];
}

function namesOf({ chart, feed, shown }: Subject, language: Language): readonly string[] {
  const ofSeries = shown.flatMap(({ series, all }) => [
    pick(series.label, language),
    pick(series.title, language),
    ...series.thresholds.flatMap(({ label, above, below }) =>
      [label, above, below].map((text) => pick(text, language)),
    ),
    ...all.flatMap(({ counter }) => counter ?? []),
  ]);
  return [pick(chart.name, language), pick(feed.title, language), ...ofSeries];
}

/** Takes texts out where they stand alone: "50" is not part of "50,3". */
function without(text: string, parts: readonly string[]): string {
  return [...new Set(parts)]
    .filter((part) => part !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (rest, part) =>
        rest.replaceAll(
          new RegExp(String.raw`(?<![\p{N}\p{L}]|\p{N}[.,])${escaped(part)}(?![\p{N}\p{L}]|[.,]\p{N})`, 'gu'),
          '·',
        ),
      text,
    );
}

/** What is left of a text when everything that is justified is gone. */
function rest(text: string, about: readonly Agreed[], language: Language): string {
  const figures = without(
    text,
    about.flatMap((each) => justified(each, language)),
  );
  const counted = about
    .flatMap((each) => countsOf(each, language))
    .reduce((left, count) => left.replaceAll(count, '·'), figures);
  return without(
    counted,
    about.flatMap(({ subject }) => namesOf(subject, language)),
  );
}

function changed({ claim, verdict }: Checked, sign: number): boolean {
  const [figure] = verdict.figures;
  return claim.says === 'change' && claim.in !== 'times' && figure !== undefined && Math.sign(figure.value) === sign;
}

function isIn(unit: 'times' | 'percent', { claim }: Checked): boolean {
  if (claim.says === 'change') return claim.in === unit;
  return claim.says === 'outcome' && claim.by?.in === unit;
}

type Holds = (checked: Checked) => boolean;

/** Words that claim something, in both languages, and the claim that each needs. */
const claimWords: readonly (readonly [id: RegExp, en: RegExp, needs: Holds])[] = [
  [/\bnaik\b/u, /\b(?:up|rose|risen|increased?)\b/u, (each) => changed(each, 1)],
  [/\bturun\b/u, /\b(?:down|fell|fallen|decreased?)\b/u, (each) => changed(each, -1)],
  [/\btidak berubah\b/u, /\bunchanged\b/u, (each) => changed(each, 0)],
  [/\bkali\b/u, /\b(?:times|multiplied)\b/u, (each) => isIn('times', each)],
  [/\btarget\b/u, /\btarget\b/u, ({ claim }) => claim.says === 'outcome'],
  [
    /\btertinggi (?:sejak|dalam)\b/u,
    /\bhighest (?:since|in)\b/u,
    ({ claim }) => claim.says === 'ranking' && claim.extreme === 'highest',
  ],
  [
    /\bterendah (?:sejak|dalam)\b/u,
    /\blowest (?:since|in)\b/u,
    ({ claim }) => claim.says === 'ranking' && claim.extreme === 'lowest',
  ],
  [
    /\btertinggi\b(?! (?:sejak|dalam))/u,
    /\bhighest\b(?! (?:since|in))/u,
    ({ claim }) => claim.says === 'extreme' && claim.extreme === 'highest',
  ],
  [
    /\bterendah\b(?! (?:sejak|dalam))/u,
    /\blowest\b(?! (?:since|in))/u,
    ({ claim }) => claim.says === 'extreme' && claim.extreme === 'lowest',
  ],
  [/\bdi atas\b/u, /\babove\b/u, ({ claim }) => claim.says === 'run' && claim.of === 'above'],
  [/\bdi bawah\b/u, /\bbelow\b/u, ({ claim }) => claim.says === 'run' && claim.of === 'below'],
  [/\bberturut-turut\b/u, /\bin a row\b/u, ({ claim }) => claim.says === 'run' && claim.length.value >= 2],
  [/\bsetidaknya\b/u, /\bat least\b/u, ({ claim }) => claim.says === 'run' && claim.length.hedge === 'at-least'],
  [
    /\b(?:sekitar|lebih dari|hampir)\b/u,
    /\b(?:about|more than|almost)\b/u,
    ({ claim }) => namedIn(claim)?.worded.hedge !== undefined,
  ],
  [/\btidak ada angkanya\b/u, /\bwithout a figure\b/u, ({ claim }) => claim.says === 'count' && claim.of === 'missing'],
];

/** The same words where what they claim does not stand beside them: a rise without its size, a rank without its reach. */
const alone: Readonly<Record<Language, RegExp>> = {
  id: /\b(?:naik|turun)\b(?!(?: kurang dari)? ·)|\b(?:tertinggi|terendah)\b(?! (?:(?:dalam catatan ini )?sejak )?·)|\b(?:di atas|di bawah|target)\b(?! ·)/u,
  en: /\b(?:up|down)\b(?!(?: less than)? ·)|\b(?:highest|lowest)\b(?! (?:(?:in this record )?since )?·)|\b(?:above|below)\b(?! ·)|(?<!· )\btarget\b/u,
};

/** What a text says without leave: digits of its rest, and words that no agreed claim carries. */
function unclaimed(text: string, about: readonly Agreed[], language: Language): readonly string[] {
  const left = rest(text, about, language);
  const claims = about.flatMap(({ entries }) => entries.flatMap((entry) => entry.claims));
  const words = claimWords.flatMap(([id, en, needs]) => {
    const found = (language === 'id' ? id : en).exec(left);
    return found && !claims.some(needs) ? [`“${found[0]}” in: ${left}`] : [];
  });
  const bare = alone[language].exec(left);
  if (bare) words.push(`“${bare[0]}” alone in: ${left}`);
  return /\p{N}/u.test(left) ? [`number in: ${left} (${text})`, ...words] : words;
}

const presets: readonly PicturePreset[] = ['article', 'square', 'portrait', 'card', 'thumbnail'];

/** All that is said of a chart as a whole: its title, its summary, its card, and what stands for its pictures. */
function wordsOf(subject: Subject, language: Language): readonly string[] {
  const card = cardWords(subject, language);
  const title = finding(subject, language);
  const told = summary(subject, language);
  return [title, told, card.headline, card.detail, siteWords[language].chartPicture(title), opening(told, language)];
}

function pictureWords(subject: Subject, language: Language): readonly string[] {
  return presets.flatMap((preset) => {
    const { name, description } = pictureModel(subject, { preset, language, address: 'pendopo.example' });
    return [name, description];
  });
}

/** Title, description, heading and the words that describe the drawing, as an embed's markup has them. */
function embedWords(markup: string): readonly string[] {
  const patterns = [
    /<title>([^<]*)/u,
    /name="?description"? content="([^"]*)"/u,
    /<h1[^>]*>([^<]*)/u,
    /<p id="?a"?>([^<]*)/u,
  ];
  return patterns.map((pattern) =>
    (pattern.exec(markup)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
  );
}

let contents: readonly ChartContent[] = [];
let data: ClaimData = { series: new Map(), events: new Map() };
let milestones: readonly Milestone[] = [];

beforeAll(async () => {
  const site = await siteContent('public/feeds');
  contents = await Promise.all(site.catalogue.charts.map((chart) => chartContent('public/feeds', site, chart)));
  ({ milestones } = site.milestones);
  data = claimData({ feeds: contents.map(({ feed }) => feed), milestones });
});

interface Look {
  readonly range: PeriodRange;
  readonly asOf?: string;
  readonly compare?: boolean;
}

function lookAt({ chart, feed, catalogue }: ChartContent, { range, asOf, compare }: Look): Subject {
  const [group] = compare ? comparableSeries({ catalogue, chart, feeds: contents.map((each) => each.feed) }) : [];
  const [beside] = group?.options ?? [];
  return subjectOf({
    chart,
    feed,
    range,
    milestones: chosenMilestones(milestones, 'main'),
    ...(asOf === undefined ? {} : { asOf }),
    ...(beside === undefined ? {} : { compare: beside }),
  });
}

function periodsIn({ feed, chart }: ChartContent): readonly Period[] {
  const rows = feed.series.filter(({ id }) => chart.series.includes(id)).flatMap(({ observations }) => observations);
  return [...new Set(rows.map(({ period }) => period))].toSorted();
}

function opens({ chart }: ChartContent): PeriodRange {
  const from = chart.from === undefined ? undefined : parsePeriod(chart.from);
  return from === undefined ? {} : { from };
}

/** The whole, the range that the chart opens with, its first and last period alone, and a time before all of it. */
function plainRanges(content: ChartContent): readonly PeriodRange[] {
  const periods = periodsIn(content);
  const [first, last] = [periods[0], periods.at(-1)];
  const before = parsePeriod('1999') ?? first;
  if (!first || !last || !before) throw new Error('no periods');
  return [{}, opens(content), { from: first, to: first }, { from: last, to: last }, { from: before, to: before }];
}

const days = [undefined, '2018-06-30', '2020-06-30', '2021-05-15', '2022-06-01', '2024-01-31'] as const;

function disagreeing(subject: Subject): readonly Claim[] {
  return entriesOf(subject).flatMap(({ claims }) =>
    claims.flatMap(({ claim }) => (check(claim, data, subject.asOf).outcome === 'agrees' ? [] : [claim])),
  );
}

function expectClaimed(subject: Subject, words: (subject: Subject, language: Language) => readonly string[]): void {
  const agreed = [agreedOn(subject)];
  for (const language of languages) {
    expect(words(subject, language).flatMap((text) => unclaimed(text, agreed, language))).toEqual([]);
  }
}

/** Everything that is looked at without chance. */
function* plainLooks(): Generator<Subject> {
  for (const content of contents) {
    for (const range of plainRanges(content)) {
      for (const asOf of days) yield lookAt(content, asOf === undefined ? { range } : { range, asOf });
    }
    yield lookAt(content, { range: {}, compare: true });
    const ends = content.chart.form === 'line' ? periodsIn(content) : [];
    for (const to of ends) yield lookAt(content, { range: { to } });
  }
}

describe('what is said of a chart', () => {
  it('rests on claims that agree with all that is known', () => {
    const looks = [...plainLooks()];
    expect(looks.length).toBeGreaterThan(400);
    for (const subject of looks) {
      expect(disagreeing(subject)).toEqual([]);
      expectClaimed(subject, wordsOf);
    }
  });

  it('does so in any range on any day, beside another series too', () => {
    const chart = fc.nat().map((index) => contents[index % contents.length]);
    const day = fc.date({ min: new Date('2013-06-01'), max: new Date('2026-06-01'), noInvalidDate: true });
    const looks = fc.tuple(chart, fc.nat(), fc.nat(), fc.option(day), fc.boolean());
    fc.assert(
      fc.property(looks, ([content, start, length, date, compare]) => {
        if (!content) throw new Error('no charts');
        const periods = periodsIn(content);
        const first = start % periods.length;
        const [from, to] = [periods[first], periods[first + (length % (periods.length - first))]];
        const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
        const known = date === null ? {} : { asOf: date.toISOString().slice(0, 10) };
        const subject = lookAt(content, { range, compare, ...known });
        expect(disagreeing(subject)).toEqual([]);
        expectClaimed(subject, wordsOf);
      }),
      { seed: 546, numRuns: 300 },
    );
  });

  it('is left out where the range has no figure', () => {
    const pmi = contents.find(({ chart }) => chart.id === 'pmi');
    const [from, to] = [parsePeriod('2015-07'), parsePeriod('2015-08')];
    if (!pmi || !from || !to) throw new Error('no gap');
    const gap = lookAt(pmi, { range: { from, to } });
    expect(entriesOf(gap)).toEqual([]);
    expectClaimed(gap, wordsOf);
    expect(finding(gap, 'id')).toBe('PMI manufaktur: tidak ada angka dalam rentang ini');
  });

  it('is what stands for its pictures and its embed', () => {
    const site = { origin: 'https://pendopo.example', base: '/' };
    for (const content of contents) {
      expectClaimed(content.subject, pictureWords);
      const agreed = [agreedOn(content.subject)];
      for (const [index, { content: page }] of embedPages(content, site).entries()) {
        const language = languages[index] ?? 'id';
        const said = embedWords(String(page));
        expect(said).toEqual([
          finding(content.subject, language),
          summary(content.subject, language),
          finding(content.subject, language),
          summary(content.subject, language),
        ]);
        expect(said.flatMap((text) => unclaimed(text, agreed, language))).toEqual([]);
      }
    }
  });

  it('is what the overview says', () => {
    const subjects = contents.map(({ subject }) => subject);
    const agreed = subjects.map(agreedOn);
    for (const language of languages) {
      const { name } = sitePicture(subjects, { language, title: 'Pendopo', address: 'pendopo.example' });
      const said = [overviewFinding(subjects, language), name];
      expect(said[0]).not.toBe('');
      expect(said.flatMap((text) => unclaimed(text, agreed, language))).toEqual([]);
    }
  });
});

describe('the test itself', () => {
  it('sees a number and a word that no claim carries', () => {
    const [content] = contents;
    if (!content) throw new Error('no charts');
    const agreed = [agreedOn(content.subject)];
    const strange = {
      id: ['naik 99 poin', 'turun 0,1 poin', '12 bulan lebih', '3 kali lipat', 'target tercapai', '53,81', '2 angka'],
      en: [
        'up 99 points',
        'down 0.1 points',
        '12 months more',
        '3 times as many',
        'target reached',
        '53.81',
        '2 figures',
      ],
    };
    for (const language of languages) {
      const title = finding(content.subject, language);
      expect(unclaimed(title, agreed, language)).toEqual([]);
      const unseen = strange[language].filter((more) => unclaimed(`${title}, ${more}`, agreed, language).length === 0);
      expect(unseen).toEqual([]);
    }
  });

  it('meets every word that it watches', () => {
    const said = [...plainLooks()].flatMap((subject) => languages.map((language) => ({ subject, language })));
    const texts = said.flatMap(({ subject, language }) =>
      wordsOf(subject, language).map((text) => ({ language, text })),
    );
    const unmet = claimWords.flatMap(([id, en]) =>
      [['id', id] as const, ['en', en] as const].flatMap(([language, word]) =>
        texts.some((each) => each.language === language && word.test(each.text)) ? [] : [word.source],
      ),
    );
    expect(unmet).toEqual([]);
  });
});
