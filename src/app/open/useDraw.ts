import { useState } from 'react';

import { elsewhere, navigate } from '@/app/navigation';
import { expectedDay, useToday } from '@/app/today';
import {
  keepOwnChart,
  listOwnCharts,
  newOwnId,
  readOwnChart,
  type ListedChart,
  type OwnChart,
} from '@/feeds/ownCharts';
import type { Decoded } from '@/feeds/problem';
import { faultOf } from '@/feeds/refusal';
import { updatedFeed } from '@/feeds/updatedFeed';
import { periodAt } from '@/series/period';
import { plainText } from '@/series/plainText';
import type { Feed, Unit } from '@/series/series';
import { withView, type Address } from '@/url/address';

import { unexpected, type OpenRefusal } from './openRefusal';
import type { FileGlance } from './glance';
import type { Names } from './names';
import { openPageAddress } from './openAddress';
import { ownFeed, renamedFeed, takenFeed, type OwnParts } from './ownFeed';
import type { Held } from './useOpening';

interface DrawInput {
  readonly held: Held;
  readonly glance: FileGlance;
  readonly chosen: readonly number[];
  readonly names: Names;
  readonly known: readonly Unit[];
  readonly address: Address;
}

/** Makes a chart of what is chosen, keeps it and opens it. */
export interface Draw {
  /** Without an id it asks first where a chart of the same source is kept; with one that chart is updated, with `null` a new one is made. */
  readonly draw: (id?: string | null) => Promise<void>;
  readonly busy: boolean;
  readonly problem: OpenRefusal | undefined;
  /** The chart of the same source that must be decided about. */
  readonly same: ListedChart | undefined;
  readonly forget: () => void;
}

/** What a newer file of the same source has in common with this one. */
function originOf(
  { format, publisher, title, series }: FileGlance,
  { names }: Held,
  chosen: readonly number[],
): string {
  const keys = chosen.map((index) => series[index]?.key.map(({ value }) => value).join('.') ?? '');
  return plainText([format, publisher ?? '', title ?? names[0] ?? '', ...keys].join('|')).slice(0, 1000);
}

async function feedOf({ held, glance, chosen }: DrawInput, parts: OwnParts): Promise<Decoded<Feed>> {
  const { opened, answers, reader } = held;
  if (!opened.feed) return ownFeed(glance, await reader.take(answers, chosen), parts);
  const taken = takenFeed(opened.feed, chosen, parts.id);
  return taken.ok ? renamedFeed(taken.value, parts) : taken;
}

interface Making {
  readonly id: string;
  /** What there is of that id. */
  readonly before: OwnChart | undefined;
  readonly today: string;
}

async function made(input: DrawInput, { id, before, today }: Making): Promise<string | OpenRefusal> {
  const { held, glance, chosen, names, known } = input;
  const file = held.names[0] ?? '';
  const now = await feedOf(input, { id, file, names, known, today, page: openPageAddress() });
  const feed = now.ok && before ? updatedFeed(before.feed, now.value) : now;
  if (!feed.ok) return faultOf(feed.problems);
  const origin = originOf(glance, held, chosen);
  const form = before?.form ?? names.form;
  await keepOwnChart({ id, feed: feed.value, form, file, origin, opened: Date.now() });
  return id;
}

/** What came of a chart's making; one that there is keeps its name and form, and stays as it is where it cannot be read: a newer version of the site may have made it. */
async function drawn(input: DrawInput, given: string | null, today: string): Promise<string | OpenRefusal> {
  const before = given === null ? undefined : await readOwnChart(given);
  if (before && !before.ok) return faultOf(before.problems);
  return made(input, { id: given ?? newOwnId(), before: before?.value, today });
}

/** Makes charts of a file that was read. What was kept before stays when the new data are refused. */
export function useDraw(input: DrawInput): Draw {
  const { held, glance, chosen, address } = input;
  const today = periodAt('D', useToday() ?? expectedDay());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<OpenRefusal>();
  const [same, setSame] = useState<ListedChart>();
  const draw = async (id?: string | null): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    setSame(undefined);
    try {
      const origin = originOf(glance, held, chosen);
      const alike = id === undefined ? (await listOwnCharts()).find((each) => each.origin === origin) : undefined;
      if (alike) {
        setSame(alike);
        return;
      }
      const result = await drawn(input, id ?? null, today);
      if (typeof result === 'string') navigate(withView(elsewhere(address, { name: 'open' }), { own: result }), 'push');
      else setProblem(result);
    } catch (cause) {
      setProblem(unexpected(cause));
    } finally {
      setBusy(false);
    }
  };
  return { draw, busy, problem, same, forget: () => setSame(undefined) };
}
