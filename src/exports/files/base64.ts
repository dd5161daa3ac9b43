const step = 0x8000;

/** Bytes in base64. */
export function base64(bytes: Uint8Array): string {
  const letters: string[] = [];
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += step) {
    letters.push(String.fromCharCode(...bytes.subarray(at, at + step)));
  }
  return btoa(letters.join(''));
}
