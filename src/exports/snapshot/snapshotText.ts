import { canonicalJson } from '@/editions/canonical';
import { decodeSnapshot } from './decodeSnapshot';
import type { FileReading, Shown, SnapshotFormat } from './fileReading';
import { isSealed } from './seal';
import type { Snapshot } from './snapshot';
import { mostSnapshotBytes } from './snapshotLimits';

/** A snapshot as it stands in files. */
export function printSnapshot(snapshot: Snapshot): string {
  return canonicalJson(snapshot);
}

/** What a file shows, and whether that fits a snapshot. */
export type Beside = Shown & { readonly whole: boolean };

/** Reads parsed JSON that stands where a snapshot does; `beside` is asked what the file shows. */
export function snapshotFrom(
  input: unknown,
  format: SnapshotFormat,
  beside: (snapshot: Snapshot) => Beside,
): FileReading {
  const decoded = decodeSnapshot(input);
  if (!decoded.ok) return { kind: 'damaged', format, problem: decoded.problem };
  const { snapshot } = decoded;
  return { kind: 'snapshot', snapshot, sealed: isSealed(snapshot), ...beside(snapshot) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text that stands where a snapshot does. */
export interface SnapshotPlace {
  readonly format: SnapshotFormat;
  readonly text: string;
  /** How the place spells what `printSnapshot` gives; as it is where absent. */
  readonly spelled?: (printed: string) => string;
}

/** Reads a text that stands where a snapshot does; any other spelling than ours is refused, since it may say one thing twice. */
export function readSnapshotText(
  { format, text, spelled = (printed) => printed }: SnapshotPlace,
  beside: (snapshot: Snapshot) => Beside,
): FileReading {
  // A letter has at least one byte, so that none too long is looked into.
  if (text.length > mostSnapshotBytes) return { kind: 'damaged', format, problem: 'not-unpacked' };
  const reading = snapshotFrom(parsed(text), format, beside);
  if (reading.kind !== 'snapshot' || spelled(printSnapshot(reading.snapshot)) === text) return reading;
  return { kind: 'damaged', format, problem: 'not-a-snapshot' };
}
