import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another theme can break and another width cannot; they take most of the time on a long page. */
const coloured = ['color-contrast', 'link-in-text-block'];

interface Looked {
  /** Selector of the only part that is looked at. */
  readonly part?: string;
  /** All rules; of a page that has been checked whole, those that another theme can break, or those that another width can. */
  readonly rules?: 'all' | 'coloured' | 'colourless';
}

/** What axe finds wrong on the page as it stands, a line each: rule and element. */
export async function axeFinds(page: Page, { part, rules = 'all' }: Looked = {}): Promise<readonly string[]> {
  // The legacy mode opens no second page, and frames are looked at in tests of their own.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (part !== undefined) axe.include(part);
  // The options come first: they would undo the choice of rules.
  axe.options({ resultTypes: ['violations'], iframes: false });
  if (rules === 'coloured') axe.withRules(coloured);
  else axe.withTags(tags);
  if (rules === 'colourless') axe.disableRules(coloured);
  const found = await axe.analyze();
  expect(found.passes.map(({ id }) => id)).toContain(rules === 'colourless' ? 'document-title' : 'color-contrast');
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
