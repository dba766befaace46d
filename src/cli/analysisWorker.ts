/** What runs in a worker thread: one task at a time, with weights of its own. */
import { annotate, type Outcome, type Task } from './annotate';
import type { AnnotateOptions } from './arguments';

/** A task as it is sent to the thread. */
export interface Job {
  readonly task: Task;
  readonly options: AnnotateOptions;
}

export default ({ task, options }: Job): Promise<Outcome> => annotate(task, options);
