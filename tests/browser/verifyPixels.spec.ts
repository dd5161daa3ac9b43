import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pngChunk } from '@/exports/snapshot/pngChunks';
import { verifyMessages } from '@/i18n/messages/verify';
import { wake } from './alive';
import { axeFinds } from './axe';
import { base, folder } from './builtSite';
import { expect, test } from './fixtures';
import { editionNames, otherPixels } from './forged';

const words = verifyMessages.id;
const edition = editionNames('pmi').find((name) => name.startsWith('2021-05-07.')) ?? '';
const path = `img/pmi/${edition}.id.png`;
const own = readFileSync(join(folder, path));

const heading = (page: Page) => page.locator('#answer');
const answer = (page: Page) => page.getByRole('region', { name: words.answer, exact: true });
const marks = (page: Page) => answer(page).locator('figure svg');
const otherPicture = words.otherPicture('PMI manufaktur', '7 Mei 2021');
const same = words.pixelsSame(words.ofEdition);

async function openVerify(page: Page, address = 'verify/'): Promise<void> {
  await page.goto(address);
  await wake(page);
}

async function give(page: Page, buffer: Buffer): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name: 'grafik.png', mimeType: 'image/png', buffer });
}

/** What a forger paints over a picture: a text, or nothing but the paper, in the picture's own pixels. */
interface Paint {
  readonly text?: string;
  readonly colour: string;
  readonly at: readonly [x: number, y: number, width: number, height: number];
}

interface Sheet {
  readonly address: string;
  readonly paint: readonly Paint[];
  /** The picture is made so much wider. */
  readonly wider?: number;
}

/** A published picture as a canvas saves it again that somebody painted on. */
async function painted(page: Page, sheet: Sheet): Promise<Buffer> {
  const saved = await page.evaluate(async ({ address, paint, wider = 0 }: Sheet) => {
    const bitmap = await createImageBitmap(await (await fetch(address)).blob());
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [bitmap.width + wider, bitmap.height];
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('there is no canvas');
    pen.drawImage(bitmap, 0, 0);
    for (const { text, colour, at } of paint) {
      const [x, y, width, height] = at;
      pen.fillStyle = '#fcfbf8';
      pen.fillRect(x, y, width, height);
      pen.fillStyle = colour;
      pen.font = `700 ${height}px "Plus Jakarta Sans Variable", sans-serif`;
      if (text !== undefined) pen.fillText(text, x, y + height * 0.86, width);
    }
    return canvas.toDataURL('image/png');
  }, sheet);
  return Buffer.from(saved.slice(saved.indexOf(',') + 1), 'base64');
}

/** A PNG with one more chunk behind its head. */
function withChunk(png: Buffer, chunk: Uint8Array): Buffer {
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

/** Over the second digit of the value in the title. */
const digit: Paint = { text: '8', colour: '#1c1b19', at: [392, 40, 24, 38] };

async function forged(page: Page, ...paint: readonly Paint[]): Promise<Buffer> {
  return otherPixels(own, await painted(page, { address: base + path, paint }));
}

test('a picture that was only saved again shows the same', async ({ page }) => {
  await openVerify(page);
  await give(page, await forged(page));
  await expect(answer(page)).toContainText(same);
  await expect(heading(page)).toHaveText(/^Datanya cocok/u);
  await expect(marks(page)).toHaveCount(0);
});

test('a digit painted over the title is found, said loudly and outlined in both pictures', async ({ page }) => {
  await openVerify(page);
  await give(page, await forged(page, digit));
  await expect(heading(page)).toHaveText(otherPicture);
  await expect(answer(page)).toContainText(words.pixelsDiffer(words.ofEdition));
  await expect(answer(page)).toContainText(words.pixelsWhere('1', words.places.first.second));
  await expect(answer(page)).not.toContainText(same);
  await expect(marks(page)).toHaveCount(2);
  const picture = await answer(page).locator('figure').first().getByRole('img').boundingBox();
  const box = await marks(page).first().locator('rect').first().boundingBox();
  if (!picture || !box) throw new Error('nothing is outlined');
  const scale = 1200 / picture.width;
  const [left, top] = [(box.x - picture.x) * scale, (box.y - picture.y) * scale];
  const [right, bottom] = [left + box.width * scale, top + box.height * scale];
  expect(left).toBeGreaterThan(365);
  expect(left).toBeLessThan(400);
  expect(right).toBeLessThan(440);
  expect(top).toBeGreaterThan(15);
  expect(bottom).toBeLessThan(100);
});

test('each place that differs is counted and named', async ({ page }) => {
  await openVerify(page, 'en/verify/');
  const en = verifyMessages.en;
  const erased: Paint = { colour: '#fcfbf8', at: [44, 600, 300, 60] };
  await give(page, await forged(page, digit, erased));
  await expect(page.locator('#answer')).toHaveText(en.otherPicture('Manufacturing PMI', '7 May 2021'));
  const region = page.getByRole('region', { name: en.answer, exact: true });
  await expect(region).toContainText(en.pixelsWhere('2', `${en.places.first.second} and ${en.places.third.first}`));
});

test('a picture of another size or one that moves is none of ours, whatever its data', async ({ page }) => {
  await openVerify(page);
  await give(page, await otherPixels(own, await painted(page, { address: base + path, paint: [], wider: 1 })));
  await expect(heading(page)).toHaveText(otherPicture);
  await expect(answer(page)).toContainText(words.otherSize('1.201 × 675', '1.200 × 675'));
  const frames = pngChunk('acTL', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0));
  const still = await painted(page, { address: base + path, paint: [] });
  await give(page, await otherPixels(own, withChunk(still, frames)));
  await expect(answer(page)).toContainText(words.moves);
});

