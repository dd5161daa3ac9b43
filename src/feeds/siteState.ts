import * as v from 'valibot';
import { decode } from './decode';
import type { Decoded } from './problem';
import { day, listOf, objectsOf, version, type Objects, type Strictness } from './wireFields';

/** One file as the server has it. */
export interface StateLine {
  /** Beside the catalogue. */
  readonly path: string;
  /** Of the file, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Length of the file. */
  readonly bytes: number;
  /** Day on which the file was last changed, `YYYY-MM-DD`. */
  readonly modified: string;
}

/** What `state.json` says: which files the server has now. */
export interface SiteState {
  /** When the site was built, in UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`: of two states the later one holds. */
  readonly made: string;
  readonly files: readonly StateLine[];
}

/** The name of the file beside the catalogue. */
export const statePath = 'state.json';

/** The 1,000 feeds that a catalogue may name, itself, the milestones, the statements and the vocabulary. */
const mostFiles = 1004;

function stateOf(object: Objects) {
  return object({
    version,
    made: v.pipe(v.string(), v.isoTimestamp('must be a moment in UTC')),
    files: listOf(
      object({
        path: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}\.json$/u, 'must be a file name')),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'must be a SHA-256')),
        bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
        modified: day,
      }),
      mostFiles,
    ),
  });
}

const shapes = { reader: stateOf(objectsOf('reader')), check: stateOf(objectsOf('check')) };

/** Reads `state.json`. Never throws. */
export function decodeState(input: unknown, strictness: Strictness): Decoded<SiteState> {
  const build = ({ made, files }: SiteState): SiteState => ({ made, files });
  return decode({ shape: shapes[strictness], build }, input, strictness);
}
