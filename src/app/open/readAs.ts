import { decimalText } from '@/i18n/number';
import type { Language } from '@/i18n/language';
import { formatDate } from '@/i18n/calendar';
import type { DateOrder, NumberStyle } from '@/formats/question';
import { dayOfDate } from '@/series/dates';

/** The number that a cell means in a style, in plain digits with the reader's decimal mark; `undefined` where it is none. */
export function numberReadAs(cell: string, style: NumberStyle, language: Language): string | undefined {
  const [group, mark] = style === 'indonesian' ? ['.', ','] : [',', '.'];
  const bare = cell
    .replaceAll(/[\s\u00A0']/gu, '')
    .replaceAll(group ?? '', '')
    .replace(mark ?? '', '.');
  if (!/^[+\-\u2212]?\d+(?:\.\d+)?$/u.test(bare)) return undefined;
  const text = decimalText(Number(bare.replace('\u2212', '-')));
  return language === 'id' ? text.replace('.', ',') : text;
}

/** The day that a cell such as `03/04/2021` means in an order, in words; `undefined` where it is none. */
export function dateReadAs(cell: string, order: DateOrder, language: Language): string | undefined {
  const [, one = '', two = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u.exec(cell) ?? [];
  const [date, month] = order === 'day-first' ? [one, two] : [two, one];
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return dayOfDate(text) === undefined ? undefined : formatDate(text, language, 'long');
}
