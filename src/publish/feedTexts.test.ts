import { expect, it } from 'vitest';
import { siteClaimData, siteVocabulary } from '@mocks/siteClaims';
import { checkTexts } from './feedTexts';

const known = { data: siteClaimData(), vocabulary: siteVocabulary() };

it('warns of a note that says something else than the data', () => {
  const note = { id: 'PMI pada April 2021 sebesar 53,6.', en: 'The PMI was 54.6 in April 2021.' };
  expect(checkTexts({ series: [{ note }] }, known)).toEqual([
    {
      kind: 'semantic',
      rule: 'text-differs',
      path: 'series[0].note.id',
      problem: '“53,6” differs: 54.6, not 53.6',
    },
  ]);
});

it('leaves alone what agrees and what nobody understands', () => {
  const texts = [
    { id: 'PMI pada April 2021 sebesar 54,6.', en: 'Not a sentence about 17 figures.' },
    { id: 'Angka dari 3 sumber.', en: '' },
  ];
  expect(checkTexts({ texts, other: null, number: 3 }, known)).toEqual([]);
});
