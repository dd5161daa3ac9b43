/** Words of a note in one look. */
export interface Piece {
  readonly look: 'plain' | 'bold' | 'italic';
  readonly text: string;
}

/** A paragraph, or the points of a list; each line of it in pieces. */
export interface Block {
  readonly kind: 'paragraph' | 'list';
  readonly lines: readonly (readonly Piece[])[];
}

/** A star that has a space on its inner side, as in a product, marks nothing. */
const marked = /\*\*(?=\S)(?<bold>(?:[^*]|\*(?!\*))+)(?<=\S)\*\*|\*(?=[^\s*])(?<italic>[^*]+)(?<=\S)\*/gu;

/** A line taken apart at `**bold**` and `*italic*`. */
function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(marked)) {
    const { bold, italic } = match.groups ?? {};
    if (match.index > from) pieces.push({ look: 'plain', text: line.slice(from, match.index) });
    pieces.push(bold === undefined ? { look: 'italic', text: italic ?? '' } : { look: 'bold', text: bold });
    from = match.index + match[0].length;
  }
  if (from < line.length || pieces.length === 0) pieces.push({ look: 'plain', text: line.slice(from) });
  return pieces;
}

const point = /^\s*[-*]\s+(?<words>\S.*)$/u;

interface Line {
  readonly kind: Block['kind'];
  readonly pieces: readonly Piece[];
}

function lineOf(line: string): Line {
  const words = point.exec(line)?.groups?.['words'];
  return { kind: words === undefined ? 'paragraph' : 'list', pieces: piecesOf(words ?? line.trim()) };
}

/** The blocks of a note in simple Markdown: paragraphs with their lines, and points that begin with `-` or `*`. Everything else is text. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: { readonly kind: Block['kind']; readonly lines: (readonly Piece[])[] }[] = [];
  let before = '';
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const { kind, pieces } = lineOf(line);
      const last = blocks.at(-1);
      // Points go on over an empty line; a paragraph ends there.
      const goesOn = last?.kind === kind && (kind === 'list' || before.trim() !== '');
      if (last && goesOn) last.lines.push(pieces);
      else blocks.push({ kind, lines: [pieces] });
    }
    before = line;
  }
  return blocks;
}
