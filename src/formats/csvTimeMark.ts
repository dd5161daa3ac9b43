import { isTime } from './periodWords';

const starred = /^(.*[\d\p{L}]) ?(\(?\*+\)?)\s*$/u;
const lettered = /^(.*\d)(?: ?(\([pre]\)|[pre]\)?|[¹²³⁴-⁹]\)?)| (\d\)))\s*$/iu;

/** A time without the mark of its figures behind it (`2022*`, `Desember*`, `2021 (p)`, `2021 1)`), and the mark. */
export function splitTime(spelled: string): { readonly time: string; readonly mark?: string } {
  const [, time = '', sign, note] = starred.exec(spelled) ?? lettered.exec(spelled) ?? [];
  const mark = sign ?? note;
  if (mark === undefined) return { time: spelled };
  // A letter may be a part of the time, a star never is.
  const isMark = mark.includes('*') || (!isTime(spelled) && isTime(time));
  return isMark ? { time, mark } : { time: spelled };
}
