import { ownersOf } from '@/charts/model/finding';
import { pictureModel } from '@/charts/model/picture';
import { svgMarkup } from '@/charts/paint/markup';
import { paintPicture, type PictureLook } from '@/charts/paint/paintPicture';
import { filePalettes } from '@/charts/paint/palette';
import type { SvgNode } from '@/charts/paint/svgNode';
import type { PngWords } from '@/exports/snapshot/pngWords';
import { pick } from '@/i18n/language';
import { pictureMessages } from '@/i18n/messages/picture';
import { chartAddress, defaultView, printAddress, type Address } from '@/url/address';
import type { FileRequest, FileTheme } from './fileRequest';

const looks: Readonly<Record<FileTheme, PictureLook>> = {
  light: { palette: filePalettes.light, ground: 'paper' },
  dark: { palette: filePalettes.dark, ground: 'paper' },
  transparent: { palette: filePalettes.light, ground: 'none' },
};

/** What decides a drawing. */
export type DrawingRequest = Pick<
  FileRequest,
  'subject' | 'language' | 'preset' | 'theme' | 'edition' | 'site' | 'own'
>;

/** A chart drawn for a file, and what a PNG of it says to other programs. */
export interface FileDrawing {
  readonly node: SvgNode;
  /** The bare drawing: no typeface, no snapshot. Its SHA-256 is `snapshot.drawing`. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly words: PngWords;
}

/** Where a chart is found: on its page, or, of a reader's own, nowhere but where such charts are made. */
function pageOf({ subject, language, own = false }: DrawingRequest): Address {
  return own ? { page: { name: 'open' }, language, view: defaultView } : chartAddress(subject.chart.id, language);
}

/**
 * Draws a chart from its model, never from a page. The same request gives the same text, so that whoever has the edition
 * can draw a file again and compare. The address printed is the chart's: with its view it would be too long to type.
 */
export function fileDrawing(request: DrawingRequest): FileDrawing {
  const { subject, language, preset, theme, edition, site, own = false } = request;
  const address = `${site.origin}${printAddress(pageOf(request), site.base)}`;
  const printed = address.replace(/^https?:\/\//u, '');
  const model = pictureModel(subject, {
    preset,
    language,
    address: own ? pictureMessages[language].own(printed) : printed,
    ...(edition === null ? {} : { edition }),
  });
  const node = paintPicture(model, looks[theme]);
  const { width, height, name } = model;
  const note = pick(subject.feed.rights.note, language);
  const words = { Title: name, Source: `${ownersOf(subject, language)} (${address})`, Copyright: note };
  return { node, svg: svgMarkup(node), width, height, words };
}
