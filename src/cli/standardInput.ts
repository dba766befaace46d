/** Standard input as tasks: one text, or a stream of NDJSON records in constant memory. */
import type { Readable } from 'node:stream';
import type { FormatId } from '../formats/registry';
import type { TextTask } from './annotate';
import { bytesOfStream, MOST_BYTES } from './boundedBytes';
import type { Input } from './inputs';

const LINE_FEED = 0x0a;

/**
 * Reads all of a stream.
 * @param format `ndjson` takes a record on each line, every other format all of it as one text
 */
export async function* standardInput(stream: Readable, input: Input, format: FormatId): AsyncGenerator<TextTask> {
  if (format !== 'ndjson') {
    yield { kind: 'text', input, bytes: await bytesOfStream(stream) };
    return;
  }
  let firstLine = 1;
  for await (const bytes of wholeLines(stream)) {
    yield { kind: 'lines', input, bytes, firstLine };
    firstLine += countLines(bytes);
  }
}

/** The stream cut at line ends: as many whole lines at a time as came in one chunk. Of a line that is longer than any text, the middle is left out. */
async function* wholeLines(stream: Readable): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end === 0) {
      if (length <= MOST_BYTES) begun.push(chunk);
      length += chunk.length;
      continue;
    }
    yield Buffer.concat([...begun, chunk.subarray(0, end)]);
    begun = end < chunk.length ? [chunk.subarray(end)] : [];
    length = chunk.length - end;
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}

/** How many line ends there are. */
export function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let i = bytes.indexOf(LINE_FEED); i >= 0; i = bytes.indexOf(LINE_FEED, i + 1)) lines++;
  return lines;
}
