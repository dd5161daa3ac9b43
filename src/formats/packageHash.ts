import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

type Hash = (bytes: Uint8Array) => Uint8Array;

const hashes: ReadonlyMap<string, Hash> = new Map<string, Hash>([
  ['md5', md5],
  ['sha1', sha1],
  ['sha256', sha256],
  ['sha512', sha512],
]);

const stated = /^(?:([a-z\d]+):)?([\da-f]{32,128})$/iu;

/**
 * Whether a text is the one that a resource's `hash` stands for (`sha256:…`; MD5 without a name); `undefined` where it has
 * none that is known. A byte order mark, which is dropped on reading, counts either way.
 */
export function isHashOf(hash: unknown, text: string): boolean | undefined {
  const [, name = 'md5', digest = ''] = typeof hash === 'string' ? (stated.exec(hash.trim()) ?? []) : [];
  const algorithm = hashes.get(name.toLowerCase());
  if (!algorithm || digest === '') return undefined;
  const encoder = new TextEncoder();
  return [text, `\uFEFF${text}`].some((each) => bytesToHex(algorithm(encoder.encode(each))) === digest.toLowerCase());
}
