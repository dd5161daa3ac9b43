import type { Token } from './token';

/** A sentence as its tokens. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** Counts from 0. */
  readonly paragraph: number;
  readonly question: boolean;
}

/** A full stop behind one of these does not end a sentence. */
const abbreviations = new Set(
  'rp no nomor dr drs dra ir prof mr mrs ms st vs jl pt tbk hj tgl hlm s m sept jan feb mar apr jun jul agu aug okt oct nov des dec'.split(
    ' ',
  ),
);
const closers = new Set(['"', "'", ')', ']']);
/** A line shorter than this that is not wrapped text but a heading or an entry of a list. */
const shortLine = 40;

function isAbbreviation(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return token.text.length === 1 || abbreviations.has(token.text);
}

function endsAt(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (!next?.spaced) return next === undefined;
  if (tokens[index]?.text !== '.') return true;
  return !isAbbreviation(tokens[index - 1]) && (next.kind !== 'word' || next.capital);
}

/** Whether the line that ends before a token is too short to have been wrapped. */
function breaksLine(tokens: readonly Token[], index: number, lineStart: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || token.lines === 0) return false;
  return token.lines > 1 || before.end - lineStart < shortLine;
}

/** The sentences of a text, in order; none is empty. An empty line ends a paragraph; a short line is a sentence of its own. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  let paragraph = 0;
  let lineStart = 0;
  const close = (): void => {
    if (current.length === 0) return;
    sentences.push({ tokens: current, paragraph, question: current.some(({ text }) => text === '?') });
    current = [];
  };
  tokens.forEach((token, index) => {
    if (breaksLine(tokens, index, lineStart)) close();
    if (token.lines > 1) paragraph += 1;
    if (token.lines > 0 || index === 0) lineStart = token.start;
    const previous = index - 1;
    const ended = tokens[previous];
    // A closing quotation mark or bracket still belongs to the sentence before it.
    const closing = closers.has(token.text) && !token.spaced;
    if (ended && !closing && isEnd(tokens, previous)) close();
    current.push(token);
  });
  close();
  return sentences;
}

function closesAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && !token.spaced && closers.has(token.text);
}

/** Whether a sentence ends at a token, or ended before the closing marks that it is one of. */
function isEnd(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (index - at < 3 && closesAt(tokens, at)) at -= 1;
  if (!/^[.!?…]$/u.test(tokens[at]?.text ?? '')) return false;
  return at === index ? endsAt(tokens, index) : (tokens[index + 1]?.spaced ?? true);
}
