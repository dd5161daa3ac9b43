/** A part of a notes file with the heading that it stands under. */
export interface NoteSection {
  /** As it is written: the id or the name of a step, or its number. */
  readonly heading: string;
  readonly text: string;
}

/** A notes file that was read. */
export interface Notes {
  /** Name of the file. */
  readonly name: string;
  readonly sections: readonly NoteSection[];
}

/** What a section can be about. */
export interface NotedStep {
  readonly id: string;
  /** Counted from 1; `null` for an answer. */
  readonly number: number | null;
  readonly name: string;
}

const heading = /^#{1,6}\s+(?<title>.+?)\s*#*\s*$/u;
const numbered = /^(?<number>\d{1,3})[.)]\s+(?<rest>.*)$/u;

interface Open {
  readonly heading: string;
  readonly lines: string[];
}

/** What a line begins: a section with a first line of its own, or nothing. A number begins one only where it is the next: notes may hold lists. */
function begun(line: string, hasHeadings: boolean, expected: number): Open | undefined {
  const title = heading.exec(line)?.groups?.['title'];
  if (title !== undefined) return { heading: title, lines: [] };
  const { number, rest = '' } = numbered.exec(line)?.groups ?? {};
  if (hasHeadings || number === undefined || Number(number) < expected) return undefined;
  return { heading: number, lines: [rest] };
}

function closed({ heading: title, lines }: Open): NoteSection {
  return { heading: title, text: lines.join('\n').trim() };
}

/** The sections of a text: under headings (`## april`), or where there are none under numbers (`1.`, `2.`); what stands before the first is left out. */
function sectionsOf(text: string): readonly NoteSection[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const hasHeadings = lines.some((line) => heading.test(line));
  const open: Open[] = [];
  for (const line of lines) {
    const before = Number(open.at(-1)?.heading ?? 0);
    const section = begun(line, hasHeadings, before + 1);
    if (section) open.push(section);
    else open.at(-1)?.lines.push(line);
  }
  return open.map(closed).filter((section) => section.text !== '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The sections of `{ "april": "…" }`; `undefined` where it is anything else. */
function sectionsOfJson(text: string): readonly NoteSection[] | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (!isRecord(read)) return undefined;
    return Object.entries(read).flatMap(([title, note]) =>
      typeof note === 'string' && note.trim() !== '' ? [{ heading: title, text: note.trim() }] : [],
    );
  } catch {
    // Told to whoever chose the file.
    return undefined;
  }
}

/** Reads a notes file by its name: `.json` as texts by step, everything else as text with headings or numbers. `undefined` where no section was found. */
export function readNotes(name: string, text: string): Notes | undefined {
  const bare = text.replace(/^\uFEFF/u, '');
  const sections = /\.json$/iu.test(name) ? sectionsOfJson(bare) : sectionsOf(bare);
  return sections && sections.length > 0 ? { name, sections } : undefined;
}

function plain(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** A heading that begins with a number, taken apart: `3`, `3. April`. */
function numberIn(said: string): { readonly number: number; readonly rest: string } | undefined {
  const match = /^(?<number>\d{1,3})(?:[.):]?\s+(?<rest>.*)|[.):]?)$/u.exec(said);
  if (!match) return undefined;
  return { number: Number(match.groups?.['number']), rest: match.groups?.['rest'] ?? '' };
}

/** Whether a heading means a step: its id, its name, its number, or its number before either. */
export function isAbout(title: string, { id, number, name }: NotedStep): boolean {
  const said = plain(title);
  const names = [plain(id), plain(name)];
  if (names.includes(said)) return true;
  const found = numberIn(said);
  if (!found || found.number !== number) return false;
  return found.rest === '' || names.includes(found.rest);
}

/** The notes on a step, in the file's order; an empty text where there are none. */
export function notesOn(step: NotedStep, { sections }: Notes): string {
  return sections
    .filter((section) => isAbout(section.heading, step))
    .map(({ text }) => text)
    .join('\n\n');
}

/** Headings that mean none of the steps. */
export function strayHeadings(steps: readonly NotedStep[], { sections }: Notes): readonly string[] {
  return sections
    .filter((section) => !steps.some((step) => isAbout(section.heading, step)))
    .map((each) => each.heading);
}
