import { describe, expect, it } from 'vitest';
import { languages, type Language } from '@/i18n/language';

/** A text of a catalogue: what it says when it is given what its arguments stand for. */
interface Leaf {
  /** File and path within a language, such as `finding.periods.A`. */
  readonly at: string;
  readonly language: Language;
  /** The text with marks for arguments. */
  readonly text: string;
  /** What it says of nothing, of one and of several: words may depend on a count. */
  readonly counted: readonly { readonly given: string; readonly text: string }[];
}

type Shape = (mark: string) => unknown;

/** Answers every name with a text, and falls into texts when it is taken apart. */
function anyRecord(text: string): unknown {
  const target = Object.create(null);
  return new Proxy(target, { get: (_target, name) => (typeof name === 'string' ? text : undefined) });
}

/** What a parameter may be: a text, a record of texts, a list of texts. */
const shapes: readonly Shape[] = [(mark) => mark, anyRecord, (mark) => [mark, mark, mark]];

/** Every way to choose a shape for each of some parameters, plain texts first. */
function choices(count: number): readonly (readonly Shape[])[] {
  if (count === 0) return [[]];
  return shapes.flatMap((shape) => choices(count - 1).map((rest) => [shape, ...rest]));
}

const marks = /⟦\p{L}⟧/gu;

/** Whether every text has its arguments whole: nothing undefined, no object written out, no mark cut up. */
function isWhole(said: unknown): boolean {
  if (typeof said === 'object' && said !== null) return Object.values(said).every(isWhole);
  if (typeof said !== 'string') return false;
  return !/undefined|\[object|[⟦⟧]/u.test(said.replaceAll(marks, ''));
}

/** Any message that takes something; what it takes is tried out. */
type Message = Function;

function called(message: Message, shape: readonly Shape[], text: (index: number) => string): unknown {
  try {
    return Reflect.apply(
      message,
      undefined,
      shape.map((make, index) => make(text(index))),
    );
  } catch {
    return undefined;
  }
}

function mark(index: number): string {
  return `⟦${'abcdefgh'.charAt(index)}⟧`;
}

interface Walk {
  readonly language: Language;
  readonly leaves: Leaf[];
  readonly broken: string[];
}

/** What stands in a message that was called: a text, or several by name. */
function textsIn(said: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof said === 'string') return [[path, said]];
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said).flatMap(([name, each]) => textsIn(each, `${path}.${name}`));
}

function walkMessage(message: Message, at: string, { language, leaves, broken }: Walk): void {
  const shape = choices(message.length).find((each) => isWhole(called(message, each, mark)));
  if (!shape) {
    broken.push(`${language} ${at}`);
    return;
  }
  const counted = ['', '0', '1', '2'].map((given) => ({ given, texts: textsIn(called(message, shape, () => given)) }));
  for (const [path, text] of textsIn(called(message, shape, mark))) {
    const own = counted.flatMap(({ given, texts }) =>
      texts.filter(([name]) => name === path).map(([, each]) => ({ given, text: each })),
    );
    leaves.push({ at: at + path, language, text, counted: own });
  }
}

function walk(part: unknown, at: string, found: Walk): void {
  if (typeof part === 'string') found.leaves.push({ at, language: found.language, text: part, counted: [] });
  else if (typeof part === 'function') walkMessage(part, at, found);
  else if (typeof part === 'object' && part !== null) {
    for (const [name, each] of Object.entries(part)) walk(each, `${at}.${name}`, found);
  } else found.broken.push(`${found.language} ${at}`);
}

function isCatalogue(value: unknown): value is Readonly<Record<Language, unknown>> {
  return typeof value === 'object' && value !== null && 'id' in value && 'en' in value;
}

const files = import.meta.glob<Readonly<Record<string, unknown>>>(['./*.ts', '!./*.test.ts'], { eager: true });

const catalogues = Object.entries(files).map(([file, exported]) => ({
  area: file.replace(/^\.\/|\.ts$/gu, ''),
  found: Object.values(exported).filter(isCatalogue),
}));

const leaves: Leaf[] = [];
const broken: string[] = [];
for (const { area, found } of catalogues) {
  for (const catalogue of found) {
    for (const language of languages) walk(catalogue[language], area, { language, leaves, broken });
  }
}

const spelled: Readonly<Record<Language, string>> = {
  id: 'nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus|ribu|seribu|juta|miliar|triliun|separuh|setengah|lusin|pertama|kedua|ketiga|ganda',
  en: 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|half|halves|dozens?|once|twice|double|triple|first|second|third',
};

/** Digits and number words of a text, its arguments left out. */
function numbersIn(text: string, language: Language): readonly string[] {
  const bare = text.replaceAll(marks, ' ');
  const words = new RegExp(String.raw`(?<!\p{L})(?:${spelled[language]})(?!\p{L})`, 'giu');
  return [...(bare.match(/\p{N}+/gu) ?? []), ...(bare.match(words) ?? [])];
}

/** A text that may hold a number or be the same in both languages, and why. */
interface Allowed {
  readonly at: RegExp;
  readonly why: string;
}

