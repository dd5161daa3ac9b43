import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Catalogue, FeedEntry } from '@/catalogue/catalogue';
import type { Bilingual } from '@/series/series';
import { siteBase, siteFolder } from './base';
import { checkFile } from './feedFile';
import { sitePages, type SiteFile } from './pages';
import type { SiteContent } from './pageWords';
import { headersFile } from './security';

async function catalogueIn(feeds: string): Promise<Catalogue> {
  const { content } = await checkFile(join(feeds, 'catalogue.json'));
  if (content.kind === 'catalogue' && content.value) return content.value;
  throw new Error('catalogue.json is refused: npm run feed -- check says why');
}

async function descriptionIn(feeds: string, entry: FeedEntry): Promise<readonly [string, Bilingual]> {
  const { content } = await checkFile(join(feeds, entry.path));
  if (content.kind === 'feed' && content.value) return [entry.id, content.value.description];
  throw new Error(`${entry.path} is refused: npm run feed -- check says why`);
}

/** What the feeds of a built site say about its pages; throws when one is refused. */
export async function contentOf(feeds: string): Promise<SiteContent> {
  const catalogue = await catalogueIn(feeds);
  const descriptions = await Promise.all(catalogue.feeds.map((entry) => descriptionIn(feeds, entry)));
  return { catalogue, descriptions: new Map(descriptions) };
}

async function write(folder: string, { path, text }: SiteFile): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Turns what `vite build` left into a site for any static host: a page for every address, and `_headers`. */
export async function main(): Promise<number> {
  const folder = siteFolder(process.env);
  const dist = resolve(folder);
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const pages = sitePages(template, await contentOf(join(dist, 'feeds')));
  const headers = { path: '_headers', text: headersFile(siteBase(process.env)) };
  await Promise.all([...pages, headers].map((file) => write(dist, file)));
  console.log(`${pages.length} pages and _headers written to ${folder}/`);
  return 0;
}
