import type { Language } from '@/i18n/language';

/** A number as it was written. */
export interface Numeral {
  /** Plain ASCII decimal. */
  readonly digits: string;
  /** Digits after the decimal mark. */
  readonly decimals: number;
}

/** No figure that anybody reports has more. */
const mostDigits = 15;

function numeral(whole: string, fraction: string): Numeral | undefined {
  if (whole.length + fraction.length > mostDigits) return undefined;
  return { digits: fraction === '' ? whole : `${whole}.${fraction}`, decimals: fraction.length };
}

function isGrouped(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  return first.length <= 3 && !first.startsWith('0') && rest.every((part) => part.length === 3);
}

/** Several marks of one kind group; a single one may. `undefined` when they do not. */
function grouped(text: string, mark: string): string | undefined {
  const parts = text.split(mark);
  return parts.length === 1 || isGrouped(parts) ? parts.join('') : undefined;
}

/** Read with `group` between thousands and `decimal` before the fraction. */
function readWith(text: string, group: string, decimal: string): Numeral | undefined {
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || fraction?.includes(group) === true) return undefined;
  const digits = grouped(whole, group);
  return digits === undefined ? undefined : numeral(digits, fraction ?? '');
}

/**
 * Reads digits with points and commas as a language writes them: `13.184` is thirteen thousand in Indonesian and thirteen in English.
 * What cannot be that is read as the other language writes it (`54.6` in Indonesian text); what neither writes is `undefined`.
 */
export function readNumeral(text: string, language: Language): Numeral | undefined {
  const own = language === 'id' ? readWith(text, '.', ',') : readWith(text, ',', '.');
  return own ?? (language === 'id' ? readWith(text, ',', '.') : readWith(text, '.', ','));
}
