/** The unit of work of the command line, done by the main thread or by a worker: read, analyse, write. */
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/annotation';
import { LexemeFlag } from '../analysis/document';
import { notHeldBy } from '../formats/exports';
import { toNdjson } from '../formats/ndjson';
import { readModelFromDisk } from '../model/readFromDisk';
import type { Model } from '../model/model';
import type { AnnotateOptions } from './arguments';
import { bytesOfFile } from './boundedBytes';
import { decodeText } from './decodeText';
import type { Input } from './inputs';
import { hashOf, isWhole, render, sourceOf, writeOutputs, type Written } from './outputs';
import { peopleOf } from './people';
import { describeProblem, isHopeless, Problem } from './problem';
import { readRecord } from './record';

/** One document, or some lines of many. All of it can be sent between threads. */
export type Task = FileTask | TextTask;

export interface FileTask {
  readonly kind: 'file';
  readonly input: Input;
  /** What an earlier run wrote of it: left as it is where it is still whole and of the same text. */
  readonly written?: Written | undefined;
}

/** Bytes of standard input: a text, or whole lines of NDJSON, the first of them with its number from 1. */
export type TextTask = { readonly input: Input; readonly bytes: Uint8Array } & ({ readonly kind: 'text' } | { readonly kind: 'lines'; readonly firstLine: number });

export interface Outcome {
  readonly task: Pick<Task, 'kind' | 'input'>;
  /** For standard output. */
  readonly output: string | Uint8Array;
  /** What the format cannot hold of the document: sentences for the user. */
  readonly notHeld: readonly string[];
  /** What went wrong, a line for the user each. */
  readonly problems: readonly string[];
  /** True where the problem will meet every other task as well. */
  readonly hopeless: boolean;
  readonly documents: number;
  readonly words: number;
  /** What was written, or null where nothing was, or was already. */
  readonly written: Written | null;
}

type LinesTask = Extract<TextTask, { readonly kind: 'lines' }>;

const LINE_FEED = 0x0a;

/** What an outcome begins as. The bytes of a task do not go back to the main thread. */
const nothing = ({ kind, input }: Task): Outcome => ({ task: { kind, input }, output: '', notHeld: [], problems: [], hopeless: false, documents: 1, words: 0, written: null });

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
  if (task.kind === 'lines') return annotateLines(task);
  try {
    return await annotateText(task, options);
  } catch (error) {
    return failure(task, error);
  }
}

/** The outcome of a task that could not be done. */
export function failure(task: Task, error: unknown): Outcome {
  if (task.kind === 'lines') return eachLine(task, () => {
    throw error;
  });
  const place = task.kind === 'text' ? 'standard input' : task.input.path;
  return { ...nothing(task), problems: [`${place}: ${describeProblem(error)}`], hopeless: isHopeless(error) };
}

async function annotateText(task: Task, { format, output, annotations }: AnnotateOptions): Promise<Outcome> {
  const { input } = task;
  const bytes = task.kind === 'file' ? bytesOfFile(input.path) : task.bytes;
  const sha256 = hashOf(bytes);
  const people = annotations ? peopleOf(input.path) : null;
  // What is written is made of the text and of what people say of it: where either is another, it is done again.
  const source = people && people.contents.length > 0 ? hashOf([sha256, ...people.contents.map(hashOf)].join()) : sha256;
  if (output !== null && task.kind === 'file' && task.written?.source === source && isWhole(input, format, output, task.written)) return nothing(task);
  const suggested = analyse(decodeText(bytes), loadModel());
  const { analysis, problems } = people?.over(suggested) ?? { analysis: suggested, problems: [] };
  const done = { ...nothing(task), problems: problems.map((problem) => `${input.path}: ${problem}`), notHeld: notHeldBy(format, analysis), words: countWords(analysis) };
  if (output === null) return { ...done, output: await render(format, analysis, sourceOf(input, sha256)) };
  return { ...done, written: { ...await writeOutputs(input, format, output, analysis, sha256), source } };
}

/** One line of annotations for each line, in order, so that a caller can match them up; a bad line gives what is wrong with it. */
function annotateLines(task: LinesTask): Outcome {
  return eachLine(task, (bytes, line) => {
    const { id, text } = readRecord(bytes, line);
    const analysis = analyse(text, loadModel());
    return { output: toNdjson(analysis, id, hashOf(Buffer.from(text))), words: countWords(analysis) };
  });
}

/** @param annotateLine may throw */
function eachLine(task: LinesTask, annotateLine: (bytes: Uint8Array, line: number) => { readonly output: string; readonly words: number }): Outcome {
  const { bytes, firstLine } = task;
  const outputs: string[] = [];
  const problems: string[] = [];
  let words = 0;
  for (let start = 0, line = firstLine; start < bytes.length; line++) {
    const next = bytes.indexOf(LINE_FEED, start);
    const end = next < 0 ? bytes.length : next;
    try {
      const annotated = annotateLine(bytes.subarray(start, end), line);
      outputs.push(annotated.output);
      words += annotated.words;
    } catch (error) {
      problems.push(`standard input, line ${line}: ${describeProblem(error)}`);
      outputs.push(`${JSON.stringify({ line, error: describeProblem(error) })}\n`);
    }
    start = end + 1;
  }
  return { ...nothing(task), output: outputs.join(''), problems, documents: outputs.length, words };
}

function countWords({ document: { tokens } }: Analysis): number {
  let words = 0;
  for (let i = 0; i < tokens.length; i++) words += tokens.lexemes[i].flags & LexemeFlag.Word ? 1 : 0;
  return words;
}
