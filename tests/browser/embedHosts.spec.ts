import { expect, type Frame, type Page } from '@playwright/test';
import {
  allHosts,
  article,
  firstHeight,
  frame,
  ourSandbox,
  ourScript,
  wordPressLimits,
  wordPressPage,
  type Limits,
} from './hosts/hostPages';
import { contentHeight, frameHeight, frameWith, test } from './hosts/hostTest';

/** A frame may differ from its content by a rounded pixel. */
const tolerance = 2;
/** Long enough for messages that must change nothing to arrive. */
const settle = 300;
/** Heights of this chart lie within what WordPress allows, or go past it when the table is opened. */
const chart = 'embed/umkm-baru/';

/** How high a host makes a frame whose content is so high. */
function allowed(height: number, [least, most]: Limits = [0, Infinity]): number {
  return Math.min(Math.max(height, least), most);
}

/** Waits until a frame is as high as its content, within what its host allows, and gives the frame's height. */
async function fitted(embed: Frame, limits?: Limits): Promise<number> {
  await expect
    .poll(async () => Math.abs((await frameHeight(embed)) - allowed(await contentHeight(embed), limits)))
    .toBeLessThanOrEqual(tolerance);
  return frameHeight(embed);
}

async function toggleTable(embed: Frame): Promise<void> {
  await embed.locator('summary').last().press('Enter');
}

/** Whatever was sent to a frame or in its name has changed nothing. */
async function stays(page: Page, embed: Frame, height: number): Promise<void> {
  await page.waitForTimeout(settle);
  expect(await frameHeight(embed)).toBe(height);
}

for (const { name } of allHosts('')) {
  test(`${name} makes the frame as high as the chart, when the table opens and when it closes`, async ({
    page,
    host,
    home,
  }) => {
    const wanted = allHosts(home).find((each) => each.name === name);
    if (!wanted) throw new Error(`there is no host ${name}`);
    const { limits } = wanted;
    // WordPress cuts at a height that the longer chart has from the start.
    const path = limits ? chart : 'embed/pmi/';
    await page.goto(host.page(wanted.page(home + path)));
    const embed = await frameWith(page, path);
    const closed = await fitted(embed, limits);
    expect(closed).not.toBe(firstHeight);
    await toggleTable(embed);
    const open = await fitted(embed, limits);
    expect(open).toBeGreaterThan(closed + 50);
    await toggleTable(embed);
    await expect.poll(() => frameHeight(embed)).toBe(closed);
    await fitted(embed, limits);
  });
}

test('a host without a script keeps its height, and the frame scrolls inside', async ({ page, host, home }) => {
  await page.goto(host.page(article(frame(home + chart, ourSandbox))));
  const embed = await frameWith(page, chart);
  await toggleTable(embed);
  await stays(page, embed, firstHeight);
  expect(await contentHeight(embed)).toBeGreaterThan(firstHeight);
  expect(await embed.evaluate(() => document.scrollingElement?.scrollHeight ?? 0)).toBeGreaterThan(firstHeight);
});

test('two copies on a page have a height each', async ({ page, host, home }) => {
  await page.goto(
    host.page(article(frame(`${home}${chart}?copy=a`, ourSandbox) + frame(`${home}${chart}?copy=b`) + ourScript(home))),
  );
  const [first, second] = [await frameWith(page, 'copy=a'), await frameWith(page, 'copy=b')];
  const closed = await fitted(first);
  expect(await fitted(second)).toBe(closed);
  await toggleTable(second);
  expect(await fitted(second)).toBeGreaterThan(closed + 50);
  await stays(page, first, closed);
});

test('our script may be pasted twice, come late, and find frames that come later still', async ({
  page,
  host,
  home,
}) => {
  await page.goto(host.page(article(frame(`${home}${chart}?copy=a`, ourSandbox))));
  const early = await frameWith(page, 'copy=a');
  await expect(early.locator('#embed-root')).toBeVisible();
  await stays(page, early, firstHeight);
  for (const _ of [1, 2]) await page.addScriptTag({ url: `${home}embed.js` });
  await fitted(early);
  await page.evaluate(
    (markup) => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      document.body.append(template.content);
    },
    frame(`${home}${chart}?copy=b`, ourSandbox),
  );
  await fitted(await frameWith(page, 'copy=b'));
});

test('a listener that knows only how to wait is told again after a while', async ({ page, host, home }) => {
  const [datawrapper] = allHosts(home).filter(({ name }) => name === 'Datawrapper');
  const markup = datawrapper?.page(home + chart) ?? '';
  await page.goto(host.page(markup.replace('<script>', '<script type="text/late">')));
  const embed = await frameWith(page, chart);
  await expect(embed.locator('#embed-root')).toBeVisible();
  await stays(page, embed, firstHeight);
  await page.evaluate(() => {
    const [late] = document.querySelectorAll('script');
    const script = document.createElement('script');
    script.textContent = late?.textContent ?? '';
    document.body.append(script);
  });
  await fitted(embed);
});

