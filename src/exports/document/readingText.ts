/**
 * The words of a reading, written with what the document says already: its table holds the figures and the changes, and
 * the periods come one after the other. A mark stands in braces; a brace of the text itself is written `{{}`.
 *
 *   {v}  the figure of the reading's row      {c}  the digits of its change
 *   {3}  the period three stops earlier       {#}  the next number of the list that goes with the text
 */
export interface KnownWords {
  /** Text of the figure in the reading's row; empty where the table does not hold it. */
  readonly value: string;
  /** Text of the change in that row. */
  readonly change: string;
  /** The period so many stops earlier. */
  readonly period: (stopsBack: number) => string | undefined;
}

const numberShape = /\{[^}]*\}+|\d[\d.,]*/gu;
const furthest = 60;

function digitsOf(text: string): string {
  return /\d[\d.,]*/u.exec(text)?.[0] ?? '';
}

function withPeriod(text: string, known: KnownWords): string {
  for (let back = 1; back <= furthest; back += 1) {
    const period = known.period(back);
    if (period === undefined) return text;
    if (text.endsWith(` ${period}`)) return `${text.slice(0, -period.length)}{${back}}`;
  }
  return text;
}

/** A figure in full, such as `5,5 juta UMKM`. */
export function valueMarked(text: string, { value }: KnownWords): string {
  const plain = text.replaceAll('{', '{{}');
  return value === '' || value.includes('{') ? plain : plain.replace(value, () => '{v}');
}

/** What is said of a change, such as `naik 1,4 poin dari Maret 2021`; numbers that nothing else holds are put into `numbers`. */
export function changeMarked(text: string, known: KnownWords, numbers: string[]): string {
  const marked = withPeriod(text.replaceAll('{', '{{}'), known);
  const change = digitsOf(known.change);
  return marked.replace(numberShape, (found) => {
    if (found.startsWith('{')) return found;
    if (found === change) return '{c}';
    numbers.push(found);
    return '{#}';
  });
}

/** Any other words. */
export function textMarked(text: string): string {
  return text.replaceAll('{', '{{}');
}

/** The words again; `nextNumber` gives the numbers in their order. */
export function unmarked(text: string, known: KnownWords, nextNumber: () => string): string {
  return text.replace(/\{(\{|v|c|#|\d+)\}/gu, (_, mark: string) => {
    if (mark === '{') return mark;
    if (mark === 'v') return known.value;
    if (mark === 'c') return digitsOf(known.change);
    return mark === '#' ? nextNumber() : (known.period(Number(mark)) ?? '');
  });
}

/** The first number of a text in a language's spelling; `undefined` without one. */
export function numberIn(text: string, language: string): number | undefined {
  const found = /[−-]?\d[\d.,]*/u.exec(text)?.[0];
  if (found === undefined) return undefined;
  const plain = language === 'en' ? found.replaceAll(',', '') : found.replaceAll('.', '').replace(',', '.');
  return Number(plain.replace('−', '-'));
}
