import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { briefingOf, type Briefing } from '@/briefing/data/pack';
import { stageStory, type StageStep } from '@/briefing/stage/stageStep';
import { measureOf, ownersOf } from '@/charts/model/finding';
import { pick } from '@/i18n/language';
import { isReading } from '@/series/reading';
import { buildScript, installPeers, write } from './benchSite';

/** The story that is measured. */
const storyId = 'kampanye-2020-2021';
/** Its page, below the base. */
export const briefingPath = `briefing/${storyId}/`;

/** The deck to compare with shows as many of its steps. */
const slideCount = 2;
const language = 'id';

/** A slide of the deck to compare with: what is written on it, and what its chart is drawn from. */
export interface Slide {
  readonly headline: string;
  readonly measure: string;
  readonly sentences: readonly string[];
  readonly source: string;
  readonly chart: {
    /** `at` in milliseconds: the middle of the month, as the other peers have it. */
    readonly rows: readonly { readonly period: string; readonly at: number; readonly value: number }[];
    readonly threshold: { readonly value: number; readonly label: string };
    readonly pointed: readonly string[];
  };
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The story and its files as they stand in a built site. */
function builtBriefing(dist: string): Briefing {
  const feeds = join(dist, 'feeds');
  const names = readdirSync(feeds).filter((name) => name.endsWith('.json'));
  const files = Object.fromEntries(names.map((name) => [`feeds/${name}`, json(join(feeds, name))]));
  return briefingOf({ edition: '', published: false, story: json(join(dist, 'stories', `${storyId}.json`)), files });
}

function slideOf({ headline, sentences, subject, pointed }: StageStep): Slide {
  const [shown] = subject.shown;
  const [threshold] = shown?.series.thresholds ?? [];
  if (!shown || !threshold) throw new Error(`a step of ${storyId} that is compared has no line with a threshold`);
  const rows = shown.rows
    .filter(isReading)
    .map(({ period, value }) => ({ period, at: Date.parse(`${period}-15`), value }));
  return {
    headline,
    measure: measureOf(subject, language),
    sentences,
    source: ownersOf(subject, language),
    chart: { rows, threshold: { value: threshold.value, label: pick(threshold.label, language) }, pointed },
  };
}

/** The first steps of the story in a built site as slides. Throws where they are not lines with a threshold. */
export function slidesOf(dist: string): readonly Slide[] {
  return stageStory(builtBriefing(dist), language).steps.slice(0, slideCount).map(slideOf);
}

/** What an author adds so that a slide of 960 × 700 holds the words and the chart. */
const deckStyle =
  '.reveal{font-size:26px}.reveal .slides h3{font-size:1.6em}.chart{width:900px;height:420px;margin:auto;font-size:18px}';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The deck as an author writes it: words in the document, so that they are there before the script is. */
export function deckDocument(slides: readonly Slide[]): string {
  const sections = slides.map(
    ({ headline, measure, sentences, source }) =>
      `<section><h3>${escaped(headline)}</h3><p><small>${escaped(measure)}</small></p><div class="chart"></div>` +
      sentences.map((text) => `<p>${escaped(text)}</p>`).join('') +
      `<p><small>${escaped(source)}</small></p></section>`,
  );
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">' +
    `<title>reveal.js</title><link rel="stylesheet" href="reveal.css"><style>${deckStyle}</style>` +
    '<script type="module" src="script.js"></script></head>' +
    `<body><div class="reveal"><div class="slides">${sections.join('')}</div></div></body></html>`
  );
}

/** Builds the deck to compare with; gives whether the site has the briefing at all. */
export async function buildDeck(dist: string): Promise<boolean> {
  if (!existsSync(join(dist, briefingPath, 'index.html'))) return false;
  const slides = slidesOf(dist);
  installPeers();
  await buildScript('reveal.jsx', 'reveal', { SLIDES: JSON.stringify(slides.map(({ chart }) => chart)) });
  write(join('reveal', 'index.html'), deckDocument(slides));
  return true;
}
