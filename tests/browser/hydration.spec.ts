import type { Page, Route } from '@playwright/test';
import { chartMessages } from '@/i18n/messages/chart';
import { alive, wake } from './alive';
import { builtText } from './builtSite';
import { chartPage, press } from './chartPage';
import { expect, test } from './fixtures';
import { namedIn, watchRequests } from './requests';

/** Holds back every script but the page's first until it is told to let go. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  const first = /<script[^>]*\bsrc="([^"]+)"/u.exec(builtText('index.html'))?.[1] ?? '';
  let holding = true;
  await page.route('**/assets/*.js', async (route) => {
    if (holding && !route.request().url().endsWith(first)) held.push(route);
    else await route.continue();
  });
  return async () => {
    holding = false;
    await Promise.all(held.map((route) => route.continue()));
  };
}

test(
  'before anything is done a page runs its first script only and asks for no data',
  { tag: '@path' },
  async ({ page }) => {
    const asked = watchRequests(page);
    await page.goto('chart/pmi/');
    const { scripts, later, inlined } = await namedIn(page);
    expect(scripts, 'the one script of the page').toHaveLength(1);
    expect(inlined).toEqual(expect.arrayContaining(['catalogue.json', 'milestones.json', 'pmi.json']));
    // What the first action will need is fetched when the browser has nothing else to do, Recharts among it.
    expect(later.some((path) => builtText(path).includes('recharts-'))).toBe(true);
    const fetched = (): readonly string[] => asked.filter((path) => path.endsWith('.js'));
    const named = [...scripts, ...later];
    await expect
      .poll(() =>
        fetched()
          .filter((path) => named.includes(path))
          .toSorted(),
      )
      .toEqual(named.toSorted());
    // Besides these only the little that keeps the app's files and offers newer ones, and nothing of the app.
    await expect.poll(() => fetched().some((path) => builtText(path).includes('updateViaCache'))).toBe(true);
    const others = fetched().filter((path) => !named.includes(path));
    expect(others.reduce((sum, path) => sum + builtText(path).length, 0)).toBeLessThan(8000);
    expect(fetched()[0]).toBe(scripts[0]);
    expect(asked.filter((path) => path.startsWith('feeds/'))).toEqual([]);
    await expect(chartPage(page).cursor).toHaveCount(0);
  },
);

const signs: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a movement of the pointer': (page) => page.mouse.move(200, 200),
  'a key': (page) => page.keyboard.press('Shift'),
  'a touch': (page) => page.touchscreen.tap(4, 300),
  'a turn of the wheel': (page) => page.mouse.wheel(0, 40),
  'the focus': (page) => page.getByRole('link').first().focus(),
};

test.describe('the app takes the page over', () => {
  test.use({ hasTouch: true });
  for (const [sign, act] of Object.entries(signs)) {
    test(`after ${sign}`, async ({ page }) => {
      await page.goto('chart/pmi/');
      await act(page);
      await alive(page);
      await expect(chartPage(page).cursor).toBeVisible();
    });
  }

  test('at once where the address asks for another view', { tag: '@path' }, async ({ page }) => {
    const asked = watchRequests(page);
    await page.goto('chart/pmi/?from=2020-01&to=2021-04');
    const { title, to } = chartPage(page);
    await expect(title).toContainText('54,6 pada April 2021');
    await expect(to).toHaveValue('2021-04');
    const { inlined } = await namedIn(page);
    expect(asked.filter((path) => inlined.some((file) => path === `feeds/${file}`))).toEqual([]);
  });
});

test.describe('what a reader does while the app is on its way is not lost:', () => {
  const words = chartMessages.id;
  const deeds: Readonly<Record<string, { act: (page: Page) => Promise<void>; seen: (page: Page) => Promise<void> }>> = {
    'a click on a button': {
      act: (page) => page.getByRole('button', { name: 'Ganti ke tema gelap' }).click(),
      seen: (page) => expect(page.locator('html')).toHaveAttribute('data-theme', 'dark'),
    },
    'a click on a choice': {
      act: (page) => page.getByRole('radio', { name: words.table, exact: true }).click({ noWaitAfter: true }),
      seen: (page) => expect(page).toHaveURL('chart/pmi/?view=table'),
    },
    'a tick': {
      act: (page) => page.getByRole('checkbox', { name: /^Festival daerah/u }).click(),
      seen: async (page) => {
        await expect(page.getByRole('checkbox', { name: /^Festival daerah/u })).toBeChecked();
        await expect(page).toHaveURL(/\?milestones=/u);
      },
    },
    'a typed range': {
      act: async (page) => {
        await chartPage(page).to.fill('2021-04');
        await press(page, 'Enter');
      },
      seen: (page) => expect(page).toHaveURL('chart/pmi/?to=2021-04'),
    },
    'a key': {
      act: async (page) => {
        await page.getByRole('figure').getByRole('link').first().focus();
        await press(page, 't');
      },
      seen: (page) => expect(page).toHaveURL('chart/pmi/?view=table'),
    },
    'a pointer on the chart': {
      act: async (page) => page.locator('[data-plot]').hover({ position: { x: 300, y: 250 } }),
      seen: (page) => expect(chartPage(page).card).toBeVisible(),
    },
  };
  for (const [name, { act, seen }] of Object.entries(deeds)) {
    test(name, async ({ page }) => {
      const letGo = await holdScripts(page);
      await page.goto('chart/pmi/');
      await act(page);
      await expect(chartPage(page).cursor).toHaveCount(0);
      await letGo();
      await alive(page);
      await seen(page);
    });
  }

  test('a link leads on as ever', { tag: '@path' }, async ({ page }) => {
    await holdScripts(page);
    await page.goto('chart/pmi/');
    await page.getByRole('navigation').getByRole('link', { name: 'Tonggak' }).click();
    await expect(page).toHaveURL('milestones/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('the head follows from page to page', { tag: '@path' }, async ({ page }) => {
  const head = async (): Promise<Readonly<Record<string, string>>> =>
    page.evaluate(() => ({
      language: document.documentElement.lang,
      title: document.title,
      canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '',
    }));
  await page.goto('./');
  await wake(page);
  for (const follow of [
    () => page.getByRole('article').filter({ hasText: 'PMI manufaktur' }).getByRole('link').click(),
    () => page.getByRole('link', { name: 'English' }).click(),
    () => page.getByRole('navigation').getByRole('link', { name: 'Milestones' }).click(),
  ]) {
    const before = page.url();
    await follow();
    await expect(page).not.toHaveURL(before);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await expect(page).toHaveTitle(`${title} – Pendopo`);
    const after = await head();
    const loaded = await page.context().newPage();
    await loaded.goto(page.url());
    const { language, canonical } = await loaded.evaluate(() => ({
      language: document.documentElement.lang,
      canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '',
    }));
    await loaded.close();
    expect(after).toMatchObject({ language, canonical });
  }
});
