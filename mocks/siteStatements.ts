import { readFileSync } from 'node:fs';
import { decodeCatalogue } from '@/feeds/decodeCatalogue';
import { decodeStatements } from '@/feeds/decodeStatements';
import type { Catalogue } from '@/catalogue/catalogue';
import type { Statement } from '@/claims/statement';

/** What the site says was said, for tests. */

const folder = 'public/feeds';

/** The text of a feed file, such as `statements.json`. */
export function siteFile(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8');
}

function read(name: string): unknown {
  const parsed: unknown = JSON.parse(siteFile(name));
  return parsed;
}

/** The site's catalogue. */
export function siteCatalogue(): Catalogue {
  const decoded = decodeCatalogue(read('catalogue.json'), 'reader');
  if (!decoded.ok) throw new Error('catalogue.json is not as it should be');
  return decoded.value;
}

/** Every statement, in order of the day it was made. */
export function siteStatements(): readonly Statement[] {
  const decoded = decodeStatements(read('statements.json'), 'reader');
  if (!decoded.ok) throw new Error('statements.json is not as it should be');
  return decoded.value.statements;
}

/** One statement; throws where there is none of that id. */
export function siteStatement(id: string): Statement {
  const found = siteStatements().find((each) => each.id === id);
  if (!found) throw new Error(`no statement ${id}`);
  return found;
}
