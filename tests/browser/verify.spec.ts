import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { editionMessages } from '@/i18n/messages/edition';
import { verifyMessages } from '@/i18n/messages/verify';
import { wake } from './alive';
import { axeFinds } from './axe';
import { base, folder } from './builtSite';
import { expect, test } from './fixtures';
import { editionNames, forgedPng, forgedSvg, repainted, snapshotIn, withOtherFigure } from './forged';

const words = verifyMessages.id;
const names = editionNames('pmi');
const edition = names.find((name) => name.startsWith('2021-05-07.')) ?? '';
const code = edition.slice(11);

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function published(path: string): Buffer {
  return readFileSync(join(folder, path));
}

function png(buffer: Buffer, name = 'grafik.png'): Upload {
  return { name, mimeType: 'image/png', buffer };
}

function svg(buffer: Buffer, name = 'grafik.svg'): Upload {
  return { name, mimeType: 'image/svg+xml', buffer };
}

const ownPng = published(`img/pmi/${edition}.id.png`);
const ownSvg = published(`img/pmi/${edition}.id.svg`);

/** Gives a file to the page and waits for the answer to it. */
async function give(page: Page, file: Upload): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(file);
}

async function openVerify(page: Page, path = 'verify/'): Promise<void> {
  await page.goto(path);
  await wake(page);
}

const heading = (page: Page) => page.locator('#answer');
const answer = (page: Page) => page.getByRole('region', { name: words.answer, exact: true });

/** What a download from the share dialog over the frozen chart gives. */
async function downloaded(page: Page, format: 'PNG' | 'SVG'): Promise<Buffer> {
  await page.goto(`chart/pmi/?edition=${edition}`);
  await page.getByRole('button', { name: 'Bagikan', exact: true }).click();
  await page.getByRole('radio', { name: 'Gambar atau cetak' }).check();
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: `Unduh gambar ${format}` }).click();
  const path = await (await arriving).path();
  return readFileSync(path);
}

