import { csvFile, htmlFile, jsonFile, jsonStatFile, xlsxFile } from './dataFiles';
import { fileName } from './fileName';
import type { FileFormat, FileRequest, FileTools, MadeFile } from './fileRequest';
import { pngPicture, svgPicture } from './pictureFiles';

type Made = Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

interface Maker {
  /** Media type. */
  readonly type: string;
  readonly make: (request: FileRequest, tools: FileTools) => Made;
}

const makers: Readonly<Record<FileFormat, Maker>> = {
  svg: { type: 'image/svg+xml', make: svgPicture },
  png: { type: 'image/png', make: pngPicture },
  csv: { type: 'text/csv;charset=utf-8', make: csvFile },
  'csv-spreadsheet': { type: 'text/csv;charset=utf-8', make: csvFile },
  json: { type: 'application/json', make: jsonFile },
  'json-stat': { type: 'application/json', make: jsonStatFile },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', make: xlsxFile },
  html: { type: 'text/html;charset=utf-8', make: htmlFile },
};

/**
 * Makes a file of what a chart shows, from its model and never from a page. Pictures, documents and feeds carry a
 * snapshot (docs/contracts/snapshot.md). Rejects with a `FileError`, or with the signal's reason; a PNG needs a canvas.
 */
export async function makeFile(request: FileRequest, tools: FileTools): Promise<MadeFile> {
  const { signal, onProgress } = tools;
  signal.throwIfAborted();
  onProgress?.(0);
  const { type, make } = makers[request.format];
  const bytes = await make(request, tools);
  signal.throwIfAborted();
  onProgress?.(1);
  return { name: fileName(request), type, bytes };
}
