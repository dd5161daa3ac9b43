import { sayValue } from '@/claims/sayNumber';
import { sayWhen } from '@/claims/sayWhen';
import { pick, type Language } from '@/i18n/language';
import type { Box } from './chartModel';
import { mainFacts } from './facts';
import { finding } from './finding';
import { chartModel } from './layout';
import { printedEnd } from './pictureFooter';
import type { PictureModel } from './pictureModel';
import { clamped, fitted, roomOf, setLines, wrapped } from './pictureText';
import type { Subject } from './subject';
import { summary } from './summary';

/** "PMI manufaktur" and its latest value: what a small picture has room for. */
function thumbnailWords(subject: Subject, language: Language): { readonly name: string; readonly value: string } {
  const facts = mainFacts(subject);
  const name = pick(subject.chart.name, language);
  if (!facts) return { name, value: '' };
  const value = sayValue(facts.latest, facts.entry.series, { language, style: 'short' });
  return { name, value: `${value} ${sayWhen(facts.latest.period, language)}` };
}

const small = { margin: 20, name: 20, value: [27, 24, 21, 18], foot: 14, scale: 1.25 } as const;

/** What a thumbnail is asked for; the size is in pixels. */
export interface ThumbnailRequest {
  readonly language: Language;
  readonly address: string;
  /** `YYYY-MM-DD.<code>` */
  readonly edition?: string;
  readonly width: number;
  readonly height: number;
}

/** Address and edition, the latter as its code alone where there is no room for more. */
function endOf(request: ThumbnailRequest, room: number): string {
  const whole = printedEnd(request);
  const code = request.edition?.split('.')[1];
  if (code === undefined || roomOf(whole, { size: small.foot }) <= room) return whole;
  return `${code} · ${request.address}`;
}

/** Name, latest value, chart and address: no milestones, for their key would not be readable. */
export function thumbnail(subject: Subject, request: ThumbnailRequest): PictureModel {
  const { language, width, height } = request;
  const room = width - small.margin * 2;
  const words = thumbnailWords(subject, language);
  const name = fitted(words.name, [small.name, 18, 16], { width: room, lines: [1], bold: true });
  const value = fitted(words.value, small.value, { width: room, lines: [1], bold: true });
  const x = small.margin;
  const top = small.margin - 4;
  const under = top + name.size * 1.3;
  const chartTop = under + value.size * 1.3 + 6;
  const [printed = ''] = clamped(wrapped(endOf(request, room), { size: small.foot }, room), 1, {
    type: { size: small.foot },
    width: room,
  });
  const baseline = height - small.margin * 0.8;
  const box: Box = { x, y: chartTop, width: room, height: baseline - small.foot * 1.4 - chartTop };
  const frame = {
    kind: 'card',
    width: Math.floor(box.width / small.scale),
    height: Math.floor(box.height / small.scale),
  } as const;
  const model = chartModel({ ...subject, milestones: [] }, { ...frame, language });
  const foot = { x, y: baseline, anchor: 'start', size: small.foot, weight: 400, colour: 'soft' } as const;
  return {
    width,
    height,
    language,
    name: finding(subject, language),
    description: summary(subject, language),
    texts: [
      ...setLines(name.lines, { x, top, size: name.size, leading: 1.3, weight: 600, colour: 'soft' }),
      ...setLines(value.lines, { x, top: under, size: value.size, leading: 1.3, weight: 700, colour: 'ink' }),
      { ...foot, text: printed },
    ],
    rules: [],
    badges: [],
    signs: [],
    charts: [{ x, y: chartTop, scale: small.scale, model }],
  };
}
