import type { ForeignReading } from './foreign';
import { jsonCell } from './jsonCell';
import type { Entries } from './sdmxAttributes';
import type { Concept, Said } from './sdmxConcepts';
import type { SdmxMeasure } from './sdmxStructure';
import type { SdmxTime } from './sdmxTime';
import { statusesOfReading } from './statusFlags';
import { noteOf } from './unknownParts';

/** How SDMX spells a number that is missing. */
const missing: ReadonlySet<string> = new Set(['nan', '#n/a']);

/** When an observation was made and is of. */
interface When {
  readonly moment: SdmxTime['moments'][number] | undefined;
  readonly vintage: string | undefined;
}

/** A reading, and the text that stands in its place where that is no number. */
interface ReadReading {
  readonly reading: ForeignReading;
  readonly unread: string | undefined;
}

/** What the nearest of several lists says of a concept. */
export function saidOf(concept: Concept, lists: readonly Entries[]): Said | undefined {
  for (const list of lists) {
    for (const [name, said] of list) if (name === concept) return said;
  }
  return undefined;
}

/** The flag of an observation and what it means; of a missing number without a reason that it is confidential. */
function flagOf(value: number | null, said: readonly Entries[]): Pick<ForeignReading, 'statuses' | 'statusRaw'> {
  const flag = saidOf('status', said)?.id.slice(0, 40);
  const confidentiality = saidOf('confidentiality', said)?.id ?? '';
  const isHidden = value === null && /^[AM]?$/u.test(flag ?? '') && /^[CNDS]$/u.test(confidentiality);
  if (isHidden) return { statuses: ['Q'], statusRaw: confidentiality };
  return { statuses: statusesOfReading(value, flag, 'sdmx'), ...(flag === undefined ? {} : { statusRaw: flag }) };
}

/** What stands for the figure of an entry: of a coded measure the code at that place, which is told where it is no number. */
export function figureIn(entry: unknown, { id, values }: SdmxMeasure): unknown {
  if (values === null || typeof entry !== 'number') return entry;
  return values[entry]?.id ?? `${id}[${entry}]`;
}

/** One observation as a reading: `null`, "NaN" and "#N/A" are a missing number. `said`: what attributes say, the nearest to the observation first. */
export function readingOf(entry: unknown, said: readonly Entries[], { moment, vintage }: When): ReadReading {
  const { value, unread } = jsonCell(entry, missing);
  const comment = saidOf('comment', said);
  const note = comment === undefined ? null : noteOf(comment.label ?? comment.id);
  const { time = '', period = null } = moment ?? {};
  const reading: ForeignReading = {
    time,
    period,
    value,
    ...flagOf(value, said),
    ...(vintage === undefined ? {} : { vintage }),
    ...(note === null ? {} : { note }),
  };
  return { reading, unread };
}
