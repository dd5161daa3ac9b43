import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another theme can break, for pages that have been checked whole in one. */
const coloured = ['color-contrast', 'link-in-text-block'];

interface Looked {
  /** Selector of the only part that is looked at. */
  readonly part?: string;
  /** All rules, or those that another theme can break. */
  readonly rules?: 'all' | 'coloured';
}

/** What axe finds wrong on the page as it stands, a line each: rule and element. */
export async function axeFinds(page: Page, { part, rules = 'all' }: Looked = {}): Promise<readonly string[]> {
  // The legacy mode opens no second page, and frames are looked at in tests of their own.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (part !== undefined) axe.include(part);
  // The options come first: they would undo the choice of rules.
  axe.options({ resultTypes: ['violations'], iframes: false });
  const found = await (rules === 'all' ? axe.withTags(tags) : axe.withRules(coloured)).analyze();
  expect(found.passes.map(({ id }) => id)).toContain('color-contrast');
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
