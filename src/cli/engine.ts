/** Does groups of tasks, several at a time in worker threads, or where it is not worth a thread, here. */
import { setImmediate } from 'node:timers/promises';
import { annotate, type Outcome } from './annotate';
import type { AnnotateOptions } from './arguments';
import type { Interruption } from './interruption';
import { removeUnfinished } from './outputs';
import { Pool } from './pool';
import type { Group } from './tasks';

/** So many groups for each worker are under way: enough to keep all busy beside one long text, few enough to keep memory constant. */
const AHEAD = 8;
/** Bytes of text for each worker that are under way, unless one text is longer. */
const BYTES_AHEAD = 32 * 1024 * 1024;
/** Bytes of text that the main thread takes upon itself: not longer than a signal may wait. */
const SHORT = 1024 * 1024;

interface Begun {
  readonly group: Group;
  readonly done: Promise<Outcome[]>;
}

type Event = { readonly read: IteratorResult<Group> } | { readonly finished: Begun; readonly outcomes: readonly Outcome[] } | 'interrupted';

/**
 * Does all tasks.
 * @param threads false to spare threads where texts are short
 * @param interruption ends the work; what is given until then is whole
 * @returns outcomes as soon as they are there, and where they go to standard output in the order of the tasks
 * @throws Error where the groups cannot be read
 */
export async function* doAll(groups: AsyncGenerator<Group>, options: AnnotateOptions, threads: boolean, interruption: Interruption): AsyncGenerator<Outcome> {
  const ordered = options.output === null;
  const interrupted = new Promise<Event>((resolve) => interruption.soon.addEventListener('abort', () => resolve('interrupted'), { once: true }));
  let pool: Pool | undefined;
  const begun: Begun[] = [];
  let reading: Promise<Event> | null = null;
  const read = (): Promise<Event> => groups.next().then((result) => ({ read: result }));
  const hasRoom = (): boolean =>
    begun.length === 0 || (begun.length < options.jobs * AHEAD && begun.reduce((sum, { group }) => sum + group.bytes, 0) < options.jobs * BYTES_AHEAD);
  const finish = async (finished: Begun): Promise<Event> => ({ finished, outcomes: await finished.done });
  try {
    reading = read();
    while (reading || begun.length > 0) {
      const awaited: Promise<Event>[] = (ordered ? begun.slice(0, 1) : begun).map(finish);
      if (reading && hasRoom()) awaited.push(reading, interrupted);
      const event = await Promise.race(awaited);
      if (interruption.atOnce.aborted) return;
      if (event === 'interrupted') {
        reading = null;
      } else if ('finished' in event) {
        begun.splice(begun.indexOf(event.finished), 1);
        yield* event.outcomes;
        // What stands behind a gap would be out of place.
        if (ordered && event.outcomes.length < event.finished.group.tasks.length) return;
      } else if (event.read.done || interruption.soon.aborted) {
        reading = null;
      } else {
        const group = event.read.value;
        reading = read();
        if (threads || pool || group.bytes > SHORT) begun.push({ group, done: (pool ??= new Pool(options, interruption)).annotate(group.tasks) });
        else yield* annotateHere(group);
      }
    }
  } finally {
    // Where standard input was cut short, nobody waits for the rest of it.
    reading?.catch(() => {});
    if (!interruption.atOnce.aborted) await Promise.all(begun.map(({ done }) => done));
    await pool?.destroy();
    if (interruption.atOnce.aborted && options.output !== null) removeUnfinished(options.output, begun.flatMap(({ group }) => group.tasks.map((task) => task.input.name)));
  }

  async function* annotateHere({ tasks }: Group): AsyncGenerator<Outcome> {
    for (const task of tasks) {
      // Signals and drawing come in between.
      await setImmediate();
      if (interruption.soon.aborted) return;
      yield await annotate(task, options);
    }
  }
}
