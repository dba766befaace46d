/** The work of a run cut into groups, each of them worth the way to a worker and back. */
import type { Readable } from 'node:stream';
import type { FormatId } from '../formats/registry';
import type { Task } from './annotate';
import type { Input } from './inputs';
import type { Written } from './outputs';
import { standardInput } from './standardInput';

/** What a worker is given at a time: many small files, or one long text. */
export interface Group {
  readonly tasks: readonly Task[];
  /** The length of all texts. */
  readonly bytes: number;
}

/** Some tens of milliseconds of work, beside which sending it costs nothing. */
const BYTES = 64 * 1024;
const FILES = 32;

/**
 * All tasks in the order of the inputs. A group never waits for standard input.
 * @param written what an earlier run wrote, by the names of the documents
 */
export async function* groupsOf(inputs: readonly Input[], stdin: Readable, format: FormatId, written: ReadonlyMap<string, Written>): AsyncGenerator<Group> {
  let tasks: Task[] = [];
  let bytes = 0;
  const take = (): Group => {
    const group = { tasks, bytes };
    [tasks, bytes] = [[], 0];
    return group;
  };
  for (const input of inputs) {
    if (tasks.length === FILES || (tasks.length > 0 && (input.path === '-' || bytes + input.bytes > BYTES))) yield take();
    if (input.path === '-') {
      for await (const task of standardInput(stdin, input, format)) yield { tasks: [task], bytes: task.bytes.length };
    } else {
      tasks.push({ kind: 'file', input, written: written.get(input.name) });
      bytes += input.bytes;
    }
  }
  if (tasks.length > 0) yield take();
}
