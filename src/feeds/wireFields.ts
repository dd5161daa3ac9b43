import * as v from 'valibot';
import { plainText } from '@/series/plainText';

/** Readers ignore fields they do not know; `npm run feed -- check` refuses them, so that a misspelt field is found. */
export type Strictness = 'reader' | 'check';

/** How the objects of the contract are built: unknown fields dropped, or refused. */
export function objectsOf(strictness: Strictness) {
  return <T extends v.ObjectEntries>(entries: T) =>
    strictness === 'check' ? v.strictObject(entries) : v.object(entries);
}

/** The object builder that `objectsOf` gives. */
export type Objects = ReturnType<typeof objectsOf>;

/** Text that a reader sees: cleaned of hidden characters first, so that text made of them alone is blank. */
export function shownText(maxLength: number) {
  return v.pipe(
    v.string(),
    v.maxLength(maxLength, `must be at most ${maxLength} characters long`),
    v.transform(plainText),
    v.regex(/\S/u, 'must not be blank'),
  );
}

export const text = shownText(2000);

/** Text that may be empty, such as the name of a bare index's unit. */
export const unitText = v.pipe(
  v.string(),
  v.maxLength(60, 'must be at most 60 characters long'),
  v.transform(plainText),
);

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/u, 'must be lower-case letters, digits and hyphens, at most 64'),
);

export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, 'must be a date YYYY-MM-DD'));

export const partialDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
);

export const period = v.pipe(
  v.string(),
  v.maxLength(10, 'must be at most 10 characters long'),
  v.regex(/^\d{4}/u, 'must be a period, such as 2021, 2021-Q2, 2021-04 or 2021-04-15'),
);

/** Printable ASCII only: an address in other letters is written percent-encoded, so that it cannot hide where it leads. */
export const web = v.pipe(
  v.string(),
  v.maxLength(1000, 'must be at most 1000 characters long'),
  v.regex(/^https?:\/\/[a-zA-Z0-9][!#-&(-;=?-[\]-~]*$/u, 'must be a web address, https://…'),
);

/** Larger numbers cannot be told apart in JavaScript; `1e400` reads as infinity. */
export const number = v.pipe(
  v.number(),
  v.minValue(-Number.MAX_SAFE_INTEGER, 'must be a number that JavaScript holds exactly'),
  v.maxValue(Number.MAX_SAFE_INTEGER, 'must be a number that JavaScript holds exactly'),
);

export const version = v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}$/u, 'must be major.minor, such as 1.0'));

/** A list with a limit, said in words. */
export function listOf<T extends v.GenericSchema>(item: T, most: number) {
  return v.pipe(v.array(item), v.maxLength(most, `must have at most ${most} entries`));
}

/** A list that must not be empty. */
export function someOf<T extends v.GenericSchema>(item: T, most: number) {
  return v.pipe(
    v.array(item),
    v.minLength(1, 'must have at least one entry'),
    v.maxLength(most, `must have at most ${most} entries`),
  );
}
