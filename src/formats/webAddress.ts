import { plainText } from '@/series/plainText';
import { withoutKeys } from './withoutKeys';

const longest = 2000;

/** An address on the web (`http`, `https`) that a file gives, or `null`: no other scheme and no user or password in it. Keys are left out: it is shown and kept. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > longest) return null;
  const text = value.trim();
  if (text !== plainText(text) || !URL.canParse(text)) return null;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/u.test(protocol) && username === '' && password === '' ? withoutKeys(text) : null;
}
