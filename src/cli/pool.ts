/** Worker threads that annotate. */
import { totalmem } from 'node:os';
import { Piscina } from 'piscina';
import { annotateTasks, type Job } from './analysisWorker';
import { failure, type Outcome, type Task } from './annotate';
import type { AnnotateOptions } from './arguments';
import type { Interruption } from './interruption';

/** What a thread calls, in this file or in the bundle that it is part of. */
export { annotateTasks };

const MB = 1024 * 1024;
/** Of the machine's memory, what the heaps of all workers may take together. */
const SHARE = 0.75;
/** Megabytes of heap that a worker gets at least, and at most. */
const [LEAST, MOST] = [512, 4096];

export class Pool {
  private readonly stopped = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  private readonly piscina: Piscina<Job, Outcome[]>;

  constructor(
    private readonly options: AnnotateOptions,
    interruption: Interruption,
  ) {
    const { jobs } = options;
    this.piscina = new Piscina({
      filename: __filename, name: 'annotateTasks', minThreads: jobs, maxThreads: jobs,
      resourceLimits: { maxOldGenerationSizeMb: Math.min(MOST, Math.max(LEAST, Math.floor((SHARE * totalmem()) / MB / jobs))) },
    });
    interruption.soon.addEventListener('abort', () => Atomics.store(this.stopped, 0, 1));
    interruption.atOnce.addEventListener('abort', () => void this.destroy());
  }

  /**
   * Does tasks one after another in one of the threads. Never rejects: a thread that dies, for want of memory, is the failure of the one task that it dies of.
   * @returns the outcomes in the order of the tasks; fewer where the work was interrupted
   */
  async annotate(tasks: readonly Task[]): Promise<Outcome[]> {
    try {
      return await this.piscina.run({ tasks, options: this.options, stopped: this.stopped });
    } catch (error) {
      if (tasks.length === 1) return [failure(tasks[0], error)];
      return (await Promise.all(tasks.map((task) => this.annotate([task])))).flat();
    }
  }

  destroy(): Promise<void> {
    return this.piscina.destroy();
  }
}
