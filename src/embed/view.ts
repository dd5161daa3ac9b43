import { finding } from '@/charts/model/finding';
import { embedMain, embedModels } from '@/exports/document/embedBody';
import { embedData, type EmbedData } from '@/exports/document/embedData';
import { htmlElement } from '@/exports/document/embedNodes';
import { numberedSources } from '@/exports/document/embedSources';
import { FeedError } from '@/feeds/feedError';
import { embedMessages } from '@/i18n/messages/embed';
import { errorMessages } from '@/i18n/messages/error';
import { chartAddress, defaultView, printAddress, withView } from '@/url/address';
import { parseView, readParameters } from '@/url/query';
import type { View } from '@/url/view';
import { viewParts } from './viewParts';

/** What an address asks for and there is not, in one sentence. */
export interface Unanswered {
  readonly said: string;
}

/** That a choice could not be loaded and why, with the error's name for whoever mends it. */
function sayFailed({ name }: FeedError, { language }: EmbedData): Unanswered {
  return { said: `${embedMessages[language].failed} ${errorMessages[language].byName[name].what} (${name})` };
}

/** An embed's document with another choice of the data. */
export interface DrawnView {
  readonly title: string;
  readonly main: Element;
  readonly data: EmbedData;
}

/** What of an address changes the drawing of an embed. An edition has its day, and a frozen document its edition. */
function wantedView(search: string, isFrozen: boolean): View {
  const { from, to, milestones, asOf, edition } = parseView(readParameters(search));
  const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const view = { ...defaultView, milestones, ...range };
  if (isFrozen) return view;
  if (edition !== undefined) return { ...view, edition };
  return asOf === undefined ? view : { ...view, asOf };
}

function isAsked({ from, to, asOf, edition, milestones }: View): boolean {
  const isOther = [from, to, asOf, edition].some((each) => each !== undefined);
  return isOther || milestones !== defaultView.milestones;
}

/** Whether an address names an edition in a way that no name of an edition is written. */
function isNoEdition(search: string, { edition }: View): boolean {
  return edition === undefined && readParameters(search).some(([name, value]) => name === 'edition' && value !== '');
}

/** The chart's page with the same choice, absolute. */
function addressOf(data: EmbedData, view: View): string {
  const { chart, language, base, edition = view.edition } = data;
  const path = printAddress(withView(chartAddress(chart, language), { ...view, edition }), base);
  return new URL(path, location.href).href;
}

/**
 * Draws the document that an address asks for with the functions that drew the one that is there; `data` is that
 * document's own. Gives nothing where there is nothing to change, and a sentence where the address names an edition that
 * does not exist or that a file of the feeds cannot be loaded or read. Rejects when anything else cannot.
 */
export async function drawView(data: EmbedData, search: string): Promise<DrawnView | Unanswered | undefined> {
  try {
    return await drawAsked(data, search);
  } catch (cause) {
    if (cause instanceof FeedError) return sayFailed(cause, data);
    throw cause;
  }
}

async function drawAsked(data: EmbedData, search: string): Promise<DrawnView | Unanswered | undefined> {
  const { language } = data;
  const isFrozen = data.edition !== undefined;
  const noEdition = { said: embedMessages[language].noEdition };
  const wanted = wantedView(search, isFrozen);
  if (!isFrozen && isNoEdition(search, wanted)) return noEdition;
  if (!isAsked(wanted)) return undefined;
  const parts = await viewParts(data, wanted);
  if (!parts && isFrozen) throw new TypeError(`the edition ${data.edition} is gone`);
  if (!parts) return noEdition;
  const { subject, edition, view } = parts;
  if (!isAsked(view)) return undefined;
  const models = embedModels(subject, language);
  const frozen = edition === undefined ? {} : { edition };
  const main = embedMain(subject, models, {
    address: addressOf(data, view),
    language,
    sources: numberedSources(subject, 'document'),
    withoutMilestones: view.milestones === 'none',
    ...frozen,
  });
  return {
    title: finding(subject, language),
    main: htmlElement(main, document),
    data: embedData(subject, models, { language, base: data.base, view: data.view, ...frozen }),
  };
}
