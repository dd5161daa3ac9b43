import { expect, it } from 'vitest';
import type { Language } from '@/i18n/language';
import { datelinesIn } from './dateline';
import { tokenise } from './token';

it.each<readonly [string, Language, readonly string[]]>([
  ['Jakarta, 3 Mei 2021 – PMI naik.', 'id', ['2021-05-03']],
  ['KONTAN.CO.ID, JAKARTA, 3 Mei 2021 - PMI naik.', 'id', ['2021-05-03']],
  ['JAKARTA, May 3, 2021 – The PMI rose.', 'en', ['2021-05-03']],
  ['PMI naik, kata Menperin, Senin (3/5/2021).', 'id', ['2021-05-03']],
  ['The PMI rose (31/5/2021).', 'en', ['2021-05-31']],
  ['The PMI rose (5/31/2021).', 'en', ['2021-05-31']],
  // Which is the month?
  ['The PMI rose (3/5/2021).', 'en', []],
  ['PMI naik (31/31/2021).', 'id', []],
  ['Pada 3 Mei 2021 – hari itu – PMI naik.', 'id', []],
  ['Gerakan diluncurkan 14 Mei 2020 – PMI naik.', 'id', []],
  ['Jakarta, 3 Mei 2021, PMI naik.', 'id', []],
  ['Jakarta, Mei 2021 – PMI naik.', 'id', []],
  ['Keppres (15/2021) terbit.', 'id', []],
])('%s (%s)', (text, language, days) => {
  expect(datelinesIn(tokenise(text), language)).toEqual(days);
});
