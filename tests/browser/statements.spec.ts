import type { Locator, Page } from '@playwright/test';
import type { Statement } from '@/claims/statement';
import { decodeStatements } from '@/feeds/decodeStatements';
import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { statementMessages } from '@/i18n/messages/statements';
import { open, wake } from './alive';
import { axeFinds } from './axe';
import { builtText, href } from './builtSite';
import { expect, test } from './fixtures';
import { expectNothingDead } from './stillPage';

declare global {
  interface Window {
    /** How much of the page has moved so far, without the leave of an action. */
    movedBy?: number;
  }
}

function published(): readonly Statement[] {
  const file: unknown = JSON.parse(builtText('feeds/statements.json'));
  const decoded = decodeStatements(file, 'reader');
  if (!decoded.ok) throw new Error('feeds/statements.json is refused');
  return decoded.value.statements;
}

const statements = published();
const aboutPmi = statements.filter(({ claims }) =>
  claims.some(({ claim }) => 'series' in claim && claim.series.startsWith('pmi.')),
);

const languages = ['id', 'en'] as const;
const paths: Readonly<Record<Language, string>> = { id: 'statements/', en: 'en/statements/' };

/** What the seed's statements come to. */
const verdicts: Readonly<Record<Language, Readonly<Record<string, readonly (string | RegExp)[]>>>> = {
  id: {
    'gati-2021-05-pmi': [/berbeda: \+1,4.poin atau 2,6.%, bukan 3.%/u, 'sesuai data', /54,6.*53,2.*\+1,4.poin/u],
    'gati-2021-05-target': [
      'sesuai data',
      /Kemudian.*5,5.juta pada 2021, 90.% dari target 6,1.juta, yang tidak tercapai/u,
    ],
    'swa-2021-05-umkm': ['sesuai data', /3,8.juta.*÷ target 2.juta.*= 1,9 kali/u],
    'swa-2021-05-esmart': ['sesuai data', 'angka dari laporan ini sendiri'],
    'swa-2021-05-bbi': ['14 Mei 2020', 'sesuai data'],
  },
  en: {
    'gati-2021-05-pmi': [/differs: \+1\.4.points or 2\.6%, not 3%/u, 'agrees with the data'],
    'gati-2021-05-target': [
      'agrees with the data',
      /Later.*5\.5.million in 2021, 90% of the target of 6\.1.million, which was missed/u,
    ],
    'swa-2021-05-umkm': ['agrees with the data', /3\.8.million.*÷ target 2.million.*= 1\.9 times/u],
    'swa-2021-05-esmart': ['agrees with the data', 'figure from this report itself'],
    'swa-2021-05-bbi': ['14 May 2020', 'agrees with the data'],
  },
};

function entry(page: Page, id: string): Locator {
  return page.locator(`li[id="${id}"]`);
}

function section(page: Page, language: Language): Locator {
  return page.getByRole('region', { name: statementMessages[language].onChart });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`${paths[language]} is complete`, async ({ page }) => {
      await page.goto(paths[language]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(statementMessages[language].title);
      for (const { id, quote, source } of statements) {
        const shown = entry(page, id);
        await expect(shown).toBeVisible();
        await expect(shown.locator(`a[href="${source.url}"]`).first()).toBeAttached();
        if (quote) await expect(shown.locator(`blockquote[lang="${quote.language}"]`)).toContainText(quote.text);
      }
      for (const [id, words] of Object.entries(verdicts[language])) {
        for (const said of words) await expect(entry(page, id)).toContainText(said);
      }
      await expect(page.getByText(appMessages[language].loading(statementMessages[language].title))).toHaveCount(0);
      await expectNothingDead(page);
    });
  }

  test('sources of figures unfold, and contents lead to their groups', async ({ page }) => {
    await page.goto('statements/');
    const own = entry(page, 'gati-2021-05-pmi');
    const source = own.locator('details a').first();
    await expect(source).toBeHidden();
    await own.locator('summary').click();
    await expect(source).toBeVisible();
    await page
      .getByRole('navigation', { name: 'Menurut grafik' })
      .getByRole('link', { name: /^UMKM baru di lokapasar/u })
      .click();
    await expect(page).toHaveURL(/#group-umkm-baru$/u);
    await expect(page.locator('#group-umkm-baru')).toBeInViewport();
  });

  test('what a script alone can do is not offered', async ({ page }) => {
    await page.goto('en/statements/');
    await expect(page.getByText(statementMessages.en.toCheck, { exact: true })).toBeHidden();
    await expect(page.getByRole('group', { name: statementMessages.en.show })).toBeHidden();
    const instead = await page.locator('noscript').allTextContents();
    expect(instead.join(' ')).toContain(statementMessages.en.needsScript);
  });

  test('a chart’s page has the statements about it and the way to all', async ({ page }) => {
    await page.goto('chart/pmi/');
    const shown = section(page, 'id');
    await expect(shown).toBeVisible();
    await expect(shown.locator('> ol > li')).toHaveCount(Math.min(5, aboutPmi.length));
    await expect(shown).toContainText(/berbeda: \+1,4.poin atau 2,6.%, bukan 3.%/u);
    const all = shown.getByRole('link', { name: statementMessages.id.all });
    await expect(all).toHaveAttribute('href', href('statements/'));
  });
});

