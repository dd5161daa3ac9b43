import type { Wrong } from './faultServer';

interface RawRow {
  period: string;
  value: unknown;
  status?: string;
  published: string | null;
}

interface RawFeed {
  [key: string]: unknown;
  modified: string;
  nextRelease: string | null;
  title: { id: string; en: string };
  series: { label: { id: string; en: string }; title: { id: string; en: string }; observations: RawRow[] }[];
}

/** The file with its bytes made anew. */
export function bytes(make: (file: Buffer) => Buffer): Wrong {
  return { content: make };
}

/** The file with something else in its text. */
export function text(make: (text: string) => string): Wrong {
  return bytes((file) => Buffer.from(make(file.toString())));
}

/** Another text altogether. */
export function only(other: string): Wrong {
  return text(() => other);
}

/** The feed with something changed in it. */
export function feed(change: (feed: RawFeed) => void): Wrong {
  return text((published) => {
    const own: RawFeed = JSON.parse(published);
    change(own);
    return JSON.stringify(own);
  });
}

/** The rows of the feed's first series. */
function rowsOf({ series }: RawFeed): RawRow[] {
  return series[0]?.observations ?? [];
}

/** The feed with other rows. */
export function rows(change: (rows: RawRow[]) => void): Wrong {
  return feed((own) => change(rowsOf(own)));
}

/** The feed with another last row. */
export function lastRow(change: (row: RawRow) => void): Wrong {
  return rows((own) => {
    const last = own.at(-1);
    if (last) change(last);
  });
}

/** The last figure as these letters of JSON, which no object could hold. */
export function lastFigure(letters: string): Wrong {
  return text((published) => {
    const own: RawFeed = JSON.parse(published);
    const last = rowsOf(own).at(-1);
    if (last) last.value = '@';
    return JSON.stringify(own).replace('"@"', letters);
  });
}

/** A label of the first series, in both languages. */
export function label(said: string): Wrong {
  return feed(({ series }) => {
    if (series[0]) series[0].label = { id: said, en: said };
  });
}
