import type { PicturePreset } from '@/charts/model/picture';
import type { Language } from '@/i18n/language';
import { chartAddress, printAddress } from '@/url/address';
import type { View } from '@/url/view';

/** Where a copy of the site is published. */
export interface SharedSite {
  /** `https://host`, without a closing slash. */
  readonly origin: string;
  /** `/` or `/a/b/`. */
  readonly base: string;
}

/** A chart, live or as an edition froze it, looked at in some way. */
export interface SharedChart {
  readonly id: string;
  readonly language: Language;
  /** `YYYY-MM-DD.<code>`; the live chart without it. */
  readonly edition?: string;
  readonly view: View;
}

function viewOf({ view, edition }: SharedChart): View {
  if (edition === undefined) return view;
  // An edition has its day, and holds no series of other feeds.
  const { asOf: _asOf, compare: _compare, ...rest } = view;
  return { ...rest, edition };
}

function queryOf(view: View, { base }: SharedSite): string {
  const printed = printAddress({ ...chartAddress('x', 'id'), view }, base);
  const at = printed.indexOf('?');
  return at === -1 ? '' : printed.slice(at);
}

/** Address of the chart's page that shows the same: `https://host/chart/pmi/?edition=2021-05-07.3fa9c1d2`. */
export function sharedPage(chart: SharedChart, site: SharedSite): string {
  const address = { ...chartAddress(chart.id, chart.language), view: viewOf(chart) };
  return site.origin + printAddress(address, site.base);
}

/** Path and query of the embed below the site's origin: `/embed/pmi/2021-05-07.3fa9c1d2/?theme=light`. The edition is in the path and a compared series is not shown in frames. */
export function embedHref(chart: SharedChart, site: SharedSite): string {
  const { edition, compare: _compare, ...view } = viewOf(chart);
  const folder = `embed/${chart.id}/${edition === undefined ? '' : `${edition}/`}`;
  return `${site.base}${chart.language === 'en' ? 'en/' : ''}${folder}${queryOf(view, site)}`;
}

/**
 * Address of an edition as a document of its own, whose card on social media is the edition's: the chart's page is one
 * document for every edition, so that its card is always the live chart's.
 */
export function frozenDocument(chart: SharedChart & { readonly edition: string }, site: SharedSite): string {
  return site.origin + embedHref(chart, site);
}

/** Address of the picture that a site publishes of a chart: any preset of the live one, the article picture of an edition. */
export function publishedPicture(
  { id, language, edition }: SharedChart,
  preset: PicturePreset,
  { origin, base }: SharedSite,
): string {
  return `${origin}${base}img/${id}/${edition ?? preset}.${language}.png`;
}
