/** What tells two states of a file apart in time. */
export interface Mark {
  /** Day on which the file was last changed, `YYYY-MM-DD`; empty where the file does not say. */
  readonly modified: string;
  /** Newest publication among the figures; empty without any. */
  readonly published: string;
  /** How many figures: a revision adds one and takes none away. */
  readonly rows: number;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = field(value, name);
  return Array.isArray(list) ? list : [];
}

function textIn(value: unknown, name: string): string {
  const text = field(value, name);
  return typeof text === 'string' ? text : '';
}

/** The mark of a file's domain data: a feed, the milestones, the statements, the catalogue. */
export function markOf(value: unknown): Mark {
  const rows = listIn(value, 'series').flatMap((series) => listIn(series, 'observations'));
  const published = rows.reduce<string>((latest, row) => {
    const own = textIn(row, 'published');
    return own > latest ? own : latest;
  }, '');
  return { modified: textIn(value, 'modified'), published, rows: rows.length };
}

function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/** As `compareMarks`, by the day alone: of what the server itself just named, figures may have been taken back. */
export function compareDays(a: Mark, b: Mark): number {
  return compareText(a.modified, b.modified);
}

/** Negative where `a` is older than `b`, positive where it is newer, 0 where the files do not tell; figures and all. */
export function compareMarks(a: Mark, b: Mark): number {
  return compareDays(a, b) || compareText(a.published, b.published) || a.rows - b.rows;
}