test.describe('a file of ours', () => {
  for (const format of ['PNG', 'SVG'] as const) {
    test(`downloaded as ${format} is told by its data and drawn again`, async ({ page }) => {
      const file = await downloaded(page, format);
      await openVerify(page);
      await give(page, format === 'PNG' ? png(file) : svg(file));
      await expect(heading(page)).toHaveText(/^Datanya cocok dengan edisi 7 Mei 2021: PMI manufaktur/u);
      await expect(heading(page)).toBeFocused();
      await expect(answer(page)).toContainText('80 angka dalam catatan data berkas sama dengan edisi');
      await expect(answer(page)).toContainText(format === 'PNG' ? words.pixelsSame(words.ofEdition) : words.sameFile);
      await expect(answer(page).getByRole('img')).toHaveCount(2);
    });
  }

  test('as the site publishes it is told as well, with what has changed since', async ({ page }) => {
    await openVerify(page);
    await give(page, png(ownPng));
    await expect(answer(page)).toContainText(/Sejak 7 Mei 2021 tidak ada angka yang direvisi; \d+ angka ditambah/u);
    await answer(page).getByText('Yang ditambah sejak itu').click();
    await expect(answer(page).getByRole('columnheader')).toHaveText(['Periode', 'Waktu itu', 'Kini', 'Selisih']);
    await expect(answer(page).getByRole('row').nth(1)).toContainText('baru');
    await expect(answer(page)).toContainText(words.pixelsSame(words.ofEdition));
  });

  test('is read here: nothing is sent, and only editions and data of this site are fetched', async ({ page }) => {
    await openVerify(page);
    const asked: { readonly method: string; readonly path: string }[] = [];
    page.on('request', (request) => {
      const { protocol, pathname } = new URL(request.url());
      if (protocol.startsWith('http')) asked.push({ method: request.method(), path: pathname });
    });
    await give(page, png(ownPng));
    await expect(answer(page)).toContainText(words.pixelsSame(words.ofEdition));
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    const allowed = new RegExp(`^${base}(?:editions|feeds|assets)/`, 'u');
    expect(asked.map(({ path }) => path).filter((path) => !allowed.test(path))).toEqual([]);
    expect(asked.map(({ path }) => path)).toContain(`${base}editions/ledger.json`);
  });

  test('can be chosen before the page answers', async ({ page }) => {
    await page.goto('verify/');
    await give(page, png(ownPng));
    await expect(heading(page)).toHaveText(/^Datanya cocok dengan edisi/u);
  });

  test('leads to its chart in its view', async ({ page }) => {
    const ranged = await forgedPng(ownPng, (snapshot) => {
      const series = snapshot.series.map((each) => ({
        ...each,
        rows: each.rows.filter(([period]) => period >= '2020-01'),
      }));
      return { ...snapshot, series, state: `chart/pmi/?from=2020-01&edition=${edition}` };
    });
    await openVerify(page);
    await give(page, png(ranged));
    await answer(page).getByRole('link', { name: words.open }).click();
    await expect(page).toHaveURL(`chart/pmi/?from=2020-01&edition=${edition}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('54,6');
  });
});

test.describe('a file that is not what it says', () => {
  test('is caught by one changed byte', async ({ page }) => {
    await openVerify(page);
    const changed = Buffer.from(ownPng);
    changed.writeUInt8(changed.readUInt8(changed.length - 100) ^ 1, changed.length - 100);
    await give(page, png(changed));
    await expect(heading(page)).toHaveText(words.damaged);
  });

  test('is caught when its picture was painted over', async ({ page }) => {
    await openVerify(page);
    await give(page, png(repainted(ownPng)));
    await expect(heading(page)).toHaveText(words.altered);
    await expect(answer(page)).toContainText(words.contentBroken);
    await expect(answer(page)).toContainText(words.visibleChanged);
    await expect(answer(page)).not.toContainText('kata-katanya');
  });

  test('is caught when its drawing was changed and sealed again', async ({ page }) => {
    await openVerify(page);
    const forged = await forgedSvg(
      ownSvg,
      (snapshot) => snapshot,
      (drawing) => drawing.replaceAll('54,6', '64,6'),
    );
    await give(page, svg(forged));
    await expect(heading(page)).toHaveText(words.altered);
    await expect(answer(page)).toContainText(words.otherDrawing);
  });

  test('is told figure by figure, however well it was sealed', async ({ page }) => {
    await openVerify(page);
    await give(page, png(await forgedPng(ownPng, (snapshot) => withOtherFigure(snapshot, '2021-04', 64.6))));
    await expect(heading(page)).toHaveText(words.differs);
    const row = answer(page).getByRole('row').filter({ hasText: 'Apr 2021' });
    await expect(row.getByRole('cell')).toHaveText(['64,6', '54,6']);
    await expect(answer(page)).toContainText(words.noOther(String(names.length - 1)));
  });

  test('names an edition that there never was, and another that it does match', async ({ page }) => {
    await openVerify(page);
    const never = '2021-05-07.aaaaaaaa';
    const named = (state: string): string => state.replace(edition, never);
    const file = await forgedPng(ownPng, ({ state, ...rest }) => ({ ...rest, state: named(state), edition: never }));
    await give(page, png(file));
    await expect(heading(page)).toHaveText(words.differs);
    await expect(answer(page)).toContainText(words.noSuchEdition('2021-05-07.aaaaaaaa'));
    await expect(answer(page)).toContainText(words.otherMatches(edition));
  });

  test('names another site as text only', async ({ page }) => {
    await openVerify(page);
    await give(page, png(await forgedPng(ownPng, (snapshot) => ({ ...snapshot, site: 'https://pendopo.example/' }))));
    await expect(answer(page)).toContainText(words.otherSite('https://pendopo.example/'));
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((link) => link.includes('pendopo.example'))).toEqual([]);
  });
});

test.describe('a picture without data', () => {
  /** The same picture as any program saves it that knows nothing of us. */
  async function savedAgain(page: Page): Promise<Buffer> {
    const saved = await page.evaluate(async (address) => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png');
    }, `${base}img/pmi/${edition}.id.png`);
    return Buffer.from(saved.slice(saved.indexOf(',') + 1), 'base64');
  }

  test('is checked by the code that it prints', async ({ page }) => {
    await openVerify(page);
    await give(page, png(await savedAgain(page)));
    await expect(heading(page)).toHaveText(words.noData);
    const field = page.getByRole('searchbox', { name: words.typed });
    await expect(field).toBeFocused();
    await page.keyboard.type(`${code.slice(0, 4)} ${code.slice(4)}`.toUpperCase());
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(words.codeFound('PMI manufaktur', '7 Mei 2021'));
    await expect(heading(page)).toBeFocused();
    await expect(answer(page).getByRole('img', { name: /54,6/u })).toBeVisible();
    const ways = answer(page).getByRole('navigation', { name: words.editionLinks }).getByRole('link');
    await expect(ways).toHaveText([words.page, words.embed, words.json]);
    await expect(ways.nth(0)).toHaveAttribute('href', `${base}chart/pmi/?edition=${edition}`);
    await expect(ways.nth(1)).toHaveAttribute('href', `${base}embed/pmi/${edition}/`);
  });

  test('can be pasted, and dropped anywhere without leaving the page', async ({ page }) => {
    await openVerify(page);
    const bytes = [...(await savedAgain(page))];
    await page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([Uint8Array.from(given)], 'image.png', { type: 'image/png' }));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, bytes);
    await expect(answer(page)).toContainText(words.pastedText);
    const own = [...ownPng];
    const prevented = await page.evaluate((given) => {
      const dataTransfer = new DataTransfer();
      for (const name of ['a.png', 'b.png']) dataTransfer.items.add(new File([Uint8Array.from(given)], name));
      const init = { dataTransfer, bubbles: true, cancelable: true };
      const at = document.querySelector('footer') ?? document.body;
      return [new DragEvent('dragover', init), new DragEvent('drop', init)].map((event) => !at.dispatchEvent(event));
    }, own);
    expect(prevented).toEqual([true, true]);
    await expect(heading(page)).toHaveText(/^Datanya cocok dengan edisi/u);
    await expect(answer(page)).toContainText(words.otherFiles('a.png', '1'));
  });

  test('says that a code is none, or that none has it', async ({ page }) => {
    await openVerify(page);
    const field = page.getByRole('searchbox', { name: words.typed });
    await field.fill('pmi');
    await page.keyboard.press('Enter');
    await expect(
      page.getByText(words.codeInvalid('pmi', { length: '8', digits: '0–9', example: '3fa9c1d2' })),
    ).toBeVisible();
    await field.fill('00000000');
    await page.getByRole('button', { name: words.find }).click();
    await expect(heading(page)).toHaveText(words.codeUnknown('00000000'));
  });
});

test.describe('hostile files', () => {
  const lines: unknown = JSON.parse(readFileSync('tests/fixtures/hostile/blns/blns.json', 'utf8'));
  const naughty = Array.isArray(lines) ? lines.filter((line) => typeof line === 'string' && line.includes('<')) : [];
  const script = '<script>document.title="pwned"</script>';

  test('run nothing and make no element, whatever they hold', async ({ page }) => {
    test.setTimeout(120_000);
    await openVerify(page);
    const title = await page.title();
    const vectors = naughty.map(String).join('\n').slice(0, 1500);
    const carrying = await forgedPng(ownPng, (snapshot) => ({
      ...snapshot,
      rights: { owner: '<img src=x onerror=alert(1)>', note: script },
      milestones: snapshot.milestones.map((each) => ({ ...each, title: '"><svg onload=alert(1)>' })),
      series: snapshot.series.map((each) => ({ ...each, title: '<b>palsu</b>', unit: 'javascript:alert(1)' })),
    }));
    const files: readonly Upload[] = [
      png(carrying, '<img src=x onerror=alert(1)>.png'),
      svg(
        Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}<foreignObject>${vectors}</foreignObject></svg>`,
        ),
      ),
      svg(
        Buffer.from(
          ownSvg.toString('utf8').replace('</svg>', `${script}<image href="https://stranger.example/x.png"/></svg>`),
        ),
      ),
      {
        name: 'a.html',
        mimeType: 'text/html',
        buffer: Buffer.from(`<!doctype html><html><body>${script}${vectors}</body></html>`),
      },
      { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(`{"snapshot":${'['.repeat(100_000)}`) },
      { name: 'a.png', mimeType: 'image/png', buffer: Buffer.alloc(0) },
    ];
    const answers: string[] = [];
    for (const file of files) {
      await give(page, file);
      await expect(page.locator('#answer, [role="alert"]').first()).toBeVisible();
      await page.waitForTimeout(700);
      answers.push((await heading(page).textContent()) ?? '');
    }
    expect(answers).toEqual([words.differs, words.notOurs, words.altered, words.notOurs, words.notOurs, words.notOurs]);
    expect(await page.title()).toBe(title);
    expect(await page.locator('script:not([src]):not([type])').count()).toBe(
      await page.locator('head > script:not([src]):not([type])').count(),
    );
  });

  test('show what they say as text', async ({ page }) => {
    await openVerify(page);
    await give(
      page,
      png(
        await forgedPng(ownPng, (snapshot) => ({ ...snapshot, rights: { ...snapshot.rights, owner: '<i>palsu</i>' } })),
      ),
    );
    const cell = answer(page).getByRole('row').filter({ hasText: 'Pemilik data' }).getByRole('cell').first();
    await expect(cell).toHaveText('<i>palsu</i>');
    expect(await answer(page).locator('i').count()).toBe(0);
  });
});

