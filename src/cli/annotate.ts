/** The unit of work of the command line, done by the main thread or by a worker: read, analyse, write. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/annotation';
import { LexemeFlag } from '../analysis/document';
import { notHeldBy } from '../formats/exports';
import { toNdjson } from '../formats/ndjson';
import { readModelFromDisk } from '../model/readFromDisk';
import type { Model } from '../model/model';
import type { AnnotateOptions } from './arguments';
import { decodeText } from './decodeText';
import type { Input } from './inputs';
import { hashOf, isWritten, render, writeOutputs } from './outputs';
import { describeProblem, Problem } from './problem';
import { readRecord } from './record';

/** What one worker is given at a time. All of it can be sent between threads. */
export type Task =
  | { readonly kind: 'file'; readonly input: Input }
  | { readonly kind: 'text'; readonly input: Input; readonly bytes: Uint8Array }
  /** Whole lines of NDJSON, the first of them with its number from 1. */
  | { readonly kind: 'lines'; readonly bytes: Uint8Array; readonly firstLine: number };

export interface Outcome {
  /** For standard output. */
  readonly output: string | Uint8Array;
  /** What the format cannot hold of the document: sentences for the user. */
  readonly notHeld: readonly string[];
  /** What went wrong, a line for the user each. */
  readonly problems: readonly string[];
  readonly words: number;
  /** True where the outputs were there already. */
  readonly skipped: boolean;
}

const LINE_FEED = 0x0a;

const NOTHING: Outcome = { output: '', notHeld: [], problems: [], words: 0, skipped: false };

let model: Model | undefined;

/** Loads the weights, once in each thread. @throws Problem where they are missing or damaged */
export function loadModel(): Model {
  try {
    return (model ??= readModelFromDisk());
  } catch (error) {
    throw new Problem(`The program is not whole, install it again: ${(error as Error).message}`);
  }
}

/**
 * Does one task, and nothing else meanwhile: a thread has only one, and waiting costs less than taking turns.
 * Never throws: what goes wrong is in the outcome.
 */
export async function annotate(task: Task, options: AnnotateOptions): Promise<Outcome> {
  if (task.kind === 'lines') return annotateLines(task.bytes, task.firstLine);
  try {
    const bytes = task.kind === 'text' ? task.bytes : readFileSync(task.input.path);
    return await annotateText(bytes, task.input, options);
  } catch (error) {
    return failure(task, error);
  }
}

/** The outcome of a task that could not be done. */
export function failure(task: Task, error: unknown): Outcome {
  const place = task.kind === 'lines' ? `standard input from line ${task.firstLine}` : task.kind === 'text' ? 'standard input' : task.input.path;
  return { ...NOTHING, problems: [`${place}: ${describeProblem(error)}`] };
}

async function annotateText(bytes: Uint8Array, input: Input, options: AnnotateOptions): Promise<Outcome> {
  const { format, output, resume } = options;
  const sha256 = hashOf(bytes);
  if (output !== null && resume && isWritten(input.name, format, output, { path: input.path, sha256 })) return { ...NOTHING, skipped: true };
  const analysis = analyse(decodeText(bytes), loadModel());
  const words = countWords(analysis);
  const notHeld = notHeldBy(format, analysis);
  if (output === null) return { ...NOTHING, output: await render(format, analysis, { id: input.name, ...(input.path !== '-' && { file: basename(input.path) }), sha256 }), notHeld, words };
  await writeOutputs(input, format, output, analysis, sha256);
  return { ...NOTHING, notHeld, words };
}

/** One line of annotations for each line, in order, so that a caller can match them up; a bad line gives what is wrong with it. */
function annotateLines(bytes: Uint8Array, firstLine: number): Outcome {
  const outputs: string[] = [];
  const problems: string[] = [];
  let words = 0;
  let line = firstLine;
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(LINE_FEED, start);
    const end = next < 0 ? bytes.length : next;
    try {
      const { id, text } = readRecord(bytes.subarray(start, end), line);
      const analysis = analyse(text, loadModel());
      outputs.push(toNdjson(analysis, id, hashOf(Buffer.from(text))));
      words += countWords(analysis);
    } catch (error) {
      problems.push(`standard input, line ${line}: ${describeProblem(error)}`);
      outputs.push(`${JSON.stringify({ line, error: describeProblem(error) })}\n`);
    }
    start = end + 1;
  }
  return { ...NOTHING, output: outputs.join(''), problems, words };
}

function countWords({ document: { tokens } }: Analysis): number {
  let words = 0;
  for (let i = 0; i < tokens.length; i++) words += tokens.lexemes[i].flags & LexemeFlag.Word ? 1 : 0;
  return words;
}
