import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Ledger } from '@/editions/edition';
import { decodeStoryIndex } from '@/feeds/decodeStory';
import { liveOrigins } from '@/feeds/liveOrigins';
import { ownStoryId } from '@/feeds/ownStory';

import { workerFiles, workerParts } from './appWorker';
import { siteFolder } from './base';
import { briefingFiles } from './briefingFile';
import { splitStyle } from './briefingStyle';
import { siteContent, type SiteContent } from './content';
import type { Shell } from './document';
import { today } from './editionCommand';
import { embedClient } from './embedClient';
import { missingEmbeds, redirectsFile } from './embedMissing';
import { embedToolFiles } from './embedTest';
import { checkEditions } from './editionCheck';
import { readLedger } from './editionStore';
import { printReports } from './feedCheck';
import { siteHashes } from './inlineHashes';
import type { Job } from './job';
import { pagesOf } from './pages';
import { progressOn } from './progress';
import { headerRules, headersFile } from './security';
import { siteOf, type Site } from './site';
import { sitemapFiles } from './sitemap';
import { siteState, stateFile } from './stateFile';
import { notIn, type SiteFile } from './siteFile';
import { runJobs } from './workerPool';

const cache = 'node_modules/.cache/pendopo/pictures';

/** The style sheet that `vite build` wrote; every page carries its text, so that the file is not published. */
async function takeStyle(dist: string): Promise<string> {
  const assets = join(dist, 'assets');
  const sheets = (await readdir(assets)).filter((name) => name.endsWith('.css'));
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length > 1) {
    throw new Error(`expected one style sheet in ${assets}, found ${sheets.length}: run npm run build`);
  }
  const text = await readFile(join(assets, sheet), 'utf8');
  await rm(join(assets, sheet));
  return text.trim();
}

/** Pages that are no chart's first: they read all feeds and would keep the others waiting at the end. */
function jobsOf({ catalogue }: SiteContent, { editions }: Ledger, stories: readonly string[]): readonly Job[] {
  const pages = pagesOf(catalogue);
  return [
    ...pages.filter(({ name }) => name !== 'chart').map((page): Job => ({ kind: 'page', page })),
    ...[...stories, ownStoryId].map((story): Job => ({ kind: 'briefing', story })),
    { kind: 'site-pictures' },
    ...catalogue.charts.map(({ id }): Job => ({ kind: 'chart', id })),
    ...editions.map((line): Job => ({ kind: 'edition', line })),
  ];
}

/** Ids of the shipped briefings. Throws when their list is refused. */
async function storiesIn(dist: string): Promise<readonly string[]> {
  const path = 'stories/index.json';
  const decoded = decodeStoryIndex(JSON.parse(await readFile(join(dist, path), 'utf8')), 'reader');
  if (!decoded.ok) throw new Error(`${path} is refused: npm run feed -- check says why`);
  return decoded.value;
}

/** What was published once must be shown again as it was, or not at all. */
async function refuseBrokenEditions(dist: string): Promise<void> {
  const broken = (await checkEditions(dist)).filter(({ problems }) => problems.length > 0);
  if (broken.length > 0) throw new Error(`editions are refused:\n${printReports(broken, dist).join('\n')}`);
}

async function shellIn(dist: string, site: Site): Promise<Shell> {
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  return { template, style: await takeStyle(dist), site };
}

async function write(dist: string, files: readonly SiteFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), content);
  }
}

/** Turns what `vite build` left into a site for any static host: pages, embeds, pictures, oEmbed answers, headers. */
export async function main(): Promise<number> {
  const folder = siteFolder(process.env);
  const dist = resolve(folder);
  const content = await siteContent(join(dist, 'feeds'));
  const site = { ...siteOf(process.env), live: liveOrigins(content.catalogue) };
  const { files: ownFiles, shell } = workerFiles(await workerParts(dist), await shellIn(dist, site));
  const builtOn = today();
  const state = await siteState(join(dist, 'feeds'), content.catalogue, Date.now());
  await refuseBrokenEditions(dist);
  const { client, files } = await embedClient();
  await write(dist, [...files, ...(await embedToolFiles(site)), ...missingEmbeds(content.catalogue, site)]);
  const controls = splitStyle(shell.style);
  await write(dist, [{ path: controls.path, content: controls.later }]);
  // A kill switch in the place of a worker must outlast every build.
  await write(dist, notIn('public', [...(await briefingFiles(dist, site)), ...ownFiles]));
  const jobs = jobsOf(content, await readLedger(dist), await storiesIn(dist));
  const progress = progressOn(process.stdout, jobs.length);
  const published = new Map<string, string>();
  await runJobs(jobs, {
    worker: new URL('worker.js', import.meta.url),
    setting: { dist, cache: resolve(cache), shell, builtOn, state, client },
    onDone: (done) => {
      const { job, result } = done;
      if (job.kind === 'chart' && result.published !== undefined) published.set(job.id, result.published);
      progress.step(done);
    },
  });
  await write(dist, sitemapFiles(content, site, published));
  // Last of the data: it names nothing that is not there yet.
  await write(dist, [stateFile(state)]);
  await write(dist, [
    { path: '_headers', content: headersFile(headerRules(await siteHashes(dist), site), site.base) },
    { path: '_redirects', content: redirectsFile(content.catalogue, site) },
  ]);
  progress.end(folder);
  if (!process.env['PENDOPO_SITE']) {
    console.warn(`PENDOPO_SITE is not set: absolute addresses name ${site.origin}, which is right for npm start only.`);
  }
  return 0;
}
