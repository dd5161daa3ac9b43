import { base64 } from './files/base64';
import { textOf, utf8 } from './snapshot/bytes';
import { deflated, inflated } from './snapshot/deflate';

/** Most bytes that a packed text may unpack to: a longer one is refused before it is made. */
const mostUnpacked = 200_000;

/** More letters than any address can carry. */
const mostLetters = 100_000;

const letters = /^[A-Za-z0-9_-]+$/u;

/** A text as letters that stand in an address as they are: UTF-8, deflated, base64url without padding. */
export async function packed(text: string): Promise<string> {
  const bytes = await deflated(utf8(text), 'deflate-raw');
  return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

function bytesOf(code: string): Uint8Array | undefined {
  if (code.length > mostLetters || !letters.test(code)) return undefined;
  try {
    const text = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  } catch {
    // A number of letters that no bytes give.
    return undefined;
  }
}

/** The text that `packed` made letters of; `undefined` when they are damaged, or unpack to more than 200 kB. */
export async function unpacked(code: string): Promise<string | undefined> {
  const bytes = bytesOf(code);
  const whole = bytes && (await inflated(bytes, mostUnpacked, 'deflate-raw'));
  return whole && textOf(whole);
}
