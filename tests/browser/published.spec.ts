import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pictureSizes } from '@/charts/model/picture';
import { languages, type Language } from '@/i18n/language';
import { wake } from './alive';
import { base, builtText, folder } from './builtSite';
import { expect, test } from './fixtures';
import { plainServer } from './plainServer';
import { publishedCatalogue } from './publishedData';

const { charts } = publishedCatalogue();
const mostCardBytes = 300_000;

interface Head {
  readonly language: string;
  readonly title: string;
  readonly policy: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly links: readonly {
    readonly rel: string;
    readonly href: string;
    readonly hreflang: string;
    readonly type: string;
  }[];
  readonly data: readonly string[];
}

/** The head of a document, read by the browser from its text. The page must be an empty one: ours allow no parsing. */
async function headOf(page: Page, text: string): Promise<Head> {
  return page.evaluate((html): Head => {
    const { documentElement, head } = new DOMParser().parseFromString(html, 'text/html');
    const metas = [...head.querySelectorAll('meta[content]')].map((meta) => [
      meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('http-equiv') ?? '',
      meta.getAttribute('content') ?? '',
    ]);
    const links = [...head.querySelectorAll('link')].map((link) => ({
      rel: link.rel,
      href: link.getAttribute('href') ?? '',
      hreflang: link.hreflang,
      type: link.type,
    }));
    return {
      language: documentElement.lang,
      title: head.querySelector('title')?.textContent ?? '',
      policy: head.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '',
      meta: Object.fromEntries(metas),
      links,
      data: [...documentElement.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) => textContent,
      ),
    };
  }, text);
}

/** Names of a chart's editions, in order. */
function editions(id: string): readonly string[] {
  const { editions: lines }: { readonly editions: readonly { readonly chart: string; readonly edition: string }[] } =
    JSON.parse(builtText('editions/ledger.json'));
  return lines
    .filter(({ chart }) => chart === id)
    .map(({ edition }) => edition)
    .toSorted();
}

