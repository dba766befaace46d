/** The command `annotate`: from arguments to outputs, messages and an exit status. */
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { formatOf } from '../formats/registry';
import { loadModel, type Task } from './annotate';
import type { AnnotateOptions } from './arguments';
import { doAll } from './engine';
import { findInputs, type Input } from './inputs';
import { preambleOf, refuseCollisions } from './outputs';
import { UsageError } from './problem';
import { Progress } from './progress';
import { standardInput } from './standardInput';

/** Fewer files than this are done sooner than worker threads start. */
const WORTH_WORKERS = 4;

/** The world as the command sees it. */
export interface Surroundings {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Pick<WriteStream, 'write' | 'isTTY' | 'columns'>;
  /** Ends the work after the files that are begun. */
  readonly stop: AbortSignal;
}

/**
 * Annotates all inputs.
 * @returns true where all could be annotated
 * @throws UsageError before anything is written
 */
export async function runAnnotate(paths: readonly string[], options: AnnotateOptions, { stdin, stdout, stderr, stop }: Surroundings): Promise<boolean> {
  const { inputs, problems } = await findInputs(paths);
  if (options.output !== null) {
    await refuseFile(options.output);
    refuseCollisions(inputs, options.format, options.output);
  }
  if (options.output === null) refuseStream(inputs, options, stdout);
  loadModel();
  const notHeld = new Set<string>();
  const progress = new Progress(stderr, inputs.length);
  let failed = problems.length > 0;
  const complain = (lines: readonly string[]): void => {
    failed ||= lines.length > 0;
    if (lines.length > 0) progress.clear();
    for (const line of lines) stderr.write(`press-release: ${line}\n`);
  };
  complain(problems);
  const jobs = inputs.length >= WORTH_WORKERS || (options.format === 'ndjson' && inputs.some(({ path }) => path === '-')) ? options.jobs : 1;
  if (options.output === null && inputs.length > 0) await put(stdout, preambleOf(options.format));
  for await (const outcome of doAll(tasksOf(inputs, options, stdin), { ...options, jobs }, stop)) {
    await put(stdout, outcome.output);
    complain(outcome.problems);
    for (const sentence of outcome.notHeld) notHeld.add(sentence);
    progress.step(outcome.words);
  }
  progress.clear();
  if (stderr.isTTY && notHeld.size > 0) stderr.write(`press-release: ${formatOf(options.format)!.label}: ${[...notHeld].join(' ')}\n`);
  return !failed;
}

async function* tasksOf(inputs: readonly Input[], options: AnnotateOptions, stdin: Readable): AsyncGenerator<Task> {
  for (const input of inputs) {
    if (input.path === '-') yield* standardInput(stdin, input, options.format, options.output === null);
    else yield { kind: 'file', input };
  }
}

/** Waits where the reader is slower than we are, so that nothing piles up. */
async function put(stream: Writable, output: string | Uint8Array): Promise<void> {
  if (output.length > 0 && !stream.write(output)) await once(stream, 'drain');
}

/** Makes sure that standard output can be what the format needs it to be. */
function refuseStream(inputs: readonly Input[], { format }: AnnotateOptions, stdout: Writable & { readonly isTTY?: boolean }): void {
  const { label, streams, binary } = formatOf(format)!;
  if (!streams && inputs.length > 1) throw new UsageError(`${label} holds one document a file; name a folder with --output.`);
  if (binary && stdout.isTTY) throw new UsageError(`${label} is nothing for a terminal; name a folder with --output, or redirect standard output to a file.`);
}

async function refuseFile(folder: string): Promise<void> {
  const status = await stat(folder).catch(() => null);
  if (status && !status.isDirectory()) throw new UsageError(`--output ${folder} is a file; name a folder.`);
}
