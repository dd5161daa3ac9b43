import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** What the code that a page pays for at once may hold and weigh: an entry and all it imports statically. */
export interface FirstLoadRule {
  readonly entry: string;
  readonly mayNotReach: RegExp;
  readonly gzipBudget: number;
}

/**
 * What may be added later by `import()`: all that brings a module matching `brings`, beyond the first load and, where
 * something comes before it, beyond what brings a module matching `after`.
 */
export interface LaterRule {
  readonly name: string;
  readonly entry: string;
  readonly brings: RegExp;
  readonly after?: RegExp;
  /** Leaves out what also brings such a module. */
  readonly without?: RegExp;
  readonly gzipBudget: number;
}

export interface ReachRules {
  readonly firstLoad: readonly FirstLoadRule[];
  readonly later: readonly LaterRule[];
}

type Chunks = ReadonlyMap<string, Chunk>;
type GzipSize = (code: string) => number;

/** File names of the chunks that must be there before the code of `from` runs, itself included. */
function staticReach(chunks: Chunks, from: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [...from];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    queue.push(...(chunks.get(next)?.imports ?? []));
  }
  return reached;
}

function modulesIn(chunks: Chunks, names: Iterable<string>): readonly string[] {
  return [...names].flatMap((name) => chunks.get(name)?.moduleIds ?? []);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB gzipped`;
}

function entryNamed(chunks: Chunks, name: string): string | undefined {
  return [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === name)?.fileName;
}

/** One rule's result: what to say, and whether it was broken. */
interface Verdict {
  readonly says: string;
  readonly broken: boolean;
}

function weigh(name: string, bytes: number, budget: number): Verdict {
  return {
    says: `${name}: ${kilobytes(bytes)} of ${kilobytes(budget)}`,
    broken: bytes > budget,
  };
}

function judgeFirstLoad(chunks: Chunks, rule: FirstLoadRule, gzipSize: GzipSize): readonly Verdict[] {
  const entry = entryNamed(chunks, rule.entry);
  if (entry === undefined) return [{ says: `there is no entry named ${rule.entry}`, broken: true }];
  const reached = staticReach(chunks, [entry]);
  const trespass = modulesIn(chunks, reached).filter((id) => rule.mayNotReach.test(id));
  const bytes = [...reached].reduce((sum, name) => sum + gzipSize(chunks.get(name)?.code ?? ''), 0);
  return [
    weigh(`first load of ${rule.entry}`, bytes, rule.gzipBudget),
    ...trespass.slice(0, 3).map((id) => ({ says: `first load of ${rule.entry} reaches ${id}`, broken: true })),
  ];
}

function reaches(chunks: Chunks, start: string, wanted: RegExp | undefined): boolean {
  return wanted !== undefined && modulesIn(chunks, staticReach(chunks, [start])).some((id) => wanted.test(id));
}

/**
 * Chunks that `import()` can start with and that bring a module matching `wanted`: those that hold it themselves, where
 * there are any, because what comes later may share a chunk with it.
 */
function startsWith(chunks: Chunks, wanted: RegExp): readonly string[] {
  const starts = [...chunks.values()].filter((chunk) => chunk.isDynamicEntry).map((chunk) => chunk.fileName);
  const holding = starts.filter((start) => modulesIn(chunks, [start]).some((id) => wanted.test(id)));
  return holding.length > 0 ? holding : starts.filter((start) => reaches(chunks, start, wanted));
}

function judgeLater(chunks: Chunks, rule: LaterRule, gzipSize: GzipSize): readonly Verdict[] {
  const entry = entryNamed(chunks, rule.entry);
  if (entry === undefined) return [{ says: `there is no entry named ${rule.entry}`, broken: true }];
  const bringing = startsWith(chunks, rule.brings).filter((start) => !reaches(chunks, start, rule.without));
  if (bringing.length === 0) return [{ says: `nothing brings ${rule.name}`, broken: true }];
  const before = rule.after === undefined ? [] : startsWith(chunks, rule.after);
  const first = staticReach(chunks, [entry, ...before.filter((start) => !bringing.includes(start))]);
  const added = [...staticReach(chunks, bringing)].filter((name) => !first.has(name));
  const bytes = added.reduce((sum, name) => sum + gzipSize(chunks.get(name)?.code ?? ''), 0);
  return [weigh(`${rule.name}, loaded later`, bytes, rule.gzipBudget)];
}

/** Fails the build when the first load holds code it must not pay for, or when a part grows past its budget. */
export function entryReach(rules: ReachRules, gzipSize: GzipSize): Plugin {
  return {
    name: 'entry-reach',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks: Chunks = new Map(
        Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
      );
      const verdicts = [
        ...rules.firstLoad.flatMap((rule) => judgeFirstLoad(chunks, rule, gzipSize)),
        ...rules.later.flatMap((rule) => judgeLater(chunks, rule, gzipSize)),
      ];
      for (const { says, broken } of verdicts) if (!broken) this.info(says);
      const broken = verdicts.filter((verdict) => verdict.broken);
      if (broken.length > 0) this.error(broken.map(({ says }) => says).join('\n'));
    },
  };
}
