import { useState } from 'react';

import { elsewhere, navigate } from '@/app/navigation';
import { expectedDay, useToday } from '@/app/today';
import { keepOwnChart, listOwnCharts, newOwnId, readOwnChart, type ListedChart } from '@/feeds/ownCharts';
import type { Decoded } from '@/feeds/problem';
import { updatedFeed } from '@/feeds/updatedFeed';
import { periodAt } from '@/series/period';
import { plainText } from '@/series/plainText';
import type { Feed, Unit } from '@/series/series';
import { withView, type Address } from '@/url/address';

import { refusalFrom, unexpected, type OpenRefusal } from './openRefusal';
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

async function madeFeed({ held, glance, chosen }: DrawInput, parts: OwnParts): Promise<Decoded<Feed>> {
  const { opened, answers, reader } = held;
  if (!opened.feed) return ownFeed(glance, await reader.take(answers, chosen), parts);
  const taken = takenFeed(opened.feed, chosen, parts.id);
  return taken.ok ? renamedFeed(taken.value, parts) : taken;
}

/** The chart that is kept, with the newer figures. */
async function updated(id: string, made: Decoded<Feed>): Promise<Decoded<Feed>> {
  const before = await readOwnChart(id);
  return made.ok && before?.ok === true ? updatedFeed(before.value.feed, made.value) : made;
}

/** What came of a chart's making. */
async function drawn(input: DrawInput, given: string | null, today: string): Promise<string | OpenRefusal> {
  const { held, glance, chosen, names, known } = input;
  const id = given ?? newOwnId();
  const file = held.names[0] ?? '';
  const made = await madeFeed(input, { id, file, names, known, today, page: openPageAddress() });
  const feed = given === null ? made : await updated(given, made);
  if (!feed.ok) return refusalFrom(feed.problems);
  const origin = originOf(glance, held, chosen);
  await keepOwnChart({ id, feed: feed.value, form: names.form, file, origin, opened: Date.now() });
  return id;
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
