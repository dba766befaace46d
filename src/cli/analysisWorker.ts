/** What runs in a worker thread: one group of tasks at a time, with weights of its own. */
import { annotate, type Outcome, type Task } from './annotate';
import type { AnnotateOptions } from './arguments';

/** Tasks as they are sent to the thread. */
export interface Job {
  readonly tasks: readonly Task[];
  readonly options: AnnotateOptions;
  /** Shared with the main thread, which sets the first element where no further task is to be begun. */
  readonly stopped: Int32Array;
}

/** @returns the outcomes in the order of the tasks; fewer where the work was stopped */
export async function annotateTasks({ tasks, options, stopped }: Job): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const task of tasks) {
    if (Atomics.load(stopped, 0)) break;
    outcomes.push(await annotate(task, options));
  }
  return outcomes;
}
