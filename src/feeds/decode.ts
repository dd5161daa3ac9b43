import * as v from 'valibot';
import { freeze } from './freeze';
import { checkHiddenCharacters } from './hiddenCharacters';
import { Findings, printPath, type Decoded, type Problem } from './problem';
import type { Strictness } from './wireFields';

/** How one kind of file is decoded: its shape, then its meaning. */
interface Recipe<Wire, Value> {
  readonly shape: v.GenericSchema<unknown, Wire>;
  /** Leaves out what it cannot build, after noting why. */
  readonly build: (wire: Wire, findings: Findings) => Value;
}

/** The version of the contract that this code reads. */
const major = '1';

/** A file of another major version is refused before its shape is looked at: the shape may well differ. */
function versionProblem(input: unknown): Problem | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'version')) return undefined;
  const version: unknown = 'version' in input ? input.version : undefined;
  if (typeof version !== 'string' || !/^\d{1,4}\.\d{1,4}$/u.test(version)) return undefined;
  if (version.split('.')[0] === major) return undefined;
  return { kind: 'version', path: 'version', problem: `is ${version}, but only ${major}.x can be read` };
}

function shapeProblem(issue: v.BaseIssue<unknown>): Problem {
  return { kind: 'schema', path: printPath((issue.path ?? []).map((item) => item.key)), problem: wording(issue) };
}

/** Valibot's own wording for types, in our words where a person would stumble. */
function wording(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field of the contract';
  const missing = (issue.type === 'strict_object' || issue.type === 'object') && issue.received === 'undefined';
  if (missing) return 'is missing';
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  return `must be ${issue.expected ?? 'something else'}, not ${issue.received}`;
}

/** Turns `unknown` into frozen domain data: version, then shape, then meaning. Never throws. */
export function decode<Wire, Value>(
  recipe: Recipe<Wire, Value>,
  input: unknown,
  strictness: Strictness,
): Decoded<Value> {
  const version = versionProblem(input);
  if (version) return { ok: false, problems: [version], warnings: [] };
  // A reader needs one reason; a hostile file must not make it collect a million.
  const shape = v.safeParse(recipe.shape, input, { abortEarly: strictness === 'reader' });
  if (!shape.success) return { ok: false, problems: shape.issues.map(shapeProblem), warnings: [] };
  const findings = new Findings(strictness);
  if (strictness === 'check') checkHiddenCharacters(input, findings);
  const value = recipe.build(shape.output, findings);
  const { problems, warnings } = findings;
  return problems.length > 0 ? { ok: false, problems, warnings } : { ok: true, value: freeze(value), warnings };
}
