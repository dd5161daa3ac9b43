import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { statementMessages } from '@/i18n/messages/statements';
import { axeFinds } from './axe';
import { expect, test } from './fixtures';

const articles = {
  id: readFileSync('tests/fixtures/articles/joglosemar.id.txt', 'utf8'),
  en: readFileSync('tests/fixtures/articles/joglosemar.en.txt', 'utf8'),
};

interface Said {
  readonly quote: string;
  readonly lines: readonly RegExp[];
}

/** What the check must say to the article, claim by claim. */
const expected: Readonly<Record<keyof typeof articles, readonly Said[]>> = {
  id: [
    {
      quote: '14 Mei 2020',
      lines: [/Peluncuran Gerakan Nasional Bangga Buatan Indonesia: 14 Mei 2020/u, /sesuai data/u],
    },
    {
      quote: '3%',
      lines: [
        /berbeda: \+1,4\spoin atau 2,6\s%, bukan 3\s%/u,
        /54,6 \(April 2021\) − 53,2 \(Maret 2021\) = \+1,4\spoin/u,
      ],
    },
    { quote: '54,6', lines: [/PMI manufaktur Indonesia tercatat 54,6 pada April 2021/u, /sesuai data/u] },
    { quote: '3,8 juta', lines: [/Jumlah UMKM baru di lokapasar mencapai 3,8\sjuta pada 2020/u, /sesuai data/u] },
    { quote: 'melebihi target', lines: [/target 2\sjuta tercapai/u, /sesuai data/u, /= 1,9 kali/u] },
    { quote: '2 juta', lines: [/target 2\sjuta untuk 2020/u, /sesuai data/u] },
    {
      quote: '6,1 juta',
      lines: [
        /target 6,1\sjuta untuk 2021/u,
        /sesuai data/u,
        /5,5\sjuta pada 2021, 90\s% dari target 6,1\sjuta, yang tidak tercapai/u,
      ],
    },
    { quote: '13.184', lines: [/Jumlah peserta e-Smart IKM sejak 2017 mencapai 13\.184 pada/u, /sesuai data/u] },
  ],
  en: [
    { quote: '14 May 2020', lines: [/national movement: 14 May 2020/u, /agrees with the data/u] },
    {
      quote: '3%',
      lines: [/differs: \+1\.4\spoints or 2\.6%, not 3%/u, /54\.6 \(April 2021\) − 53\.2 \(March 2021\)/u],
    },
    { quote: '54.6', lines: [/Indonesia’s manufacturing PMI stood at 54\.6 in April 2021/u, /agrees with the data/u] },
    {
      quote: '3.8 million',
      lines: [/MSMEs new to marketplaces came to 3\.8\smillion in 2020/u, /agrees with the data/u],
    },
    {
      quote: 'exceeded the target',
      lines: [/the target of 2\smillion was reached/u, /agrees/u, /= 1\.9 times/u],
    },
    { quote: '2 million', lines: [/target of 2\smillion for 2020/u, /agrees with the data/u] },
    {
      quote: '6.1 million',
      lines: [
        /target of 6\.1\smillion for 2021/u,
        /agrees/u,
        /5\.5\smillion in 2021, 90% of the target of 6\.1\smillion, which was missed/u,
      ],
    },
    { quote: '13,184', lines: [/participants since 2017 came to 13,184 in/u, /agrees with the data/u] },
  ],
};

const names = {
  id: {
    path: 'statements/',
    box: /^Tempel paragraf/u,
    check: 'Periksa',
    clear: 'Hapus',
    claims: 'Klaim yang dikenali',
  },
  en: {
    path: 'en/statements/',
    box: /^Paste the paragraph/u,
    check: 'Check',
    clear: 'Clear',
    claims: 'Claims recognised',
  },
};

/** Opens the check, which is made then; until the app answers the fold is the browser's own and stays empty. */
async function openFold(page: Page, language: keyof typeof articles) {
  const fold = page.locator('summary', { hasText: statementMessages[language].toCheck });
  await expect
    .poll(() => fold.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
  await fold.click();
}

async function ready(page: Page, language: keyof typeof articles) {
  await page.goto(names[language].path);
  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, 50);
  await openFold(page, language);
  const box = page.getByRole('textbox', { name: names[language].box });
  await expect(box).toBeVisible();
  return box;
}

function entries(page: Page) {
  return page.locator('#check ol > li');
}

for (const language of ['id', 'en'] as const) {
  test(`the whole article is read right in ${language}, and nothing of it is sent`, async ({ page }) => {
    const box = await ready(page, language);
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await box.fill(articles[language]);
    await page.getByRole('button', { name: names[language].check, exact: true }).click();
    const said = expected[language];
    await expect(entries(page)).toHaveCount(said.length);
    for (const [index, { quote, lines }] of said.entries()) {
      const entry = entries(page).nth(index);
      await expect(entry.locator('q').first()).toContainText(quote);
      for (const line of lines) await expect(entry).toContainText(line);
    }
    await expect(page.locator('#check mark')).toHaveCount(said.length);
    expect(requests).toEqual([]);
  });
}

test('by keyboard alone: to the mark, to the claim, back, and cleared', async ({ page }) => {
  const box = await ready(page, 'en');
  await box.focus();
  await page.keyboard.insertText('The Indonesian manufacturing PMI stood at 54.6 in April 2021.');
  await page.getByRole('button', { name: 'Check', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Claims recognised: 1.' })).toBeVisible();
  const mark = page.locator('#check mark a');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#check-claim-1$/u);
  await entries(page).first().getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#check-mark-1$/u);
  await page.getByRole('button', { name: 'Clear', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('');
  await expect(entries(page)).toHaveCount(0);
});

test('axe finds nothing in a checked text, light and dark, and 320 px suffice', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const box = await ready(page, 'id');
  await box.fill(articles.id);
  await page.getByRole('button', { name: 'Periksa', exact: true }).click();
  await expect(entries(page)).toHaveCount(8);
  expect(await axeFinds(page, { part: '#check' }), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFinds(page, { part: '#check', rules: 'coloured' }), 'dark').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a text without claims is said to be without, and its figures stay unchecked', async ({ page }) => {
  const box = await ready(page, 'en');
  await box.fill('The museum sold 4,200 tickets in 2019. China’s PMI was 51.1 in April 2021.');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('#check').getByText('No claim was recognised.').first()).toBeVisible();
  await expect(page.locator('#check ul q').filter({ hasText: /4,200|51\.1/u })).toHaveCount(2);
});

test('opened before the app answers, the check is made all the same', async ({ page }) => {
  await page.goto(names.en.path);
  await page.locator('summary', { hasText: statementMessages.en.toCheck }).click();
  await expect(page.getByRole('textbox', { name: names.en.box })).toBeVisible();
});
