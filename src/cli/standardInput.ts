/** Standard input as tasks: one text, or a stream of NDJSON records in constant memory. */
import type { Readable } from 'node:stream';
import type { FormatId } from '../formats/registry';
import type { Task } from './annotate';
import type { Input } from './inputs';
import { looksLikeRecord } from './record';

const LINE_FEED = 0x0a;

/**
 * Reads all of a stream.
 * @param format only `ndjson` takes records, and only where `records` allows it and the first line is one
 */
export async function* standardInput(stream: Readable, input: Input, format: FormatId, records: boolean): AsyncGenerator<Task> {
  const batches = wholeLines(stream);
  const first = await batches.next();
  const head = first.done ? Buffer.alloc(0) : first.value;
  if (format !== 'ndjson' || !records || !looksLikeRecord(head.subarray(0, endOfLine(head)))) {
    const chunks = [head];
    for await (const batch of batches) chunks.push(batch);
    yield { kind: 'text', input, bytes: Buffer.concat(chunks) };
    return;
  }
  let firstLine = 1;
  for (let bytes = head; ;) {
    yield { kind: 'lines', bytes, firstLine };
    firstLine += countLines(bytes);
    const next = await batches.next();
    if (next.done) return;
    bytes = next.value;
  }
}

/** The stream cut at line ends: as many whole lines at a time as came in one chunk. */
async function* wholeLines(stream: Readable): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end === 0) {
      begun.push(chunk);
      continue;
    }
    yield Buffer.concat([...begun, chunk.subarray(0, end)]);
    begun = end < chunk.length ? [chunk.subarray(end)] : [];
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}

function endOfLine(bytes: Buffer): number {
  const end = bytes.indexOf(LINE_FEED);
  return end < 0 ? bytes.length : end;
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let i = bytes.indexOf(LINE_FEED); i >= 0; i = bytes.indexOf(LINE_FEED, i + 1)) lines++;
  return lines;
}
