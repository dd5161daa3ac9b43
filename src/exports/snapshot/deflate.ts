import { joined } from './bytes';

/** One way through a stream that ends by itself. */
type Transform = Pick<GenericTransformStream, 'readable' | 'writable'>;

function sourceOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** All pieces in one; `undefined`, and the rest is never made, as soon as they are more than `most` bytes. */
async function collected(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length;
    if (length > most) {
      // What is left would only be thrown away; an error while stopping changes nothing.
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    pieces.push(piece.value);
  }
  return joined(pieces);
}

function through(bytes: Uint8Array, transform: Transform, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return collected(sourceOf(bytes).pipeThrough<Uint8Array>(transform), most);
}

/** Bytes packed as zlib does, which is what PNG wants (`deflate-raw`: without its frame). */
export async function deflated(
  bytes: Uint8Array,
  format: 'deflate' | 'deflate-raw' = 'deflate',
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await through(bytes, new CompressionStream(format), Number.POSITIVE_INFINITY);
  return packed ?? new Uint8Array();
}

/** What was packed with zlib (`deflate-raw`: as in archives, without its frame), or `undefined` when it is damaged or has more than `most` bytes; then no more is unpacked. */
export async function inflated(
  bytes: Uint8Array,
  most: number,
  format: 'deflate' | 'deflate-raw' = 'deflate',
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return await through(bytes, new DecompressionStream(format), most);
  } catch {
    return undefined;
  }
}
