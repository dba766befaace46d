/** A line of NDJSON on standard input: a text with the name that its annotations are to bear. */
import { decodeText } from './decodeText';
import { Problem } from './problem';

export interface Record {
  readonly id: string;
  readonly text: string;
}

/**
 * Reads `{"id": …, "text": …}`; other members are ignored.
 * @param line its number from 1, which is the id where there is none
 * @throws Problem where the line is none
 */
export function readRecord(bytes: Uint8Array, line: number): Record {
  const record = parse(decodeText(bytes));
  if (!isRecord(record)) throw new Problem('The line is no {"id": …, "text": …} with a text.');
  const { id = null, text } = record;
  return { id: typeof id === 'string' ? id : JSON.stringify(id ?? line), text };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new Problem('The line is not JSON; write one {"id": …, "text": …} on each line, or for one text choose --format json.');
  }
}

const isRecord = (value: unknown): value is { readonly id?: unknown; readonly text: string } =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
