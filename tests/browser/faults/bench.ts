import { expect, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { open } from '@tests/browser/alive';
import { builtText } from '@tests/browser/builtSite';
import { story } from '@tests/browser/deck';
import { withoutPointer } from '@tests/browser/noPointer';
import { FaultServer } from './faultServer';
import { keepAgain, keptFiles, rememberKept } from './kept';
import { watched, type Watched } from './looked';
import type { Language } from '@/i18n/language';

/** So long after its last good visit a reader comes back. */
export const away = (3 * 60 + 12) * 60_000;

const fileCount: number = JSON.parse(builtText('feeds/state.json')).files.length;

/** A browser that was here before: its store is put back as it was for every cell. */
interface Visited {
  readonly context: BrowserContext;
  /** A page of the site's that runs none of its scripts. */
  readonly aside: Page;
}

/** A server that can go wrong and browsers that meet it, for all tests of a worker. */
export class Bench {
  readonly site = new FaultServer();
  /** Whether cells also see what comes once all is right again; each costs a page more. */
  seesItMended = true;
  readonly #browser: Browser;
  readonly #open: BrowserContext[] = [];
  #visited: Visited | undefined;
  #presenters: Readonly<Record<Language, Watched>> | undefined;
  #cold: Watched | undefined;
  #warm: Watched | undefined;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** A browser that has seen nothing. */
  async context(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      baseURL: this.site.address,
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      // Workers have tests of their own; without them every file comes from the server that goes wrong.
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 720 },
      ...options,
    });
    this.#open.push(context);
    await withoutPointer(context);
    return context;
  }

  async page(context?: BrowserContext): Promise<Watched> {
    return watched(await (context ?? (await this.context())).newPage(), this.site.address);
  }

  /** The page of a row in a browser that has seen nothing, for one surface after the other; it has a clock. */
  async coldPage(): Promise<Watched> {
    if (this.#cold) return this.#cold;
    this.#cold = await this.page();
    await this.#cold.page.clock.install();
    return this.#cold;
  }

  /** The page of a row in a browser that comes back after `away`, with everything that it kept. */
  async warmPage(): Promise<Watched> {
    const { context } = await this.comeBack();
    if (this.#warm) return this.#warm;
    this.#warm = await this.page(context);
    await this.#warm.page.clock.install({ time: Date.now() + away });
    return this.#warm;
  }

  /** Ends a cell: all is well again. A page that was in use asks nothing more. */
  async endCell(): Promise<void> {
    for (const look of [this.#cold, this.#warm]) {
      await look?.page.goto('about:blank');
      look?.problems();
    }
    this.site.reset();
  }

  /** Ends the browsers of a row; what is made once for all rows stays. */
  async endRow(): Promise<void> {
    this.#cold = undefined;
    this.#warm = undefined;
    const lasting = [this.#visited?.context, this.#presenters?.id.page.context()];
    const ended = this.#open.filter((context) => !lasting.includes(context));
    for (const context of ended) {
      this.#open.splice(this.#open.indexOf(context), 1);
      await context.close().catch(() => undefined);
    }
    for (const page of this.#visited?.context.pages() ?? []) if (page !== this.#visited?.aside) await page.close();
    this.site.reset();
  }

  async end(): Promise<void> {
    await Promise.all(this.#open.map((context) => context.close().catch(() => undefined)));
    await this.site.stop();
  }

  /** A visit while all was well, after which this browser keeps every file. */
  async visit(context: BrowserContext): Promise<void> {
    const page = await context.newPage();
    await open(page, 'chart/pmi/');
    await expect(async () => {
      const asked = page.waitForRequest('**/feeds/state.json', { timeout: 2000 });
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await asked;
    }).toPass({ intervals: [0, 100] });
    const count = async (): Promise<number> => (await keptFiles(page)).length;
    await expect.poll(count, { message: 'files kept', intervals: [100] }).toBe(fileCount);
    await page.close();
  }

  async #visitedOnce(): Promise<Visited> {
    if (this.#visited) return this.#visited;
    const context = await this.context();
    await this.visit(context);
    const aside = await context.newPage();
    await aside.goto('icon.svg');
    await rememberKept(aside);
    // An embed of another range, so that this browser has met its files too.
    const embed = await context.newPage();
    await embed.goto('embed/pmi/?from=2020-01&to=2021-04');
    await expect(embed.getByRole('heading', { level: 1 })).toContainText('54,6');
    await embed.close();
    this.#visited = { context, aside };
    return this.#visited;
  }

  /** A browser that comes back after `away`, with everything that it kept and when it was fetched. */
  async comeBack(): Promise<{ context: BrowserContext; aside: Page; fetchedAt: ReadonlyMap<string, number> }> {
    const { context, aside } = await this.#visitedOnce();
    const kept = await keepAgain(aside);
    return { context, aside, fetchedAt: new Map(kept.map(({ path, fetchedAt }) => [path, fetchedAt])) };
  }

  /** For the next who comes back there is another visit: the store of this one was touched. */
  async forgetVisit(): Promise<void> {
    const gone = this.#visited?.context;
    this.#visited = undefined;
    await gone?.close();
  }

  async #present(context: BrowserContext, language: Language): Promise<Watched> {
    const made = await this.page(context);
    const { page } = made;
    await page.clock.install();
    const root = `${language === 'en' ? 'en/' : ''}briefing/${story}/`;
    await page.goto(root);
    await expect(page.locator('.b-stage[data-phase="before"] .b-layer[data-on]')).toBeVisible();
    await expect(async () => {
      await page.keyboard.press('Shift+F5');
      await expect(page.locator('.b-stage')).toHaveAttribute('data-phase', 'presenting', { timeout: 1000 });
    }).toPass();
    const kept = await page.evaluate((id) => sessionStorage.getItem(`pendopo.briefing.id.${id}`), story);
    const packed = () => page.evaluate(() => JSON.stringify(sessionStorage).length);
    await expect.poll(packed, { message: 'the frozen data lie in the session' }).toBeGreaterThan(50_000);
    await page.goto(`${root}presenter/?session=${String(JSON.parse(kept ?? '""'))}`);
    await expect(page.locator('.c-page')).toBeVisible();
    return made;
  }

  /** Two presenters in the middle of their briefings, one in each language. */
  async presenters(): Promise<Readonly<Record<Language, Watched>>> {
    if (this.#presenters) return this.#presenters;
    const context = await this.context();
    this.#presenters = { id: await this.#present(context, 'id'), en: await this.#present(context, 'en') };
    return this.#presenters;
  }
}
