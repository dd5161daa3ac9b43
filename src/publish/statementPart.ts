import { statementsAbout } from '@/claims/statement';
import { decodeStatements } from '@/feeds/decodeStatements';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function kept(list: unknown, ids: ReadonlySet<string>): readonly unknown[] {
  if (!Array.isArray(list)) return [];
  return list.filter((each: unknown) => isObject(each) && typeof each['id'] === 'string' && ids.has(each['id']));
}

/** A statements file with only what is about one feed, as it would be written by hand: a chart's page carries no more. Throws where the file is refused. */
export function statementPart(text: string, feed: string): string {
  const file: unknown = JSON.parse(text);
  const decoded = decodeStatements(file, 'reader');
  if (!decoded.ok || !isObject(file)) throw new Error('the statements are refused: npm run feed -- check says why');
  const about = statementsAbout(decoded.value.statements, feed);
  const statements = kept(file['statements'], new Set(about.map(({ id }) => id)));
  const sources = kept(file['sources'], new Set(about.map(({ source }) => source.id)));
  return JSON.stringify({ ...file, sources, statements });
}