test('colours are compared as they are shown', async ({ page }) => {
  await openVerify(page);
  // True numbers of its pixels, shown far lighter.
  const gamma = pngChunk('gAMA', Uint8Array.of(0, 1, 0x86, 0xa0));
  await give(page, await otherPixels(own, withChunk(await painted(page, { address: base + path, paint: [] }), gamma)));
  await expect(heading(page)).toHaveText(otherPicture);
});

test('says why it could not compare, and leaves it to eyes', async ({ page, expected }) => {
  expected.push(/plus-jakarta-sans.*woff2/u);
  await openVerify(page);
  const forgery = await forged(page, digit);
  let asked = 0;
  await page.route(/plus-jakarta-sans-latin-wght.*woff2/u, async (route) => {
    asked += 1;
    // The picture beside it is drawn with it first.
    await (asked === 1 ? route.continue() : route.fulfill({ status: 503, body: '' }));
  });
  await give(page, forgery);
  await expect(answer(page)).toContainText(words.notCompared['font-unreachable']);
  await expect(answer(page)).toContainText(words.compareEyes);
  await expect(heading(page)).not.toHaveText(otherPicture);
});

test('the other answers are on screen before pixels are compared', async ({ page }) => {
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/assets/checkPicture-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await openVerify(page);
  await give(page, await forged(page, digit));
  await expect(heading(page)).toHaveText(/^Datanya cocok/u);
  await expect(answer(page)).toContainText(words.comparing);
  await expect(answer(page).getByRole('img')).toHaveCount(2);
  go();
  await expect(heading(page)).toHaveText(otherPicture);
});

/** Of each chart one picture; every preset, theme and language is among them. */
function publishedPictures(): readonly string[] {
  const charts = readdirSync(join(folder, 'img'), { withFileTypes: true }).filter((each) => each.isDirectory());
  const kinds = ['article', 'square-dark', 'card-transparent', 'portrait', 'thumbnail-dark', 'portrait-transparent'];
  return charts
    .map(({ name }, index) => `img/${name}/${kinds[index % kinds.length]}.${index % 2 === 0 ? 'id' : 'en'}.png`)
    .filter((file) => existsSync(join(folder, file)));
}

test('published pictures show what their editions draw', async ({ page }) => {
  test.setTimeout(180_000);
  await openVerify(page);
  const files = publishedPictures();
  expect(files.length).toBeGreaterThan(9);
  for (const file of files) {
    await give(page, readFileSync(join(folder, file)));
    await expect(answer(page), file).toContainText(
      /Gambar dalam berkas menunjukkan yang digambar dari (?:edisi|data kami)/u,
    );
  }
});

for (const size of [2, 3]) {
  test(`a download ${size} times as large shows what its edition draws`, async ({ page }) => {
    await page.goto(`chart/pmi/?edition=${edition}`);
    await page.getByRole('button', { name: 'Bagikan', exact: true }).click();
    await page.getByRole('radio', { name: 'Gambar atau cetak' }).check();
    await page.getByRole('radio', { name: new RegExp(`^${size} ?×`, 'u') }).check();
    const arriving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh gambar PNG' }).click();
    const file = readFileSync(await (await arriving).path());
    await openVerify(page);
    await give(page, file);
    await expect(answer(page)).toContainText(same);
  });
}

test('the mismatch has no fault that axe knows and fits a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openVerify(page);
  await give(page, await forged(page, digit));
  await expect(heading(page)).toHaveText(otherPicture);
  expect(await axeFinds(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFinds(page, { rules: 'coloured' }), 'dark').toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
