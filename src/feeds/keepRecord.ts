import { sha256Hex } from '@/editions/digest';
import { isMoment } from '@/series/dates';
import { mostBytes } from './limits';
import type { Mark } from './newer';

/**
 * Version of what is kept, told from that of the database and of the feeds. Raised when a record means something else;
 * a new build alone throws nothing away.
 */
export const keepSchema = 1;

/** A file that was read well once, as it came. */
export interface Kept {
  /** Beside the catalogue. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /**
   * SHA-256 by which the server names the file. Of one that came inside a page, without its spaces, it is not the hash of
   * `bytes`.
   */
  readonly digest: string;
  /** Milliseconds since 1970, by this device's clock. */
  readonly fetchedAt: number;
  /** Where it stands in time, so that another tab need not read it to know. */
  readonly mark: Mark;
}

/** A file as it lies in the store. */
export interface KeepRecord extends Kept {
  readonly schema: typeof keepSchema;
  /** SHA-256 of `bytes`: what was changed or cut there is found. */
  readonly sha256: string;
}

/** Why a record cannot be read; one that a newer site wrote is not to be thrown away. */
export type Unkept = 'old' | 'newer' | 'damaged';

/** What is put into the store. */
export function recordOf(kept: Kept): KeepRecord {
  return { ...kept, schema: keepSchema, sha256: sha256Hex(kept.bytes) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value);
}

/** Bytes of another window are no `Uint8Array` of ours. */
function bytesIn(value: unknown): Uint8Array | undefined {
  if (!ArrayBuffer.isView(value) || value.byteLength > mostBytes) return undefined;
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

function markIn(value: unknown): Mark | undefined {
  if (!isObject(value)) return undefined;
  const { modified, published, rows } = value;
  if (typeof modified !== 'string' || typeof published !== 'string' || typeof rows !== 'number') return undefined;
  return { modified, published, rows };
}

/** Why a record of a schema cannot be read; `undefined` where it can. */
function faultOf(schema: unknown): Unkept | undefined {
  if (typeof schema !== 'number') return 'damaged';
  if (schema === keepSchema) return undefined;
  return schema > keepSchema ? 'newer' : 'old';
}

/** Reads what lies in the store, which may hold anything. Whether the file says something is for its decoder. */
export function readRecord(record: unknown): Kept | Unkept {
  if (!isObject(record)) return 'damaged';
  const unkept = faultOf(record['schema']);
  if (unkept !== undefined) return unkept;
  const { path, digest, fetchedAt, sha256 } = record;
  const bytes = bytesIn(record['bytes']);
  const mark = markIn(record['mark']);
  if (typeof path !== 'string' || !bytes || !mark) return 'damaged';
  if (!isDigest(digest) || !isMoment(fetchedAt)) return 'damaged';
  return sha256Hex(bytes) === sha256 ? { path, bytes, digest, fetchedAt, mark } : 'damaged';
}
