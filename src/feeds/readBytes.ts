import type { Interruption } from './interruption';

/** More came than a feed may have. */
export class TooManyBytes extends Error {}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** Reads a body to its end; throws `TooManyBytes` with the first chunk over the limit, so that a compressed bomb stays small. */
export async function readBytes(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  interruption: Interruption,
): Promise<Uint8Array> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await interruption.race(reader.read());
      if (done) return join(chunks, length);
      length += value.byteLength;
      if (length > maxBytes) throw new TooManyBytes(`more than ${maxBytes} bytes`);
      chunks.push(value);
    }
  } finally {
    // Lets the browser drop the connection. A failure of it changes nothing: the bytes are read or refused already.
    reader.cancel().catch(() => undefined);
  }
}
