import { shift, yearBefore } from '@/series/period';
import type { Period } from '@/series/period';
import type { Series } from '@/series/series';
import { relationOf } from './beside';
import type { When } from './calendar';
import { directlyAfter, periodIn } from './dating';
import type { Reason } from './found';
import { plays, type Item } from './item';
import type { Dated, Scope } from './scope';
import type { Earlier } from './whenPhrases';
import { wordsOf } from './wording';

const lengths = { month: 'M', quarter: 'Q', year: 'A' } as const;

/** The reading before, or that of a year earlier, as words name it from a period. */
function earlierThan(series: Series, period: Period, earlier: Earlier): Period | undefined {
  if (lengths[earlier] === series.freq) return series.nature === 'stock' ? undefined : shift(period, -1);
  return earlier === 'year' ? yearBefore(period) : undefined;
}

/** The only time of the series in a part of a sentence that nothing is compared with. */
function mainPeriod(scope: Scope, series: Series): Period | undefined {
  const periods = scope.items.flatMap((item, index) => {
    const when = scope.whens.get(item);
    if (!when || relationOf(scope.items, index) || when.earlier) return [];
    return periodIn(series, when) ?? [];
  });
  return periods.length === 1 ? periods[0] : undefined;
}

function earlierAfter(scope: Scope, index: number): { readonly when: When; readonly words: string } | undefined {
  let at = index + 1;
  while (plays(scope.items[at], 'gap', 'is')) at += 1;
  const item = scope.items[at];
  const when = item && scope.whens.get(item);
  return item && when?.earlier ? { when, words: wordsOf(scope, item) } : undefined;
}

/** What a time that others are compared with is in a series: a period of its own, or one told from the main one. */
function comparedIn(scope: Scope, series: Series, when: When): Period | undefined {
  if (!when.earlier) return periodIn(series, when);
  const main = mainPeriod(scope, series);
  return main && earlierThan(series, main, when.earlier);
}

/** The item of a time before a figure that others are compared with and that the figure belongs to. */
function comparedItem(scope: Scope, index: number): Item | undefined {
  let at = index - 1;
  let joined = false;
  for (; plays(scope.items[at], 'is', 'level', 'gap'); at -= 1) joined ||= isJoining(scope, at);
  const relation = relationOf(scope.items, at);
  const belongs = joined ? relation === 'than' || relation === 'from' : relation === 'than' && at === index - 1;
  return belongs ? scope.items[at] : undefined;
}

/** "dibanding September 52,2", "dari bulan sebelumnya yang tercatat 54,6": the time before a figure, when others are compared with it. */
export function comparedBefore(scope: Scope, index: number, series: Series): Dated | undefined {
  const item = comparedItem(scope, index);
  const when = item && scope.whens.get(item);
  const period = when && comparedIn(scope, series, when);
  return period && { period, because: [when.assumed ?? { kind: 'period', period, words: wordsOf(scope, item) }] };
}

/** "yang", "which": what follows is said of the time before it. */
function isJoining(scope: Scope, index: number): boolean {
  return /^(?:yang|which|\()$/u.test(scope.tokens[scope.items[index]?.from ?? -1]?.text ?? '');
}

/** The period of a figure that another is compared with: "from 53.2 in March", "dari 53,2 pada bulan sebelumnya". It must be said directly behind it. */
export function comparedPeriod(scope: Scope, index: number, series: Series): Dated | undefined {
  const relative = earlierAfter(scope, index);
  if (relative) {
    const period = comparedIn(scope, series, relative.when);
    return period && { period, because: [{ kind: 'period', period, words: relative.words }] };
  }
  const said = directlyAfter(scope, index);
  const period = said && periodIn(series, said.when);
  if (!said || !period) return undefined;
  const because: Reason[] = [said.when.assumed ?? { kind: 'period', period, words: wordsOf(scope, said.item) }];
  return { period, because };
}
