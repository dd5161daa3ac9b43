import { finding, subtitle } from '@/charts/model/finding';
import { sayValue } from '@/claims/sayNumber';
import { saySources, sayDataDate } from '@/charts/model/credits';
import type { ChartModel, LegendEntry } from '@/charts/model/chartModel';
import { chartModel } from '@/charts/model/layout';
import type { Subject } from '@/charts/model/subject';
import { summary } from '@/charts/model/summary';
import { systemTextWidth } from '@/charts/model/systemTextWidth';
import { marker } from '@/charts/paint/markParts';
import { pagePalette } from '@/charts/paint/palette';
import { formatDate, formatList, formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { embedMessages } from '@/i18n/messages/embed';
import { formatCount } from '@/i18n/number';
import { isReading } from '@/series/reading';
import { embedBadge } from './embedBadge';
import type { EmbedEdition } from './embedData';
import { embedDrawing } from './embedDrawing';
import { html, type HtmlChild, type HtmlNode } from './embedHtml';
import { sourceList, type NumberedSources } from './embedSources';
import { embedFrames } from './embedStyle';
import { embedTable } from './embedTable';

function paragraph(text: string, look?: string): HtmlNode {
  return html('p', { class: look }, [text]);
}

/** Series that found no room for their name on the drawing. */
function key(entries: readonly LegendEntry[]): HtmlNode | undefined {
  if (entries.length === 0) return undefined;
  const items = entries.map(({ label, colour, marker: shape }) => {
    const ink = pagePalette.series[colour];
    const sign = marker(shape, { x: 7, y: 7, size: 4.5, colour: ink, edge: pagePalette.paper });
    return html('li', {}, [html('svg', { width: 14, height: 14 }, [sign]), label]);
  });
  return html('ul', { class: 'k' }, items);
}

function drawingBox(model: ChartModel, look: string): HtmlNode {
  const said = { role: 'img', 'aria-labelledby': 'h', 'aria-describedby': 'a' };
  return html('div', { class: look }, [key(model.legend), embedDrawing(model, said)]);
}

/** The drawings of an embed, the narrowest first; none where there is nothing to draw. */
export function embedModels(subject: Subject, language: Language): readonly ChartModel[] {
  if (!subject.shown.some((entry) => entry.rows.some(isReading))) return [];
  // The document brings no typeface: its texts are set in whatever the reader's system has.
  const setting = { kind: 'page', language, measure: systemTextWidth, offLines: true } as const;
  return embedFrames.map(({ width, height }) => chartModel(subject, { ...setting, width, height }));
}

/** The chart at several widths, of which the style sheet shows the one that fits; words where there is nothing to draw. */
function drawings(models: readonly ChartModel[], language: Language): HtmlNode {
  if (models.length === 0) return paragraph(chartMessages[language].emptyNumbersText);
  const boxes = models.map((model, index) => drawingBox(model, embedFrames[index]?.look ?? ''));
  return html('div', { class: 'd' }, boxes);
}

/** What the flags mean. */
function milestones({ milestones: shown }: Subject, language: Language): HtmlNode {
  const texts = chartMessages[language];
  const [first] = shown;
  const heading = html('h2', {}, [texts.milestones]);
  if (!first) return html('div', { class: 'x' }, [heading, paragraph(embedMessages[language].noMilestone)]);
  const items = shown.map(({ milestone }) =>
    html('li', {}, [
      pick(milestone.title, language),
      html('time', { datetime: milestone.date }, [formatDate(milestone.date, language, 'long')]),
    ]),
  );
  const list = html('ol', { class: 'l', start: first.number }, items);
  return html('div', { class: 'x' }, [heading, list, paragraph(texts.timing)]);
}

/** Targets in words, since on the drawing they are only marks. */
function targets(subject: Subject, sources: NumberedSources, language: Language): HtmlNode | undefined {
  const texts = chartMessages[language];
  const items = subject.shown.flatMap(({ series, targets: known }) =>
    known.map((target) => {
      const period = formatPeriod(target.period, language, 'long');
      const say = target.basis === 'level' ? texts.target : texts.targetWithin;
      const said = say(period, sayValue(target, series, { language, style: 'full' }));
      const note = target.note ? `${pick(target.note, language)} ` : '';
      return html('li', {}, [`${said} ${note}[${sources.numberOf(target.source)}]`]);
    }),
  );
  return items.length === 0 ? undefined : html('ul', {}, items);
}

function notes({ chart, shown, missingSeries }: Subject, language: Language): readonly HtmlNode[] {
  const texts = chartMessages[language];
  const several = shown.length > 1;
  const lines = shown.flatMap(({ series }) => {
    if (!series.note) return [];
    return [texts.labelled(several ? pick(series.label, language) : texts.note, pick(series.note, language))];
  });
  if (chart.note) lines.unshift(texts.labelled(texts.note, pick(chart.note, language)));
  if (missingSeries.length > 0) lines.push(texts.missingSeries(formatList([...missingSeries], language)));
  return [...new Set(lines)].map((line) => paragraph(line));
}

/** The summary, which also describes the drawing to those who do not see it, and what must be known beside it. */
function words(subject: Subject, sources: NumberedSources, language: Language): HtmlNode {
  const told = html('p', { id: 'a' }, [summary(subject, language)]);
  return html('div', { class: 'x' }, [told, targets(subject, sources, language), ...notes(subject, language)]);
}

/** Every figure with its source, closed until it is asked for. */
function table(subject: Subject, { sources, language, newest }: EmbedContext): HtmlNode {
  const texts = embedMessages[language];
  const rows = subject.shown.flatMap((entry) => entry.rows);
  const figures = formatCount(rows.filter(isReading).length, language);
  const noted = rows.filter((row) => row.note).length;
  return html('details', {}, [
    html('summary', {}, [texts.table(figures)]),
    noted > 0 ? paragraph(texts.notes(formatCount(noted, language))) : undefined,
    newest === undefined ? undefined : paragraph(texts.newest(formatCount(newest, language))),
    embedTable(subject, { sources, language, ...(newest === undefined ? {} : { newest }) }),
    html('h2', {}, [sources.unit === 'document' ? texts.documents : texts.publishers]),
    sourceList(sources),
  ]);
}

/** Where the figures come from, whose they are, how old they are (of a live chart its badge says it), and the way to the full chart. */
function credits(subject: Subject, { address, language, edition }: EmbedContext): HtmlNode {
  const texts = chartMessages[language];
  const lines: readonly string[] = [saySources(subject, language), ...(edition ? [sayDataDate(subject, language)] : [])]
    .filter((line) => line !== '')
    .map((line) => `${line}.`);
  const feeds = [...new Set(subject.shown.map((entry) => entry.feed))];
  const owners = feeds.map(
    ({ rights }) => `${texts.owner(pick(rights.owner, language))}. ${texts.rights(pick(rights.note, language))}`,
  );
  const link = html('a', { href: address, target: '_blank', rel: 'noopener' }, [embedMessages[language].open]);
  return html('footer', {}, [...[...lines, ...owners].map((line) => paragraph(line)), html('p', {}, [link])]);
}

/** Where an embed leads, what it speaks, and how it numbers its sources. */
export interface EmbedContext {
  /** The chart's page, absolute. */
  readonly address: string;
  readonly language: Language;
  readonly sources: NumberedSources;
  /** How many of the newest rows the table keeps; all without it. */
  readonly newest?: number;
  /** The edition that is shown; live without it. */
  readonly edition?: EmbedEdition;
  /** The reader asked for no milestones, so that nothing is to be said of them. */
  readonly withoutMilestones?: boolean;
}

/** Everything that is seen in an embed; `models` are its drawings (`embedModels`). */
export function embedMain(subject: Subject, models: readonly ChartModel[], context: EmbedContext): HtmlNode {
  const { language, sources, edition, withoutMilestones } = context;
  const parts: readonly HtmlChild[] = [
    html('h1', { id: 'h' }, [finding(subject, language)]),
    paragraph(subtitle(subject, language), 's'),
    paragraph(embedBadge(subject, language, edition), 'b'),
    withoutMilestones === true
      ? drawings(models, language)
      : html('div', { class: 'g' }, [drawings(models, language), milestones(subject, language)]),
    words(subject, sources, language),
    table(subject, context),
    credits(subject, context),
  ];
  return html('main', { id: 'embed-root', 'data-chart-id': subject.chart.id }, parts);
}