/** Addresses that the sitemap names. */
function sitemap(): readonly string[] {
  return [...builtText('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => address);
}

/** The built file behind an address of the site. */
function fileOf(address: string): string {
  const { pathname } = new URL(address);
  expect(pathname.startsWith(base), address).toBe(true);
  const path = pathname.slice(base.length);
  return join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
}

interface Png {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** Size of a PNG file; fails on anything that is none. */
function pngSize(file: string): Png {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString('latin1'), file).toBe('\u0089PNG\r\n\u001a\n');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bytes: bytes.length };
}

function only(links: Head['links'], rel: string, more: Partial<Head['links'][number]> = {}): string {
  const found = links.filter(
    (link) => link.rel === rel && Object.entries(more).every(([name, value]) => Reflect.get(link, name) === value),
  );
  expect(found, `${rel} ${JSON.stringify(more)}`).toHaveLength(1);
  return found[0]?.href ?? '';
}

test('the sitemap names every page in both languages, and every one is there', async ({ request, baseURL }) => {
  const addresses = sitemap();
  const pages = [
    '',
    'milestones/',
    'statements/',
    'briefing/',
    'sources/',
    'verify/',
    'open/',
    ...charts.map(({ id }) => `chart/${id}/`),
  ];
  const wanted = pages.flatMap((path) => [new URL(path, baseURL).href, new URL(`en/${path}`, baseURL).href]);
  expect(addresses.toSorted()).toEqual(wanted.toSorted());
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
  expect(await (await request.get('robots.txt')).text()).toContain(new URL('sitemap.xml', baseURL).href);
});

test('every page says in its head what it is, where it is and how it looks elsewhere', async ({ page }) => {
  const titles = new Map<string, string>();
  for (const address of sitemap()) {
    const head = await headOf(page, readFileSync(fileOf(address), 'utf8'));
    const { meta, links, title } = head;
    expect(titles.get(title), `title of ${address}`).toBeUndefined();
    titles.set(title, address);
    expect(title).toMatch(/\S+.* – Pendopo$/u);
    expect(head.language).toBe(new URL(address).pathname.startsWith(`${base}en/`) ? 'en' : 'id');
    expect(head.policy).toContain("default-src 'none'");
    expect(meta['description']).toMatch(/^.{40,}$/u);
    expect(only(links, 'canonical')).toBe(address);
    expect(only(links, 'alternate', { hreflang: head.language })).toBe(address);
    for (const hreflang of [...languages, 'x-default']) {
      const other = only(links, 'alternate', { hreflang });
      expect(existsSync(fileOf(other)), other).toBe(true);
    }
    expect(`${meta['og:title']} – Pendopo`).toBe(title);
    expect(meta['og:url']).toBe(address);
    expect(meta['og:description']).toBe(meta['description']);
    expect(meta['twitter:card']).toBe('summary_large_image');
    for (const image of [meta['og:image'] ?? '', meta['twitter:image'] ?? '']) {
      expect(pngSize(fileOf(image))).toMatchObject({
        width: Number(meta['og:image:width']),
        height: Number(meta['og:image:height']),
      });
    }
    expect(head.data).toHaveLength(1);
    expect(JSON.parse(head.data[0] ?? '')).toMatchObject({ '@context': 'https://schema.org' });
  }
  const lost = await headOf(page, builtText('404.html'));
  expect(lost.meta['robots']).toBe('noindex');
  expect(lost.policy).toContain("default-src 'none'");
});

interface OembedAnswer {
  readonly version: string;
  readonly type: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

interface Graph {
  readonly '@graph': readonly {
    readonly '@type': string;
    readonly name?: string;
    readonly temporalCoverage?: string;
    readonly distribution?: { readonly contentUrl: string };
  }[];
}

function chartFile(id: string, language: Language): string {
  return `${language === 'en' ? 'en/' : ''}chart/${id}/index.html`;
}

/** A picture in both formats; the drawing may reach for nothing outside itself. */
function expectPicture(name: string, size: { readonly width: number; readonly height: number }): void {
  expect(pngSize(`${name}.png`), name).toMatchObject(size);
  const drawing = readFileSync(`${name}.svg`, 'utf8');
  expect(drawing).toMatch(/^<svg [^>]*role="img"/u);
  expect(drawing).toContain('<title');
  expect(drawing).not.toMatch(/<(?:script|style|foreignObject|image)\b|@import|(?:href|src)="(?!#)/u);
}

for (const language of languages) {
  test(`every chart can be embedded and is described as data (${language})`, async ({ page, request }) => {
    for (const { id } of charts) {
      const { links, data, meta } = await headOf(page, builtText(chartFile(id, language)));
      const graph: Graph = JSON.parse(data[0] ?? '');
      const dataset = graph['@graph'].find((node) => node['@type'] === 'Dataset');
      expect(dataset?.name).toMatch(/\S/u);
      expect(dataset?.temporalCoverage).toMatch(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/u);
      expect((await request.get(dataset?.distribution?.contentUrl ?? '')).headers()['content-type']).toContain('json');

      const discovered = await request.get(only(links, 'alternate', { type: 'application/json+oembed' }));
      expect(discovered.status()).toBe(200);
      const answer: OembedAnswer = await discovered.json();
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: meta['og:title'] });
      expect(answer.html).toContain(`<blockquote><a href="${only(links, 'canonical')}"`);
      const frame = /<iframe src="([^"]+)"/u.exec(answer.html)?.[1] ?? '';
      const embed = await request.get(frame);
      expect(embed.status(), frame).toBe(200);
      expect(new URL(frame).pathname).toBe(`${base}${language === 'en' ? 'en/' : ''}embed/${id}/`);
      expect(await embed.text()).toContain('Content-Security-Policy');
      expect(pngSize(fileOf(answer.thumbnail_url))).toMatchObject({
        width: answer.thumbnail_width,
        height: answer.thumbnail_height,
      });
    }
  });

  test(`every chart has its pictures (${language})`, () => {
    for (const { id } of charts) {
      const own = join(folder, 'img', id);
      for (const [preset, size] of Object.entries(pictureSizes))
        for (const look of ['', '-dark', '-transparent'])
          expectPicture(join(own, `${preset}${look}.${language}`), size);
      expect(statSync(join(own, `card.${language}.png`)).size, id).toBeLessThan(mostCardBytes);
      const article = readFileSync(join(own, `article.${language}.png`));
      expect(readFileSync(join(own, `latest.${language}.png`)).equals(article)).toBe(true);
      const frozen = readdirSync(own).filter((name) => /^\d/u.test(name) && name.endsWith(`.${language}.png`));
      expect(frozen).toEqual(editions(id).map((edition) => `${edition}.${language}.png`));
      for (const edition of editions(id)) expectPicture(join(own, `${edition}.${language}`), pictureSizes.article);
    }
    expect(pngSize(join(folder, 'img', 'site', `card.${language}.png`))).toMatchObject(pictureSizes.card);
    expect(statSync(join(folder, 'img', 'site', `card.${language}.png`)).size).toBeLessThan(mostCardBytes);
  });
}

const elsewhere = test.extend<object, { plain: string }>({
  plain: [
    async ({ browserName: _browser }, use) => {
      const { address, close } = await plainServer(folder, base);
      await use(address);
      close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ plain }, use) => use(plain),
});

elsewhere('the site works from any static server, which knows none of our rules', async ({ page }) => {
  const title = page.getByRole('heading', { level: 1 });
  await page.goto('./');
  await wake(page);
  await page.getByRole('article').filter({ hasText: 'PMI manufaktur' }).getByRole('link').click();
  await expect(page).toHaveURL('chart/pmi/');
  await expect(title).toContainText('PMI manufaktur');
  await page.locator('[data-plot]').hover();
  await expect(page.locator('[data-plot] .recharts-surface')).toBeVisible();
  await page.goto('en/chart/umkm-total/?from=2022');
  await expect(page.getByRole('slider').first()).toBeVisible();
  for (const path of ['milestones/', 'en/sources/']) {
    await page.goto(path);
    await wake(page);
    await expect(title).toHaveText(/\S/u);
  }
  await page.goto('embed/pmi/');
  await expect(page.getByRole('img', { name: (await title.textContent()) ?? '', exact: true })).toHaveCount(1);
  expect((await page.goto('404.html'))?.status()).toBe(200);
  await page.getByRole('main').getByRole('link', { name: /PMI/u }).click();
  await expect(page).toHaveURL('chart/pmi/');
});
