/** Does tasks one after another, or several at a time in worker threads; outcomes come in the order of the tasks either way. */
import { extname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Piscina } from 'piscina';
import type { Job } from './analysisWorker';
import { annotate, failure, type Outcome, type Task } from './annotate';
import type { AnnotateOptions } from './arguments';

/** So many tasks for each worker are read ahead: enough to keep all busy beside one long text, few enough to keep memory constant. */
const AHEAD = 8;

/** Beside this file, as source or as bundle. */
const WORKER = join(__dirname, `analysisWorker${extname(__filename)}`);

/**
 * Does all tasks.
 * @param stop ends the work after the tasks that are begun
 */
export async function* doAll(tasks: AsyncIterable<Task>, options: AnnotateOptions, stop: AbortSignal): AsyncGenerator<Outcome> {
  if (options.jobs === 1) {
    for await (const task of tasks) {
      // Signals and drawing come in between.
      await setImmediate();
      if (stop.aborted) return;
      yield await annotate(task, options);
    }
    return;
  }
  const pool = new Piscina<Job, Outcome>({ filename: WORKER, minThreads: options.jobs, maxThreads: options.jobs });
  const begun: Promise<Outcome>[] = [];
  try {
    for await (const task of tasks) {
      if (stop.aborted) break;
      // A thread that dies, for want of memory, is one task's failure.
      begun.push(pool.run({ task, options }).catch((error: unknown) => failure(task, error)));
      if (begun.length >= options.jobs * AHEAD) yield await begun.shift()!;
    }
    while (begun.length > 0) yield await begun.shift()!;
  } finally {
    await Promise.all(begun);
    await pool.destroy();
  }
}
