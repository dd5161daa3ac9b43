import type { Catalogue, ChartEntry } from '@/catalogue/catalogue';
import { html, htmlDocument, htmlMarkup, type HtmlNode } from '@/exports/document/embedHtml';
import { embedStyle } from '@/exports/document/embedStyle';
import { languages, pick, type Language } from '@/i18n/language';
import { embedMessages } from '@/i18n/messages/embed';
import { chartAddress, printAddress } from '@/url/address';
import { inlineHashes } from './inlineHashes';
import { metaPolicyFor } from './securityPolicy';
import { absolute, type Site } from './site';
import type { SiteFile } from './siteFile';

const style = html('style', {}, [embedStyle]);

interface Missing {
  readonly site: Site;
  readonly language: Language;
  /** The chart that the address names; without it there is none of that name. */
  readonly chart?: ChartEntry;
}

/** Folder of the addresses that are answered with a document, below the base. */
function folderOf(language: Language, chart?: Pick<ChartEntry, 'id'>): string {
  return `${language === 'en' ? 'en/' : ''}embed/${chart === undefined ? '' : `${chart.id}/`}`;
}

function head(title: string, site: Site): HtmlNode {
  return html('head', {}, [
    html('meta', { charset: 'utf-8' }),
    html('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: metaPolicyFor('embed', inlineHashes(htmlMarkup(style)), site),
    }),
    html('meta', { name: 'viewport', content: 'width=device-width' }),
    html('meta', { name: 'robots', content: 'noindex' }),
    html('title', {}, [title]),
    html('link', { rel: 'icon', href: `${site.base}icon.svg` }),
    style,
  ]);
}

function missing({ site, language, chart }: Missing): SiteFile {
  const words = embedMessages[language];
  const name = chart && pick(chart.name, language);
  const title = name === undefined ? words.noChartTitle : words.noEditionTitle;
  const href =
    chart === undefined
      ? absolute(site, language === 'en' ? 'en/' : '')
      : site.origin + printAddress(chartAddress(chart.id, language), site.base);
  const link = html('a', { href, target: '_blank', rel: 'noopener' }, [
    name === undefined ? words.openSite : words.openChart(name),
  ]);
  const main = html('main', { id: 'embed-root' }, [
    html('h1', {}, [title]),
    html('p', { class: 's' }, [name === undefined ? words.noChartText : words.noEditionText(name)]),
    html('footer', {}, [html('p', {}, [link])]),
  ]);
  const root = html('html', { lang: language }, [head(title, site), html('body', {}, [main])]);
  return { path: `${folderOf(language, chart)}404.html`, content: htmlDocument(root) };
}

/**
 * What a frame shows whose address leads nowhere: the site's own page for that may not be framed, so that a reader would
 * see an empty box. One a chart and one for all others, in each language.
 */
export function missingEmbeds({ charts }: Pick<Catalogue, 'charts'>, site: Site): readonly SiteFile[] {
  return languages.flatMap((language) => [
    ...charts.map((chart) => missing({ site, language, chart })),
    missing({ site, language }),
  ]);
}

/** The text of `_redirects` as Netlify reads it: which of those documents answers, with status 404, where there is no file. */
export function redirectsFile({ charts }: Pick<Catalogue, 'charts'>, { base }: Pick<Site, 'base'>): string {
  const lines = languages.flatMap((language) =>
    [...charts, undefined].map((chart) => {
      const folder = base + folderOf(language, chart);
      return `${folder}* ${folder}404.html 404\n`;
    }),
  );
  return lines.join('');
}
