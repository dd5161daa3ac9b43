import { expect, it } from 'vitest';

import { chartAddress } from '@/url/address';

import { firstChoice, type Choice } from './choice';
import { sayHeight } from './sayHeight';

const choice = firstChoice('article', chartAddress('pmi', 'en'));
const measured = { state: 'measured', heights: { phone: 2400, column: 1500, drawing: 716 } } as const;

function said(change: Partial<Choice>): string {
  return sayHeight({ ...choice, ...change }, measured, 'en');
}

it('says what readers on a phone get without the script', () => {
  expect(said({})).toMatch(/^The script fits .* takes the script away, .* for the rest \(900 pixels\)\.$/u);
  expect(said({ script: false, height: 'column' })).toMatch(/^On a phone readers must scroll .* \(900 pixels\)\./u);
  expect(said({ height: 'drawing' })).toMatch(/: 1,684 pixels on a phone, 784 pixels in a wide column\.$/u);
  expect(said({ height: 1600 })).toMatch(/: 800 pixels on a phone, 0 pixels in a wide column\.$/u);
});

it('says what is left empty in a column where the height is that of a phone', () => {
  const empty = /^On a phone everything is seen .* column of 640 pixels there is empty room of 900 pixels below it\.$/u;
  expect(said({ script: false })).toMatch(empty);
  expect(said({ destination: 'wordpress' })).toMatch(empty);
});

it('says where nothing is known, and nothing while it is measured', () => {
  expect(sayHeight(choice, { state: 'unknown' }, 'en')).toMatch(/^The content could not be measured\./u);
  expect(sayHeight(choice, { state: 'measuring' }, 'en')).toBe('');
});