test.describe('axe finds nothing', () => {
  for (const path of [paths.id, paths.en]) {
    test(`at ${path}, light and dark, before and after the app takes over`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      expect(await axeFinds(page, { rules: 'colourless' }), 'before the app takes over').toEqual([]);
      await wake(page);
      expect(await axeFinds(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFinds(page, { rules: 'coloured' }), 'dark').toEqual([]);
    });
  }
});

test('nothing of the page lies beside a window of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [paths.id, paths.en, 'chart/pmi/']) {
    await open(page, path);
    const wide = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth > clientWidth ? `${scrollWidth} px in ${clientWidth}` : '';
    });
    expect(wide, path).toBe('');
    const beside = await page
      .locator('li[id] *')
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > window.innerWidth + 0.5)
          .map((part) => part.textContent.slice(0, 60)),
      );
    expect(beside, path).toEqual([]);
  }
});

/** Gives every link and fold in the page's own part a number, those that are folded away left out. */
async function numberStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stops = [...document.querySelectorAll('main :is(a[href], summary)')].filter((stop) => stop.checkVisibility());
    stops.forEach((stop, index) => stop.setAttribute('data-stop', String(index)));
    return stops.length;
  });
}

test('the keyboard reaches every link and opens every fold', async ({ page }) => {
  test.slow();
  await open(page, paths.id);
  await page.evaluate(() => document.fonts.ready);
  const count = await numberStops(page);
  expect(count).toBeGreaterThan(statements.length * 2);
  await page.locator('[data-stop="0"]').focus();
  const met = new Set<string>();
  const unseen: string[] = [];
  for (let step = 0; step < count * 1.2; step += 1) {
    const at = await page.evaluate(() => {
      const now = document.activeElement;
      const outline = now ? getComputedStyle(now).outlineStyle : 'none';
      return { stop: now?.getAttribute('data-stop') ?? '', outline, text: now?.textContent ?? '' };
    });
    if (at.stop !== '') met.add(at.stop);
    if (step > 0 && at.stop !== '' && at.outline === 'none') unseen.push(at.text);
    if (met.size === count) break;
    await page.keyboard.press('Tab');
  }
  expect(met.size).toBe(count);
  expect(unseen, 'stops that look as if they had no focus').toEqual([]);
  const fold = entry(page, 'gati-2021-05-pmi').locator('summary');
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(entry(page, 'gati-2021-05-pmi').locator('details a').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(entry(page, 'gati-2021-05-pmi').locator('details a').first()).toBeFocused();
});

test('the keyboard chooses which statements are shown', async ({ page }) => {
  await open(page, paths.en);
  const words = statementMessages.en;
  const choice = page.getByRole('group', { name: words.show });
  await choice.getByRole('radio', { name: words.filters.all }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(choice.getByRole('radio', { name: words.filters.differs })).toBeChecked();
  await expect(entry(page, 'gati-2021-05-pmi')).toBeVisible();
  await expect(entry(page, 'gati-2021-05-target')).toHaveCount(0);
  await expect(page.locator('li[id]').filter({ hasNotText: 'differs: ' })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(entry(page, 'aspi-2025-02')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('li[id]')).toHaveCount(statements.length);
});

async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.movedBy = 0;
    const isShift = (each: PerformanceEntry): each is PerformanceEntry & { readonly value: number } =>
      each.entryType === 'layout-shift';
    new PerformanceObserver((list) => {
      const sum = list
        .getEntries()
        .filter(isShift)
        .reduce((total, { value }) => total + value, 0);
      window.movedBy = (window.movedBy ?? 0) + sum;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How much has moved since the last look, after the frames that would move more. */
async function movedBy(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const sum = window.movedBy ?? 0;
    window.movedBy = 0;
    return sum;
  });
}

/** By how many pixels a part has moved or changed its size at most. */
async function farFrom(part: Locator, was: Awaited<ReturnType<Locator['boundingBox']>>): Promise<number> {
  const is = await part.boundingBox();
  if (!was || !is) return Infinity;
  return Math.max(...(['x', 'y', 'width', 'height'] as const).map((side) => Math.abs(was[side] - is[side])));
}

/** Waits until the app answers for an element too, which may be later than for the page around it. */
async function answered(part: Locator): Promise<void> {
  await expect
    .poll(() => part.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
}

for (const language of languages) {
  test(`statements on a chart’s page stay as they are when the app takes over: ${language}`, async ({ page }) => {
    await watchMoves(page);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${language === 'en' ? 'en/' : ''}chart/pmi/`);
      const shown = section(page, language);
      await shown.scrollIntoViewIfNeeded();
      await page.evaluate(() => document.fonts.ready);
      const before = await shown.innerHTML();
      const box = await shown.boundingBox();
      await movedBy(page);
      await wake(page);
      await answered(shown);
      expect(await shown.innerHTML(), `${width} px`).toBe(before);
      expect(await farFrom(shown, box), `${width} px`).toBeLessThanOrEqual(1);
      expect(await movedBy(page), `${width} px`).toBeLessThan(0.001);
    }
  });

  test(`the page of statements stays as it is when the app takes over: ${language}`, async ({ page }) => {
    await watchMoves(page);
    await page.goto(paths[language]);
    await page.evaluate(() => document.fonts.ready);
    const text = async (): Promise<string> =>
      page
        .locator('li[id]')
        .allInnerTexts()
        .then((all) => all.join('\n'));
    const before = await text();
    await movedBy(page);
    await wake(page);
    expect(await text()).toBe(before);
    expect(await movedBy(page)).toBeLessThan(0.001);
  });
}

test('a link leads from a chart to all statements, and from there to the next chart', async ({ page }) => {
  await open(page, 'en/chart/pmi/');
  await section(page, 'en').getByRole('link', { name: statementMessages.en.all }).click();
  await expect(page).toHaveURL('en/statements/');
  await expect(entry(page, 'gati-2021-05-pmi')).toBeVisible();
  await page.getByRole('link', { name: /^Chart: MSMEs new/u }).click();
  await expect(page).toHaveURL('en/chart/umkm-baru/');
  await expect(section(page, 'en')).toContainText(/6\.1.million/u);
});

test('on paper stand the verdicts with the sources of their figures', async ({ page }) => {
  await open(page, paths.id);
  const own = entry(page, 'gati-2021-05-pmi');
  const sources = own.locator('details a');
  await expect(sources.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(sources).toHaveCount(4);
  for (const source of await sources.all()) await expect(source).toBeVisible();
  await expect(own).toContainText(/berbeda: \+1,4.poin/u);
  await expect(own.getByText('Sumber angka (2)', { exact: true }).and(own.locator('p'))).toBeVisible();
  const words = statementMessages.id;
  const forScreens = [page.getByRole('group', { name: words.show }), page.getByText(words.toCheck)];
  for (const gone of [page.getByRole('banner'), page.getByRole('contentinfo'), ...forScreens]) {
    await expect(gone).toBeHidden();
  }
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(sources.first()).toBeHidden();
});
