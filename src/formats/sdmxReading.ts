import type { ForeignReading } from './foreign';
import { jsonCell } from './jsonCell';
import type { Concept, Said } from './sdmxConcepts';
import type { SdmxTime } from './sdmxTime';
import { statusesOfReading } from './statusFlags';
import { noteOf } from './unknownParts';

/** What attributes say, the nearest to the observation first. */
export type Entries = readonly (readonly [Concept, Said])[];

/** What an observation's value is called in files that have none: SDMX spells it out. */
const missing: ReadonlySet<string> = new Set(['nan', '#n/a']);

/** When an observation was made and is of. */
interface When {
  readonly moment: SdmxTime['moments'][number] | undefined;
  readonly vintage: string | undefined;
}

/** A reading with the text that stands in its place where that is no number. */
type ReadReading = ForeignReading & { readonly unread?: string };

function commentOf(said: Entries): string | null {
  const comment = said.find(([concept]) => concept === 'comment')?.[1];
  return comment ? noteOf(comment.label ?? comment.id) : null;
}

/** One observation as a reading: `null`, "NaN" and "#N/A" are a missing number. */
export function readingOf(entry: unknown, said: Entries, { moment, vintage }: When): ReadReading {
  const { value, unread } = jsonCell(entry, missing);
  const flag = said.find(([concept]) => concept === 'status')?.[1].id.slice(0, 40);
  const note = commentOf(said);
  const { time = '', period = null } = moment ?? {};
  return {
    time,
    period,
    value,
    statuses: statusesOfReading(value, flag, 'sdmx'),
    ...(flag === undefined ? {} : { statusRaw: flag }),
    ...(vintage === undefined ? {} : { vintage }),
    ...(note === null ? {} : { note }),
    ...(unread === undefined ? {} : { unread }),
  };
}
