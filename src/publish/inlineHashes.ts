import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteHashes } from './security';
import type { InlineHashes } from './securityPolicy';

/** A `<script>` of this kind is run; with a `src` it is a file, with any other `type` it holds data. */
const runs = /^(?:|module|text\/javascript|importmap|speculationrules)$/u;

/** What a policy names a text by; browsers hash an element's text as it stands, encoded as UTF-8. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function isInlineScript(attributes: string): boolean {
  if (/\ssrc\s*=/iu.test(attributes)) return false;
  const type = /\stype\s*=\s*["']?([^"'\s>]*)/iu.exec(attributes)?.[1] ?? '';
  return runs.test(type.toLowerCase());
}

/** Hashes (`sha256-…`) of the styles and scripts that stand in a document's markup, each once, in their order. */
export function inlineHashes(html: string): InlineHashes {
  const styles = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gisu)].map(([, text = '']) => hashOf(text));
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gisu)]
    .filter(([, attributes = '']) => isInlineScript(attributes))
    .map(([, , text = '']) => hashOf(text));
  return { styles: [...new Set(styles)], scripts: [...new Set(scripts)] };
}

async function hashesIn(files: readonly string[]): Promise<InlineHashes> {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  // One after the other: a site may have thousands of embeds.
  for (const file of files) {
    const found = inlineHashes(await readFile(file, 'utf8'));
    for (const hash of found.styles) styles.add(hash);
    for (const hash of found.scripts) scripts.add(hash);
  }
  return { styles: [...styles], scripts: [...scripts] };
}

async function documentsBelow(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
}

async function briefingHashes(folder: string): Promise<InlineHashes> {
  const below = [
    ...(await documentsBelow(join(folder, 'briefing'))),
    ...(await documentsBelow(join(folder, 'en', 'briefing'))),
  ];
  const fronts = new Set([join(folder, 'briefing', 'index.html'), join(folder, 'en', 'briefing', 'index.html')]);
  return hashesIn(below.filter((path) => !fronts.has(path)));
}

/**
 * What the documents of a built site hold inline. All pages share one style and one script, so the front doors speak
 * for them; every briefing and every embed is read.
 */
export async function siteHashes(folder: string): Promise<SiteHashes> {
  const fronts = ['index.html', '404.html', 'en/index.html', 'en/404.html'].map((path) => join(folder, path));
  const embeds = [
    ...(await documentsBelow(join(folder, 'embed'))),
    ...(await documentsBelow(join(folder, 'en', 'embed'))),
  ];
  return {
    page: await hashesIn(fronts.filter((path) => existsSync(path))),
    briefing: await briefingHashes(folder),
    embed: await hashesIn(embeds),
  };
}
