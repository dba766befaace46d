/** The command `annotate`: from arguments to outputs, messages and an exit status. */
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { formatOf } from '../formats/registry';
import { loadModel } from './annotate';
import type { AnnotateOptions } from './arguments';
import { doAll } from './engine';
import { findInputs, type Input } from './inputs';
import type { Interruption } from './interruption';
import { Journal } from './journal';
import { preambleOf, refuseCollisions, type Written } from './outputs';
import { describeProblem, isHopeless, UsageError } from './problem';
import { Progress } from './progress';
import { groupsOf } from './tasks';

/** Fewer files than this are done sooner than worker threads start. */
const WORTH_THREADS = 4;

const NO_TERMINAL = { isTTY: false, columns: 0, write: () => true };

/** The world as the command sees it. */
export interface Surroundings {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Pick<WriteStream, 'write' | 'isTTY' | 'columns'>;
  readonly interruption: Interruption;
}

/**
 * Annotates all inputs.
 * @returns true where all could be annotated
 * @throws UsageError before anything is written
 */
export async function runAnnotate(paths: readonly string[], options: AnnotateOptions, { stdin, stdout, stderr, interruption }: Surroundings): Promise<boolean> {
  const { format, output, resume } = options;
  const { inputs, problems } = await findInputs(paths);
  if (output !== null) {
    await refuseFile(output);
    refuseCollisions(inputs, format, output);
  } else {
    refuseStream(inputs, options, stdout);
  }
  loadModel();
  let journal = output === null ? null : new Journal(output, format);
  const written = resume && journal ? journal.read() : new Map<string, Written>();
  const records = format === 'ndjson' && inputs.some(({ path }) => path === '-');
  const threads = records || inputs.length >= WORTH_THREADS;
  // A bar between the lines of standard output would be in their way.
  const progress = new Progress(output === null && stdout.isTTY ? NO_TERMINAL : stderr, { files: inputs.length, bytes: records ? null : sum(inputs) });
  const notHeld = new Set<string>();
  let failed = problems.length > 0;
  let files = 0;
  const complain = (lines: readonly string[]): void => {
    failed ||= lines.length > 0;
    if (lines.length > 0) progress.clear();
    for (const line of lines) stderr.write(`press-release: ${line}\n`);
  };
  complain(problems);
  if (output === null && inputs.length > 0) await put(stdout, preambleOf(format));
  let hopeless = false;
  const note = (action: (journal: Journal) => void): void => {
    try {
      if (journal) action(journal);
    } catch (error) {
      complain([`${output}: What is written could not be noted, so --resume will do it again. ${describeProblem(error)}`]);
      journal = null;
      hopeless ||= isHopeless(error);
    }
  };
  try {
    for await (const outcome of doAll(groupsOf(inputs, stdin, format, written), { ...options, jobs: threads ? options.jobs : 1 }, threads, interruption)) {
      await put(stdout, outcome.output);
      complain(outcome.problems);
      for (const sentence of outcome.notHeld) notHeld.add(sentence);
      hopeless = outcome.hopeless;
      const { task: { input: { name, bytes } }, written: now } = outcome;
      if (now) note((open) => open.add(name, now));
      if (!outcome.hopeless) files++;
      if (hopeless) break;
      progress.step({ ...outcome, bytes, skipped: now === null && outcome.problems.length === 0 && output !== null });
    }
    note((open) => open.flush());
  } finally {
    progress.end();
  }
  if (hopeless || interruption.soon.aborted) stderr.write(`press-release: ${ending(files, inputs.length, output !== null, records)}\n`);
  if (stderr.isTTY && notHeld.size > 0) stderr.write(`press-release: ${formatOf(format)!.label}: ${[...notHeld].join(' ')}\n`);
  return !failed;
}

const sum = (inputs: readonly Input[]): number => inputs.reduce((total, { bytes }) => total + bytes, 0);

/** How far the work got that was ended, and how to go on with it. */
function ending(done: number, all: number, resumable: boolean, records: boolean): string {
  if (records) return 'Stopped; the lines that are written are whole and in order, so the next line of the input is the one after them.';
  return `Stopped after ${done.toLocaleString('en-US')} of ${all.toLocaleString('en-US')} files; what is written is whole. ${resumable ? 'To go on, run the same command with --resume.' : 'With --output and --resume a run can be taken up again.'}`;
}

/** Waits where the reader is slower than we are, so that nothing piles up. */
async function put(stream: Writable, output: string | Uint8Array): Promise<void> {
  if (output.length > 0 && !stream.write(output)) await once(stream, 'drain');
}

/** Makes sure that standard output can be what the format needs it to be. */
function refuseStream(inputs: readonly Input[], { format }: AnnotateOptions, stdout: Surroundings['stdout']): void {
  const { label, streams, binary } = formatOf(format)!;
  if (!streams && inputs.length > 1) throw new UsageError(`${label} holds one document a file; name a folder with --output.`);
  if (binary && stdout.isTTY) throw new UsageError(`${label} is nothing for a terminal; name a folder with --output, or redirect standard output to a file.`);
}

async function refuseFile(folder: string): Promise<void> {
  const status = await stat(folder).catch(() => null);
  if (status && !status.isDirectory()) throw new UsageError(`--output ${folder} is a file; name a folder.`);
}
