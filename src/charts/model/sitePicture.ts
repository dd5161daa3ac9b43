import { pick, type Language } from '@/i18n/language';
import { pictureMessages } from '@/i18n/messages/picture';
import { cardWords, overviewFinding } from './card';
import type { Box } from './chartModel';
import { chartModel } from './layout';
import type { PictureModel, PictureText, PlacedChart } from './pictureModel';
import { clamped, fitted, setLines, wrapped } from './pictureText';
import type { Subject } from './subject';

/** What the site's picture is asked for; `title` is the site's name, `address` is printed as given. */
export interface SiteRequest {
  readonly language: Language;
  readonly title: string;
  readonly address: string;
}

const size = { width: 1200, height: 630 } as const;
const margin = 48;
const most = 3;
const gap = 44;
const scale = 1.4;

interface Card {
  readonly texts: readonly PictureText[];
  readonly chart: PlacedChart;
}

/** Name, latest value and line of one chart. */
function cardIn(subject: Subject, box: Box, language: Language): Card {
  const type = { size: 20, bold: true };
  const name = clamped(wrapped(pick(subject.chart.name, language), type, box.width), 1, { type, width: box.width });
  const headline = fitted(cardWords(subject, language).headline, [26, 24, 22], {
    width: box.width,
    lines: [1, 2],
    bold: true,
  });
  const under = box.y + 20 + type.size * 1.4;
  const top = under + 2 * 26 * 1.25 + 10;
  const frame = {
    kind: 'card',
    width: Math.floor(box.width / scale),
    height: Math.floor((box.y + box.height - top) / scale),
  } as const;
  const model = chartModel({ ...subject, milestones: [] }, { ...frame, language });
  const { x } = box;
  return {
    texts: [
      ...setLines(name, { x, top: box.y + 16, size: type.size, leading: 1.4, weight: 600, colour: 'soft' }),
      ...setLines(headline.lines, { x, top: under, size: headline.size, leading: 1.25, weight: 700, colour: 'ink' }),
    ],
    chart: { x, y: top, scale, model },
  };
}

function headOf(headline: string, { language, title }: SiteRequest): { texts: readonly PictureText[]; bottom: number } {
  const x = margin;
  const width = size.width - margin * 2;
  const name = clamped(wrapped(title, { size: 26, bold: true }, width), 1, { type: { size: 26, bold: true }, width });
  const shown = headline === '' ? pictureMessages[language].tagline : headline;
  const words = fitted(shown, [44, 40, 36, 33, 30], { width, lines: [3], bold: true });
  const top = margin + 34;
  return {
    texts: [
      ...setLines(name, { x, top: margin - 8, size: 26, leading: 1.3, weight: 700, colour: 'accent' }),
      ...setLines(words.lines, { x, top, size: words.size, leading: 1.17, weight: 700, colour: 'ink' }),
    ],
    bottom: top + words.lines.length * words.size * 1.17,
  };
}

/** The site as a picture: its name, what the overview says, and its first charts. */
export function sitePicture(subjects: readonly Subject[], request: SiteRequest): PictureModel {
  const { language, address } = request;
  const headline = overviewFinding(subjects, language);
  const head = headOf(headline, request);
  const shown = subjects.slice(0, most);
  const foot = { size: 20, y: size.height - margin * 0.85 };
  const width = (size.width - margin * 2 - gap * (most - 1)) / most;
  const y = head.bottom + 26;
  const boxes = shown.map((_, index): Box => ({
    x: margin + index * (width + gap),
    y,
    width,
    height: foot.y - foot.size * 2 - y,
  }));
  const cards = shown.flatMap((subject, index) => {
    const box = boxes[index];
    return box ? [cardIn(subject, box, language)] : [];
  });
  const type = { size: foot.size, bold: true };
  const room = size.width - margin * 2;
  const [printed = ''] = clamped(wrapped(address, type, room), 1, { type, width: room });
  const end = { x: margin, y: foot.y, anchor: 'start', size: foot.size, weight: 600, colour: 'ink' } as const;
  return {
    ...size,
    language,
    name: headline === '' ? request.title : `${request.title}: ${headline}`,
    description: pictureMessages[language].tagline,
    texts: [...head.texts, ...cards.flatMap(({ texts }) => texts), { ...end, text: printed }],
    rules: boxes.map((box) => ({ x: box.x, y: box.y, width: box.width, strong: true })),
    badges: [],
    signs: [],
    charts: cards.map(({ chart }) => chart),
  };
}
