import { rules, type RuleId } from './rules';
import type { Strictness } from './wireFields';

/** One thing wrong with a file. */
export interface Problem {
  readonly kind: 'schema' | 'version' | 'semantic';
  /** Where, such as `series[0].observations[12].period`; empty for the whole file. */
  readonly path: string;
  /** Plain English, for the command line and the console. */
  readonly problem: string;
  /** Id of the rule of meaning that was broken; absent for shape and version. */
  readonly rule?: RuleId;
}

/** What decoding gives: frozen domain data, or the reasons against it. Warnings come from checking only. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/** Collects what the rules of meaning find while a file is turned into domain data. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly strictness: Strictness;
  /** Where the paths of what is noted begin. */
  #above = '';
  #entry: number | undefined;

  constructor(strictness: Strictness) {
    this.strictness = strictness;
  }

  /** Whether anybody asks about a rule: readers leave some to the command. */
  asks(rule: RuleId): boolean {
    return rules[rule].applies === 'always' || this.strictness === 'check';
  }

  /**
   * Reads the entries of a list and gives those that could be read. Paths noted meanwhile are those of fields of an entry
   * (`published`); where it stands (`series[0].observations[12].`) is spelt for what is noted only: the largest files
   * have tens of thousands of entries, with nothing wrong.
   */
  inEach<Item, Read>(
    list: readonly Item[],
    path: string,
    read: (item: Item, index: number) => Read | undefined,
  ): readonly Read[] {
    const all: Read[] = [];
    this.#above = path;
    list.forEach((item, index) => {
      this.#entry = index;
      const one = read(item, index);
      if (one !== undefined) all.push(one);
    });
    this.#above = '';
    this.#entry = undefined;
    return all;
  }

  /** Notes a broken rule, unless nobody asks about it. */
  add(rule: RuleId, field: string, problem: string): void {
    if (!this.asks(rule)) return;
    const list = rules[rule].severity === 'warning' ? this.warnings : this.problems;
    const path = this.#entry === undefined ? field : `${this.#above}[${this.#entry}].${field}`;
    list.push({ kind: 'semantic', path, problem, rule });
  }
}

/** Writes a path the way JavaScript would: `series[0].title.id`. */
export function printPath(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}
