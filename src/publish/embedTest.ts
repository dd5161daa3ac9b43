import { gzipSync } from 'node:zlib';
import { html, htmlDocument, htmlMarkup, ownScript, type HtmlNode } from '@/exports/document/embedHtml';
import { embedStyle } from '@/exports/document/embedStyle';
import { frameCode } from '@/exports/embedCode';
import { languages, type Language } from '@/i18n/language';
import { embedTestMessages } from '@/i18n/messages/embedTest';
import { bundle } from './embedClient';
import { inlineHashes } from './inlineHashes';
import { metaPolicyFor } from './securityPolicy';
import { absolute, type Site } from './site';
import type { SiteFile } from './siteFile';

/** What the test has besides an embed's own style. */
const rules: readonly string[] = [
  '#verdict{margin-top:1rem;font-weight:700;font-size:1.125rem;line-height:1.3}',
  'dl,dd{margin:0}',
  'dl{margin:1rem 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:0 2rem}',
  'dl div{padding:.5rem 0;border-top:1px solid var(--line);break-inside:avoid}',
  'dt{font-size:.875rem;font-weight:700;color:var(--accent)}',
  'dd{font-size:.875rem}',
  'dd+dd{color:var(--soft)}',
  'dd:empty{display:none}',
  'button{font:inherit;min-height:2rem;padding:.25rem .75rem;margin-top:.25rem;color:var(--ink);background:none;border:1px solid currentColor;border-radius:.25rem;cursor:pointer}',
  '#summary,.code{margin:.5rem 0;padding:.75rem;font-size:.8125rem;line-height:1.4;white-space:pre-wrap;border:1px solid var(--line);user-select:all}',
  '.code{font-family:ui-monospace,monospace}',
  '#how ol{padding-left:1.5rem}',
  '#how li{padding:.25rem 0}',
  '#summary:empty{display:none}',
  // With it the page is higher than what hosts that limit a height allow.
  '#room{height:60rem}',
];
const style = html('style', {}, [embedStyle + rules.join('')]);

/** The test's path below the base. */
function testPath(language: Language): string {
  return `${language === 'en' ? 'en/' : ''}embed/test/`;
}

function head(site: Site, language: Language, script: HtmlNode): HtmlNode {
  const words = embedTestMessages[language];
  const policy = metaPolicyFor('embed', inlineHashes(htmlMarkup(style) + htmlMarkup(script)), site);
  return html('head', {}, [
    html('meta', { charset: 'utf-8' }),
    html('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    html('meta', { name: 'viewport', content: 'width=device-width' }),
    // A tool, not something to be found.
    html('meta', { name: 'robots', content: 'noindex' }),
    html('title', {}, [words.title]),
    html('meta', { name: 'description', content: words.description }),
    html('link', { rel: 'canonical', href: absolute(site, testPath(language)) }),
    html('link', { rel: 'icon', href: `${site.base}icon.svg` }),
    html('base', { target: '_blank' }),
    style,
  ]);
}

function homeOf(site: Site, language: Language): string {
  return absolute(site, language === 'en' ? 'en/' : '');
}

/** What a frame must be allowed for everything that embeds do. */
const neededSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
/** As high as the code of a chart that nobody has measured yet, in pixels. */
const frameHeight = 640;

/** The code of a chart's embed, but for this page. */
function codeOf(site: Site, language: Language): string {
  const { title } = embedTestMessages[language];
  return frameCode({
    src: `${absolute(site, testPath(language))}?check=kept`,
    title,
    width: null,
    height: frameHeight,
    theme: 'auto',
    page: homeOf(site, language),
    caption: title,
    script: absolute(site, 'embed.js'),
  });
}

/** What to do with this page, open until a script sees that it has been done. */
function steps(site: Site, language: Language): HtmlNode {
  const { steps: said } = embedTestMessages[language];
  return html('details', { id: 'how', open: '' }, [
    html('summary', {}, [said.heading]),
    html('ol', {}, [
      html('li', {}, [said.copy, html('p', { id: 'code', class: 'code' }, [codeOf(site, language)])]),
      html('li', {}, [said.paste]),
      html('li', {}, [said.read]),
    ]),
  ]);
}

/** What stands here without a script holds without one; the script writes over it. */
function body(site: Site, language: Language, script: HtmlNode): HtmlNode {
  const words = embedTestMessages[language];
  const home = homeOf(site, language);
  const places = { 'data-home': home, 'data-feed': `${site.base}feeds/catalogue.json` };
  return html('body', {}, [
    html('main', { id: 'embed-root', 'data-chart-id': 'test', ...places }, [
      html('h1', {}, [words.title]),
      html('p', { class: 's' }, [words.intro]),
      html('div', { role: 'status' }, [
        html('p', { id: 'verdict' }, [words.noScript.said]),
        html('p', { id: 'advice' }, [words.noScript.means]),
      ]),
      html('div', { id: 'ask' }, [
        html('p', {}, [words.noScript.ask]),
        html('p', { class: 'code' }, [`sandbox="${neededSandbox}"`]),
      ]),
      html('div', { id: 'trial' }),
      steps(site, language),
      html('details', { id: 'all', hidden: '' }, [
        html('summary', {}, [words.results]),
        html('div', { id: 'results' }),
        html('h2', {}, [words.summary]),
        html('p', {}, [words.summaryHint]),
        html('p', { id: 'summary' }),
      ]),
      html('footer', {}, [html('p', {}, [html('a', { href: home, target: '_blank', rel: 'noopener' }, [words.open])])]),
      html('div', { id: 'room', hidden: '' }),
    ]),
    script,
  ]);
}

/** The embed that tells what its host allows, in each language. `text` is what src/embed/testPage.ts was bundled to. */
export function embedTestPages(site: Site, text: string): readonly SiteFile[] {
  const script = ownScript(text);
  return languages.map((language) => {
    const root = html('html', { lang: language }, [head(site, language, script), body(site, language, script)]);
    return { path: `${testPath(language)}index.html`, content: htmlDocument(root) };
  });
}

/** What the script for other people's pages may weigh, in bytes of gzip. */
const hostBudget = 600;

/**
 * The files that belong to no chart: `embed.js`, which pages that hold our frames may load, and the test. Throws when
 * `embed.js` is too heavy, and what the bundler throws.
 */
export async function embedToolFiles(site: Site): Promise<readonly SiteFile[]> {
  const [host, test] = await Promise.all([
    bundle('src/embed/host.ts', 'iife'),
    bundle('src/embed/testPage.ts', 'iife'),
  ]);
  const weight = gzipSync(host, { level: 9 }).length;
  if (weight > hostBudget) throw new Error(`embed.js weighs ${weight} bytes in gzip; it may weigh ${hostBudget}`);
  return [{ path: 'embed.js', content: `${host}\n` }, ...embedTestPages(site, test)];
}
