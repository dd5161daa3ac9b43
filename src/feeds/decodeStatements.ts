import { wordsCarry } from '@/claims/statedNumbers';
import type { StatedClaim, Statement, StatementFeed } from '@/claims/statement';
import type { WireStatements } from './contract';
import { decode } from './decode';
import { readClaim } from './decodeClaim';
import type { Decoded, Findings } from './problem';
import {
  checkDate,
  checkPublished,
  checkUnique,
  daysOf,
  SourceBook,
  windowOf,
  type PublicationWindow,
} from './sources';
import { objectsOf, type Strictness } from './wireFields';
import { statementsOf } from './wireStatements';

type WireStatement = WireStatements['statements'][number];

/** What the statements of a file are read with. */
interface Context {
  readonly window: PublicationWindow;
  readonly sources: SourceBook;
  readonly findings: Findings;
}

const shapes = { reader: statementsOf(objectsOf('reader')), check: statementsOf(objectsOf('check')) };

function checkWords(
  { words, claim }: StatedClaim,
  quote: Statement['quote'],
  at: { path: string; findings: Findings },
) {
  if (words === undefined) return;
  const path = `${at.path}.words`;
  if (!quote?.text.includes(words)) {
    at.findings.add('statement-words', path, quote ? 'are not in the quote' : 'are there without a quote');
  } else if (!wordsCarry(words, quote.language, claim)) {
    at.findings.add('statement-number', path, 'hold no number that the claim names');
  }
}

function readClaims(wire: WireStatement, path: string, findings: Findings): readonly StatedClaim[] {
  return wire.claims.flatMap((each, index) => {
    const here = `${path}.claims[${index}]`;
    const claim = readClaim(each.claim, `${here}.claim`, findings);
    if (!claim) return [];
    const stated = { ...each, claim };
    checkWords(stated, wire.quote, { path: here, findings });
    return [stated];
  });
}

function readStatement(
  wire: WireStatement,
  path: string,
  { window, sources, findings }: Context,
): readonly Statement[] {
  const said = checkPublished({ published: wire.said, path: `${path}.said` }, window, findings);
  const claims = readClaims(wire, path, findings);
  const source = sources.find(wire.source, `${path}.source`);
  const published = typeof source?.published === 'string' ? daysOf(source.published) : undefined;
  if (said && published && said.first > published.last) {
    findings.add('statement-said', `${path}.said`, `${wire.said} is after its source was published`);
  }
  return source ? [{ ...wire, source, claims }] : [];
}

/** By the last day that the date covers: what is known to a month only could have been said at its end. */
function bySaid(a: Statement, b: Statement): number {
  return (daysOf(a.said)?.last ?? 0) - (daysOf(b.said)?.last ?? 0);
}

function build(wire: WireStatements, findings: Findings): StatementFeed {
  checkDate(wire.modified, 'modified', findings);
  const path = (index: number) => `statements[${index}]`;
  const ids = { rule: 'statement-repeated', path: (index: number) => `${path(index)}.id` } as const;
  checkUnique(
    wire.statements.map((each) => each.id),
    ids,
    findings,
  );
  const window = windowOf(wire.modified);
  const sources = new SourceBook(wire.sources, window, findings);
  const context = { window, sources, findings };
  const statements = wire.statements.flatMap((each, index) => readStatement(each, path(index), context));
  sources.checkUnused();
  return { id: wire.id, title: wire.title, modified: wire.modified, statements: statements.toSorted(bySaid) };
}

/** Decodes the statements file: in order of date, periods real, sources in place of their ids, frozen. Never throws. */
export function decodeStatements(input: unknown, strictness: Strictness): Decoded<StatementFeed> {
  return decode({ shape: shapes[strictness], build }, input, strictness);
}
