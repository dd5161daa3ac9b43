import type { Claim } from '@/claims/claim';
import { onlyOne, sign, type CueCase, type CueFound } from './cueClaim';
import { periodIn } from './dating';
import { plays, type Item } from './item';
import { isUndone } from './leading';
import type { Scope } from './scope';

/** Whether nothing follows that narrows what was said: "the highest ever in ASEAN". */
function endsHere({ items }: Scope, index: number): boolean {
  let next = index + 1;
  while (plays(items[next], 'gap', 'is', 'purpose', 'to')) next += 1;
  const item = items[next];
  return item?.kind !== 'word' && item?.kind !== 'name' && item?.kind !== 'idle';
}

/** Since when, and the last item that says so; `whole`: in the whole record. */
interface Reach {
  readonly last: Item;
  readonly whole: boolean;
}

/** "since March 2014", "sepanjang sejarah"; a record is one without more words. */
function reachOf(scope: Scope, index: number): Reach | undefined {
  const { items, whens } = scope;
  const item = items[index];
  if (plays(item, 'record-highest', 'record-lowest'))
    return item && endsHere(scope, index) ? { last: item, whole: true } : undefined;
  let at = index + 1;
  while (plays(items[at], 'gap', 'since')) at += 1;
  const last = items[at];
  if (!last || !endsHere(scope, at)) return undefined;
  if (plays(last, 'whole')) return { last, whole: true };
  const since = items.slice(index, at).some((between) => plays(between, 'since'));
  return since && whens.has(last) ? { last, whole: false } : undefined;
}

/** "The rate of growth was the highest": said of the growth, not of the index. */
function isOfGrowth({ items }: Scope, index: number): boolean {
  const name = items.findLastIndex((item, at) => at < index && item.kind === 'name');
  return items.slice(name + 1, index).some((item) => plays(item, 'state-above', 'state-below'));
}

/** "the highest since March 2014", "tertinggi sepanjang sejarah", "a record high". */
export function readRanking(each: CueCase): CueFound | undefined {
  const { scope, index } = each;
  const item = scope.items[index];
  const reach = reachOf(scope, index);
  if (!item || !reach || isUndone(scope, index)) return undefined;
  const { last, whole } = reach;
  const when = scope.whens.get(last);
  return onlyOne(each, periodIn, (series, { period }) => {
    if (isOfGrowth(scope, index) && series.known.series.nature === 'index') return undefined;
    const since = whole || !when ? null : periodIn(series.known.series, when);
    if (since === undefined) return undefined;
    const extreme = plays(item, 'highest', 'record-highest') ? 'highest' : 'lowest';
    const claim: Claim = { says: 'ranking', series: series.key, period, extreme, since };
    return { claim, because: [sign(scope, 'ranking', [item, last])], first: item, last };
  });
}
