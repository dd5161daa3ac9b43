import { isTime } from './periodWords';
import { isYearPart } from './yearParts';

const starred = /^(.*[\d\p{L}]) ?(\(?\*+\)?)\s*$/u;
const lettered = /^(.*\d)(?: ?(\([pre]\)|[pre]\)?|[¹²³⁴-⁹]\)?)| (\d\)))\s*$/iu;
/** Behind a word a letter needs its brackets. */
const bracketed = /^(.*\p{L}) ?(\([pre]\))\s*$/iu;

/** Whether a letter behind a time is its mark and no part of it. */
function isApart(time: string, spelled: string): boolean {
  return !isTime(spelled) && (isTime(time) || isYearPart(time, undefined));
}

/** A time without the mark of its figures behind it (`2022*`, `Desember*`, `Desember (r)`, `2021 (p)`, `2021 1)`), and the mark. */
export function splitTime(spelled: string): { readonly time: string; readonly mark?: string } {
  const [, time = '', sign, note] = starred.exec(spelled) ?? lettered.exec(spelled) ?? bracketed.exec(spelled) ?? [];
  const mark = sign ?? note;
  if (mark === undefined) return { time: spelled };
  // A letter may be a part of the time, a star never is.
  const isMark = mark.includes('*') || isApart(time, spelled);
  return isMark ? { time, mark } : { time: spelled };
}
