/** The command `press-release`. */
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { HELP, readArguments } from './arguments';
import { runClean } from './clean';
import { runCompare } from './compare';
import { interruptionBySignals } from './interruption';
import { runMcp } from './mcp/run';
import { describeProblem, UsageError } from './problem';
import { runAnnotate } from './run';

const DONE = 0;
const BAD_INPUT = 1;
const WRONG_USAGE = 2;
const INTERRUPTED = 130;

/** Worker threads run the same bundle, and call this. */
export { annotateTasks } from './pool';

async function main(): Promise<number> {
  const command = readArguments(process.argv.slice(2));
  if (command.name === 'help') {
    process.stdout.write(HELP);
    return DONE;
  }
  if (command.name === 'version') {
    process.stdout.write(`${version}\n`);
    return DONE;
  }
  if (command.name === 'clean') {
    process.stdout.write(await runClean(command.input, process.stdin));
    return DONE;
  }
  if (command.name === 'mcp') {
    await runMcp(command.folder, version);
    return DONE;
  }
  if (command.name === 'compare') return await runCompare(command.inputs, command.options, process) ? DONE : BAD_INPUT;
  const interruption = interruptionBySignals(() => {
    process.stderr.write('\npress-release: Interrupted; finishing the documents that are begun. Once more ends at once.\n');
    // A read that waits for input would wait for ever.
    process.stdin.destroy();
  });
  const allDone = await runAnnotate(command.inputs, command.options, { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, interruption });
  return interruption.soon.aborted ? INTERRUPTED : allDone ? DONE : BAD_INPUT;
}

function start(): void {
  // A reader that has seen enough, such as "head", is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(DONE);
    process.stderr.write(`press-release: standard output: ${describeProblem(error)}\n`);
    process.exit(BAD_INPUT);
  });
  main().then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      const usage = error instanceof UsageError;
      process.stderr.write(`press-release: ${describeProblem(error)}\n${usage ? 'See "press-release --help".\n' : ''}`);
      process.exitCode = usage ? WRONG_USAGE : BAD_INPUT;
    },
  );
}

if (isMainThread) start();
