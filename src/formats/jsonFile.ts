import { parseJson, type GivenFile } from './given';
import { Refused } from './refusal';

/** Whether a file is meant as JSON: by its first sign, or by its name. */
export function isJsonFile({ name, text }: GivenFile): boolean {
  return /^\s*(?:[[{]|null\s*$)/u.test(text) || /\.json$/iu.test(name);
}

/** A file's JSON. Throws `Refused` where it is none. */
export function parsedFile({ text }: GivenFile): unknown {
  const outcome = parseJson(text);
  if (!outcome.ok) throw new Refused(outcome.error.name, outcome.error.detail, outcome.error.path);
  return outcome.value;
}