const numbersAllowed: readonly Allowed[] = [
  { at: /^chart\.(?:oneYear|fiveYears)$/u, why: 'names of ranges to choose' },
  { at: /^chart\.(?:periodHint|notAPeriod)$/u, why: 'examples of how a period is written' },
  { at: /^chart\.tooShort$/u, why: 'a rule of the range’s ends' },
  { at: /^chart\.keys$/u, why: '“one”, “first” and “pertama” point at a milestone' },
  { at: /^chart\.(?:decimated|emptyBefore)$/u, why: '“first” is a place in order' },
  {
    at: /^(?:app\.overview\.nothingRead|chart\.emptyNumbersText|claim\.openRank\.\p{L}+)$/u,
    why: '“not a single one”',
  },
  { at: /^chartPage\.oneByOne$/u, why: 'a way to choose' },
  { at: /^claim\.doubts\.not-comparable$/u, why: 'the figures that are compared are two' },
  { at: /^error\.byName\.FeedEncodingError\.what$/u, why: 'UTF-8 is a name' },
  { at: /^finding\.spanOne$/u, why: 'said only of a range whose first figure is its last' },
  { at: /^finding\.undated$/u, why: '“once” is a moment here' },
  { at: /^finding\.(?:periods|frequency)\.S$/u, why: 'a half-year is a kind of period' },
  { at: /^format\.multipliers\.\d+$/u, why: 'words of powers of ten' },
  { at: /^format\.(?:halves|quarters)(?:Short)?\.\d$/u, why: 'names of periods' },
  { at: /^formats\.refusals\.FeedEncodingError\.\p{L}+$/u, why: 'UTF-8 is a name' },
  { at: /^formats\.answers\./u, why: 'ways of writing, kinds of periods and layouts to choose' },
  { at: /^formats\.questions\.trimester$/u, why: '“T1” is the spelling asked about' },
  { at: /^openFile\.(?:notText\.(?:old-)?workbook\.wayOut|canText\.excel)$/u, why: 'UTF-8 is a name' },
  { at: /^textKit\.kinds\.(?:point|range)$/u, why: 'names of kinds, of which one is chosen' },
];

const sameAllowed: readonly Allowed[] = [
  { at: /^app\.siteName$/u, why: 'a name' },
  { at: /^formats\.formats\./u, why: 'names of formats' },
  { at: /^textKit\.styles\.\p{L}+$/u, why: 'names of styles' },
  { at: /^textKit\.cited$/u, why: 'two names, and “data” is one word for both' },
  { at: /^chart\.status$/u, why: 'one word for both' },
  { at: /^(?:claim\.aim|finding\.target(?:Mark|Row))$/u, why: '“target” is one word for both' },
  { at: /^format\.months(?:Short)?\.\d+$/u, why: 'some months have one name' },
];

function without(found: readonly Leaf[], allowed: readonly Allowed[]): readonly Leaf[] {
  return found.filter(({ at }) => !allowed.some((each) => each.at.test(at)));
}

/** Exceptions that nothing needs any more. */
function idle(found: readonly Leaf[], allowed: readonly Allowed[]): readonly string[] {
  return allowed
    .filter((each) => !found.some(({ at }) => each.at.test(at)))
    .map(({ at, why }) => `${at.source}: ${why}`);
}

function told({ language, at, text }: Leaf): string {
  return `${language} ${at}: ${text}`;
}

describe('every message', () => {
  it('is found and can be called', () => {
    expect(catalogues.filter(({ found }) => found.length === 0).map(({ area }) => area)).toEqual([]);
    expect(catalogues.length).toBeGreaterThanOrEqual(13);
    expect(leaves.length).toBeGreaterThan(500);
    expect(broken).toEqual([]);
  });

  it('has no number but those that it is given', () => {
    const stated = leaves.filter(({ text, language }) => numbersIn(text, language).length > 0);
    expect(without(stated, numbersAllowed).map(told)).toEqual([]);
    expect(idle(stated, numbersAllowed)).toEqual([]);
  });

  it('adds no number when it is given one', () => {
    const added = leaves.filter(({ text, language, counted }) => {
      const own = numbersIn(text, language).join('');
      return counted.some(({ given, text: said }) =>
        (said.match(/\p{N}/gu) ?? []).some((digit: string) => digit !== given && !own.includes(digit)),
      );
    });
    expect(added.map(told)).toEqual([]);
  });

  it('is in both languages under the same name, and translated', () => {
    const names = (language: Language) => leaves.filter((leaf) => leaf.language === language).map(({ at }) => at);
    expect(names('id').toSorted()).toEqual(names('en').toSorted());
    const english = new Map(leaves.flatMap((leaf) => (leaf.language === 'en' ? [[leaf.at, leaf.text] as const] : [])));
    const same = leaves.filter(
      ({ language, at, text }) =>
        language === 'id' && /\p{L}/u.test(text.replaceAll(marks, '')) && english.get(at) === text,
    );
    expect(without(same, sameAllowed).map(told)).toEqual([]);
    expect(idle(same, sameAllowed)).toEqual([]);
  });
});
