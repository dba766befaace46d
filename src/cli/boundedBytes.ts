/** The bytes of a text, of which no more are read than are needed to know that it is no release: memory is bounded whatever one is given. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';

const MEGABYTE = 1024 * 1024;
/** Bytes of a text. */
export const MOST_BYTES = 16 * MEGABYTE;

/**
 * The bytes of a file or of a pipe with a name; of a longer one the first, which are one more than {@link MOST_BYTES}.
 * @throws Error of the file system
 */
export function bytesOfFile(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let left = MOST_BYTES + 1; left > 0;) {
      const chunk = Buffer.allocUnsafe(Math.min(left, MEGABYTE));
      const read = readSync(file, chunk);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      left -= read;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a stream; of a longer one the first, more than {@link MOST_BYTES}. */
export async function bytesOfStream(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    if ((length += chunk.length) > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}
