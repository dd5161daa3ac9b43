import type { PicturePreset } from '@/charts/model/picture';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import type { Feed } from '@/series/series';
import type { Address } from '@/url/address';

/** What a chart can be taken along as. `csv-spreadsheet` is the form that spreadsheets set to Indonesian read. */
export type FileFormat = 'svg' | 'png' | 'csv' | 'csv-spreadsheet' | 'json' | 'json-stat' | 'xlsx' | 'html';

/** `transparent` is the light picture without its paper. */
export type FileTheme = 'light' | 'dark' | 'transparent';

/** A chart as it is looked at, and what it shall be taken along as. */
export interface FileRequest {
  readonly format: FileFormat;
  readonly subject: Subject;
  /** The chart's page with its view; the file leads back to it. */
  readonly address: Address;
  /** Of every word in the file. */
  readonly language: Language;
  /** Of pictures; other files do without. */
  readonly preset: PicturePreset;
  /** Of pictures; other files do without. */
  readonly theme: FileTheme;
  /** Pixels of a PNG for each of the preset's. */
  readonly scale: 1 | 2 | 3;
  /** `YYYY-MM-DD.<code>` of the edition that holds exactly the figures shown, or `null`. */
  readonly edition: string | null;
  /** Edition of a compared series as `chart/edition`, or `null`. */
  readonly compared: string | null;
  /** The day up to which the figures count, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Origin without a closing slash, and the path with one on both ends. */
  readonly site: { readonly origin: string; readonly base: string };
  /** Of a chart that a reader made of their own file: pictures say so in place of an address, and no file claims to be the site's. */
  readonly own?: boolean;
}

/** What making a file needs from whoever asks for it. */
export interface FileTools {
  /** Ends the making between its steps with an `AbortError`. */
  readonly signal: AbortSignal;
  /** Told the share that is done, 0 to 1, never less than before. */
  readonly onProgress?: (share: number) => void;
  /** A file of this site by its address; rejects when it cannot be had. */
  readonly fetchBytes: (address: string) => Promise<Uint8Array>;
  /** A feed in the wire form of the feed contract. */
  readonly encodeFeed: (feed: Feed) => unknown;
  /** The script of embeds, for `html`; without it the file is complete but does not answer to a pointer. */
  readonly embedClient?: () => Promise<string>;
}

/** A file, ready to be saved. */
export interface MadeFile {
  /** Lower-case ASCII letters, digits, hyphens, and the extension. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Why a file could not be made. */
export type FileProblem =
  /** The typeface could not be fetched. */
  | 'font-unreachable'
  /** The script of embeds could not be fetched. */
  | 'client-unreachable'
  /** The code that writes workbooks could not be fetched. */
  | 'writer-unreachable'
  /** The browser drew the picture in another typeface, or hides from us what it drew. */
  | 'font-not-drawn'
  /** The browser drew nothing: the picture is too large for it. */
  | 'picture-empty'
  /** The browser gave no PNG. */
  | 'no-png'
  /** More figures than a snapshot may hold; a shorter range or another format helps. */
  | 'too-many-figures';

/** The one error of `makeFile` besides the `AbortError` of a signal. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly problem: FileProblem;

  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}
