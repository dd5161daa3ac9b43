import { join } from 'node:path';
import { editionsOf, type Ledger, type LedgerLine } from '@/editions/edition';
import { matchingEdition } from '@/exports/matchingEdition';
import { languages, type Language } from '@/i18n/language';
import { sayDataDate } from '@/charts/model/credits';
import { subtitle } from '@/charts/model/finding';
import { shippedFiles } from '@/app/briefings/shippedQueries';
import { filesOf } from '@/app/fetchAbsent';
import type { SiteState } from '@/feeds/siteState';
import type { Page } from '@/url/page';
import { editionContent, changesFiles } from './editionFiles';
import { readEdition } from './editionStore';
import { chartContent, type ChartContent, type SiteContent } from './content';
import { publishBriefing } from './briefing';
import { documentOf, type Shell } from './document';
import { embedPages } from './embed';
import type { EmbedClient } from './embedClient';
import { oembedFiles } from './oembed';
import { pageFile } from './pages';
import { siteWords } from './pageWords';
import { chartPictures, editionPictures, sitePictures, type Pictured } from './pictures';
import { renderPage } from './render';
import type { Site } from './site';
import type { SiteFile } from './siteFile';
import { lastPublished } from './sitemap';
import { stateText } from './stateFile';
import { statementPart } from './statementPart';

/** What a worker is asked to publish: everything about one chart or edition, one page that is not a chart's, a briefing, or the site's own pictures. */
export type Job =
  | { readonly kind: 'chart'; readonly id: string }
  | { readonly kind: 'edition'; readonly line: LedgerLine }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'briefing'; readonly story: string }
  | { readonly kind: 'site-pictures' };

/** What all jobs share. */
export interface Workshop {
  readonly site: Site;
  readonly shell: Shell;
  /** The folder that the feeds are in. */
  readonly feeds: string;
  /** Text of a file beside the catalogue, as it is published. */
  readonly textOf: (path: string) => Promise<string>;
  readonly content: SiteContent;
  readonly ledger: Ledger;
  /** Which files the site has. */
  readonly state: SiteState;
  readonly builtOn: string;
  /** The script of the embeds. */
  readonly client: EmbedClient;
  /** Keeps pictures between builds. */
  readonly cache: string;
}

/** Hands a file on as soon as it is made, so that none is kept. */
export type Write = (file: SiteFile) => Promise<void>;

/** What became of a job. */
export interface JobResult {
  /** Newest day of publication of the chart's figures. */
  readonly published?: string;
}

/** Most characters of data that a page carries; what is larger it fetches when it comes to life. */
const mostInlined = 400_000;

interface Rendering {
  readonly page: Page;
  readonly workshop: Workshop;
  readonly chart?: ChartContent;
}

/** What is measured, by whom, and how new it is; the finding is the page's title. */
function chartDescription({ subject }: ChartContent, language: Language): string {
  const date = sayDataDate(subject, language);
  return date === '' ? subtitle(subject, language) : `${subtitle(subject, language)} ${date}.`;
}

function descriptionOf({ page, chart }: Rendering, language: Language): string {
  const words = siteWords[language];
  if (page.name === 'chart') return chart ? chartDescription(chart, language) : words.notFound.description;
  // A briefing is made elsewhere and is never a page of the app.
  const isNone = page.name === 'not-found' || page.name === 'briefing';
  return (isNone ? words.notFound : words[page.name]).description;
}

/** A file, or what of it is about one chart. */
async function textOf(path: string, { textOf: read, content }: Workshop): Promise<string> {
  const [file = path, query] = path.split('?');
  const text = await read(file);
  const chart = content.catalogue.charts.find(({ id }) => query === `chart=${id}`);
  return chart ? statementPart(text, chart.feed) : text;
}