/** Every message that a host script takes for a height, saying something that no chart says. */
const forged: readonly unknown[] = [
  ...[9999, 1e9, -5, 0, Number.NaN, Number.POSITIVE_INFINITY, '9999', null].map((height) => ({
    sentinel: 'amp',
    type: 'embed-size',
    height,
  })),
  { 'datawrapper-height': { 'umkm-baru': 9999 } },
  '{"context":"iframe.resize","height":9999}',
  '{"type":"set-height","value":9999,"id":"iframeMessenger:umkm-baru"}',
  'pymxPYMxchartxPYMxheightxPYMx9999',
  '[iFrameSizer]chart:9999:640:resize',
  { message: 'height', value: 900, secret: 'a1B2c3D4e5' },
  { message: 'height', value: 900, secret: 'guessed' },
  { message: 'link', value: 'https://example.org/', secret: 'a1B2c3D4e5' },
];

/** What a host may say to an embed, and what somebody may say who pretends to be one. */
const questions: readonly unknown[] = [
  { sentinel: 'amp', type: 'frames-init' },
  { message: 'ready', secret: 'a1B2c3D4e5' },
  'pymxPYMxchartxPYMxwidthxPYMx300',
  'pymxPYMxchartxPYMxnavigateToxPYMxhttps://example.org/',
  '[iFrameSizer]evil:8:false:false:32:true:true:null:bodyOffset',
  '[iFrameSizer]resize',
  ...forged,
];

test.describe('a frame that is not ours', () => {
  for (const who of ['of another site', 'in a sandbox']) {
    test(`${who} changes no height of ours, whatever it says`, async ({ page, host, home, stranger }) => {
      const sibling = frame(stranger.page('<p>Iklan</p>'), who === 'in a sandbox' ? 'sandbox="allow-scripts"' : '');
      await page.goto(host.page(article(frame(home + chart, ourSandbox) + sibling + ourScript(home))));
      const embed = await frameWith(page, chart);
      const height = await fitted(embed);
      const other = await frameWith(page, stranger.origin);
      await other.evaluate((messages) => messages.forEach((message) => parent.postMessage(message, '*')), forged);
      await stays(page, embed, height);
      expect(await frameHeight(other)).toBe(firstHeight);
    });
  }

  test('is not believed by WordPress without the frame’s own window, and the embed keeps to its secret', async ({
    page,
    host,
    home,
    stranger,
  }) => {
    const around = wordPressPage(home + chart).replace('<p>Sesudah</p>', frame(stranger.page('<p>Iklan</p>')));
    await page.goto(host.page(around));
    const embed = await frameWith(page, chart);
    const height = await fitted(embed, wordPressLimits);
    const other = await frameWith(page, stranger.origin);
    await other.evaluate((messages) => messages.forEach((message) => parent.postMessage(message, '*')), forged);
    await stays(page, embed, height);
    expect(await page.locator('body').getAttribute('data-link')).toBeNull();
  });

  test('gets no answer from an embed and leads it nowhere, nor does a page that opened its host', async ({
    page,
    host,
    home,
    stranger,
  }) => {
    const recorder = `<script>
      window.told = [];
      addEventListener('message', ({ source, data }) => {
        if (source === document.querySelector('iframe').contentWindow) told.push(data);
      });
    </script>`;
    const src = `${home}${chart}?childId=chart#?secret=a1B2c3D4e5`;
    const around = host.page(article(recorder + frame(src) + frame(stranger.page('<p>Iklan</p>'))));
    await page.goto(stranger.page('<p>Pembuka</p>'));
    const opened = page.waitForEvent('popup');
    await page.evaluate((address) => Reflect.set(window, 'popup', open(address)), around);
    const popup = await opened;
    const embed = await frameWith(popup, chart);
    const other = await frameWith(popup, stranger.origin);
    const told = (): Promise<number> => popup.evaluate(() => Reflect.get(window, 'told').length);
    // What an embed repeats after loading must be over.
    await popup.waitForTimeout(4500);
    const before = await told();
    expect(before).toBeGreaterThan(0);
    await other.evaluate((messages) => {
      for (const message of messages) parent.frames[0]?.postMessage(message, '*');
    }, questions);
    await page.evaluate((messages) => {
      for (const message of messages) Reflect.get(window, 'popup').frames[0].postMessage(message, '*');
    }, questions);
    await popup.waitForTimeout(settle);
    expect(await told()).toBe(before);
    // Its host alone is answered, and leads it nowhere either.
    await popup.evaluate((messages) => {
      for (const message of messages) frames[0]?.postMessage(message, '*');
    }, questions);
    await expect.poll(told).toBeGreaterThan(before);
    expect(embed.url()).toBe(src);
  });
});

test('under WordPress a link to the chart’s page is handed on', async ({ page, host, home }) => {
  await page.goto(host.page(wordPressPage(home + chart)));
  const embed = await frameWith(page, chart);
  await fitted(embed, wordPressLimits);
  const link = embed.locator('footer a');
  await link.click();
  await expect(page.locator('body')).toHaveAttribute('data-link', (await link.getAttribute('href')) ?? 'none');
});
