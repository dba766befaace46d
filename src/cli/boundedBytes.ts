/** The bytes of a text, of which no more are read than are needed to know that it is no release: memory is bounded whatever one is given. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';

const MEGABYTE = 1024 * 1024;
/** Bytes of a text. */
export const MOST_BYTES = 16 * MEGABYTE;

/**
 * The bytes of a file or of a pipe with a name; of a longer one the first, which are one more than `most`.
 * @throws Error of the file system
 */
export function bytesOfFile(path: string, most = MOST_BYTES): Buffer {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let left = most + 1; left > 0;) {
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

/** The bytes of a stream; of a longer one the first, more than `most`. */
export async function bytesOfStream(stream: Readable, most = MOST_BYTES): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    if ((length += chunk.length) > most) break;
  }
  return Buffer.concat(chunks);
}
