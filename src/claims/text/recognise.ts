import type { ClaimData } from '@/claims/data';
import type { Language } from '@/i18n/language';
import type { Period } from '@/series/period';
import { asidesIn } from './aside';
import { Calendar } from './calendar';
import { carriedFrom, carriesNothing, openIn } from './carry';
import { readClause, type ClauseRead } from './clause';
import { writtenOn } from './dating';
import { datelinesIn } from './dateline';
import { detectLanguage } from './detectLanguage';
import type { Assumption, Found, Recognised } from './found';
import { itemsOf, plays, type Item } from './item';
import { lexisOf, subjectNamed, type Lexis } from './lexis';
import { hitsIn, partsOf } from './parts';
import type { Carried, Scope, TermHit } from './scope';
import { sentencesOf, type Sentence } from './sentence';
import { sober } from './sober';
import { tokenise, type Token } from './token';
import type { Vocabulary } from './vocabulary';
import { spanOf, type Wording } from './wording';

/** How many characters of a text are read. */
export const mostCharacters = 20_000;
/** A sentence of more words and marks is not one: a table or list that was pasted. Its figures are left alone. */
const longestSentence = 400;

/** What a text is read with. */
export interface RecogniseOptions {
  readonly vocabulary: Vocabulary;
  readonly data: ClaimData;
  /** Date of the article, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; anything else counts as not known. */
  readonly written?: string;
  /** Absent: told for each paragraph by its common words. */
  readonly language?: Language;
}

/** What does not change from sentence to sentence. */
interface Setting {
  readonly text: string;
  readonly lexis: Lexis;
  readonly data: ClaimData;
  readonly written: Period | undefined;
  readonly calendar: Calendar;
}

/** A sentence with its language and the one before it in the paragraph. */
interface Turn {
  readonly sentence: Sentence;
  readonly language: Language;
  readonly carried: Carried | undefined;
}

/** A sentence as items, with the phrases of the vocabulary in it. */
interface Parsed {
  readonly items: readonly Item[];
  readonly hits: readonly TermHit[];
}

function parse(tokens: readonly Token[], lexis: Lexis, language: Language): Parsed {
  const hits = tokens.flatMap((_, from) =>
    lexis.terms.all(tokens, from).map(({ to, phrase }) => ({ from, to, phrase })),
  );
  const known = new Set<number>();
  for (const { from, to } of hits) for (let at = from; at < to; at += 1) known.add(at);
  return { items: itemsOf(tokens, { language, names: lexis.names, known }), hits };
}

const nothing: ClauseRead = { found: [], unchecked: [] };

/** Every figure of a sentence left alone. */
function unread(items: readonly Item[], wording: Wording): SentenceRead {
  const figures = items.filter(({ kind }) => kind === 'figure');
  const unchecked = figures.map((item) => ({ ...spanOf(wording, item), why: 'unnamed' as const }));
  return { read: { found: [], unchecked }, carried: carriesNothing };
}

/** What was read in a sentence, and what it leaves for the next. */
interface SentenceRead {
  readonly read: ClauseRead;
  readonly carried: Carried;
}

function readSentence(setting: Setting, turn: Turn): SentenceRead {
  const { text, lexis, data, written } = setting;
  const { sentence, language, carried } = turn;
  const { tokens } = sentence;
  const { items, hits } = parse(tokens, lexis, language);
  if (tokens.length > longestSentence) return unread(items, { text, tokens });
  const whens = setting.calendar.read(items, { text, tokens });
  const spoken = new Set(hits.map(({ phrase }) => phrase));
  const parts = partsOf(items, hits, lexis);
  const abroad = parts.filter(({ tail }) => tail).flatMap((part) => hitsIn(hits, part));
  const here = tokens.some((token) => /^indonesian?$/u.test(token.text));
  const denied = items.some((item) => plays(item, 'denial'));
  const shared = { text, tokens, lexis, data, whens, spoken };
  const reads = parts.map((part) => {
    const near = part.tail ? hits : hits.filter((hit) => !abroad.includes(hit));
    const scope: Scope = {
      ...shared,
      items: part.items,
      aside: asidesIn(part.items, tokens),
      hits: hitsIn(hits, part),
      open: openIn(lexis, { spoken, near, here, carried }),
      ...(carried && { carried }),
      ...(written && { written }),
    };
    return sober(readClause(scope), { items: part.items, question: sentence.question, denied });
  });
  const read = reads.reduce(
    (sum, each) => ({ found: [...sum.found, ...each.found], unchecked: [...sum.unchecked, ...each.unchecked] }),
    nothing,
  );
  return { read, carried: carriedFrom(read.found, spoken, lexis) };
}

