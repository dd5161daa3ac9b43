import { refuseShape } from './refusal';
import { fieldsOf, listOf, own, type Fields } from './unknownParts';

/** Behind the name of a series that comes again; no key of SDMX has it. */
const mark = '\u0000';
const escaped = String.raw`\u0000`;

/** A text of JSON with a number behind each of these ends of names, so that the parser keeps all of them. */
export function withNumbers(text: string, ends: readonly number[]): string {
  const pieces = ends.map((end, index) => `${text.slice(ends[index - 1] ?? 0, end)}${escaped}${index}`);
  return `${pieces.join('')}${text.slice(ends.at(-1) ?? 0)}`;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A series as its parts come together. */
interface Whole {
  readonly fields: Fields;
  readonly observations: Map<string, unknown>;
}

function begun(fields: Fields): Whole {
  return { fields, observations: new Map(Object.entries(fieldsOf(own(fields, 'observations')) ?? {})) };
}

/** Adds another part of a series: what is said of it is the same, and no observation is another. Refuses it else. */
function join({ fields, observations }: Whole, part: Fields, path: string): void {
  for (const name of new Set([...Object.keys(fields), ...Object.keys(part)])) {
    if (name !== 'observations' && !isSame(own(fields, name), own(part, name))) {
      refuseShape('comes twice and says two things', `${path}.${name.slice(0, 40)}`);
    }
  }
  for (const [key, observation] of Object.entries(fieldsOf(own(part, 'observations')) ?? {})) {
    if (observations.has(key) && !isSame(observations.get(key), observation)) {
      refuseShape('comes twice and says two things', `${path}.observations["${key.slice(0, 40)}"]`);
    }
    observations.set(key, observation);
  }
}

function mergedSeries(series: Fields, path: string): Fields {
  const all = new Map<string, Whole>();
  for (const [numbered, part] of Object.entries(series)) {
    const [name = ''] = numbered.split(mark);
    const at = `${path}["${name.slice(0, 40)}"]`;
    const fields = fieldsOf(part) ?? refuseShape('is not an object', at);
    const known = all.get(name);
    if (known) join(known, fields, at);
    else all.set(name, begun(fields));
  }
  return Object.fromEntries(
    Array.from(all, ([name, { fields, observations }]) => {
      return [name, { ...fields, observations: Object.fromEntries(observations) }];
    }),
  );
}

/**
 * A message of SDMX with the parts of each series put together, as they came from a text `withNumbers`. Throws `Refused`
 * with the place where two parts contradict each other.
 */
export function withSeriesMerged(message: unknown): unknown {
  const fields = fieldsOf(message);
  const inner = fieldsOf(own(fields, 'data'));
  const home = inner ?? fields;
  const sets = listOf(own(home, 'dataSets'));
  if (!home || !sets) return message;
  const place = inner ? 'data.dataSets' : 'dataSets';
  const dataSets = sets.map((set, index) => {
    const series = fieldsOf(own(set, 'series'));
    return series ? { ...fieldsOf(set), series: mergedSeries(series, `${place}[${index}].series`) } : set;
  });
  return inner ? { ...fields, data: { ...inner, dataSets } } : { ...fields, dataSets };
}