test('has no fault that axe knows, with an answer in either theme', async ({ page }) => {
  await openVerify(page, 'en/verify/');
  await give(page, png(await forgedPng(ownPng, (snapshot) => withOtherFigure(snapshot, '2021-04', 64.6))));
  await expect(heading(page)).toHaveText(verifyMessages.en.differs);
  expect(await axeFinds(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFinds(page, { rules: 'coloured' }), 'dark').toEqual([]);
});

test('fits a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openVerify(page);
  await give(page, png(await forgedPng(ownPng, (snapshot) => withOtherFigure(snapshot, '2021-04', 64.6))));
  await expect(answer(page).getByRole('img')).toHaveCount(2);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test.describe('the page of a frozen chart', () => {
  const frozen = editionMessages.id;

  test('shows the edition and keeps it through every control', async ({ page }) => {
    await page.goto(`chart/pmi/?edition=${edition}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/54,6 pada April 2021/u);
    await expect(page).toHaveTitle(/seperti diketahui pada 7 Mei 2021/u);
    await expect(page.getByRole('note')).toContainText(`Edisi beku 7 Mei 2021 (kode ${code})`);
    await expect(page.getByRole('note')).toContainText(
      /Sejak 7 Mei 2021 tidak ada angka yang direvisi; \d+ angka ditambah/u,
    );
    await page.getByRole('radio', { name: '1 tahun' }).check();
    await expect(page).toHaveURL(new RegExp(`[?&]from=2020-05.*edition=${edition}`, 'u'));
    await page.getByRole('radio', { name: 'Tabel' }).check();
    await expect(page).toHaveURL(new RegExp(`view=table.*edition=${edition}`, 'u'));
    await page.getByRole('radio', { name: 'Tanpa tonggak' }).check();
    await expect(page).toHaveURL(new RegExp(`milestones=none.*edition=${edition}`, 'u'));
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(new RegExp(`/en/chart/pmi/.*edition=${edition}`, 'u'));
    await expect(page.getByRole('note')).toContainText('Frozen edition of 7 May 2021');
    await page.getByRole('link', { name: editionMessages.en.live }).click();
    await expect(page).not.toHaveURL(/edition=/u);
    await expect(page.getByRole('note')).toHaveCount(0);
  });

  test('hides the chart of now until the edition is there', async ({ page }) => {
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/assets/takeOver-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`chart/pmi/?edition=${edition}`, { waitUntil: 'commit' });
    const title = page.getByRole('heading', { level: 1, includeHidden: true });
    await expect(title).toContainText('2026');
    await expect(title).toBeHidden();
    go();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/54,6 pada April 2021/u);
  });

  test('says that there is no such edition and never shows the data of now in its place', async ({ page }) => {
    await page.goto('chart/pmi/?edition=2021-05-07.aaaaaaaa');
    await expect(page.getByRole('alert', { name: frozen.unknownTitle('2021-05-07.aaaaaaaa') })).toBeVisible();
    await expect(page.getByRole('figure')).toHaveCount(0);
    await page.getByRole('link', { name: /^7 Mei 2021/u }).click();
    await expect(page.getByRole('note')).toContainText(code);
  });

  test('names the error when the edition is not the one of the ledger', async ({ page }) => {
    await page.route(`**/editions/pmi/${edition}.json`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('54.6', '64.6') });
    });
    await page.goto(`chart/pmi/?edition=${edition}`);
    const alert = page.getByRole('alert', { name: frozen.editionFailed('7 Mei 2021') });
    await expect(alert).toBeVisible();
    await alert.getByText('Rincian teknis').click();
    await expect(alert).toContainText('FeedSemanticError');
    await expect(page.getByRole('figure')).toHaveCount(0);
    await expect(page.getByRole('link', { name: frozen.live })).toBeVisible();
  });
});

test('a snapshot of ours has what the page needs', async () => {
  expect((await snapshotIn(ownPng)).edition).toBe(edition);
  expect((await snapshotIn(ownSvg)).drawing).toBe((await snapshotIn(ownPng)).drawing);
});