/** A page in both languages, with the files that it was rendered from. */
async function pageFiles(rendering: Rendering, write: Write): Promise<void> {
  const { page, workshop, chart } = rendering;
  const { content, shell, site, builtOn } = workshop;
  const shipped = page.name === 'briefings' ? await shippedFiles(workshop.textOf) : [];
  const texts = await Promise.all(
    [...filesOf(page, content.catalogue), ...shipped].map(async (path) => ({
      path,
      text: await textOf(path, workshop),
    })),
  );
  const files = new Map(texts.map(({ path, text }) => [path, JSON.parse(text) as unknown]));
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  for (const language of languages) {
    const markup = await renderPage({ page, language }, { files, base: site.base, builtOn });
    const rendered = {
      ...markup,
      page,
      language,
      description: descriptionOf(rendering, language),
      data: size > mostInlined ? [] : texts,
      state: stateText(
        workshop.state,
        texts.map(({ path }) => path),
      ),
      builtOn,
    };
    const text = documentOf(rendered, shell, chart ? { ...content, chart } : content);
    await write({ path: pageFile(page, language), content: text });
  }
}

async function writeAll(files: readonly SiteFile[], write: Write): Promise<void> {
  for (const file of files) await write(file);
}

/** A live chart with the edition that holds its figures, where one does: then its pictures can be checked. */
async function picturedNow(content: ChartContent, { feeds, ledger }: Workshop): Promise<Pictured> {
  const lines = editionsOf(ledger, content.chart.id);
  const known = await Promise.all(
    lines.map(async (line) => ({ name: line.edition, edition: await readEdition(join(feeds, '..'), line) })),
  );
  const found = matchingEdition(content.subject, known);
  const asOf = found?.edition.asOf ?? content.feed.modified;
  return { content, edition: found?.name ?? null, asOf };
}

async function publishChart(id: string, workshop: Workshop, write: Write): Promise<JobResult> {
  const { content, feeds, site } = workshop;
  const entry = content.catalogue.charts.find((chart) => chart.id === id);
  if (!entry) throw new Error(`there is no chart ${id}`);
  const chart = await chartContent(feeds, content, entry);
  await pageFiles({ page: { name: 'chart', id }, workshop, chart }, write);
  await writeAll(embedPages(chart, site, { client: workshop.client }), write);
  await writeAll(oembedFiles(chart, site), write);
  await writeAll(await chartPictures(await picturedNow(chart, workshop), workshop), write);
  const published = lastPublished(chart);
  return published === undefined ? {} : { published };
}

/** A frozen chart: its embed, its picture, and what became of its figures. */
async function publishEdition(line: LedgerLine, workshop: Workshop, write: Write): Promise<void> {
  const { content, feeds, site, builtOn, client } = workshop;
  const edition = await readEdition(join(feeds, '..'), line);
  const frozen = editionContent(edition, content);
  const { edition: name } = line;
  await writeAll(embedPages(frozen, site, { client, edition: { name, asOf: edition.asOf } }), write);
  await writeAll(oembedFiles(frozen, site, name), write);
  await writeAll(await editionPictures({ content: frozen, edition: name, asOf: edition.asOf }, workshop), write);
  const { feed } = await chartContent(feeds, content, edition.chart);
  await writeAll(changesFiles(line, { edition, now: feed, builtOn }), write);
}

/** The overview's picture shows what comes first in the catalogue. */
const picturedCharts = 6;

async function publishSitePictures(workshop: Workshop, write: Write): Promise<JobResult> {
  const { content, feeds } = workshop;
  const entries = content.catalogue.charts.slice(0, picturedCharts);
  const charts = await Promise.all(entries.map((entry) => chartContent(feeds, content, entry)));
  const subjects = charts.map(({ subject }) => subject);
  await writeAll(await sitePictures(subjects, content, workshop), write);
  return {};
}

/** Makes every file that a job stands for. Throws, naming the file or the chart, when one cannot be made as promised. */
export async function runJob(job: Job, workshop: Workshop, write: Write): Promise<JobResult> {
  switch (job.kind) {
    case 'chart':
      return publishChart(job.id, workshop, write);
    case 'edition':
      await publishEdition(job.line, workshop, write);
      return {};
    case 'page':
      await pageFiles({ page: job.page, workshop }, write);
      return {};
    case 'briefing':
      await publishBriefing(job.story, workshop, write);
      return {};
    case 'site-pictures':
      return publishSitePictures(workshop, write);
    default:
      return job satisfies never;
  }
}
