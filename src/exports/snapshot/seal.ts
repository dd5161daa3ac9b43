import { canonicalJson } from '@/editions/canonical';
import { sha256Hex } from '@/editions/digest';
import type { Snapshot } from './snapshot';

/** A snapshot before it is sealed. */
export type UnsealedSnapshot = Omit<Snapshot, 'sha256'>;

function digestOf({ sha256: _own, ...fields }: UnsealedSnapshot & { readonly sha256?: string }): string {
  return sha256Hex(canonicalJson(fields));
}

/** Adds the SHA-256 of the canonical JSON of all fields. */
export function sealSnapshot(fields: UnsealedSnapshot): Snapshot {
  return { ...fields, sha256: digestOf(fields) };
}

/** Whether a snapshot fits its own SHA-256: it was not changed by accident. Whoever changes it on purpose can seal it again. */
export function isSealed(snapshot: Snapshot): boolean {
  return snapshot.sha256 === digestOf(snapshot);
}
