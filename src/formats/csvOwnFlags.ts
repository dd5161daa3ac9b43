import type { Column } from './csvColumns';
import { plainName } from './csvRoles';

const flagName = /^(.+?)[\s_.-]+(?:flags?|status)$/iu;

/** The column of figures that a column of flags is called after. */
function namesake(flags: Column, figures: readonly Column[]): Column | undefined {
  const [, name] = flagName.exec(flags.head.trim()) ?? [];
  return name === undefined ? undefined : figures.find(({ head }) => plainName(head) === plainName(name));
}

/**
 * Columns of flags by the column of figures whose they are: called after it, where there are several (the Bundesbank's
 * `BBK1,BBK1_FLAGS,BBK2,BBK2_FLAGS`), or each right behind its own. Empty where flags are of the whole row.
 */
export function ownFlags(columns: readonly Column[]): ReadonlyMap<number, number> {
  const figures = columns.filter(({ role, numbers }) => (role === 'key' || role === 'value') && numbers >= 0.5);
  if (figures.length < 2) return new Map();
  const named = columns.flatMap((column) => {
    const of = figures.includes(column) ? undefined : namesake(column, figures);
    return of ? [[of.index, column.index] as const] : [];
  });
  const isFigure = new Set(figures.map(({ index }) => index));
  const behind = columns.flatMap(({ role, index }) =>
    role === 'status' && isFigure.has(index - 1) ? [[index - 1, index] as const] : [],
  );
  return new Map([...(behind.length > 1 ? behind : []), ...named]);
}