/** The sentences that were read whole: a text that is too long may have been cut within a number. */
function whole(sentences: readonly Sentence[], cut: boolean): readonly Sentence[] {
  return cut ? sentences.slice(0, -1) : sentences;
}

function languagesOf(sentences: readonly Sentence[], given: Language | undefined): readonly Language[] {
  const byParagraph = new Map<number, Token[]>();
  for (const { paragraph, tokens } of sentences)
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), ...tokens]);
  let last: Language = 'id';
  const told = new Map<number, Language>();
  for (const [paragraph, tokens] of byParagraph) {
    last = given ?? detectLanguage(tokens) ?? last;
    told.set(paragraph, last);
  }
  return sentences.map(({ paragraph }) => told.get(paragraph) ?? last);
}

/** The days on which each paragraph says that the text was written. */
function datelinesOf(
  sentences: readonly Sentence[],
  languages: readonly Language[],
): ReadonlyMap<number, readonly Period[]> {
  const days = new Map<number, readonly Period[]>();
  sentences.forEach(({ paragraph, tokens }, index) => {
    const found = datelinesIn(tokens, languages[index] ?? 'id');
    if (found.length > 0) days.set(paragraph, [...(days.get(paragraph) ?? []), ...found]);
  });
  return days;
}

function assumptionsOf(found: readonly Found[]): readonly Assumption[] {
  const seen = new Map<string, Assumption>();
  for (const { because } of found) {
    for (const reason of because) {
      if (isAssumption(reason)) seen.set(JSON.stringify(reason), reason);
    }
  }
  return [...seen.values()];
}

function isAssumption(reason: Found['because'][number]): reason is Assumption {
  return reason.kind.startsWith('assumed-');
}

/**
 * Recognises claims about known series and events in a text, by plain rules: what is not understood is left alone. Never throws; takes
 * time in proportion to the text, of which no more than `mostCharacters` are read.
 */
export function recognise(text: string, options: RecogniseOptions): Recognised {
  const cut = text.length > mostCharacters;
  const tokens = tokenise(text.slice(0, mostCharacters));
  const sentences = whole(sentencesOf(tokens), cut);
  const languages = languagesOf(sentences, options.language);
  const written = writtenOn(options.written);
  const lexis = lexisOf(options.vocabulary, options.data);
  const datelines = datelinesOf(sentences, languages);
  const calendar = new Calendar(written, (phrase) => subjectNamed(lexis, phrase));
  const setting: Setting = { text, lexis, data: options.data, written, calendar };
  const found: Found[] = [];
  const unchecked: ClauseRead['unchecked'][number][] = [];
  let before: { readonly paragraph: number; readonly carried: Carried } | undefined;
  sentences.forEach((sentence, index) => {
    if (before?.paragraph !== sentence.paragraph) calendar.note(datelines.get(sentence.paragraph) ?? []);
    const carried = before?.paragraph === sentence.paragraph ? before.carried : undefined;
    const { read, ...left } = readSentence(setting, { sentence, language: languages[index] ?? 'id', carried });
    found.push(...read.found);
    unchecked.push(...read.unchecked);
    before = { paragraph: sentence.paragraph, carried: left.carried };
  });
  const last = sentences.at(-1)?.tokens;
  return {
    language: options.language ?? detectLanguage(sentences.flatMap((each) => each.tokens)) ?? 'id',
    found,
    unchecked,
    assumptions: assumptionsOf(found),
    read: cut
      ? last
        ? spanOf({ text, tokens: last }, { from: last.length - 1, to: last.length }).end
        : 0
      : text.length,
  };
}
