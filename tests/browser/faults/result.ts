import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cells, type Cell } from './row';

const folder = 'test-results/faults';

/** What came of a cell: `ok`, why it is not run, or why it failed. */
interface CellResult {
  readonly cell: Cell;
  readonly outcome: 'ok' | 'not run' | 'failed';
  readonly words: string;
  readonly ms: number;
}

/** What came of a row. */
export interface RowResult {
  readonly order: number;
  readonly id: string;
  readonly name: string;
  readonly results: readonly CellResult[];
}

/** Forgets what came of the last run. */
export function forgetResults(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Keeps what came of a row; each worker writes its own files. */
export function keepResult(result: RowResult): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${String(result.order).padStart(3, '0')}.json`), JSON.stringify(result));
}

function allResults(): readonly RowResult[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name): RowResult => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

function lineOf({ id, name, results }: RowResult): string {
  const said = cells.map((cell) => {
    const outcome = results.find((each) => each.cell === cell)?.outcome ?? 'not run';
    return { ok: 'ok', 'not run': 'n.a.', failed: '**FAILED**' }[outcome];
  });
  return `| ${id} | ${name} | ${said.join(' | ')} |`;
}

function notesOf({ id, name, results }: RowResult): readonly string[] {
  const said = new Map<string, Cell[]>();
  for (const { cell, words } of results) if (words !== '') said.set(words, [...(said.get(words) ?? []), cell]);
  return [...said].map(([words, of]) => `- ${id} ${name}, ${of.join(', ')}: ${words}`);
}

/** Writes the matrix to `test-results/faults.md` and gives the line that sums it up; nothing where no row was run. */
export function sayMatrix(): string | undefined {
  const rows = allResults();
  if (rows.length === 0) return undefined;
  const all = rows.flatMap(({ results }) => results);
  const count = (outcome: CellResult['outcome']): number => all.filter((each) => each.outcome === outcome).length;
  const sum = `fault matrix: ${count('ok') + count('failed')} cells, ${count('failed')} failures, ${count('not run')} not applicable`;
  const head = [`| Fault | | ${cells.join(' | ')} |`, `|---|---|${cells.map(() => '---|').join('')}`];
  const spent = cells.map((cell) => all.filter((each) => each.cell === cell).reduce((ms, each) => ms + each.ms, 0));
  const times = `seconds of one worker: ${cells.map((cell, at) => `${cell} ${Math.round((spent[at] ?? 0) / 1000)}`).join(', ')}`;
  const text = [sum, times, '', ...head, ...rows.map(lineOf), '', ...rows.flatMap(notesOf)].join('\n');
  writeFileSync(`${folder}.md`, `${text}\n`);
  return `${[...head, ...rows.map(lineOf)].join('\n')}\n${sum}`;
}
