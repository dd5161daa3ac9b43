import type { Page } from '@playwright/test';
import { open } from './alive';
import { expect, test } from './fixtures';

const pages = [
  { path: './', says: 'PMI manufaktur' },
  { path: 'en/chart/pmi/?milestones=all', says: 'Milestone 12' },
  { path: 'chart/umkm-total/', says: 'Desember 2023' },
  { path: 'chart/belanja-pdn/?view=table', says: 'Rp762' },
  { path: 'en/milestones/', says: 'Joglosemar' },
  { path: 'statements/', says: 'Gati Wibawaningsih' },
  { path: 'briefing/', says: 'Posisi terkini' },
  { path: 'sources/', says: 'Bank Indonesia' },
  { path: 'verify/', says: 'Pilih berkas' },
  { path: 'open/', says: 'Pilih berkas' },
];

/** Everything that does not fit: the page itself, headings that are cut, texts outside the window that nothing scrolls to. */
async function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const scrolled = (element: Element): boolean => {
      for (let node: Element | null = element; node; node = node.parentElement)
        if (/auto|scroll/u.test(getComputedStyle(node).overflowX)) return true;
      return false;
    };
    const headings = [...document.querySelectorAll('main :is(h1, h2, h3)')].filter((heading) => {
      const { left, right } = heading.getBoundingClientRect();
      const cut = heading.scrollWidth > heading.clientWidth + 1 && getComputedStyle(heading).display !== 'inline';
      const hidden = heading.clientWidth <= 1;
      return !hidden && (cut || ((left < -1 || right > clientWidth + 1) && !scrolled(heading)));
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth}`] : []),
      ...headings.map((heading) => `cut: ${heading.textContent}`),
    ];
  });
}

/** Controls smaller than 24 px either way, except links within a sentence, whose size is the line's. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isInSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const around = element.closest('p, dd, td, li')?.textContent.trim() ?? '';
      return around.length > element.textContent.trim().length;
    };
    const targets = [...document.querySelectorAll('a, button, input, select, summary, [role=slider]')];
    return targets.flatMap((element) => {
      const target = element.matches('input[type=radio], input[type=checkbox]') ? element.closest('label') : element;
      if (!target?.checkVisibility({ visibilityProperty: true }) || isInSentence(target)) return [];
      const { width, height, right, bottom } = target.getBoundingClientRect();
      const unseen = width <= 1 || right <= 0 || bottom + window.scrollY <= 0;
      // Layout works in 64ths of a pixel.
      if (unseen || (width >= 23.95 && height >= 23.95)) return [];
      return [
        `${width.toFixed(1)} × ${height.toFixed(1)}: ${target.textContent.trim() || target.outerHTML.slice(0, 80)}`,
      ];
    });
  });
}

/** Texts smaller than 12 px as drawn, in HTML and in SVG. */
async function smallTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const small = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || (node.textContent ?? '').trim() === '' || !element.checkVisibility()) continue;
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < 11.99) small.add(`${size.toFixed(1)} px: ${node.textContent ?? ''}`);
    }
    return [...small];
  });
}

/** A style sheet that the page's policy has no say in, as a reader's own has none. */
async function addStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** The spacing of WCAG 1.4.12. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

test.describe('everything fits', () => {
  for (const { path, says } of pages) {
    test(`at ${path}: small, short, enlarged and spaced out`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page, path);
      await expect(page.getByRole('main')).toContainText(says);
      const fits = async (how: string): Promise<void> => {
        // Charts are drawn anew for the width at hand.
        await expect.poll(() => misfits(page), how).toEqual([]);
      };
      await fits('1280 px');
      expect(await smallTargets(page), 'targets at 1280 px').toEqual([]);
      await expect.poll(() => smallTexts(page), 'texts at 1280 px').toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await fits('320 px');
      expect(await smallTargets(page), 'targets at 320 px').toEqual([]);
      await expect.poll(() => smallTexts(page), 'texts at 320 px').toEqual([]);
      await page.setViewportSize({ width: 320, height: 256 });
      await fits('320 × 256 px');
      const heading = page.getByRole('heading', { level: 1 });
      await heading.scrollIntoViewIfNeeded();
      await expect(heading).toBeInViewport();
      await addStyles(page, textSpacing);
      await fits('320 px with text spacing');
      await page.setViewportSize({ width: 1280, height: 800 });
      await fits('1280 px with text spacing');
      await addStyles(page, ':root { font-size: 200% }');
      await fits('1280 px with text at 200 %');
      await page.setViewportSize({ width: 640, height: 400 });
      await fits('640 px with text at 200 %');
    });
  }
});
